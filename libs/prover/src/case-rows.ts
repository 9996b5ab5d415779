import type { KnownProof } from '@one-window/contracts';
import type { Pool } from 'pg';
import { asked } from './asked';
import { type CaseDigest, digestOf, type DigestPart, type ReceivedHash, recordedOf } from './case-digest';
import { type CaseLog, type LoggedEvent, logIn } from './case-logs';
import { othersFirst } from './others-first';
import { decoded, RecordReader } from './record-reader';
import {
  type AskedService,
  eventBytes,
  pendingCases,
  receivedBytes,
  refoldedBytes,
  rowBytes,
  sha256,
  timerBytes,
} from './row-bytes';

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

/** A case as it was read, and what its bytes come to. */
export interface ReadCase {
  rows: CaseRows;
  digest: CaseDigest;
  /** `recorded` up to the sequence that was known of it; absent where nothing was. */
  before?: string;
}

const lineRows = `
  union all
  select 'line', id, encode(record_send(l), 'base64'), jsonb_strip_nulls(to_jsonb(l))::text
    from case_line l where id = any ($1::uuid[])`;

/** All rows of some cases in one statement, so that they are those of one moment; in base64, as the driver takes bytes for text. */
const statement = (hasLines: boolean): string => `
  select 'row' as part, id, encode(${rowBytes}, 'base64') as bytes, null as line
    from cases where id = any ($1::uuid[])
  union all
  select 'log', case_id, encode(string_agg(${eventBytes}, '' order by sequence, position), 'base64'), null
    from event_log where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'received', case_id, encode(string_agg(${receivedBytes}, '' order by case_version, event_id), 'base64'), null
    from inbox where case_id = any ($1::uuid[]) and case_version > 0 and consumer = $2 group by case_id
  union all
  select 'timer', case_id, encode(${timerBytes}, 'base64'), null
    from timer where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'refolded', case_id, encode(${refoldedBytes}, 'base64'), null
    from refolded_version where case_id = any ($1::uuid[]) group by case_id
  union all
  select 'pending', case_id, '', null from (${pendingCases}) waiting
  ${hasLines ? lineRows : ''}`;

interface PartRow {
  part: DigestPart | 'log' | 'received' | 'pending';
  id: string;
  bytes: string;
  line: string | null;
}

/** A case while its rows come in. */
interface Gathered {
  rows: CaseRows;
  log?: CaseLog;
  received: ReceivedHash[];
  hashes: Partial<Record<DigestPart, Buffer>>;
  pending: boolean;
}

/** All rows of these cases, in the order of the ids, as they stood at one moment. @throws Problem unavailable */
export const readCases = async (
  pool: Pool,
  { service, hasLines }: AskedService,
  ids: readonly string[],
  known: ReadonlyMap<string, KnownProof>,
): Promise<ReadCase[]> => {
  if (ids.length === 0) return [];
  const read = await asked<PartRow>(pool, 'proof-cases', statement(hasLines), [ids, service]);
  const cases = new Map(
    ids.map((id): [string, Gathered] => [
      id,
      { rows: { id, log: [], inbox: [], timers: [], refolded: [] }, received: [], hashes: {}, pending: false },
    ]),
  );
  for (const { part, id, bytes, line } of read) {
    const of = cases.get(id) as Gathered;
    if (part === 'pending') of.pending = true;
    else if (part === 'log') {
      of.log = logIn(service, decoded(bytes), known.get(id)?.sequence ?? 0);
      await othersFirst();
    } else take[part](of, decoded(bytes), line);
  }
  return [...cases.values()].map((one) => readCase(one, known.has(one.rows.id)));
};

/** Reads what stands in a part's bytes. */
const take: Readonly<Record<DigestPart | 'received', (of: Gathered, bytes: Buffer, line: string | null) => void>> = {
  row: ({ rows, hashes }, bytes) => {
    hashes.row = sha256(bytes);
    const record = new RecordReader(bytes);
    record.beginRow();
    record.skip();
    rows.row = {
      version: record.long(),
      stage: record.text(),
      data: record.json(),
      sequence: record.long(),
      head: record.text(),
      stateVersion: record.short(),
    };
  },
  received: ({ rows, received }, bytes) => {
    const record = new RecordReader(bytes);
    while (!record.isAtEnd) {
      const from = record.at;
      record.beginRow();
      record.skip();
      const eventId = record.uuid();
      const day = record.day();
      record.skip();
      const version = record.long();
      const hash = record.orNull(() => record.hex());
      rows.inbox.push({ eventId, day, version, ...(hash === null ? {} : { hash }) });
      received.push({ version, hash: sha256(bytes.subarray(from, record.at)) });
    }
  },
  timer: ({ rows, hashes }, bytes) => {
    hashes.timer = sha256(bytes);
    const record = new RecordReader(bytes);
    while (!record.isAtEnd) {
      record.beginRow();
      rows.timers.push({ name: record.text(), dueAt: record.instant() });
    }
  },
  refolded: ({ rows, hashes }, bytes) => {
    hashes.refolded = sha256(bytes);
    const record = new RecordReader(bytes);
    while (!record.isAtEnd) {
      record.beginRow();
      rows.refolded.push(record.long());
    }
  },
  line: ({ rows, hashes }, bytes, line) => {
    hashes.line = sha256(bytes);
    rows.line = JSON.parse(line ?? '{}') as Record<string, unknown>;
  },
};

const readCase = ({ rows, log, received, hashes, pending }: Gathered, isKnown: boolean): ReadCase => {
  if (log) Object.assign(rows, { log: log.entries, events: log.events });
  const last = log?.entries.at(-1);
  const logged = last && log ? { hash: log.hash, version: log.version, ...endOf(last) } : undefined;
  const digest = digestOf({ id: rows.id, version: rows.row?.version ?? 0, log: logged, received, hashes, pending });
  if (!isKnown) return { rows, digest };
  const { version, hash } = log?.before ?? { version: 0, hash: undefined };
  return { rows, digest, before: recordedOf(hash, received, version) };
};

const endOf = ({ event: { sequence, hash: head } }: LoggedEvent) => ({ sequence, head });
