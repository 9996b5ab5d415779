import type { Static, TSchema } from '@sinclair/typebox';
import { directoryEvents } from './directory';
import { followUpEvents } from './follow-up';
import { intakeEvents } from './intake';
import { judicialConfirmationEvents } from './judicial-confirmation';
import { mediationEvents } from './mediation';
import { supervisionEvents } from './supervision';
import { triageEvents } from './triage';

/** Every event type and version that may travel, with its JSON Schema. */
export const eventSchemas = {
  ...directoryEvents,
  ...intakeEvents,
  ...triageEvents,
  ...mediationEvents,
  ...judicialConfirmationEvents,
  ...followUpEvents,
  ...supervisionEvents,
} as const satisfies Record<string, TSchema>;

export type EventType = keyof typeof eventSchemas;
export type EventData = { [T in EventType]: Static<(typeof eventSchemas)[T]> };
export const eventTypes = Object.keys(eventSchemas) as EventType[];
/** Every case begins with it: an event of a case that a service does not know yet can only be this one. */
export const FIRST_OF_A_CASE = 'intake.case-registered.v1' satisfies EventType;
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSchemas, type);

export * from './common';
export * from './directory';
export * from './follow-up';
export * from './intake';
export * from './judicial-confirmation';
export * from './mediation';
export * from './supervision';
export * from './triage';
