import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The narrow rows that the work list read (`CaseLines`). The service writes those of its earlier cases as it starts.
 */
export class CaseLines1765400000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases drop column organisation_id, drop column due_on;
      drop function overdue_since(jsonb);
      drop function earliest_due(jsonb);
      create table case_line (
        id uuid primary key,
        stage text not null,
        due_on text collate "C" not null,
        case_number text,
        volume_number text,
        organisation_id uuid,
        organisation_name text,
        parties jsonb not null,
        urgent boolean not null,
        risk text
      ) with (fillfactor = 80);
      create index cases_by_due on case_line (due_on, id);
      create index cases_by_stage_and_due on case_line (stage, due_on, id);
      create index cases_by_organisation_and_due on case_line (organisation_id, due_on, id);
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
