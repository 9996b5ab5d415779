import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations that take no new cases, and the cases of which the closing of one ended the offer. */
export class ClosedOrganisations1766700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column closed boolean not null default false;
      alter table case_line add column freed_by text;
      create index cases_freed on case_line (freed_by) where freed_by is not null;
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
