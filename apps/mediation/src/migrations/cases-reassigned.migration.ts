import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To whom a case may be reassigned: what an organisation takes, and whether anybody there can answer, as the directory
 * tells it; organisations that an earlier build copied have no list here until they are told again, and are then asked by
 * what their kind takes. And from whom a case was taken, so that they hear of it.
 */
export class CasesReassigned1768000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column dispute_kinds jsonb, add column reachable boolean not null default true;
      alter table case_line add column reassigned_from uuid, add column reassigned_at text collate "C";
      create index cases_taken_from on case_line (reassigned_from, id desc) where reassigned_from is not null;
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
