import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that take no new cases, as the directory tells it. */
export class ClosedOrganisations1766700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column closed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column closed');
  }
}
