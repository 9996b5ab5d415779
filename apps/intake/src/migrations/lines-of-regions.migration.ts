import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the cases of the lists of supplements are, and which organisation registered them: windows of regions list theirs. */
export class LinesOfRegions1768000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table case_line add column region_code text collate "C", add column registrar_id text collate "C"',
    );
    await keepLines(runner);
    await runner.query(`
      update case_line l
         set region_code = c.data #>> '{registration,regionCode}',
             registrar_id = c.data #>> '{registrar,organisationId}'
        from cases c
       where c.id = l.id and (l.supplement_due_on is not null or l.supplement_answered_at is not null)`);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
