import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases whose mediation stands still are few among all, and are looked for by that. The database reads the column from
 * the view's state itself, so that what takes events in stays as it is; no case of an earlier build stands still.
 */
export class StandingStill1768300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_view add column suspended_for text
        generated always as (state #>> '{readings,mediation,suspended,ground}') stored;
      create index case_view_suspended on case_view (registered_at desc, case_id) where suspended_for is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_view_suspended; alter table case_view drop column suspended_for');
  }
}
