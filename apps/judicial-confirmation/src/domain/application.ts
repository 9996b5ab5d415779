import type { DecisionContext, Refusal, RunningClock } from '@one-window/contracts';
import { clock, clockNamed, refuse } from '@one-window/contracts';
import type { RuleId } from '@one-window/law';
import { civilDate, startClock } from '@one-window/time-limits';
import type { ConfirmationCase } from './case-state';

/** A court as the directory describes it; `courtCode` as in 晋0502. */
export interface Court {
  organisationId: string;
  name: string;
  courtCode: string;
}

/** The agreement in force and the application about it. Only stages that have both permit what asks for them. */
export const applicationOf = (state: ConfirmationCase) => {
  const { agreement, application } = state;
  if (!agreement || !application) throw new Error(`no application in stage ${state.stage}`);
  return {
    agreement,
    application,
    /** The fields by which every event names the application. */
    named: {
      applicationId: application.applicationId,
      agreementId: agreement.agreementId,
      agreementVersion: agreement.version,
    },
  };
};

/** A court's limit about an application, counted from a Shanghai civil date. */
export const courtClock = (
  name: 'court-acceptance' | 'court-ruling',
  applicationId: string,
  startedOn: string,
  { calendar }: Pick<DecisionContext, 'calendar'>,
): RunningClock => startClock(clock(name, applicationId), courtRules[name], civilDate(startedOn), calendar);

/** Three days to accept and fifteen to rule (Provisions on Judicial Confirmation art. 4 and 5). */
const courtRules = { 'court-acceptance': 'L-22', 'court-ruling': 'L-23' } as const satisfies Record<string, RuleId>;

/** The court's limit about an objection that was raised on this Shanghai civil date; the ruling stands meanwhile. */
export const objectionClock = (raisedOn: string, { calendar }: Pick<DecisionContext, 'calendar'>): RunningClock =>
  startClock(OBJECTION_CLOCK, 'L-25c', civilDate(raisedOn), calendar);

/** One objection is examined at a time. */
export const OBJECTION_CLOCK = clock('objection');

/** Names of the clocks that run about this application. */
export const clocksOfApplication = (state: ConfirmationCase): string[] => {
  const { application } = applicationOf(state);
  return [...state.clocks, ...(state.passed ?? [])]
    .filter((running) => clockNamed(running)?.about === application.applicationId)
    .map(({ name }) => name);
};

/** Refuses a day outside the days on which the thing can have happened; ISO dates sort as text. */
export const outOfRange = (field: string, day: string, from: string, until: string): Refusal | undefined =>
  day < from || day > until ? refuse('confirmation-day-out-of-range', { field, day, from, until }) : undefined;
