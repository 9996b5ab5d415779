import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account whose password was made by the installation has to change it first. */
export class PasswordChangeRequired1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account add column password_change_required boolean not null default false');
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
