import { clock, type ClockTable, fact, type RunningClock } from '@one-window/contracts';
import { clockUntil } from '@one-window/time-limits';
import type { IntakeCase } from './case-state';

export const clocks: ClockTable<'intake', IntakeCase> = {
  supplement: {
    binds: ['supplement-requested'],
    // Told, and the case stays where it is: the centre never drops a case by itself.
    ranOut: (_, { dueOn }) => [fact('intake.supplement-overdue.v1', { dueOn })],
  },
};

/** The day that the window named for the papers; it runs as long as nobody has answered. */
export const supplementClock = (startedOn: string, dueOn: string): RunningClock =>
  clockUntil(clock('supplement'), startedOn, dueOn);

export const passedBefore = ({ stage, clocks: running, supplement }: IntakeCase): RunningClock[] =>
  stage === 'supplement-requested' && supplement && running.length === 0
    ? [supplementClock(supplement.dueOn, supplement.dueOn)]
    : [];
