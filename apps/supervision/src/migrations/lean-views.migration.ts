import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A view stands in its row as it is, like the states of cases: see `LeanRows`. */
export class LeanViews1765300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_view set (toast_tuple_target = 8160)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_view reset (toast_tuple_target)');
  }
}
