import type { Static, TSchema } from '@sinclair/typebox';
import type { Relation } from '../for-pages/relation-kinds';
import type { Actor } from '../actor';
import type { CaseEvent, CourseReader, EventWords } from './case-event';
import { directoryEvents } from './directory';
import { followUpEvents } from './follow-up';
import { intakeEvents } from './intake';
import { judicialConfirmationEvents } from './judicial-confirmation';
import { mediationEvents } from './mediation';
import { supervisionEvents } from './supervision';
import { triageEvents } from './triage';

/** Every event type and version that may travel, each declared once: its schema, and what people read of it. */
const events = {
  ...directoryEvents,
  ...intakeEvents,
  ...triageEvents,
  ...mediationEvents,
  ...judicialConfirmationEvents,
  ...followUpEvents,
  ...supervisionEvents,
} as const;

export type EventType = keyof typeof events;
export type EventData = { [T in EventType]: Static<(typeof events)[T]['schema']> };
/** Events about cases; the directory's and the seals' speak of none. */
export type CaseEventType = { [T in EventType]: (typeof events)[T] extends { zh: unknown } ? T : never }[EventType];

/** Of those the ones of which a party may be told. */
export type UnconfidedEventType = {
  [T in CaseEventType]: (typeof events)[T] extends { readBy: unknown } ? never : T;
}[CaseEventType];

/** JSON Schemas of the data of events. */
export const eventSchemas = Object.fromEntries(
  Object.entries(events).map(([type, { schema }]) => [type, schema]),
) as Partial<Record<EventType, TSchema>> as Readonly<Record<EventType, TSchema>>;
export const eventTypes = Object.keys(eventSchemas) as EventType[];
/** Every case begins with it: an event of a case that a service does not know yet can only be this one. */
export const FIRST_OF_A_CASE = 'intake.case-registered.v1' satisfies EventType;
export const isEventType = (type: string): type is EventType => Object.hasOwn(events, type);

/**
 * What people read of an event of this type. Undefined for a type that speaks of no case, and for one of a later build.
 * Its sentence takes the data of an event of that type.
 */
export const wordsOfEvent = (type: string, language: 'zh' | 'en'): EventWords<unknown> | undefined => {
  const event = isEventType(type) ? events[type] : undefined;
  return event && language in event ? (event as unknown as CaseEvent<TSchema, unknown>)[language] : undefined;
};

/** Whether somebody who reads the course of a case reads this event in it. Types of a later build are read by everybody. */
export const mayReadEvent = (
  { type, data, actor: writer }: { type: string; data: unknown; actor: Actor },
  { standing, actor }: { standing: readonly Relation[]; actor: Actor },
): boolean => {
  const event: object | undefined = isEventType(type) ? events[type] : undefined;
  if (!event || !('readBy' in event)) return true;
  const readBy = event.readBy as (data: unknown, reader: CourseReader) => boolean;
  return readBy(data, { standing, ofTheWriters: writer.organisationId === actor.organisationId });
};

export type { CourseReader, EventWords, Told } from './case-event';
export { type Change, changesBetween, changeWords, valueWords } from './amendment-words';
export * from './common';
export * from './directory';
export * from './follow-up';
export * from './intake';
export * from './judicial-confirmation';
export * from './mediation';
export * from './supervision';
export { SampleFilter } from './supervision-samples';
export { holderName, signMethodNames } from './sentence-words';
export { readsAsked } from './of-an-order';
export { readsDraws, readsProposal } from './supervision-remarks';
export * from './triage';
