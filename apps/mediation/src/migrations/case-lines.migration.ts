import { keepLines } from '@one-window/case-engine';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The narrow rows that the pool and the work lists read (`CaseLines`). The service writes those of its earlier cases as it starts.
 */
export class CaseLines1765400000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases_by_stage;
      alter table cases drop column holder_organisation, drop column offered_to, drop column due_on, drop column next_session_at;
      drop function earliest_due(jsonb);
      drop function next_session(jsonb);
      create table case_line (
        id uuid primary key,
        stage text not null,
        case_number text,
        title text,
        dispute_kind text,
        amount_fen bigint,
        region_code text,
        parties jsonb not null,
        urgent boolean not null,
        risk text,
        holder_organisation uuid,
        holder_name text,
        offered_to jsonb,
        pool boolean,
        offered_since text,
        claim_by text collate "C",
        mediator_ids jsonb not null,
        mediator_names jsonb not null,
        deadline jsonb,
        due_on text collate "C" not null,
        unrecorded_sessions jsonb not null,
        next_session_at text collate "C"
      ) with (fillfactor = 80);
      create index cases_by_holder on case_line (holder_organisation, id desc);
      create index cases_by_holder_and_stage on case_line (holder_organisation, stage, id desc);
      create index cases_by_stage on case_line (stage, id desc);
      create index cases_in_pool on case_line using gin (offered_to jsonb_path_ops) with (fastupdate = off);
      create index open_cases_by_due on case_line (holder_organisation, due_on, id)
        where stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating');
      create index open_cases_by_session on case_line (holder_organisation, next_session_at, id)
        where stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating')
          and next_session_at is not null;
    `);
    await keepLines(runner);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}
