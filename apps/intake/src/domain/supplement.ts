import {
  accept,
  clock,
  type consentMethods,
  dayOutside,
  type Decision,
  type DecisionContext,
  fact,
  type Material,
  refuse,
} from '@one-window/contracts';
import { addMonths, civilDate, compare } from '@one-window/time-limits';
import type { IntakeCase } from './case-state';
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

/** Asked by mistake, or come by in another way: nothing is wanted any more, and the case goes on. */
export const takeBackSupplement = (reason: string): Decision =>
  accept(fact('intake.supplement-taken-back.v1', { reason, clocks: { stopped: [clock('supplement')] } }));

interface Told {
  toldOn: string;
  manner: (typeof consentMethods)[number];
  reason: string;
}

/**
 * Nobody brought what was asked for: the application counts as withdrawn, once its day has passed and the applicant was
 * told so. A person says so, never the clock; a case that ended like this by mistake can be reopened.
 */
export const deemWithdrawn = (
  state: IntakeCase,
  { toldOn, manner, reason }: Told,
  { today }: Pick<DecisionContext, 'today'>,
): Decision => {
  const { supplement, registration } = state;
  if (!supplement || !registration) return refuse('no-supplement-asked');
  const { dueOn } = supplement;
  if (compare(today, civilDate(dueOn)) <= 0) return refuse('supplement-not-overdue', { dueOn });
  const applicant = registration.parties.find(({ role }) => role === 'applicant');
  if (!applicant) return refuse('party-missing');
  const outside = dayOutside('toldOn', civilDate(toldOn), civilDate(dueOn), today);
  if (outside) return outside;
  return accept(
    fact('intake.case-withdrawn.v1', {
      caseNumber: registration.caseNumber,
      partyId: applicant.partyId,
      reason,
      deemed: { dueOn, toldOn, manner },
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );
};
