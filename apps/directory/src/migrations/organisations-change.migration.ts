import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisations are registered and changed by administrators: whom to ask for there; a credit code where one is known. Id
 * and code stay for ever, and no entry is taken away.
 */
export class OrganisationsChange1766600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column contact text, alter column credit_code drop not null;
    `);
    await runner.query(`
      do $$ begin
        execute format(
          'grant update (name, short_name, kind, region_code, presence, rota, dispute_kinds, charges_fees, credit_code,
             telephone, address, contact, court_code) on organisation to %I',
          regexp_replace(current_user, '_owner$', ''));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
