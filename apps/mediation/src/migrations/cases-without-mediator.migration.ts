import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases in which nobody presides, although the organisation has them: a mediator is to be appointed. */
export class CasesWithoutMediator1766900000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_line add column unpresided boolean');
    await keepLines(runner);
    // Nobody could leave before: who presides was missing exactly where nobody had been appointed yet.
    await runner.query("update case_line set unpresided = stage = 'claimed'");
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
