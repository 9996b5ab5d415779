import {
  accept,
  clock,
  dayOutside,
  type Decision,
  type DecisionContext,
  fact,
  type Material,
  refuse,
} from '@one-window/contracts';
import { addMonths, civilDate, compare } from '@one-window/time-limits';
import { supplementClock } from './clocks';

/** A day that is further away is a slip of the pen, and nobody would be reminded in time. */
const MOST_MONTHS_AHEAD = 12;

/** The window asks once for everything that is missing and names a day; the day is the window's, not the law's. */
export const requestSupplement = (items: Material[], dueOn: string, { today }: DecisionContext): Decision => {
  const due = civilDate(dueOn);
  if (compare(due, today) <= 0) return refuse('due-date-not-ahead', { field: 'dueOn', today });
  const tooFar = dayOutside('dueOn', due, today, addMonths(today, MOST_MONTHS_AHEAD));
  if (tooFar) return tooFar;
  return accept(
    fact('intake.supplement-requested.v1', { items, dueOn, clocks: { started: [supplementClock(today, due)] } }),
  );
};

export const answerSupplement = (answers: Material[], addedFacts: string | undefined): Decision =>
  accept(
    fact('intake.supplement-answered.v1', {
      answers,
      ...(addedFacts ? { addedFacts } : {}),
      clocks: { stopped: [clock('supplement')] },
    }),
  );
