import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courts that were asked and are no longer, for cases from before they were kept: the service's own log names them. */
export class LeftCourts1764700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with asked as (
        select log.case_id, log.data #>> '{court,organisationId}' as court, min(log.sequence) as first
          from event_log log join cases c on c.id = log.case_id
         where log.type = 'judicial-confirmation.applied.v1'
           and log.data->>'applicationId' is distinct from c.data #>> '{application,applicationId}'
         group by 1, 2
      ), left_courts as (
        select case_id, jsonb_agg(court order by first) as courts from asked group by 1
      )
      update cases set data = data || jsonb_build_object('leftCourts', courts) from left_courts where id = case_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update cases set data = data - 'leftCourts' where data ? 'leftCourts'`);
  }
}
