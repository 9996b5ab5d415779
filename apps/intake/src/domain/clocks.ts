import { clock, type ClockTable, type DecisionContext, fact, type RunningClock } from '@one-window/contracts';
import { clockUntil, startClock } from '@one-window/time-limits';
import type { IntakeCase } from './case-state';

export const clocks: ClockTable<'intake', IntakeCase> = {
  supplement: {
    // A claim that came in meanwhile does not answer it.
    binds: ['supplement-requested', 'handed-over'],
    // Told, and the case stays where it is: the centre never drops a case by itself.
    ranOut: (_, { dueOn }) => [fact('intake.supplement-overdue.v1', { dueOn })],
  },
  // It only warns: without the director's word the case stays as it ended.
  reopening: { binds: ['declined', 'withdrawn', 'closed', 'handed-over'] },
};

/** The day that the window named for the papers; it runs as long as nobody has answered. */
export const supplementClock = (startedOn: string, dueOn: string): RunningClock =>
  clockUntil(clock('supplement'), startedOn, dueOn);

export const REOPENING_CLOCK = clock('reopening');

/** Shanxi 13710: feedback within three days (L-31b). */
export const reopeningClock = ({ today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>): RunningClock =>
  startClock(REOPENING_CLOCK, 'L-31b', today, calendar);

export const passedBefore = ({ stage, clocks: running, supplement }: IntakeCase): RunningClock[] =>
  stage === 'supplement-requested' && supplement && running.length === 0
    ? [supplementClock(supplement.dueOn, supplement.dueOn)]
    : [];
