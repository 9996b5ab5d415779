import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { RecordReader } from './record-reader';

/**
 * The columns of a recorded event, the same in a service's log and in supervision's copy, in the order in which
 * {@link readExactEvent} takes them: equal events have equal bytes, whichever of the two they are read from.
 */
export const eventColumns = (table?: string): string =>
  [
    'event_id',
    'case_id',
    'sequence',
    'type',
    'data',
    'actor',
    'on_behalf_of',
    'correlation_id',
    'causation_id',
    'occurred_at',
    'recorded_at',
    'previous_hash',
    'hash',
  ]
    .map((column) => (table === undefined ? column : `${table}.${column}`))
    .join(', ');

/**
 * A recorded event as it is stored, nothing rounded: instants to the microsecond, JSON as its text with all digits of its
 * numbers, JSON null apart from none.
 */
export interface ExactEventRow {
  event_id: string;
  case_id: string;
  sequence: number;
  type: string;
  data: string;
  actor: string;
  on_behalf_of: string | null;
  correlation_id: string;
  causation_id: string;
  /** ISO 8601; see {@link isToTheMillisecond}. */
  occurred_at: string;
  recorded_at: string;
  previous_hash: string;
  hash: string;
}

/** Reads {@link eventColumns}. */
export const readExactEvent = (record: RecordReader): ExactEventRow => ({
  event_id: record.uuid(),
  case_id: record.uuid(),
  sequence: record.long(),
  type: record.text(),
  data: record.json(),
  actor: record.json(),
  on_behalf_of: record.jsonOrNull(),
  correlation_id: record.uuid(),
  causation_id: record.uuid(),
  occurred_at: record.instant(),
  recorded_at: record.instant(),
  previous_hash: record.text(),
  hash: record.text(),
});

/** Passes {@link eventColumns}. */
export const skipExactEvent = (record: RecordReader): void => {
  for (let column = 0; column < EVENT_COLUMNS; column += 1) record.skip();
};

const EVENT_COLUMNS = eventColumns().split(', ').length;

/** Whether an instant of an event has no more than milliseconds. */
export const isToTheMillisecond = (instant: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:]{8}\.\d{3}Z$/.test(instant);

/** A row as the event that was hashed, if nobody touched it. */
export const eventOfExactRow = (service: ServiceName, row: ExactEventRow): AnyRecordedEvent => {
  const event = {
    id: row.event_id,
    service,
    caseId: row.case_id,
    sequence: row.sequence,
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    actor: JSON.parse(row.actor) as Actor,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
  if (row.on_behalf_of !== null) Object.assign(event, { onBehalfOf: JSON.parse(row.on_behalf_of) as unknown });
  return event as unknown as AnyRecordedEvent;
};

/** The same as JSON text, without reading the JSON in it: what stands there is JSON already. */
export const jsonOfExactRow = (service: ServiceName, row: ExactEventRow): string => {
  const { type, data, actor, on_behalf_of: onBehalfOf } = row;
  return [
    `{"id":"${row.event_id}","service":"${service}","caseId":"${row.case_id}","sequence":${row.sequence},`,
    `"type":${JSON.stringify(type)},"data":${data},"actor":${actor},`,
    onBehalfOf === null ? '' : `"onBehalfOf":${onBehalfOf},`,
    `"correlationId":"${row.correlation_id}","causationId":"${row.causation_id}",`,
    `"occurredAt":"${row.occurred_at}","recordedAt":"${row.recorded_at}",`,
    `"previousHash":${JSON.stringify(row.previous_hash)},"hash":${JSON.stringify(row.hash)}}`,
  ].join('');
};

// Where PostgreSQL writes a number in a JSON text: behind a colon, a comma or a bracket; a string may look like it.
const maybeRounded = /(?:[:,] |\[)-?(?:\d+[.eE]|\d{16})/;
const bareNumber = /^-?\d+[.eE]|^-?\d{16}/;
const quoted = /"(?:[^"\\]|\\.)*"/g;
const number = /-?\d[\d.]*(?:[eE][+-]?\d+)?/g;

const isHeldAsWritten = (digits: string): boolean => {
  const read = Number(digits);
  if (String(read) === digits) return true;
  return Number.isInteger(read) && !/[.eE]/.test(digits) && BigInt(read).toString() === digits;
};

/** Numbers in a JSON text that read as another number than they are written: `5.00000000000000001`, `5.0`. */
export const roundedNumbers = (json: string): string[] =>
  maybeRounded.test(json) || bareNumber.test(json)
    ? (json.replace(quoted, '').match(number) ?? []).filter((one) => !isHeldAsWritten(one))
    : [];
