import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session that nobody refreshes ends; sessions that are open now count from now. */
export class SessionLastUsed1764633600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column last_used_at timestamptz not null default now()');
    await runner.query('alter table session alter column last_used_at drop default');
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
