import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until when a password holds that an administrator gave. Those of earlier builds hold until they are changed, and so does
 * that of the first administrator, whom nobody could give another.
 */
export class OneTimePasswords1769600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account add column one_time_until timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
