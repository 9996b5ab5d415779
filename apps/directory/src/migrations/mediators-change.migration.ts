import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mediators are registered, changed and let leave by administrators; nobody is taken out of the register. */
export class MediatorsChange1766900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table mediator add column telephone text, add column left_since text, add column left_reason text',
    );
    await runner.query(`
      do $$ begin
        execute format(
          'grant update (name, sex, work_time, specialities, telephone, left_since, left_reason) on mediator to %I',
          regexp_replace(current_user, '_owner$', ''));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
