import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts that are open are few among all cases, and with those that may turn violent are looked for by region and for the city. */
export class Alerts1768600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_view add column alerted_at text generated always as (state #>> '{alert,at}') stored;
      create index case_view_alerts on case_view (registered_at desc, case_id) where alerted_at is not null;
      drop index case_view_alarms;
      create index case_view_alarms on case_view (left(region_code, 6), registered_at desc, case_id)
        where alerted_at is not null or ((urgent or risk = 'high') and not closed)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_view_alerts, case_view_alarms;
      alter table case_view drop column alerted_at;
      create index case_view_alarms on case_view (left(region_code, 6), registered_at desc, case_id)
        where (urgent or risk = 'high') and not closed`);
  }
}
