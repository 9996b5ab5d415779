import { type Fact, fact, type RunningClock } from '@one-window/contracts';
import { TRIAGE_CLOCK, triageClock } from './clocks';
import type { TriageState } from './state';

/** An unclaimed offer ends (Online Mediation Rules art. 12: another may be designated); overdue triage is told. */
export const clockRanOut = (_state: TriageState, clock: RunningClock, now: string): Fact[] =>
  clock.name === TRIAGE_CLOCK
    ? [fact('triage.triage-overdue.v1', { dueOn: clock.dueOn })]
    : [
        fact('triage.offer-expired.v1', {
          offerId: clock.name.slice(clock.name.indexOf(':') + 1),
          dueOn: clock.dueOn,
          clocks: { started: [triageClock(now)] },
        }),
      ];
