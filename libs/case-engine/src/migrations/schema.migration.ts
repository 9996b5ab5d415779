import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every service's database has: the append-only event log, the outbox, the inbox, the cases with their state,
 * timers, dead letters and answered commands. Run by the owner role; the service role gets only what it needs.
 */
export class EventLog1760000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases (
        id uuid primary key,
        version bigint not null,
        stage text not null,
        data jsonb not null,
        sequence bigint not null,
        head text not null,
        updated_at timestamptz not null default now()
      ) with (fillfactor = 80);

      create table event_log (
        position bigint generated always as identity (cache 1),
        event_id uuid not null,
        case_id uuid not null,
        sequence bigint not null,
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
        case_version bigint not null,
        primary key (recorded_at, position)
      ) partition by range (recorded_at);
      create index event_log_case on event_log (case_id, sequence);
      create table event_log_default partition of event_log default;

      create table outbox (
        position bigint primary key,
        shard smallint not null,
        recorded_at timestamptz not null
      ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
      create index outbox_pending on outbox (shard, position);

      create table inbox (
        consumer text not null,
        event_id uuid not null,
        event_day date not null,
        case_id uuid not null,
        case_version bigint not null,
        handled_at timestamptz not null default now(),
        primary key (consumer, event_id, event_day)
      );
      create index inbox_case on inbox (case_id, case_version);

      create table timer (
        case_id uuid not null,
        name text not null,
        due_at timestamptz not null,
        primary key (case_id, name)
      );
      create index timer_due on timer (due_at);

      create table command_answer (
        key text not null,
        account_id uuid not null,
        request_hash text not null,
        answer jsonb not null,
        answered_at timestamptz not null default now(),
        primary key (key, account_id)
      );

      create table clock_offset (id smallint primary key check (id = 1), milliseconds bigint not null);

      create table dead_letter (
        id bigint generated always as identity primary key,
        consumer text not null,
        topic text not null,
        partition int not null,
        kafka_offset bigint not null,
        key text not null,
        event_id uuid,
        event_type text,
        headers jsonb not null,
        value bytea not null,
        error text not null,
        fingerprint text not null,
        attempts int not null,
        status text not null default 'open' check (status in ('open', 'replaying', 'resolved', 'discarded')),
        first_failed_at timestamptz not null default now(),
        last_failed_at timestamptz not null default now(),
        replay_count int not null default 0,
        decided_by text,
        decided_reason text,
        decided_at timestamptz
      );
      create unique index dead_letter_once on dead_letter (consumer, event_id) where event_id is not null;
      create unique index dead_letter_unreadable_once on dead_letter (consumer, topic, partition, kafka_offset)
        where event_id is null;
      create index dead_letter_blocked on dead_letter (consumer, key) where status in ('open', 'replaying');
      create index dead_letter_fingerprint on dead_letter (fingerprint, id);
    `);

    await runner.query(`
      create function make_event_log_partition(month date) returns void language plpgsql as $$
      begin
        execute format(
          'create table if not exists event_log_%s partition of event_log for values from (%L) to (%L)',
          to_char(month, 'YYYYMM'), month, (month + interval '1 month')::date);
        execute format('revoke all on event_log_%s from %I',
          to_char(month, 'YYYYMM'), regexp_replace(current_user, '_owner$', ''));
      end $$;
      do $$ begin
        for i in 0..24 loop
          perform make_event_log_partition((date_trunc('month', now()) + make_interval(months => i))::date);
        end loop;
      end $$;
    `);

    await runner.query(`
      create function append_changes(
        p_cases jsonb, p_events jsonb, p_timers jsonb, p_inbox jsonb, p_answers jsonb
      ) returns void language plpgsql as $$
      declare
        wanted int := jsonb_array_length(p_cases);
        changed int;
      begin
        if wanted > 1 then
          perform 1 from cases
            where id = any (select (c->>'id')::uuid from jsonb_array_elements(p_cases) c) order by id for update;
        end if;

        with incoming as (
          select * from jsonb_to_recordset(p_cases)
            as c(id uuid, expected bigint, version bigint, stage text, data jsonb, sequence bigint, head text)
        ), updated as (
          update cases set version = i.version, stage = i.stage, data = i.data,
              sequence = i.sequence, head = i.head, updated_at = now()
            from incoming i where cases.id = i.id and cases.version = i.expected and i.expected > 0
            returning 1
        ), inserted as (
          insert into cases (id, version, stage, data, sequence, head)
            select id, version, stage, data, sequence, head from incoming where expected = 0 order by id
            on conflict (id) do nothing
            returning 1
        )
        select (select count(*) from updated) + (select count(*) from inserted) into changed;
        if changed <> wanted then
          raise exception 'version conflict' using errcode = 'OW409';
        end if;

        if jsonb_array_length(p_answers) > 0 then
          insert into command_answer (key, account_id, request_hash, answer)
            select key, account_id, request_hash, answer from jsonb_to_recordset(p_answers)
              as a(key text, account_id uuid, request_hash text, answer jsonb);
        end if;

        if jsonb_array_length(p_inbox) > 0 then
          insert into inbox (consumer, event_id, event_day, case_id, case_version)
            select consumer, event_id, event_day, case_id, case_version from jsonb_to_recordset(p_inbox)
              as i(consumer text, event_id uuid, event_day date, case_id uuid, case_version bigint)
              order by event_id;
        end if;

        if jsonb_array_length(p_events) > 0 then
          with incoming as (
            select * from rows from (jsonb_to_recordset(p_events) as (
              event_id uuid, case_id uuid, sequence bigint, type text, data jsonb, actor jsonb, on_behalf_of jsonb,
              correlation_id uuid, causation_id uuid, occurred_at timestamptz, recorded_at timestamptz,
              previous_hash text, hash text, case_version bigint, shard smallint)) with ordinality as e
          ), logged as (
            insert into event_log (event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id,
                causation_id, occurred_at, recorded_at, previous_hash, hash, case_version)
              select event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id,
                causation_id, occurred_at, recorded_at, previous_hash, hash, case_version
              from incoming order by ordinality
              returning position, event_id, recorded_at
          )
          insert into outbox (position, shard, recorded_at)
            select l.position, i.shard, l.recorded_at from logged l join incoming i using (event_id);
        end if;

        if jsonb_array_length(p_timers) > 0 then
          delete from timer t using jsonb_to_recordset(p_timers) as d(case_id uuid, name text, due_at timestamptz)
            where t.case_id = d.case_id and t.name = d.name and d.due_at is null;
          insert into timer (case_id, name, due_at)
            select case_id, name, due_at from jsonb_to_recordset(p_timers)
              as d(case_id uuid, name text, due_at timestamptz) where due_at is not null
            on conflict (case_id, name) do update set due_at = excluded.due_at;
        end if;
      end $$;
    `);

    await runner.query(`
      create table number_series (series text primary key, last bigint not null);

      create function append_numbered(
        p_series text, p_number_token text, p_hash_token text, p_canonical text,
        p_cases text, p_events text, p_timers jsonb, p_answers jsonb
      ) returns void language plpgsql as $$
      declare
        number text;
        hash text;
      begin
        insert into number_series as s (series, last) values (p_series, 1)
          on conflict (series) do update set last = s.last + 1 returning lpad(last::text, 6, '0') into number;
        hash := encode(sha256(convert_to(replace(p_canonical, p_number_token, number), 'UTF8')), 'hex');
        perform append_changes(
          replace(replace(p_cases, p_number_token, number), p_hash_token, hash)::jsonb,
          replace(replace(p_events, p_number_token, number), p_hash_token, hash)::jsonb,
          p_timers, '[]', p_answers);
      end $$;
    `);

    await runner.query(`
      do $$
      declare service_role text := regexp_replace(current_user, '_owner$', '');
      begin
        execute format('revoke all on all tables in schema public from %I', service_role);
        execute format('grant usage on schema public to %I', service_role);
        execute format('grant select, insert on event_log to %I', service_role);
        execute format('grant select, insert, update on cases, command_answer, dead_letter, clock_offset, number_series to %I', service_role);
        execute format('grant select, insert, update, delete on outbox, timer to %I', service_role);
        execute format('grant select, insert on inbox to %I', service_role);
        execute format('grant delete on command_answer to %I', service_role);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The event log is never taken down');
  }
}
