import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of tables that were carried out: who, when, which file, and what came of every line. They are never changed. */
export class Imports1766960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_import (
        id uuid primary key,
        at text not null,
        kind text not null,
        by_account_id uuid not null,
        by_name text not null,
        idempotency_key text not null,
        request_hash text not null,
        file_name text not null,
        file_hash text not null,
        digest text not null,
        reason text not null,
        counts jsonb not null,
        lines jsonb not null,
        unique (by_account_id, idempotency_key)
      );
    `);
    await runner.query(`
      do $$
      declare
        service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on directory_import from %I', service_role);
        execute format('grant select, insert on directory_import to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
