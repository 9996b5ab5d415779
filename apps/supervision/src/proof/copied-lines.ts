import { hash as digestOf } from 'node:crypto';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import {
  eventOfExactRow,
  type ExactEventRow,
  hashOfParts,
  isToTheMillisecond,
  readExactEvent,
  RecordReader,
  skipExactEvent,
} from '@one-window/prover';
import type { CopiedCase, CopiedEvent, CopyDigest } from './copied-case';

/** Events of a chain of these bytes that its service has just proven; undefined where it has not. */
export type ProvenChains = (
  service: ServiceName,
  caseId: string,
  bytes: string,
) => readonly AnyRecordedEvent[] | undefined;

/** The rows of a case in the order of arrival, and what their bytes come to. */
export type CopiedLines = Pick<CopyDigest, 'arrival' | 'lines' | 'recorded'> & Pick<CopiedCase, 'events' | 'chains'>;

/** Where a row stands in the bytes of its case. */
interface Line {
  arrival: number;
  service: ServiceName;
  /** Where its event begins. */
  at: number;
  inbox: CopiedEvent['inbox'];
}

const sha256Hex = (bytes: Buffer): string => digestOf('sha256', bytes, 'hex');

/**
 * Reads the rows of a case. A chain of the very bytes that its service has just proven is not read again event by event:
 * it holds the same events. `upTo`: the arrival up to which they were known.
 */
export const linesIn = (caseId: string, bytes: Buffer, upTo: number, proven: ProvenChains): CopiedLines => {
  const record = new RecordReader(bytes);
  const lines: Line[] = [];
  const parts = new Map<ServiceName, number[]>();
  let earlier = 0;
  while (!record.isAtEnd) {
    record.beginRow();
    const arrival = record.long();
    const service = record.text() as ServiceName;
    const at = record.at;
    skipExactEvent(record);
    const chain = parts.get(service) ?? [];
    parts.set(service, chain);
    chain.push(at, record.at);
    lines.push({ arrival, service, at, inbox: notedIn(record) });
    if (arrival <= upTo) earlier = record.at;
  }
  const chains = new Map([...parts].map(([service, of]) => [service, hashOfParts(bytes, of)]));
  const known = new Map([...chains].map(([service, hash]) => [service, proven(service, caseId, hash)?.values()]));
  const events = lines.map(({ arrival, service, at, inbox }): CopiedEvent => {
    const event = known.get(service)?.next().value;
    const noted = inbox ? { inbox } : {};
    return event
      ? { arrival, event, fine: nothingFine, ...noted }
      : { arrival, ...eventAt(record, at, service), ...noted };
  });
  const all = sha256Hex(bytes);
  return {
    arrival: lines.at(-1)?.arrival ?? 0,
    lines: all,
    recorded: earlier === bytes.length ? all : sha256Hex(bytes.subarray(0, earlier)),
    events,
    chains,
  };
};

/** An event whose hash is right has no instant finer than a millisecond: that would be another text. */
const nothingFine = { occurredAt: false, recordedAt: false };

/** What the inbox noted of a row. */
const notedIn = (record: RecordReader): CopiedEvent['inbox'] => {
  const caseId = record.orNull(() => record.uuid());
  const version = record.orNull(() => record.long());
  const hash = record.orNull(() => record.hex());
  return caseId === null || version === null ? undefined : { caseId, version, hash };
};

const eventAt = (record: RecordReader, at: number, service: ServiceName): Pick<CopiedEvent, 'event' | 'fine'> => {
  record.at = at;
  const row: ExactEventRow = readExactEvent(record);
  const fine = { occurredAt: !isToTheMillisecond(row.occurred_at), recordedAt: !isToTheMillisecond(row.recorded_at) };
  const event = eventOfExactRow(service, {
    ...row,
    occurred_at: toTheMillisecond(row.occurred_at),
    recorded_at: toTheMillisecond(row.recorded_at),
  });
  return { event, fine };
};

const toTheMillisecond = (instant: string): string =>
  isToTheMillisecond(instant) ? instant : `${instant.slice(0, 23)}Z`;
