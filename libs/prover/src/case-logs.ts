import { createHash } from 'node:crypto';
import type { AnyRecordedEvent, KnownProof, ServiceName } from '@one-window/contracts';
import type { PoolClient } from 'pg';
import { eventColumns, eventOfExactRow, type ExactEventRow, readExactEvent, roundedNumbers } from './exact-event';
import { othersFirst } from './others-first';
import { decoded, hashOfParts, RecordReader } from './record-reader';

/** An event of the service's log with what stands beside it in its row. */
export interface LoggedEvent {
  event: AnyRecordedEvent;
  position: number;
  version: number;
  /** What reading the JSON of the row loses; absent where nothing is lost. */
  lost?: LostInReading;
}

export interface LostInReading {
  /** Digits of numbers that are read as another number, by column. */
  rounded: readonly (readonly [column: string, digits: string])[];
  /** JSON null stands on behalf of nobody, where nothing should. */
  jsonNull: boolean;
}

/** A case's log as it was read. */
export interface CaseLog {
  /** By sequence, then position. */
  entries: LoggedEvent[];
  /** SHA-256 over the bytes of all its rows. */
  hash: Buffer;
  /** The same up to the sequence that was known of it, with the version that the case had come to. */
  before: { version: number; hash: Buffer | undefined };
  /** SHA-256 (hex) over the bytes of its events, which are the same in supervision's copy. */
  events: string;
}

/** A row of the log, its columns named, so that a column that a later build adds changes no digest of rows that are there. */
export const eventBytes = `record_send(row(position, ${eventColumns()}, case_version))`;

const statement = `
  select case_id as id, encode(string_agg(${eventBytes}, '' order by sequence, position), 'base64') as bytes
    from event_log where case_id = any ($1::uuid[]) group by case_id`;

/** The whole logs of these cases; one without an event is not among them. */
export const readLogs = async (
  client: PoolClient,
  service: ServiceName,
  ids: readonly string[],
  known: ReadonlyMap<string, KnownProof>,
): Promise<Map<string, CaseLog>> => {
  const logs = new Map<string, CaseLog>();
  if (ids.length === 0) return logs;
  const { rows } = await client.query<{ id: string; bytes: string }>({
    name: 'proof-logs',
    text: statement,
    values: [ids],
  });
  for (const { id, bytes } of rows) {
    logs.set(id, logIn(service, decoded(bytes), known.get(id)?.sequence ?? 0));
    await othersFirst();
  }
  return logs;
};

const logIn = (service: ServiceName, bytes: Buffer, knownSequence: number): CaseLog => {
  const record = new RecordReader(bytes);
  const entries: LoggedEvent[] = [];
  const parts: number[] = [];
  let [knownBytes, version] = [0, 0];
  while (!record.isAtEnd) {
    record.beginRow();
    const position = record.long();
    const from = record.at;
    const row = readExactEvent(record);
    parts.push(from, record.at);
    const entry: LoggedEvent = { event: eventOfExactRow(service, row), position, version: record.long() };
    const lost = lostOf(row);
    if (lost) entry.lost = lost;
    entries.push(entry);
    if (row.sequence > knownSequence) continue;
    knownBytes = record.at;
    version = Math.max(version, entry.version);
  }
  const hash = sha256([bytes]);
  const knownHash = (): Buffer => (knownBytes === bytes.length ? hash : sha256([bytes.subarray(0, knownBytes)]));
  const before = { version, hash: knownBytes === 0 ? undefined : knownHash() };
  return { entries, hash, before, events: hashOfParts(bytes, parts) };
};

const lostOf = (row: ExactEventRow): LostInReading | undefined => {
  const rounded = (['data', 'actor', 'on_behalf_of'] as const).flatMap((column) =>
    roundedNumbers(row[column] ?? '').map((digits) => [column, digits] as const),
  );
  const jsonNull = row.on_behalf_of === 'null';
  return rounded.length > 0 || jsonNull ? { rounded, jsonNull } : undefined;
};

/** SHA-256 over parts, one behind the other. */
export const sha256 = (parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
