import type { AnyRecordedEvent, KnownProof, ServiceName } from '@one-window/contracts';
import type { PoolClient } from 'pg';
import { eventOfExactRow, exactEventColumns, type ExactEventRow } from './exact-event';

/** An event of the service's log with what stands beside it in its row. */
export interface LoggedEvent {
  event: AnyRecordedEvent;
  row: ExactEventRow;
  position: number;
  version: number;
}

/** An inbox row that made a version of its case. */
export interface ReceivedMark {
  eventId: string;
  day: string;
  version: number;
  /** Missing in rows of builds that kept none. */
  hash?: string;
}

/** Everything of one case in the database of its service. */
export interface CaseRows {
  id: string;
  /** Absent: there is no row of it in `cases`. */
  row?: { version: number; stage: string; data: string; sequence: number; head: string; stateVersion: number };
  /** By sequence, then position. */
  log: LoggedEvent[];
  /** By version. */
  inbox: ReceivedMark[];
  timers: { name: string; dueAt: string }[];
  /** Its row of `case_line`, columns without a value left out. */
  line?: Record<string, unknown>;
  /** Versions that a refold made. */
  refolded: number[];
}

/** What the database itself says of a case's bytes. */
export interface CaseDigest {
  id: string;
  version: number;
  sequence: number;
  head: string;
  digest: string;
  recorded: string;
  /** `recorded` up to the sequence that was asked about. */
  recordedBefore: string | null;
  pending: boolean;
}

const NIL = '00000000-0000-0000-0000-000000000000';

/** What is asked of a service: its name, and whether it keeps lines. */
export interface AskedService {
  service: ServiceName;
  hasLines: boolean;
}

/** A case is whatever has a row, a line, an event, a received event or a timer. */
const idsStatement = (hasLines: boolean): string => `
  (select id from cases where id > $1 order by id limit $3)
  union (select distinct case_id from event_log where case_id > $1 order by case_id limit $3)
  union (select distinct case_id from inbox
          where case_version > 0 and consumer = $2 and case_id > $1 order by case_id limit $3)
  union (select distinct case_id from timer where case_id > $1 order by case_id limit $3)
  ${hasLines ? 'union (select id from case_line where id > $1 order by id limit $3)' : ''}
  order by 1 limit $3`;

const namedStatement = (hasLines: boolean): string => `
  select id from unnest($1::uuid[]) as wanted(id)
   where exists (select from cases c where c.id = wanted.id)
      or exists (select from event_log e where e.case_id = wanted.id)
      or exists (select from inbox i where i.case_id = wanted.id and i.case_version > 0 and i.consumer = $2)
      or exists (select from timer t where t.case_id = wanted.id)
      ${hasLines ? 'or exists (select from case_line l where l.id = wanted.id)' : ''}
   order by 1`;

// Sent as PostgreSQL sends values in binary: no time zone, date style or locale of a session is in it. Columns are named,
// so that a column that a later build adds changes no digest of rows that are there.
const eventBytes = `record_send(row(position, event_id, case_id, sequence, type, data, actor, on_behalf_of, correlation_id,
  causation_id, occurred_at, recorded_at, previous_hash, hash, case_version))`;
const inboxBytes = 'record_send(row(consumer, event_id, event_day, case_id, case_version, hash))';

const half = (bytes: string): string => `substr(encode(sha256(coalesce(${bytes}, '')), 'hex'), 1, 32)`;

/**
 * `recorded` is two halves of 128 bits, so that a later proof can say in which table something changed: the log up to a
 * sequence, and what was received up to the version that its last event made.
 */
const digestStatement = (hasLines: boolean): string => `
  select w.id, coalesce(c.version, 0) as version, coalesce(l.sequence, 0) as sequence, l.head,
         encode(sha256(
           sha256(case when c.id is null then ''::bytea
                  else record_send(row(c.id, c.version, c.stage, c.data, c.sequence, c.head, c.state_version)) end)
           || sha256(coalesce(l.bytes, '')) || sha256(coalesce(i.bytes, '')) || sha256(coalesce(t.bytes, ''))
           || sha256(coalesce(r.bytes, '')) || sha256(coalesce(${hasLines ? 'record_send(n)' : 'null'}, ''))), 'hex') as digest,
         ${half('l.bytes')} || ${half('i.recorded')} as recorded,
         case when w.known is not null then ${half('l.before')} || ${half('i.before')} end as recorded_before
    from unnest($1::uuid[], $3::bigint[]) as w(id, known)
    left join cases c on c.id = w.id
    ${hasLines ? 'left join case_line n on n.id = w.id' : ''}
    cross join lateral (
      select string_agg(${eventBytes}, '' order by sequence, position) as bytes,
             string_agg(${eventBytes}, '' order by sequence, position) filter (where sequence <= w.known) as before,
             max(sequence) as sequence, max(case_version) filter (where sequence <= w.known) as version_before,
             max(case_version) as version, (array_agg(hash order by sequence desc, position desc))[1] as head
        from event_log where case_id = w.id) l
    cross join lateral (
      select string_agg(${inboxBytes}, '' order by case_version, event_id) as bytes,
             string_agg(${inboxBytes}, '' order by case_version, event_id)
               filter (where case_version <= l.version) as recorded,
             string_agg(${inboxBytes}, '' order by case_version, event_id)
               filter (where case_version <= l.version_before) as before
        from inbox where case_id = w.id and case_version > 0 and consumer = $2) i
    cross join lateral (
      select string_agg(record_send(row(name, due_at)), '' order by name) as bytes from timer where case_id = w.id) t
    cross join lateral (
      select string_agg(record_send(row(version)), '' order by version) as bytes
        from refolded_version where case_id = w.id) r
   order by w.id`;

const pendingStatement = `
  select distinct e.case_id from outbox o join event_log e on e.recorded_at = o.recorded_at and e.position = o.position
   where e.case_id = any ($1::uuid[])`;

const logStatement = `
  select ${exactEventColumns}, position, case_version from event_log
   where case_id = any ($1::uuid[]) order by case_id, event_log.sequence, position`;

const inboxStatement = `
  select case_id, event_id, event_day::text as event_day, case_version, encode(hash, 'hex') as hash from inbox
   where case_version > 0 and consumer = $2 and case_id = any ($1::uuid[]) order by case_id, inbox.case_version, event_id`;

const rowsStatement = `
  select id, version, stage, data::text as data, sequence, head, state_version from cases where id = any ($1::uuid[])`;

const linesStatement = 'select jsonb_strip_nulls(to_jsonb(l)) as line from case_line l where id = any ($1::uuid[])';

const timersStatement = `
  select case_id, name, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as due_at from timer
   where case_id = any ($1::uuid[]) order by case_id, name`;

const refoldedStatement = `select case_id, version from refolded_version where case_id = any ($1::uuid[])`;

/** Ids of the next cases of this service in their order. */
export const caseIdsAfter = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  after: string | undefined,
  limit: number,
): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(idsStatement(hasLines), [after ?? NIL, service, limit]);
  return rows.map(({ id }) => id);
};

/** Those of these cases that the service knows, in order. */
export const knownCaseIds = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(namedStatement(hasLines), [ids, service]);
  return rows.map(({ id }) => id);
};

/** What the bytes of these cases are, in one statement. */
export const readDigests = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
  known: ReadonlyMap<string, KnownProof>,
): Promise<CaseDigest[]> => {
  const { rows } = await client.query<{
    id: string;
    version: string;
    sequence: string;
    head: string | null;
    digest: string;
    recorded: string;
    recorded_before: string | null;
  }>({
    name: 'proof-digests',
    text: digestStatement(hasLines),
    values: [ids, service, ids.map((id) => known.get(id)?.sequence ?? null)],
  });
  const waiting = await client.query<{ case_id: string }>(pendingStatement, [ids]);
  const pending = new Set(waiting.rows.map(({ case_id }) => case_id));
  return rows.map(({ recorded_before: recordedBefore, ...row }) => ({
    id: row.id,
    version: Number(row.version),
    sequence: Number(row.sequence),
    head: row.head ?? '0'.repeat(64),
    digest: row.digest,
    recorded: row.recorded,
    recordedBefore,
    pending: pending.has(row.id),
  }));
};

interface CaseRow {
  id: string;
  version: string;
  stage: string;
  data: string;
  sequence: string;
  head: string;
  state_version: number;
}
type LogRow = ExactEventRow & { position: string; case_version: string };
interface InboxRow {
  case_id: string;
  event_id: string;
  event_day: string;
  case_version: string;
  hash: string | null;
}
interface LineRow {
  line: { id: string } & Record<string, unknown>;
}
interface TimerRow {
  case_id: string;
  name: string;
  due_at: string;
}

/** All rows of these cases, in the order of the ids. */
export const readCases = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
): Promise<CaseRows[]> => {
  if (ids.length === 0) return [];
  const cases = new Map<string, CaseRows>(
    ids.map((id) => [id, { id, log: [], inbox: [], timers: [], refolded: [] }] as const),
  );
  const of = (id: string): CaseRows => cases.get(id) as CaseRows;
  const read = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> =>
    (await client.query<Row>(text, [ids, ...values])).rows;
  for (const { id, version, data, stage, sequence, head, state_version } of await read<CaseRow>(rowsStatement)) {
    const stateVersion = state_version;
    of(id).row = { version: Number(version), stage, data, sequence: Number(sequence), head, stateVersion };
  }
  for (const row of await read<LogRow>(logStatement)) {
    const event = eventOfExactRow(service, row);
    of(row.case_id).log.push({ event, row, position: Number(row.position), version: Number(row.case_version) });
  }
  for (const { case_id, event_id: eventId, event_day: day, case_version, hash } of await read<InboxRow>(
    inboxStatement,
    service,
  )) {
    const mark = { eventId, day, version: Number(case_version) };
    of(case_id).inbox.push(hash === null ? mark : { ...mark, hash });
  }
  for (const { line } of hasLines ? await read<LineRow>(linesStatement) : []) of(line.id).line = line;
  for (const { case_id, name, due_at: dueAt } of await read<TimerRow>(timersStatement)) {
    of(case_id).timers.push({ name, dueAt });
  }
  for (const { case_id, version } of await read<{ case_id: string; version: string }>(refoldedStatement)) {
    of(case_id).refolded.push(Number(version));
  }
  return [...cases.values()];
};
