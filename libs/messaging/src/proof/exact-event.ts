import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';

/** An instant as text in UTC, to the microsecond, whatever the time zone of the session. */
export const exactInstant = (column: string): string => `(${column} at time zone 'UTC')::text as ${column}`;

/**
 * The columns of a recorded event as text, so that nothing of what is stored is rounded on its way: an instant to the
 * microsecond, a number with all its digits, JSON null apart from none.
 */
export const exactEventColumns = `event_id, case_id, sequence, type, data::text as data, actor::text as actor,
  on_behalf_of::text as on_behalf_of, correlation_id, causation_id, ${exactInstant('occurred_at')},
  ${exactInstant('recorded_at')}, previous_hash, hash`;

export interface ExactEventRow {
  event_id: string;
  case_id: string;
  sequence: string;
  type: string;
  data: string;
  actor: string;
  on_behalf_of: string | null;
  correlation_id: string;
  causation_id: string;
  occurred_at: string;
  recorded_at: string;
  previous_hash: string;
  hash: string;
}

/**
 * `2026-11-29 08:00:00.5` as ISO 8601 to the millisecond; what has more digits keeps them, and is no instant of ours.
 */
export const instantOf = (text: string): string => {
  const point = text.indexOf('.');
  const digits = point === -1 ? 0 : text.length - point - 1;
  const fraction = digits === 0 ? '.000' : '0'.repeat(Math.max(0, 3 - digits));
  return `${text.replace(' ', 'T')}${fraction}Z`;
};

/** Whether an instant of an event has no more than milliseconds. */
export const isToTheMillisecond = (instant: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:]{8}\.\d{3}Z$/.test(instant);

/** A row as the event that was hashed, if nobody touched it. */
export const eventOfExactRow = (service: ServiceName, row: ExactEventRow): AnyRecordedEvent =>
  ({
    id: row.event_id,
    service,
    caseId: row.case_id,
    sequence: Number(row.sequence),
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    actor: JSON.parse(row.actor) as Actor,
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: JSON.parse(row.on_behalf_of) as unknown }),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    occurredAt: instantOf(row.occurred_at),
    recordedAt: instantOf(row.recorded_at),
    previousHash: row.previous_hash,
    hash: row.hash,
  }) as AnyRecordedEvent;

/** The same as JSON text, without reading the JSON in it: what stands there is JSON already. */
export const jsonOfExactRow = (service: ServiceName, row: ExactEventRow): string => {
  const { type, data, actor, on_behalf_of: onBehalfOf } = row;
  return [
    `{"id":"${row.event_id}","service":"${service}","caseId":"${row.case_id}","sequence":${row.sequence},`,
    `"type":${JSON.stringify(type)},"data":${data},"actor":${actor},`,
    onBehalfOf === null ? '' : `"onBehalfOf":${onBehalfOf},`,
    `"correlationId":"${row.correlation_id}","causationId":"${row.causation_id}",`,
    `"occurredAt":"${instantOf(row.occurred_at)}","recordedAt":"${instantOf(row.recorded_at)}",`,
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
