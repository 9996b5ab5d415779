import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organisation is closed, why and since when; null while it takes cases. */
export class OrganisationsClose1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table organisation add column closed text, add column closed_reason text, add column closed_since text',
    );
    await runner.query(`
      do $$ begin
        execute format('grant update (closed, closed_reason, closed_since) on organisation to %I', regexp_replace(current_user, '_owner$', ''));
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The directory is never taken down');
  }
}
