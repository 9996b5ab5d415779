import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mediators who have left, as the directory tells it. */
export class DepartedMediators1764700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mediator add column departed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mediator drop column departed');
  }
}
