import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists find, sort and show of a case stands in a narrow row of its own, `case_line`, which the engine writes from
 * the model in the statement that changes the case, and only where the line changes (docs/adr/0024). The wide rows keep
 * no index but their key, so that a change of state touches none. Each service makes its `case_line` in a migration of
 * its own; one without lists has none.
 */
export class CaseLines1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases_of_earlier_builds;
      create index cases_of_earlier_builds on cases (id) where state_version < 2;
      alter table cases alter column state_version set default 2;

      -- Of a service without lists; \`keepLines\` replaces it where there are any.
      create function write_lines(p_lines jsonb) returns void language plpgsql as $$
      begin
        if jsonb_array_length(p_lines) > 0 then raise exception 'this service keeps no lines'; end if;
      end $$;

      -- For processes of an earlier build, which know no lines: the database is away, what they were asked waits.
      create or replace function append_changes(
        p_cases jsonb, p_events jsonb, p_timers jsonb, p_inbox jsonb, p_answers jsonb
      ) returns void language plpgsql as $$
      begin
        raise exception 'migrated for a newer build' using errcode = 'cannot_connect_now';
      end $$;
      create function append_changes(
        p_cases jsonb, p_events jsonb, p_timers jsonb, p_lines jsonb, p_inbox jsonb, p_answers jsonb
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

      create function append_numbered(
        p_series text, p_number_token text, p_hash_token text, p_canonical text,
        p_cases text, p_events text, p_timers jsonb, p_lines text, p_answers jsonb
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
          p_timers, replace(p_lines, p_number_token, number)::jsonb, '[]', p_answers);
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the lines');
  }
}

/**
 * For the service's own migrations that make or widen `case_line`: lets the service write its lines, with a function that
 * names the table's columns. A line without a stage takes its case out of the lists.
 */
export const keepLines = async (runner: QueryRunner): Promise<void> => {
  await runner.query(`
    do $make$
    declare
      service_role text := regexp_replace(current_user, '_owner$', '');
      columns text;
    begin
      execute format('revoke all on case_line from %I', service_role);
      execute format('grant select, insert, update, delete on case_line to %I', service_role);
      select string_agg(format('%1$I = excluded.%1$I', attname), ', ' order by attnum) into columns
        from pg_attribute where attrelid = 'case_line'::regclass and attnum > 0 and not attisdropped and attname <> 'id';
      execute format($function$
        create or replace function write_lines(p_lines jsonb) returns void language plpgsql as $body$
        begin
          if jsonb_array_length(p_lines) = 0 then return; end if;
          delete from case_line l using jsonb_array_elements(p_lines) as r(line)
            where l.id = (r.line->>'id')::uuid and r.line->>'stage' is null;
          insert into case_line select r.* from jsonb_populate_recordset(null::case_line, p_lines) r
            where r.stage is not null order by r.id
            on conflict (id) do update set %s;
        end $body$
      $function$, columns);
    end $make$;
  `);
};
