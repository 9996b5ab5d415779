import type { Actor } from './actor';
import type { EventData, EventType } from './events';
import { type ServiceName, serviceNames } from './for-pages/services';

/**
 * An event as recorded in a service's log and as it travels. `sequence` counts the events of one case in one
 * service from 1 without gaps; `hash` covers every other field and `previousHash`, so a case's log is a chain.
 */
export interface RecordedEvent<T extends EventType = EventType> {
  id: string;
  service: ServiceName;
  /** Case id, or the organisation's id for the directory. */
  caseId: string;
  sequence: number;
  type: T;
  data: EventData[T];
  actor: Actor;
  /** The party for whom a clerk or agent acted. */
  onBehalfOf?: { id: string; name: string };
  correlationId: string;
  causationId: string;
  /** Instant on the centre's clock (movable in demonstrations), ISO 8601 UTC. */
  occurredAt: string;
  /** Instant on the machine's clock, ISO 8601 UTC. */
  recordedAt: string;
  /** Lower-case hexadecimal SHA-256 of the previous event of the chain; 64 zeros for the first. */
  previousHash: string;
  hash: string;
}

/** A recorded event of any type, discriminated by `type`. */
export type AnyRecordedEvent = { [T in EventType]: RecordedEvent<T> }[EventType];

type OrganisationTold = RecordedEvent<'directory.organisation-registered.v1' | 'directory.organisation-changed.v1'>;

/** Whether the event says everything of an organisation, as it is from then on. */
export const tellsOrganisation = (event: AnyRecordedEvent): event is AnyRecordedEvent & OrganisationTold =>
  event.type === 'directory.organisation-registered.v1' || event.type === 'directory.organisation-changed.v1';

/** The service that records events of this type: their names begin with it. */
export const serviceOf = (type: EventType): ServiceName => {
  const service = serviceNames.find((name) => type.startsWith(`${name}.`));
  if (!service) throw new Error(`${type} names no service`);
  return service;
};
