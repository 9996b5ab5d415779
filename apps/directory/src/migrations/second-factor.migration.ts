import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor of an account: its sealed key, the last step whose code was used, and the recovery codes. */
export class SecondFactor1766950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factor (
        account_id uuid primary key references account,
        sealed_key text not null,
        begun_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table recovery_code (
        account_id uuid not null references second_factor on delete cascade,
        number smallint not null,
        code_hash text not null,
        used_at timestamptz,
        primary key (account_id, number)
      );
    `);
    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on second_factor, recovery_code from %I', service_role);
        execute format('grant select, insert, update, delete on second_factor, recovery_code to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
