import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that whoever gave them back holds not to be theirs. */
export class ContestedCases1768000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_line add column contested boolean');
    await keepLines(runner);
    // No ground was told before.
    await runner.query('update case_line set contested = false');
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
