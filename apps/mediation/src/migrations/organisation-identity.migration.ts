import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what else than its name an organisation is told to be a party itself; the directory tells both once more. */
export class OrganisationIdentity1764800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column short_name text, add column credit_code text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column short_name, drop column credit_code');
  }
}
