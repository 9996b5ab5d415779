import { makeAppendOnly } from '@one-window/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The timeline of every case, the view that lists read, the search by party, day seals and exported files. */
export class SupervisionTables1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table timeline (
        arrival bigint generated always as identity,
        case_id uuid not null,
        service text not null,
        sequence bigint not null,
        event_id uuid not null,
        type text not null,
        data jsonb not null,
        actor jsonb not null,
        on_behalf_of jsonb,
        correlation_id uuid not null,
        causation_id uuid not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        previous_hash text not null,
        hash text not null,
        primary key (case_id, service, sequence)
      );
      create unique index timeline_event on timeline (event_id);
      -- Rows come in the order of both columns, so block ranges find a day or the latest arrivals at almost no cost.
      create index timeline_arrival on timeline using brin (arrival, recorded_at)
        with (pages_per_range = 32, autosummarize = on);

      create table case_view (
        case_id uuid primary key,
        case_number text,
        title text,
        source text,
        dispute_kind text,
        region_code text,
        urgent boolean not null default false,
        stage text not null default 'intake',
        stage_service text not null default 'intake',
        holder_kind text not null default 'none',
        holder_id text,
        holder_name text not null default '',
        held_since timestamptz,
        registered_at timestamptz,
        last_event_at timestamptz,
        next_due_at timestamptz,
        next_due_rule text,
        returned_count int not null default 0,
        anomalies int not null default 0,
        closed boolean not null default false,
        outcome text,
        state jsonb
      ) with (fillfactor = 70);
      create index case_view_order on case_view (registered_at desc, case_id);
      create index case_view_stage on case_view (stage, registered_at desc, case_id);
      create index case_view_holder on case_view (holder_id, registered_at desc, case_id);
      create index case_view_county on case_view (left(region_code, 6), registered_at desc, case_id);
      create index case_view_kind on case_view (dispute_kind, registered_at desc, case_id);
      create index case_view_number on case_view (case_number text_pattern_ops);
      create index case_view_due on case_view (next_due_at) where next_due_at is not null;

      create table party_index (
        index_hash text not null,
        case_id uuid not null,
        primary key (index_hash, case_id)
      );

      create table day_seal (
        position bigint generated always as identity,
        day date not null,
        part int not null,
        first_arrival bigint not null,
        last_arrival bigint not null,
        events int not null,
        merkle_root text not null,
        previous_root text not null,
        sealed_at timestamptz not null,
        primary key (day, part)
      );

      create table exported_file (
        key text not null,
        account_id uuid not null,
        case_id uuid not null,
        digest text not null,
        content text not null,
        primary key (key, account_id)
      );
    `);
    for (const table of ['timeline', 'party_index', 'day_seal', 'exported_file']) await makeAppendOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table exported_file, day_seal, party_index, case_view, timeline');
  }
}
