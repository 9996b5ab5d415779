import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts as an identity provider knows them. */
export class AccountIdentities1767160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_identity (
        issuer text not null,
        subject text not null,
        account_id uuid not null references account,
        linked_at timestamptz not null,
        linked_by uuid references account,
        primary key (issuer, subject),
        constraint account_identity_one unique (account_id, issuer)
      );
    `);
    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on account_identity from %I', service_role);
        execute format('grant select, insert, delete on account_identity to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
