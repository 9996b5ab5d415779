import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which nobody of an organisation is at the centre; null where none were told. */
export class DaysOff1766800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column days_off jsonb');
    await runner.query(`
      do $$ begin
        execute format('grant update (days_off) on organisation to %I', regexp_replace(current_user, '_owner$', ''));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
