import { type Actor, type AnyRecordedEvent, type EventType, wordsOfEvent } from '@one-window/contracts';

/** Something that one of the reader's own people did; instants are ISO 8601 UTC. */
export interface OwnAct {
  eventId: string;
  type: EventType;
  at: string;
  /** The short name of the event, without anything that was recorded. */
  text: string;
  textEn: string;
  by: { name: string; organisation: string };
}

/** The case was taken from them, or they handed it on: why it is theirs no longer. */
const endsTheirs = (event: AnyRecordedEvent, organisationId: string): boolean =>
  (event.type === 'mediation.case-reassigned.v1' ||
    event.type === 'mediation.case-taken-back.v1' ||
    event.type === 'mediation.case-transferred.v1') &&
  event.data.from.organisationId === organisationId;

/** What people of the actor's organisation or court recorded, oldest first: without parties, holder or content. */
export const ownActsIn = (events: readonly AnyRecordedEvent[], { organisationId }: Actor): OwnAct[] =>
  events
    .filter((event) => event.actor.organisationId === organisationId || endsTheirs(event, organisationId))
    .map(({ id, type, occurredAt, actor: { name, organisationName } }) => ({
      eventId: id,
      type,
      at: occurredAt,
      text: wordsOfEvent(type, 'zh')?.name ?? '办理一项事项',
      textEn: wordsOfEvent(type, 'en')?.name ?? 'Something was done',
      by: { name, organisation: organisationName },
    }));
