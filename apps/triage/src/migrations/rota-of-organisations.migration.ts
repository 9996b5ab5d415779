import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When organisations are at the centre: the directory tells it again as it starts. */
export class RotaOfOrganisations1766800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column rota jsonb, add column days_off jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column rota, drop column days_off');
  }
}
