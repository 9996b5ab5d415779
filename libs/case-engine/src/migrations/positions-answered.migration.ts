import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever appends is told at which positions its events wait in the outbox, so that the relay beside it need not read them
 * from the log again. Numbered cases are opened in groups: one statement, one commit, each series locked once.
 */
export class PositionsAnswered1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For processes of an earlier build: the database is away, what they were asked waits.
      create or replace function append_numbered(
        p_series text, p_number_token text, p_hash_token text, p_canonical text,
        p_cases text, p_events text, p_timers jsonb, p_lines text, p_answers jsonb
      ) returns void language plpgsql as $$
      begin
        raise exception 'migrated for a newer build' using errcode = 'cannot_connect_now';
      end $$;
      drop function append_changes(jsonb, jsonb, jsonb, jsonb, jsonb, jsonb);
      create function append_changes(
        p_cases jsonb, p_events jsonb, p_timers jsonb, p_lines jsonb, p_inbox jsonb, p_answers jsonb
      ) returns bigint[] language plpgsql as $$
      declare
        wanted int := jsonb_array_length(p_cases);
        changed int;
        positions bigint[];
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

        perform write_lines(p_lines);

        if jsonb_array_length(p_answers) > 0 then
          insert into command_answer (key, account_id, request_hash, answer)
            select key, account_id, request_hash, answer from jsonb_to_recordset(p_answers)
              as a(key text, account_id uuid, request_hash text, answer jsonb);
        end if;

        if jsonb_array_length(p_inbox) > 0 then
          insert into inbox (consumer, event_id, event_day, case_id, case_version, hash)
            select consumer, event_id, event_day, case_id, case_version, decode(hash, 'hex')
              from jsonb_to_recordset(p_inbox)
              as i(consumer text, event_id uuid, event_day date, case_id uuid, case_version bigint, hash text)
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
          ), waiting as (
            insert into outbox (position, shard, recorded_at)
              select l.position, i.shard, l.recorded_at from logged l join incoming i using (event_id)
          )
          select array_agg(l.position order by i.ordinality) into positions
            from logged l join incoming i using (event_id);
        end if;

        if jsonb_array_length(p_timers) > 0 then
          delete from timer t using jsonb_to_recordset(p_timers) as d(case_id uuid, name text, due_at timestamptz)
            where t.case_id = d.case_id and t.name = d.name and d.due_at is null;
          insert into timer (case_id, name, due_at)
            select case_id, name, due_at from jsonb_to_recordset(p_timers)
              as d(case_id uuid, name text, due_at timestamptz) where due_at is not null
            on conflict (case_id, name) do update set due_at = excluded.due_at;
        end if;
        return positions;
      end $$;

      create function open_numbered(
        p_series text[], p_number_tokens text[], p_hash_tokens text[], p_canonical text[],
        p_cases text[], p_events text[], p_timers jsonb, p_lines text[], p_answers jsonb
      ) returns void language plpgsql as $$
      declare
        number text;
        hash text;
        cases jsonb := '[]';
        events jsonb := '[]';
        lines jsonb := '[]';
      begin
        for i in 1 .. cardinality(p_series) loop
          insert into number_series as s (series, last) values (p_series[i], 1)
            on conflict (series) do update set last = s.last + 1 returning lpad(last::text, 6, '0') into number;
          hash := encode(sha256(convert_to(replace(p_canonical[i], p_number_tokens[i], number), 'UTF8')), 'hex');
          cases := cases || jsonb_build_array(replace(replace(p_cases[i], p_number_tokens[i], number), p_hash_tokens[i], hash)::jsonb);
          events := events || replace(replace(p_events[i], p_number_tokens[i], number), p_hash_tokens[i], hash)::jsonb;
          lines := lines || replace(p_lines[i], p_number_tokens[i], number)::jsonb;
        end loop;
        perform append_changes(cases, events, p_timers, lines, '[]', p_answers);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The relay counts on positions');
  }
}
