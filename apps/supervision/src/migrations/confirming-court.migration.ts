import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a court confirmed stays its own case when the file is closed; the trigger on views keeps what its list looks for. */
export class ConfirmingCourt1766900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_view v
         set state = v.state || jsonb_build_object('relations', coalesce(v.state->'relations', '{}')
               || jsonb_build_object(c.reading #>> '{court,organisationId}', 'court'))
        from (select case_id, state #> '{readings,judicial-confirmation}' as reading from case_view) as c
       where c.case_id = v.case_id and c.reading->>'stage' = 'closed' and c.reading->>'confirmedAt' is not null
         and c.reading #>> '{court,organisationId}' is not null`);
  }

  async down(): Promise<void> {
    // A view says what its events add up to, in every build.
  }
}
