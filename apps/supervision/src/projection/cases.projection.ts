import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Projection } from '@one-window/messaging';
import type { PoolClient } from 'pg';
import { type CaseReading, unread } from '../domain/case-reading';
import { viewRowOf } from '../domain/case-view';
import { foldCase } from '../domain/fold-case';
import type { Arrivals } from './arrivals';
import { SEALING_LOCK } from './sealing-lock';

/** The transaction ends right after `project` returns; whoever waits looks again then. */
const COMMIT_MILLISECONDS = 3;

const openRows = {
  name: 'open-case-views',
  text: 'insert into case_view (case_id) select id from unnest($1::uuid[]) as id order by id on conflict do nothing',
};

const lockRows = {
  name: 'lock-case-views',
  text: 'select case_id, state from case_view where case_id = any ($1::uuid[]) order by case_id for update',
};

/** The shared lock is held until commit: who seals waits for it, and so knows that no earlier arrival is on its way. */
const writeRows = {
  name: 'write-case-views',
  text: `
    with guard as materialized (select pg_advisory_xact_lock_shared(${SEALING_LOCK})),
    viewed as (
      update case_view v set
          case_number = r.case_number, title = r.title, source = r.source, dispute_kind = r.dispute_kind,
          region_code = r.region_code, urgent = r.urgent, stage = r.stage, stage_service = r.stage_service,
          holder_kind = r.holder_kind, holder_id = r.holder_id, holder_name = r.holder_name,
          held_since = r.held_since, registered_at = r.registered_at, last_event_at = r.last_event_at,
          next_due_at = r.next_due_at, next_due_rule = r.next_due_rule, returned_count = r.returned_count,
          anomalies = r.anomalies, closed = r.closed, outcome = r.outcome, state = r.state
        from jsonb_to_recordset($1::jsonb) as r(
          case_id uuid, case_number text, title text, source text, dispute_kind text, region_code text, urgent boolean,
          stage text, stage_service text, holder_kind text, holder_id text, holder_name text, held_since timestamptz,
          registered_at timestamptz, last_event_at timestamptz, next_due_at timestamptz, next_due_rule text,
          returned_count int, anomalies int, closed boolean, outcome text, state jsonb)
        where v.case_id = r.case_id
    ), found as (
      insert into party_index (index_hash, case_id)
        select index_hash, case_id from jsonb_to_recordset($3::jsonb) as p(index_hash text, case_id uuid)
        on conflict do nothing
    )
    insert into timeline (case_id, service, sequence, event_id, type, data, actor, on_behalf_of, correlation_id,
        causation_id, occurred_at, recorded_at, previous_hash, hash)
      select e.case_id, e.service, e.sequence, e.event_id, e.type, e.data, e.actor, e.on_behalf_of, e.correlation_id,
          e.causation_id, e.occurred_at, e.recorded_at, e.previous_hash, e.hash
        from guard, jsonb_to_recordset($2::jsonb) as e(
          case_id uuid, service text, sequence bigint, event_id uuid, type text, data jsonb, actor jsonb,
          on_behalf_of jsonb, correlation_id uuid, causation_id uuid, occurred_at timestamptz, recorded_at timestamptz,
          previous_hash text, hash text)`,
};

/** Day seals belong to no case. */
const concernsCase = ({ type }: AnyRecordedEvent): boolean => type !== 'supervision.day-sealed.v1';

/** One end-to-end view of every case, from the events of every service that speaks about cases. */
export class CasesProjection implements Projection {
  readonly name = 'supervision/cases';
  readonly listensTo: readonly ServiceName[] = [
    'intake',
    'triage',
    'mediation',
    'judicial-confirmation',
    'follow-up',
    'supervision',
  ];

  constructor(private readonly arrivals: Arrivals) {}

  async project(received: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    const events = received.filter(concernsCase);
    if (events.length === 0) return;
    const caseIds = [...new Set(events.map(({ caseId }) => caseId))];
    const readings = await this.lockReadings(events, caseIds, client);
    for (const event of events) {
      readings.set(event.caseId, foldCase(readings.get(event.caseId) ?? unread(event.caseId), event));
    }
    await client.query({
      ...writeRows,
      values: [
        JSON.stringify([...readings.values()].map(viewRowOf)),
        JSON.stringify(events.map(timelineRow)),
        JSON.stringify(events.flatMap(partyRows)),
      ],
    });
    setTimeout(() => this.arrivals.announce(caseIds), COMMIT_MILLISECONDS).unref();
  }

  /**
   * Another topic may bring the same new case at this moment, so its row must stand before it can be locked. A case is
   * new only where a chain begins; rows are opened and locked in one order, so that two batches never wait in a circle.
   */
  private async lockReadings(events: readonly AnyRecordedEvent[], caseIds: string[], client: PoolClient) {
    const begun = new Set(events.filter(({ sequence }) => sequence === 1).map(({ caseId }) => caseId));
    if (begun.size > 0) await client.query({ ...openRows, values: [[...begun]] });
    const readings = await this.lock(caseIds, client);
    const unknown = caseIds.filter((caseId) => !readings.has(caseId));
    if (unknown.length === 0) return readings;
    await client.query({ ...openRows, values: [unknown] });
    return new Map([...readings, ...(await this.lock(unknown, client))]);
  }

  private async lock(caseIds: string[], client: PoolClient): Promise<Map<string, CaseReading>> {
    const { rows } = await client.query<{ case_id: string; state: CaseReading | null }>({
      ...lockRows,
      values: [caseIds],
    });
    return new Map(rows.map(({ case_id, state }) => [case_id, state ?? unread(case_id)]));
  }
}

const timelineRow = (event: AnyRecordedEvent) => ({
  case_id: event.caseId,
  service: event.service,
  sequence: event.sequence,
  event_id: event.id,
  type: event.type,
  data: event.data,
  actor: event.actor,
  on_behalf_of: event.onBehalfOf ?? null,
  correlation_id: event.correlationId,
  causation_id: event.causationId,
  occurred_at: event.occurredAt,
  recorded_at: event.recordedAt,
  previous_hash: event.previousHash,
  hash: event.hash,
});

const partyRows = (event: AnyRecordedEvent): { index_hash: string; case_id: string }[] => {
  if (event.type !== 'intake.case-registered.v1') return [];
  const hashes = event.data.parties.flatMap(
    ({ identityNumber, creditCode }) => identityNumber?.index ?? creditCode ?? [],
  );
  return [...new Set(hashes)].map((index_hash) => ({ index_hash, case_id: event.caseId }));
};
