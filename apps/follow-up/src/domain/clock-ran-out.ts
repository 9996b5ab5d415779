import { fact, type Fact, type RunningClock } from '@one-window/contracts';
import type { FollowUpCase } from './follow-up-case';
import { obligationOfClock } from './obligations';

/** A day passed: nobody is declared in default by the clock, it only says that the day is over. */
export const clockRanOut = (_: FollowUpCase, clock: RunningClock): Fact[] => {
  const obligationId = obligationOfClock(clock);
  const { dueOn } = clock;
  return obligationId === undefined
    ? [fact('follow-up.visit-overdue.v1', { dueOn })]
    : [fact('follow-up.obligation-overdue.v1', { obligationId, dueOn })];
};
