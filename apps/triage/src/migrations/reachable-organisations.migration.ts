import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations for which nobody can sign in, as the directory tells it. */
export class ReachableOrganisations1764700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column reachable boolean not null default true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column reachable');
  }
}
