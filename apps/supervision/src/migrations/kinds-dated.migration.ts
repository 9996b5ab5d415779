import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A view keeps when triage said of which kind the dispute is, since a table may change it after that: what earlier builds
 * folded gets it from the timeline, as today's fold would.
 */
export class KindsDated1767900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update case_view v
         set state = jsonb_set(v.state, '{readings,triage,kindAt}',
               to_jsonb(to_char(said.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        from (select distinct on (case_id) case_id, occurred_at as at from timeline
               where service = 'triage' and type = 'triage.case-classified.v1'
               order by case_id, sequence desc) said
       where said.case_id = v.case_id and v.state #> '{readings,triage}' is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update case_view set state = state #- '{readings,triage,kindAt}'`);
  }
}
