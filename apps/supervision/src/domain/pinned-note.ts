import type { AnyRecordedEvent, EventData, EventType } from '@one-window/contracts';

type NoteType = Extract<EventType, `${string}.note-written.v1`>;

const isNote = (event: AnyRecordedEvent): event is AnyRecordedEvent & { type: NoteType; data: EventData[NoteType] } =>
  event.type.endsWith('.note-written.v1');

/** The note that stands above the case: the last that was pinned, unless one after it took it down. */
export const pinnedNote = (readable: readonly AnyRecordedEvent[]) => {
  const last = readable.filter(isNote).findLast(({ data }) => data.pin !== undefined);
  if (last?.data.pin !== 'pin') return undefined;
  const { id, occurredAt, data, actor } = last;
  return {
    eventId: id,
    at: occurredAt,
    text: data.text,
    by: { name: actor.name, organisation: actor.organisationName },
  };
};
