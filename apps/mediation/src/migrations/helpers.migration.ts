import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever helps with a mediation finds it among the cases they help with. Nobody helped before, so that no line has to be
 * filled.
 */
export class Helpers1769800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_line add column helper_ids jsonb, add column asked_to_help jsonb;
      create index cases_helped on case_line using gin (helper_ids jsonb_path_ops) where helper_ids is not null;
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
