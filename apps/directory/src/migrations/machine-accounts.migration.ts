import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of programs and their keys. A key is kept as its hash; its beginning stays readable. */
export class MachineAccounts1767150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table machine_account (
        id uuid primary key,
        name text not null unique,
        organisation_id uuid not null references organisation,
        created_at timestamptz not null,
        created_by uuid not null references account,
        deactivated_at timestamptz
      );
      create table machine_key (
        id uuid primary key,
        machine_account_id uuid not null references machine_account,
        prefix text not null unique,
        hash text not null unique,
        scopes text[] not null check (cardinality(scopes) > 0),
        made_at timestamptz not null,
        made_by uuid not null references account,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz,
        last_address text
      );
      create index machine_key_account on machine_key (machine_account_id, made_at);
    `);
    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on machine_account, machine_key from %I', service_role);
        execute format('grant select, insert on machine_account, machine_key to %I', service_role);
        execute format('grant update (deactivated_at) on machine_account to %I', service_role);
        execute format('grant update (expires_at, revoked_at, last_used_at, last_address) on machine_key to %I',
          service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
