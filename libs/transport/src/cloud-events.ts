import type { AnyRecordedEvent } from '@one-window/contracts';
import { isEventType, serviceNames, violationsOf } from '@one-window/contracts';

/** A message as it stands in Kafka: CloudEvents 1.0 binary mode, the case id as key. */
export interface WireMessage {
  key: string;
  headers: Record<string, string>;
  value: Buffer;
}

/** The envelope is broken or the data does not match its schema: trying again will not help. */
export class UnreadableMessage extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'UnreadableMessage';
  }
}

/** The type is not one this build knows; a newer service may be publishing it. */
export class UnknownEventType extends Error {
  constructor(readonly type: string) {
    super(`unknown event type ${type}`);
    this.name = 'UnknownEventType';
  }
}

const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const decode = (text: string): unknown => JSON.parse(decodeURIComponent(text));

/** The event as a message; the extension attributes carry what the chain needs to be verified by a reader. */
export const toWire = (event: AnyRecordedEvent): WireMessage => ({
  key: event.caseId,
  headers: {
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: `/one-window/${event.service}`,
    ce_type: event.type,
    ce_time: event.occurredAt,
    ce_subject: event.caseId,
    ce_dataschema: `urn:one-window:schema:${event.type}`,
    ce_sequence: String(event.sequence),
    ce_recordedtime: event.recordedAt,
    ce_correlationid: event.correlationId,
    ce_causationid: event.causationId,
    ce_previoushash: event.previousHash,
    ce_hash: event.hash,
    ce_actor: encode(event.actor),
    ...(event.onBehalfOf ? { ce_onbehalfof: encode(event.onBehalfOf) } : {}),
    'content-type': 'application/json',
  },
  value: Buffer.from(JSON.stringify(event.data)),
});

const required = (headers: Record<string, string>, name: string): string => {
  const value = headers[name];
  if (value === undefined || value === '') throw new UnreadableMessage(`missing header ${name}`);
  return value;
};

/** What the database's types would refuse later, where the whole partition would have to wait. */
const shapes = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  count: /^[1-9]\d{0,14}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  digest: /^[0-9a-f]{64}$/,
};

const shaped = (headers: Record<string, string>, name: string, shape: keyof typeof shapes): string => {
  const value = required(headers, name);
  const right = shapes[shape].test(value) && (shape !== 'instant' || !Number.isNaN(Date.parse(value)));
  if (!right) throw new UnreadableMessage(`${name} is not a ${shape}`);
  return value;
};

/**
 * Reads a message back into the event.
 * @throws UnreadableMessage for a broken envelope or data, UnknownEventType for a type of a newer build.
 */
export const fromWire = (message: WireMessage): AnyRecordedEvent => {
  const { headers } = message;
  if (required(headers, 'ce_specversion') !== '1.0') throw new UnreadableMessage('not CloudEvents 1.0');
  const type = required(headers, 'ce_type');
  const service = serviceNames.find((name) => required(headers, 'ce_source') === `/one-window/${name}`);
  if (!service) throw new UnreadableMessage('ce_source names no known service');
  if (!isEventType(type)) throw new UnknownEventType(type);
  const event = { ...envelopeOf(headers), service, type };
  if (event.caseId !== message.key) throw new UnreadableMessage('key and ce_subject differ');
  const data = parse(message.value);
  const violations = violationsOf(type, data);
  if (violations.length > 0) throw new UnreadableMessage(`data of ${type}: ${violations.join('; ')}`);
  return { ...event, data } as AnyRecordedEvent;
};

const envelopeOf = (headers: Record<string, string>) => {
  try {
    return {
      id: shaped(headers, 'ce_id', 'uuid'),
      caseId: shaped(headers, 'ce_subject', 'uuid'),
      sequence: Number(shaped(headers, 'ce_sequence', 'count')),
      actor: decode(required(headers, 'ce_actor')),
      ...(headers.ce_onbehalfof ? { onBehalfOf: decode(headers.ce_onbehalfof) } : {}),
      correlationId: shaped(headers, 'ce_correlationid', 'uuid'),
      causationId: shaped(headers, 'ce_causationid', 'uuid'),
      occurredAt: shaped(headers, 'ce_time', 'instant'),
      recordedAt: shaped(headers, 'ce_recordedtime', 'instant'),
      previousHash: shaped(headers, 'ce_previoushash', 'digest'),
      hash: shaped(headers, 'ce_hash', 'digest'),
    };
  } catch (error) {
    if (error instanceof UnreadableMessage) throw error;
    throw new UnreadableMessage(`broken envelope: ${(error as Error).message}`);
  }
};

const parse = (value: Buffer): unknown => {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (error) {
    throw new UnreadableMessage(`data is not JSON: ${(error as Error).message}`);
  }
};
