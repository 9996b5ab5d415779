import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where organisations sit, which decides the courts that may confirm. Those registered before are told again when the
 * directory next changes them; until then they count as sitting somewhere in the city.
 */
export class SeatsOfOrganisations1764900000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (id uuid primary key, region_code text not null);
      do $$
      declare service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on organisation from %I', service_role);
        execute format('grant select, insert, update on organisation to %I', service_role);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisation');
  }
}
