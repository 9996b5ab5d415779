import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEALING_LOCK } from '../projection/sealing-lock';

/**
 * What supervision asked about a case, for the lists of those who have to answer, and what it looked into. No case of an earlier build was
 * asked anything. A process of an earlier build, which knows no such columns, finds the database away.
 */
export class OrderColumns1767200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_view add column order_stage text, add column order_due_at timestamptz,
        add column order_holder text, add column urged_at timestamptz, add column urged_holder text,
        add column proposed_at timestamptz, add column returns_settled int not null default 0,
        add column anomalies_settled int not null default 0;
      create index cases_by_order on case_view (order_due_at, case_id) where order_due_at is not null;
      create index cases_by_urge on case_view (urged_at, case_id) where urged_at is not null;
      create index cases_by_proposal on case_view (proposed_at, case_id) where proposed_at is not null`);
    await runner.query(takeIn);
  }

  async down(): Promise<void> {
    throw new Error('The lists read the columns');
  }
}

const takeIn = `
  create or replace function take_in_case_events(
    p_consumer text, p_keys text[], p_inbox jsonb, p_views jsonb, p_events jsonb, p_parties jsonb
  ) returns void language plpgsql as $$
  declare
    wanted int := jsonb_array_length(p_views);
    changed int;
  begin
    if exists (select from jsonb_array_elements(p_views) v where not jsonb_exists(v, 'returns_settled')) then
      raise exception 'migrated for a newer build' using errcode = 'cannot_connect_now';
    end if;
    perform refuse_blocked(p_consumer, p_keys);
    -- Held until commit: who seals waits for it, and so knows that no earlier arrival is on its way.
    perform pg_advisory_xact_lock_shared(${SEALING_LOCK});

    insert into inbox (consumer, event_id, event_day, case_id, case_version)
      select p_consumer, event_id, event_day, case_id, 0 from jsonb_to_recordset(p_inbox)
          as i(event_id uuid, event_day date, case_id uuid)
        order by event_id
      on conflict do nothing;
    get diagnostics changed = row_count;
    if changed <> jsonb_array_length(p_inbox) then
      raise exception 'an event was taken in before' using errcode = 'OW409';
    end if;

    perform 1 from case_view
      where case_id = any (select (v->>'case_id')::uuid from jsonb_array_elements(p_views) v)
      order by case_id for update;
    with incoming as (
      select * from jsonb_to_recordset(p_views) as r(
        case_id uuid, expected bigint, case_number text, title text, source text, dispute_kind text, risk text,
        region_code text, urgent boolean, stage text, stage_service text, holder_kind text, holder_id text,
        holder_name text, held_since timestamptz, registered_at timestamptz, last_event_at timestamptz,
        next_due_at timestamptz, next_due_rule text, returned_count int, anomalies int, closed boolean,
        outcome text, steps text[], result text, fulfilment text, owed_on date,
        order_stage text, order_due_at timestamptz, order_holder text, urged_at timestamptz, urged_holder text,
        proposed_at timestamptz, returns_settled int, anomalies_settled int, state jsonb)
    ), updated as (
      update case_view v set
          case_number = r.case_number, title = r.title, source = r.source, dispute_kind = r.dispute_kind,
          risk = r.risk, region_code = r.region_code, urgent = r.urgent, stage = r.stage,
          stage_service = r.stage_service, holder_kind = r.holder_kind, holder_id = r.holder_id,
          holder_name = r.holder_name, held_since = r.held_since, registered_at = r.registered_at,
          last_event_at = r.last_event_at, next_due_at = r.next_due_at, next_due_rule = r.next_due_rule,
          returned_count = r.returned_count, anomalies = r.anomalies, closed = r.closed, outcome = r.outcome,
          steps = r.steps, result = r.result, fulfilment = r.fulfilment, owed_on = r.owed_on,
          order_stage = r.order_stage, order_due_at = r.order_due_at, order_holder = r.order_holder,
          urged_at = r.urged_at, urged_holder = r.urged_holder, proposed_at = r.proposed_at,
          returns_settled = r.returns_settled, anomalies_settled = r.anomalies_settled, state = r.state,
          version = r.expected + 1
        from incoming r where v.case_id = r.case_id and v.version = r.expected and r.expected > 0
        returning 1
    ), inserted as (
      insert into case_view (case_id, version, case_number, title, source, dispute_kind, risk, region_code, urgent,
          stage, stage_service, holder_kind, holder_id, holder_name, held_since, registered_at, last_event_at,
          next_due_at, next_due_rule, returned_count, anomalies, closed, outcome, steps, result, fulfilment, owed_on,
          order_stage, order_due_at, order_holder, urged_at, urged_holder, proposed_at, returns_settled,
          anomalies_settled, state)
        select case_id, 1, case_number, title, source, dispute_kind, risk, region_code, urgent,
            stage, stage_service, holder_kind, holder_id, holder_name, held_since, registered_at, last_event_at,
            next_due_at, next_due_rule, returned_count, anomalies, closed, outcome, steps, result, fulfilment, owed_on,
            order_stage, order_due_at, order_holder, urged_at, urged_holder, proposed_at, returns_settled,
          anomalies_settled, state
          from incoming where expected = 0 order by case_id
        on conflict (case_id) do nothing
        returning 1
    )
    select (select count(*) from updated) + (select count(*) from inserted) into changed;
    if changed <> wanted then
      raise exception 'a view was changed meanwhile' using errcode = 'OW409';
    end if;

    insert into party_index (index_hash, case_id)
      select index_hash, case_id from jsonb_to_recordset(p_parties) as p(index_hash text, case_id uuid)
      on conflict do nothing;

    insert into timeline (case_id, service, sequence, event_id, type, data, actor, on_behalf_of, correlation_id,
        causation_id, occurred_at, recorded_at, previous_hash, hash)
      select case_id, service, sequence, event_id, type, data, actor, on_behalf_of, correlation_id,
          causation_id, occurred_at, recorded_at, previous_hash, hash
        from jsonb_to_recordset(p_events) as e(
          case_id uuid, service text, sequence bigint, event_id uuid, type text, data jsonb, actor jsonb,
          on_behalf_of jsonb, correlation_id uuid, causation_id uuid, occurred_at timestamptz,
          recorded_at timestamptz, previous_hash text, hash text);
  end $$`;
