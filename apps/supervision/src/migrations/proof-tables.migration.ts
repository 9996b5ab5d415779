import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The runs of the proof, what the last one said of every case, and everything that was found. */
export class ProofTables1766100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proof_run (
        id uuid primary key,
        kind text not null check (kind in ('nightly', 'asked', 'sample')),
        asked_by text,
        begun_at timestamptz not null,
        resumed_at timestamptz,
        finished_at timestamptz,
        -- Every case up to this one is proven.
        cursor uuid,
        -- Cases up to the cursor of which something was still on its way.
        waiting uuid[] not null default '{}',
        cases int not null default 0,
        folded int not null default 0,
        services jsonb not null default '{}',
        findings int not null default 0,
        of_old int not null default 0,
        on_their_way int not null default 0,
        leaves int,
        root text
      );
      create index proof_run_order on proof_run (begun_at desc, id);
      create unique index proof_run_unfinished on proof_run ((kind = 'sample')) where finished_at is null;

      create table case_proof (
        service text not null,
        case_id uuid not null,
        sequence bigint not null,
        version bigint not null,
        digest bytea not null,
        recorded bytea not null,
        primary key (service, case_id)
      ) with (fillfactor = 80);

      create table proof_finding (
        id bigint generated always as identity primary key,
        -- Absent where a finding belongs to no case.
        case_id uuid,
        service text not null,
        place text not null,
        kind text not null,
        stored text not null,
        expected text not null,
        sequence bigint,
        writers text[] not null,
        first_run uuid not null,
        first_seen_at timestamptz not null,
        last_run uuid not null,
        last_seen_at timestamptz not null,
        settled_at timestamptz
      );
      create unique index proof_finding_open on proof_finding (case_id, service, place, kind) nulls not distinct
        where settled_at is null;
      create index proof_finding_runs on proof_finding (first_run, last_run);

      -- The proof asks for the rows of a case; these two tables were only ever asked for the cases of a row.
      create index party_index_case on party_index (case_id);
      create index case_organisation_case on case_organisation (case_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_organisation_case, party_index_case;
      drop table proof_finding, case_proof, proof_run;
    `);
  }
}
