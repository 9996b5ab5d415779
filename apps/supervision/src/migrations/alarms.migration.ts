import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that may turn violent and are not over are few among all, and are looked for by their region, and for the city. */
export class Alarms1768100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index case_view_alarms on case_view (left(region_code, 6), registered_at desc, case_id)
        where (urgent or risk = 'high') and not closed`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_view_alarms');
  }
}
