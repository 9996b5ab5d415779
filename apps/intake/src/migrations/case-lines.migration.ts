import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The narrow rows that the window's lists read (`CaseLines`). The service writes those of its earlier cases as it starts.
 */
export class CaseLines1765400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases_by_stage, cases_by_number;
      alter table cases drop column registered_at, drop column supplement_due_on, drop column supplement_answered_at;
      create table case_line (
        id uuid primary key,
        stage text not null,
        case_number text not null,
        title text not null,
        urgent boolean not null,
        registered_at text collate "C" not null,
        supplement_due_on text collate "C",
        supplement_answered_at text collate "C"
      ) with (fillfactor = 80);
      create unique index cases_by_number on case_line (case_number);
      create index cases_by_stage on case_line (stage, id desc);
      create index cases_by_registration on case_line (registered_at desc, id desc);
      create index cases_by_supplement_due on case_line (supplement_due_on, id) where supplement_due_on is not null;
      create index cases_by_supplement_answered on case_line (supplement_answered_at desc, id desc)
        where supplement_answered_at is not null;
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
