import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type EventLogRow, eventOfRow, replayed, type VersionedEvent } from '@one-window/case-engine';
import { type AnyRecordedEvent, type ServiceName, serviceNames, topicOf } from '@one-window/contracts';
import { verifyChain } from '@one-window/proof';
import { Client } from 'pg';
import { services } from '../../apps/centre/src/services';
import type { CaseReading } from '../../apps/supervision/src/domain/case-reading';
import { standingMismatch } from './standings';

/** What the databases say after everything has settled. */
export interface Ledger {
  committed: number;
  delivered: number;
  lost: number;
  reordered: number;
  brokenChains: number;
  /** Cases whose stored state is not the fold of the events. */
  stateMismatches: number;
  /** Cases of which supervision tells a stage, holder or clock of a service otherwise than the service, then or now. */
  standingMismatches: number;
  undelivered: number;
  parked: number;
  firstFindings: string[];
}

interface LogRow extends EventLogRow {
  case_version: string;
}

const SETTLE_SECONDS = 120;

const roadServices = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up'] as const;

const grouped = <T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
};

const withDatabase = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Rows that wait: unpublished events and open dead letters over all services. */
export const waitingRows = async (databaseUrls: Record<ServiceName, string>) => {
  const counts = await Promise.all(
    serviceNames.map((service) =>
      withDatabase(databaseUrls[service], async (client) => {
        const { rows } = await client.query<{ outbox: string; parked: string }>(
          `select (select count(*) from outbox) as outbox,
                  (select count(*) from dead_letter where status in ('open', 'replaying')) as parked`,
        );
        return { outbox: Number(rows[0]?.outbox), parked: Number(rows[0]?.parked) };
      }),
    ),
  );
  const sum = (key: 'outbox' | 'parked') => counts.reduce((total, count) => total + count[key], 0);
  return { undelivered: sum('outbox'), parked: sum('parked') };
};

/** How many events, but those that are `apart`, every consumer that wants them has not yet taken in. */
const missingInInboxes = async (
  databaseUrls: Record<ServiceName, string>,
  apart: (eventId: string) => boolean,
): Promise<number> => {
  const logs = await readLogs(databaseUrls);
  let missing = 0;
  for (const service of roadServices) {
    const { model } = services[service];
    if (!model) continue;
    const wanted = new Set(Object.keys(model.receives.none ?? {}));
    const seen = await withDatabase(databaseUrls[service], async (client) => {
      const { rows } = await client.query<{ event_id: string }>('select event_id from inbox where consumer = $1', [
        service,
      ]);
      return new Set(rows.map(({ event_id }) => event_id));
    });
    for (const source of model.listensTo) {
      for (const { event } of logs.get(source) ?? []) {
        if (wanted.has(event.type) && !seen.has(event.id) && !apart(event.id)) missing += 1;
      }
    }
  }
  return missing;
};

const readLogs = async (databaseUrls: Record<ServiceName, string>): Promise<Map<ServiceName, VersionedEvent[]>> => {
  const logs = new Map<ServiceName, VersionedEvent[]>();
  for (const service of roadServices) {
    const rows = await withDatabase(databaseUrls[service], async (client) => {
      const result = await client.query<LogRow>('select * from event_log order by case_id, sequence');
      return result.rows;
    });
    logs.set(
      service,
      rows.map((row) => ({ version: Number(row.case_version), event: eventOfRow(service, row) })),
    );
  }
  return logs;
};

/** Compares every service's log with what arrived at supervision, and every stored state with the fold of the events. */
export const readLedger = async (databaseUrls: Record<ServiceName, string>): Promise<Ledger> => {
  const findings: string[] = [];
  const logs = await readLogs(databaseUrls);
  const events = new Map<string, AnyRecordedEvent>();
  let brokenChains = 0;
  for (const steps of logs.values()) {
    const chains = grouped(
      steps.map(({ event }) => event),
      ({ caseId }) => caseId,
    );
    for (const [caseId, chain] of chains) {
      for (const event of chain) events.set(event.id, event);
      const broken = verifyChain(chain);
      if (broken.length > 0) {
        brokenChains += 1;
        findings.push(`chain of ${chain[0]?.service}/${caseId}: ${JSON.stringify(broken[0])}`);
      }
    }
  }
  const arrived = await withDatabase(databaseUrls.supervision, async (client) => {
    const { rows } = await client.query<{ event_id: string; case_id: string; service: string; sequence: string }>(
      'select event_id, case_id, service, sequence from timeline order by arrival',
    );
    return rows;
  });
  const known = new Set(arrived.map(({ event_id }) => event_id));
  const lost = [...events.keys()].filter((id) => !known.has(id));
  for (const id of lost.slice(0, 5)) findings.push(`lost: ${topicOf(events.get(id)?.service ?? 'intake')} ${id}`);
  let reordered = 0;
  const last = new Map<string, number>();
  for (const { case_id, service, sequence, event_id } of arrived) {
    const key = `${case_id}/${service}`;
    if (Number(sequence) !== (last.get(key) ?? 0) + 1) {
      reordered += 1;
      findings.push(`reordered: ${key} ${sequence} ${event_id}`);
    }
    last.set(key, Number(sequence));
  }
  const views = await storedViews(databaseUrls.supervision);
  let stateMismatches = 0;
  let standingMismatches = 0;
  for (const service of roadServices) {
    const { states, standings } = await compareStates(
      databaseUrls[service],
      service,
      logs.get(service) ?? [],
      events,
      views,
    );
    stateMismatches += states.length;
    standingMismatches += standings.length;
    findings.push(...states.slice(0, 3), ...standings.slice(0, 3));
  }
  return {
    committed: events.size,
    delivered: events.size - lost.length,
    lost: lost.length,
    reordered,
    brokenChains,
    stateMismatches,
    standingMismatches,
    ...(await waitingRows(databaseUrls)),
    firstFindings: findings.slice(0, 10),
  };
};

const compareStates = async (
  url: string,
  service: (typeof roadServices)[number],
  log: readonly VersionedEvent[],
  events: ReadonlyMap<string, AnyRecordedEvent>,
  views: ReadonlyMap<string, CaseReading>,
): Promise<{ states: string[]; standings: string[] }> => {
  const { model } = services[service];
  if (!model) throw new Error(`${service} has no model`);
  const { cases, inbox } = await withDatabase(url, async (client) => ({
    cases: (await client.query<{ id: string; data: object }>('select id, data from cases')).rows,
    inbox: (
      await client.query<{ case_id: string; event_id: string; case_version: string }>(
        'select case_id, event_id, case_version from inbox where consumer = $1 and case_version > 0',
        [service],
      )
    ).rows,
  }));
  const recorded = grouped(log, ({ event }) => event.caseId);
  const received = grouped(inbox, ({ case_id }) => case_id);
  const compared = cases.map(({ id, data }) => {
    const steps = (received.get(id) ?? []).flatMap(({ event_id, case_version }): VersionedEvent[] => {
      const event = events.get(event_id);
      return event ? [{ version: Number(case_version), event }] : [];
    });
    const own = recorded.get(id) ?? [];
    const states = replayed(model, id, own, steps);
    const folded = JSON.parse(JSON.stringify(states.at(-1)?.state ?? model.initial(id))) as object;
    return {
      state: isDeepStrictEqual(folded, data) ? [] : [`state of ${service}/${id} is not the fold of its events`],
      standing:
        standingMismatch(
          model,
          id,
          own.map(({ event }) => event),
          states,
          views.get(id),
        ) ?? [],
    };
  });
  return { states: compared.flatMap(({ state }) => state), standings: compared.flatMap(({ standing }) => standing) };
};

/** Supervision's view of every case. */
const storedViews = async (url: string): Promise<Map<string, CaseReading>> =>
  withDatabase(url, async (client) => {
    const { rows } = await client.query<{ case_id: string; state: CaseReading | null }>(
      'select case_id, state from case_view',
    );
    return new Map(rows.flatMap(({ case_id, state }) => (state ? [[case_id, state] as const] : [])));
  });

/** Ids of all that every service has recorded. */
export const recordedIds = async (databaseUrls: Record<ServiceName, string>): Promise<ReadonlySet<string>> =>
  new Set([...(await readLogs(databaseUrls)).values()].flatMap((steps) => steps.map(({ event }) => event.id)));

/**
 * Waits until nothing is on its way any more but events that are known to be `parked`; answers how many others still are
 * when the time is up. `earlier`: whether an event was recorded by an earlier build, which asked its own services for it
 * and nobody else; this build may take in more.
 */
export const settled = async (
  databaseUrls: Record<ServiceName, string>,
  { parked = [], earlier = () => false }: { parked?: readonly string[]; earlier?: (eventId: string) => boolean } = {},
): Promise<number> => {
  const deadline = performance.now() + SETTLE_SECONDS * 1000;
  const apart = (id: string): boolean => parked.includes(id) || earlier(id);
  for (;;) {
    const { undelivered } = await waitingRows(databaseUrls);
    const missing = undelivered === 0 ? await missingInInboxes(databaseUrls, apart) : undelivered;
    const lost = missing === 0 ? (await readLedger(databaseUrls)).lost : missing;
    if (lost <= parked.length && missing === 0) return 0;
    if (performance.now() > deadline) return missing;
    await delay(500);
  }
};
