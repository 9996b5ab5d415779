import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Earlier builds forgot the agreement in force as soon as an amendment was drafted. It is taken from the service's own
 * log again, as it would have been kept.
 */
export class AgreementsInForce1764900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update cases set data = data || jsonb_build_object('inForce', known.agreement)
        from (
          select c.id,
              (drafted.data - 'clocks' - 'standing') || jsonb_build_object(
                'draftedOn', to_char(drafted.occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
                'effectiveOn', effective.data->>'effectiveOn',
                'signatures', (
                  select coalesce(jsonb_agg((s.data->'signer') || jsonb_build_object(
                      'signedOn', s.data->'signedOn', 'method', s.data->'method') order by s.sequence), '[]'::jsonb)
                    from event_log s
                    where s.case_id = c.id and s.type = 'mediation.agreement-signed.v1'
                      and s.data->'version' = effective.data->'version')
              ) as agreement
            from cases c
            cross join lateral (
              select e.data from event_log e
                where e.case_id = c.id and e.type = 'mediation.agreement-effective.v1'
                order by e.sequence desc limit 1) effective
            cross join lateral (
              select e.data, e.occurred_at from event_log e
                where e.case_id = c.id and e.type = 'mediation.agreement-drafted.v1'
                  and e.data->'version' = effective.data->'version'
                order by e.sequence desc limit 1) drafted
            where c.stage = 'agreement-drafted'
        ) known
        where cases.id = known.id
    `);
  }

  async down(): Promise<void> {
    throw new Error('The agreement in force is never forgotten again');
  }
}
