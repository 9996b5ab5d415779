import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The narrow rows that triage's work lists read (`CaseLines`). The service writes those of its earlier cases as it starts.
 */
export class CaseLines1765400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases drop column work_rank, drop column arrived_at, drop column with_organisations, drop column due_on;
      drop function earliest_due(jsonb);
      create table case_line (
        id uuid primary key,
        stage text not null,
        work_rank smallint not null,
        registered_at text collate "C" not null,
        due_on text collate "C" not null,
        case_number text not null,
        title text not null,
        source text not null,
        region_code text not null,
        urgent boolean not null,
        escalated boolean not null,
        overdue boolean not null,
        dispute_kind text,
        risk text,
        clocks jsonb not null,
        offered_to jsonb not null,
        with_organisations jsonb not null
      ) with (fillfactor = 80);
      create index cases_work_list on case_line (stage, work_rank, registered_at, id);
      create index cases_open_work on case_line (work_rank, registered_at, id)
        where stage not in ('settled', 'referred', 'closed', 'with-mediation');
      create index cases_due on case_line (stage, due_on, id);
      create index cases_open_due on case_line (due_on, id)
        where stage not in ('settled', 'referred', 'closed', 'with-mediation');
      create index cases_with_organisations on case_line (with_organisations) where stage in ('offered', 'with-mediation');
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
