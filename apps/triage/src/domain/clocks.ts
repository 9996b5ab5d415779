import type { RunningClock } from '@one-window/contracts';
import { type CivilDate, civilDateOf, defaultCalendar, instant, startClock } from '@one-window/time-limits';
import type { Stage } from './state';

/** Name of the clock within which triage has to act: the same day (L-38a; Shanxi's 13710 rule). */
export const TRIAGE_CLOCK = 'triage';

/** Name of the clock within which an offer has to be claimed. */
export const claimClockName = (offerId: string): string => `claim:${offerId}`;

/** Shanghai civil date of an instant. */
export const dayOf = (moment: string): CivilDate => civilDateOf(instant(moment));

/** The triage clock, started on the day of the given instant. */
export const triageClock = (moment: string): RunningClock =>
  startClock(TRIAGE_CLOCK, 'L-38a', dayOf(moment), defaultCalendar);

/** Three working days to claim an offer (L-03; Online Mediation Rules art. 12). */
export const claimClock = (offerId: string, moment: string): RunningClock =>
  startClock(claimClockName(offerId), 'L-03', dayOf(moment), defaultCalendar);

/** Stages in which the next step is triage's own; its clock runs exactly there, until it has run out. */
const triageIsNext: ReadonlySet<Stage> = new Set(['awaiting', 'classified', 'routed', 'returned', 'to-refer']);

/** Clocks after a step from one stage into another; the claim clock comes with the offer itself. */
export const clocksAfterStep = (
  from: { stage: Stage; clocks: RunningClock[] },
  to: Stage,
  moment: string,
): RunningClock[] => {
  if (!triageIsNext.has(to)) return [];
  if (!triageIsNext.has(from.stage)) return [triageClock(moment)];
  return from.clocks.filter((clock) => clock.name === TRIAGE_CLOCK);
};
