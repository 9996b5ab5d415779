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
import { addMonths, civilDate, clockUntil } from '@one-window/time-limits';
import { applicationOf, clocksOfApplication, courtClock } from './application';
import type { ConfirmationCase } from './case-state';
import { extensionUndecided } from './late';

/** A day that is further away is a slip of the pen. */
const MOST_MONTHS_AHEAD = 12;

/**
 * The court names what is missing and a day for it (Interpretation of the Civil Procedure Law art. 354). Its own three
 * days stand still until the answer, and then begin anew.
 */
export const askCorrection = (
  state: ConfirmationCase,
  { items, dueOn }: { items: Material[]; dueOn: string },
  { today }: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  const undecided = extensionUndecided(state);
  if (undecided) return undecided;
  if (dueOn <= today) return refuse('correction-day-not-ahead', { field: 'dueOn', dueOn, today });
  const due = civilDate(dueOn);
  const tooFar = dayOutside('dueOn', due, today, addMonths(today, MOST_MONTHS_AHEAD));
  if (tooFar) return tooFar;
  const running = clockUntil(clock('correction', application.applicationId), today, due);
  return accept(
    fact('judicial-confirmation.correction-asked.v1', {
      ...named,
      items,
      dueOn,
      clocks: { started: [running], stopped: clocksOfApplication(state) },
    }),
  );
};

/** The applicants hand in what the court asked for. */
export const correct = (
  state: ConfirmationCase,
  { answers }: { answers: Material[] },
  context: DecisionContext,
): Decision => {
  const { application, named } = applicationOf(state);
  return accept(
    fact('judicial-confirmation.corrected.v1', {
      ...named,
      answers,
      clocks: {
        started: [courtClock('court-acceptance', application.applicationId, context.today, context)],
        stopped: clocksOfApplication(state),
      },
    }),
  );
};
