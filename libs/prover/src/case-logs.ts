import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { eventOfExactRow, type ExactEventRow, readExactEvent, roundedNumbers } from './exact-event';
import { hashOfParts, RecordReader } from './record-reader';
import { sha256 } from './row-bytes';

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
  /** The latest that one of its events made. */
  version: number;
  /** SHA-256 over the bytes of all its rows. */
  hash: Buffer;
  /** The same up to the sequence that was known of it, with the version that the case had come to. */
  before: { version: number; hash: Buffer | undefined };
  /** SHA-256 (hex) over the bytes of its events, which are the same in supervision's copy. */
  events: string;
}

/** Reads a case's whole log; `knownSequence`: up to which it was known. */
export const logIn = (service: ServiceName, bytes: Buffer, knownSequence: number): CaseLog => {
  const record = new RecordReader(bytes);
  const entries: LoggedEvent[] = [];
  const parts: number[] = [];
  let [knownBytes, knownVersion, version] = [0, 0, 0];
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
    version = Math.max(version, entry.version);
    if (row.sequence > knownSequence) continue;
    knownBytes = record.at;
    knownVersion = Math.max(knownVersion, entry.version);
  }
  const hash = sha256(bytes);
  const knownHash = (): Buffer => (knownBytes === bytes.length ? hash : sha256(bytes.subarray(0, knownBytes)));
  const before = { version: knownVersion, hash: knownBytes === 0 ? undefined : knownHash() };
  return { entries, version, hash, before, events: hashOfParts(bytes, parts) };
};

const lostOf = (row: ExactEventRow): LostInReading | undefined => {
  const rounded = (['data', 'actor', 'on_behalf_of'] as const).flatMap((column) =>
    roundedNumbers(row[column] ?? '').map((digits) => [column, digits] as const),
  );
  const jsonNull = row.on_behalf_of === 'null';
  return rounded.length > 0 || jsonNull ? { rounded, jsonNull } : undefined;
};
