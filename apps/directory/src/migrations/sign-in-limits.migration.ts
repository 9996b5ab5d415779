import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts by account and address, the browsers that are known, and failures counted beside the log. */
export class SignInLimits1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_in_attempts add column since timestamptz, add column account_id uuid;
      update sign_in_attempts set since = last_at,
        account_id = case when key like 'account:%' then substring(key from 9)::uuid end;
      update sign_in_attempts set key = 'account:' || key where key like 'name:%';
      alter table sign_in_attempts alter column since set not null;
      create index sign_in_attempts_account on sign_in_attempts (account_id) where account_id is not null;

      create table known_device (
        device text not null,
        account_id uuid not null references account,
        first_at timestamptz not null,
        last_at timestamptz not null,
        primary key (device, account_id)
      );
      create index known_device_account on known_device (account_id, last_at);

      create table failed_sign_in (
        hour timestamptz not null,
        what text not null,
        account_id uuid,
        address text not null,
        count int not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        unique nulls not distinct (hour, what, account_id, address)
      );
    `);
    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on known_device, failed_sign_in from %I', service_role);
        execute format('grant select, insert, update, delete on known_device to %I', service_role);
        execute format('grant select, insert, update on failed_sign_in to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
