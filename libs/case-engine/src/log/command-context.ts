import type { Actor, DecisionContext } from '@one-window/contracts';
import { civilDateOf, instant, type WorkingCalendar } from '@one-window/time-limits';

/** The centre's clock and the machine's clock, both as ISO 8601 UTC instants, and the calendar that counts days now. */
export interface Clocks {
  now(): string;
  machineNow(): string;
  calendar(): WorkingCalendar;
}

/** What a decision taken at `now` may know. */
export const decisionContext = (now: string, calendar: WorkingCalendar, actor: Actor): DecisionContext => ({
  now,
  today: civilDateOf(instant(now)),
  calendar,
  actor,
});

/** One command as it arrived at the edge. */
export interface CommandContext {
  actor: Actor;
  onBehalfOf?: { id: string; name: string };
  /** Given by the caller; the same key with the same request gives the same answer. */
  idempotencyKey: string;
  /** Hash of command, path and body. */
  requestHash: string;
  /** Versions of the case of which any will do, from If-Match; absent: whichever there is. */
  ifMatch?: readonly number[];
}

/** Answer to a command that was carried out. */
export interface CommandAnswer {
  caseId: string;
  stage: string;
  version: number;
  /** `service:sequence` of the last event; a query takes it as `atLeast`. */
  position: string;
  allowedActions: string[];
}
