import type { DecisionContext, EventData, Refusal, RunningClock } from '@one-window/contracts';
import { clock, refuse } from '@one-window/contracts';
import { basisText, laws, timeLimitRule } from '@one-window/law';
import {
  civilDate,
  computeDeadline,
  daysBetween,
  explain,
  startClock,
  type WorkingCalendar,
} from '@one-window/time-limits';

/** The limit for the joint application: 30 days from the day of effect (Civil Procedure Law art. 205). */
const RULE = 'L-21';

type Effective = Pick<EventData['mediation.agreement-effective.v1'], 'agreementId' | 'version' | 'effectiveOn'>;

/** The clock `confirmation-window:<agreementId>:<version>`, counted from the day the agreement took effect. */
export const windowClock = (
  { agreementId, version, effectiveOn }: Effective,
  { calendar }: Pick<DecisionContext, 'calendar'>,
): RunningClock =>
  startClock(clock('confirmation-window', agreementId, version), RULE, civilDate(effectiveOn), calendar);

const deadlineOf = ({ effectiveOn }: Effective, calendar: WorkingCalendar) =>
  computeDeadline({ rule: timeLimitRule(RULE), startedOn: civilDate(effectiveOn), calendar });

/** The window with its last day and how it is counted, for people. */
export const windowExplained = (agreement: Effective, calendar: WorkingCalendar) => {
  const deadline = deadlineOf(agreement, calendar);
  return {
    limit: RULE,
    dueOn: deadline.lastDay,
    explanation: explain(deadline, 'zh'),
    explanationEn: explain(deadline, 'en'),
  };
};

/** Why it is too late to apply, step by step (R14); with `today`, also by how many days. */
export const windowClosed = (agreement: Effective, calendar: WorkingCalendar, today?: string): Refusal => {
  const { lastDay } = deadlineOf(agreement, calendar);
  return refuse('application-window-closed', {
    rule: 'R14',
    basis: basisText(laws.civilProcedureLaw('205'), laws.peoplesMediationLaw('33')).zh,
    effectiveOn: agreement.effectiveOn,
    ...windowExplained(agreement, calendar),
    ...(today === undefined ? {} : { today, daysLate: daysBetween(lastDay, civilDate(today)) }),
  });
};
