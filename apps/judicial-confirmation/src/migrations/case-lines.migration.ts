import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The narrow rows that the work list read (`CaseLines`). The service writes those of its earlier cases as it starts.
 */
export class CaseLines1765400000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases drop column organisation_id, drop column court_id, drop column court_case_number, drop column due_on;
      drop function earliest_due(jsonb);
      create table case_line (
        id uuid primary key,
        stage text not null,
        due_on text collate "C" not null,
        organisation_id uuid,
        organisation_name text,
        court_id uuid,
        court_name text,
        court_case_number text,
        case_number text,
        parties jsonb not null,
        urgent boolean not null,
        risk text
      ) with (fillfactor = 80);
      create unique index cases_by_court_case_number on case_line (court_case_number) where court_case_number is not null;
      create index cases_by_due on case_line (due_on, id);
      create index cases_by_stage_and_due on case_line (stage, due_on, id);
      create index cases_by_organisation_and_due on case_line (organisation_id, due_on, id);
      create index cases_by_court_and_due on case_line (court_id, due_on, id);
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
