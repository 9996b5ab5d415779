import type { CivilDate, WorkingCalendar } from '@one-window/time-limits';
import type { Actor } from './actor';
import type { EventData, EventType } from './events';
import type { ProblemCode } from './problems/registry';

/** A fact decided but not yet recorded. */
export type Fact<T extends EventType = EventType> = { [K in T]: { type: K; data: EventData[K] } }[T];

/** All that a decision may know beside the case and what was asked; it has no other clock and no other calendar. */
export interface DecisionContext {
  /** Instant on the centre's clock, ISO 8601 UTC with milliseconds. */
  readonly now: string;
  /** Its civil date in Shanghai. */
  readonly today: CivilDate;
  /** The working days as published when this is decided. */
  readonly calendar: WorkingCalendar;
  /** Who acts; the service itself where a received event or a clock asks. */
  readonly actor: Actor;
}

/** What a pure decision function answers: facts to record, or a refusal with a stable code. */
export type Decision = Accepted | Refusal;

export interface Accepted {
  accepted: true;
  facts: Fact[];
}

export interface Refusal {
  accepted: false;
  /** A code of the problem registry. */
  code: ProblemCode;
  /** What the caller needs to understand the refusal: holder, since when, the limit, the field. */
  details: Record<string, unknown>;
}

export const accept = (...facts: Fact[]): Accepted => ({ accepted: true, facts });

export const refuse = (code: ProblemCode, details: Record<string, unknown> = {}): Refusal => ({
  accepted: false,
  code,
  details,
});

/** Refuses a day before `from` or after `until`, Shanghai civil dates, both permitted; ISO dates sort as text. */
export const dayOutside = (field: string, day: string, from: string, until: string): Refusal | undefined =>
  day < from || day > until ? refuse('day-out-of-range', { field, day, from, until }) : undefined;

/** Typed constructor of a fact. */
export const fact = <T extends EventType>(type: T, data: EventData[T]): Fact => ({ type, data }) as Fact;
