import { type CaseModel, keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { SampleCase } from './sample-case.model';

/** The lists of the sample case. */
export class SampleLines1765400000099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table case_line (id uuid primary key, stage text not null, statement_count int, heard_reasons jsonb)',
    );
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('never taken down');
  }
}

/** Cases that have ended are on no list; of statements it is told only that there are any. */
export const sampleLine: NonNullable<CaseModel<SampleCase>['line']> = ({ stage, statements, heard }) => {
  const line = { stage, statementCount: Math.min(statements, 1), heardReasons: heard };
  return stage === 'ended' ? undefined : line;
};
