import type { Actor, AnyRecordedEvent, ServiceName } from '@one-window/contracts';

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${column}`;

/**
 * The columns of a recorded event as text, so that nothing of what is stored is rounded on its way: an instant to the
 * microsecond, a number with all its digits, JSON null apart from none.
 */
export const exactEventColumns = `event_id, case_id, sequence, type, data::text as data, actor::text as actor,
  on_behalf_of::text as on_behalf_of, correlation_id, causation_id, ${instant('occurred_at')}, ${instant('recorded_at')},
  previous_hash, hash`;

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

/** Microseconds to milliseconds, where that loses nothing; anything else as it stands, which is no instant of ours. */
const milliseconds = (text: string): string => (text.endsWith('000Z') ? `${text.slice(0, -4)}Z` : text);

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
    occurredAt: milliseconds(row.occurred_at),
    recordedAt: milliseconds(row.recorded_at),
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
    `"occurredAt":"${milliseconds(row.occurred_at)}","recordedAt":"${milliseconds(row.recorded_at)}",`,
    `"previousHash":${JSON.stringify(row.previous_hash)},"hash":${JSON.stringify(row.hash)}}`,
  ].join('');
};

const maybeRounded = /\d\.\d|\d{16}|\d[eE][+-]?\d/;
const quoted = /"(?:[^"\\]|\\.)*"/g;
const number = /-?\d[\d.]*(?:[eE][+-]?\d+)?/g;

const isHeldAsWritten = (digits: string): boolean => {
  const read = Number(digits);
  if (String(read) === digits) return true;
  return Number.isInteger(read) && !/[.eE]/.test(digits) && BigInt(read).toString() === digits;
};

/** Numbers in a JSON text that read as another number than they are written: `5.00000000000000001`, `5.0`. */
export const roundedNumbers = (json: string): string[] =>
  maybeRounded.test(json) ? (json.replace(quoted, '').match(number) ?? []).filter((one) => !isHeldAsWritten(one)) : [];
