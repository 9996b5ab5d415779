import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the window asked the director to reopen a case; no earlier build asked for it. A claim no longer ends the wait for
 * papers: of cases that were claimed meanwhile the line says again until when.
 */
export class Reopenings1769500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_line add column reopening_asked_at text collate "C";
      create index cases_by_reopening on case_line (reopening_asked_at, id) where reopening_asked_at is not null;
    `);
    await keepLines(runner);
    await runner.query(`
      update case_line l
         set supplement_due_on = c.data #>> '{supplement,dueOn}',
             region_code = c.data #>> '{registration,regionCode}',
             registrar_id = c.data #>> '{registrar,organisationId}'
        from cases c
       where c.id = l.id and l.stage = 'handed-over' and c.data #>> '{supplement,dueOn}' is not null`);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
