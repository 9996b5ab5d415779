import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was received can be folded again: an inbox row that made a version of its case names the hash of its event, so that
 * the event, read again from the log it is kept in, is known to be the one that was taken in. Such rows live as long as
 * their case and are the only ones looked up by case; rows of earlier builds have no hash.
 */
export class ReceivedHashes1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table inbox add column hash bytea;
      drop index inbox_case;
      create index inbox_case on inbox (case_id, case_version) where case_version > 0;
    `);
    await runner.query(`
      create or replace function append_changes(
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was received keeps its hashes');
  }
}
