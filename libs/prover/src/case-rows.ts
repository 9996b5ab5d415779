import type { ServiceName } from '@one-window/contracts';
import { GENESIS } from '@one-window/proof';
import type { PoolClient } from 'pg';
import { type CaseLog, eventBytes, type LoggedEvent, sha256 } from './case-logs';
import { decoded, RecordReader } from './record-reader';

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
  /** SHA-256 (hex) over the bytes of its events; absent while there is none. */
  events?: string;
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
  /** What was received, by version: the hash of each row. */
  received: { version: number; key: string; hash: Buffer }[];
  pending: boolean;
}

/** What is asked of a service: its name, and whether it keeps lines. */
export interface AskedService {
  service: ServiceName;
  hasLines: boolean;
}

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
const receivedBytes = 'record_send(row(consumer, event_id, event_day, case_id, case_version, hash))';

const lineDigest = `
  union all
  select 'line', id, null, null, null, sha256(record_send(l)) from case_line l where id = any ($1::uuid[])`;

/**
 * Hashes of a case's rows by table; of what it received each row, so that it can be cut off at a version. Logs are hashed
 * in the database where they need not be read ($3).
 */
const digestStatement = (hasLines: boolean): string => `
  select 'row' as part, id, version, null::bigint as sequence, null::text as head,
         sha256(record_send(row(id, version, stage, data, sequence, head, state_version))) as hash
    from cases where id = any ($1::uuid[])
  union all
  select 'log', case_id, max(case_version), max(sequence), (array_agg(hash order by sequence desc, position desc))[1],
         sha256(string_agg(${eventBytes}, '' order by sequence, position))
    from event_log where case_id = any ($3::uuid[]) group by case_id
  union all
  select 'received', case_id, case_version, null, event_id::text, sha256(${receivedBytes})
    from inbox where case_id = any ($1::uuid[]) and case_version > 0 and consumer = $2
  union all
  select 'timer', case_id, null, null, null, sha256(string_agg(record_send(row(name, due_at)), '' order by name))
    from timer where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'refolded', case_id, null, null, null, sha256(string_agg(record_send(row(version)), '' order by version))
    from refolded_version where case_id = any ($1::uuid[]) group by case_id
  ${hasLines ? lineDigest : ''}`;

// From the outbox, which is small, to the log: the planner would sometimes go the other way.
const pendingStatement = `
  select distinct e.case_id
    from outbox o
    cross join lateral (
      select case_id from event_log where recorded_at = o.recorded_at and position = o.position offset 0) e
   where e.case_id = any ($1::uuid[])`;

const inboxStatement = `
  select case_id, event_id, event_day::text as event_day, case_version, encode(hash, 'hex') as hash from inbox
   where case_version > 0 and consumer = $2 and case_id = any ($1::uuid[]) order by case_id, inbox.case_version, event_id`;

const rowsStatement = `
  select id, version, stage, data::text as data, sequence, head, state_version from cases where id = any ($1::uuid[])`;

const linesStatement = 'select jsonb_strip_nulls(to_jsonb(l)) as line from case_line l where id = any ($1::uuid[])';

const timersStatement = `
  select case_id, name, encode(record_send(row(due_at)), 'base64') as due from timer
   where case_id = any ($1::uuid[]) order by case_id, name`;

const refoldedStatement = `select case_id, version from refolded_version where case_id = any ($1::uuid[])`;

/** Those of these cases that the service knows, in order. */
export const knownCaseIds = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(namedStatement(hasLines), [ids, service]);
  return rows.map(({ id }) => id);
};

interface DigestRow {
  part: 'row' | 'log' | 'received' | 'timer' | 'refolded' | 'line';
  id: string;
  version: string | number | null;
  sequence: string | number | null;
  head: string | null;
  hash: Buffer;
}

/**
 * What the bytes of these cases are, and which of them still have something in the outbox. Of cases whose logs have been
 * read they are not read again.
 */
export const readDigests = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
  logs: ReadonlyMap<string, CaseLog>,
  unread: readonly string[],
): Promise<CaseDigest[]> => {
  const text = digestStatement(hasLines);
  const { rows } = await client.query<DigestRow>({ name: 'proof-digests', text, values: [ids, service, unread] });
  const parts = new Map(ids.map((id) => [id, [] as DigestRow[]]));
  for (const row of rows) parts.get(row.id)?.push(row);
  for (const [id, log] of logs) parts.get(id)?.push(logPart(id, log));
  const waiting = await client.query<{ case_id: string }>({
    name: 'proof-pending',
    text: pendingStatement,
    values: [ids],
  });
  const pending = new Set(waiting.rows.map(({ case_id }) => case_id));
  return [...parts].map(([id, of]) => digestOf(id, of, pending.has(id)));
};

const logPart = (id: string, { entries, hash }: CaseLog): DigestRow => {
  const last = entries.at(-1);
  return {
    part: 'log',
    id,
    version: Math.max(...entries.map(({ version }) => version)),
    sequence: last?.event.sequence ?? null,
    head: last?.event.hash ?? null,
    hash,
  };
};

const digestOf = (id: string, rows: readonly DigestRow[], pending: boolean): CaseDigest => {
  const part = (name: DigestRow['part']): DigestRow | undefined => rows.find((row) => row.part === name);
  const log = part('log');
  const received = rows
    .filter((row) => row.part === 'received')
    .map(({ version, head, hash }) => ({ version: Number(version), key: head ?? '', hash }))
    .toSorted((one, other) => one.version - other.version || (one.key < other.key ? -1 : 1));
  const whole = [part('row'), log, part('timer'), part('refolded'), part('line')].map(
    (row) => row?.hash ?? Buffer.alloc(HASH_BYTES),
  );
  return {
    id,
    version: Number(part('row')?.version ?? 0),
    sequence: Number(log?.sequence ?? 0),
    head: log?.head ?? GENESIS,
    digest: sha256([...whole, ...received.map(({ hash }) => hash)]).toString('hex'),
    recorded: recordedOf(log?.hash, received, Number(log?.version ?? 0)),
    received,
    pending,
  };
};

const HASH_BYTES = 32;

/** Of `recorded`, 32 digits are the log's and 32 those of what was received. */
export const RECORDED_HALF = 32;

/**
 * Two halves of 128 bits, so that a later proof can say in which table something changed: the log, and what was received
 * up to the version that its last event made.
 */
const recordedOf = (log: Buffer | null | undefined, received: CaseDigest['received'], version: number): string => {
  const upTo = received.filter((one) => one.version <= version).map(({ hash }) => hash);
  return [log ? [log] : [], upTo].map((parts) => sha256(parts).toString('hex').slice(0, RECORDED_HALF)).join('');
};

/** `recorded` of each of these cases up to the sequence that was known of it. */
export const recordedBefore = (
  digests: readonly CaseDigest[],
  logs: ReadonlyMap<string, CaseLog>,
): ReadonlyMap<string, string> =>
  new Map(
    digests.map(({ id, received }) => {
      const { version = 0, hash } = logs.get(id)?.before ?? {};
      return [id, recordedOf(hash, received, version)];
    }),
  );

interface CaseRow {
  id: string;
  version: string;
  stage: string;
  data: string;
  sequence: string;
  head: string;
  state_version: number;
}
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
  due: string;
}

/** All rows of these cases, in the order of the ids. */
export const readCases = async (
  client: PoolClient,
  { service, hasLines }: AskedService,
  ids: readonly string[],
  logs: ReadonlyMap<string, CaseLog>,
): Promise<CaseRows[]> => {
  if (ids.length === 0) return [];
  const cases = new Map<string, CaseRows>(
    ids.map((id) => {
      const { entries: log, events } = logs.get(id) ?? { entries: [] };
      return [id, { id, log, ...(events === undefined ? {} : { events }), inbox: [], timers: [], refolded: [] }];
    }),
  );
  const of = (id: string): CaseRows => cases.get(id) as CaseRows;
  const read = async <Row extends object>(name: string, text: string, ...more: unknown[]): Promise<Row[]> =>
    (await client.query<Row>({ name, text, values: [ids, ...more] })).rows;
  for (const { id, version, data, stage, sequence, head, state_version } of await read<CaseRow>(
    'proof-rows',
    rowsStatement,
  )) {
    const stateVersion = state_version;
    of(id).row = { version: Number(version), stage, data, sequence: Number(sequence), head, stateVersion };
  }
  for (const { case_id, event_id: eventId, event_day: day, case_version, hash } of await read<InboxRow>(
    'proof-inbox',
    inboxStatement,
    service,
  )) {
    const mark = { eventId, day, version: Number(case_version) };
    of(case_id).inbox.push(hash === null ? mark : { ...mark, hash });
  }
  for (const { line } of hasLines ? await read<LineRow>('proof-lines', linesStatement) : []) of(line.id).line = line;
  for (const { case_id, name, due } of await read<TimerRow>('proof-timers', timersStatement)) {
    const record = new RecordReader(decoded(due));
    record.beginRow();
    of(case_id).timers.push({ name, dueAt: record.instant() });
  }
  for (const { case_id, version } of await read<{ case_id: string; version: string }>(
    'proof-refolded',
    refoldedStatement,
  )) {
    of(case_id).refolded.push(Number(version));
  }
  return [...cases.values()];
};
