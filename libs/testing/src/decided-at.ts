import { type Clocks, clocksOf, decisionContext } from '@one-window/case-engine';
import { type Actor, type DecisionContext, systemActor } from '@one-window/contracts';
import { defaultCalendar, type WorkingCalendar } from '@one-window/time-limits';

/** What a decision knows that is taken at this instant (ISO 8601 UTC) by the calendar as first published. */
export const decidedAt = (now: string, calendar: WorkingCalendar = defaultCalendar, actor?: Actor): DecisionContext =>
  decisionContext(now, calendar, actor ?? systemActor('test'));

/** The same at noon of a Shanghai civil date. */
export const decidedOn = (day: string): DecisionContext => decidedAt(`${day}T04:00:00.000Z`);

/** A clock beside the calendar as first published. */
export const withCalendar = (clock: Pick<Clocks, 'now' | 'machineNow'>): Clocks =>
  clocksOf(clock, { current: defaultCalendar });
