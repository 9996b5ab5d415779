import type { EventData, Refusal, RunningClock } from '@one-window/contracts';
import { refuse } from '@one-window/contracts';
import {
  civilDate,
  computeDeadline,
  daysBetween,
  defaultCalendar,
  explain,
  startClock,
  timeLimitRule,
} from '@one-window/time-limits';

/** The limit for the joint application: 30 days from the day of effect (Civil Procedure Law art. 205). */
const RULE = 'L-21';
const PREFIX = 'confirmation-window:';

type Effective = Pick<EventData['mediation.agreement-effective.v1'], 'agreementId' | 'version' | 'effectiveOn'>;

export const isWindowClock = (clock: RunningClock): boolean => clock.name.startsWith(PREFIX);

/** The clock `confirmation-window:<agreementId>:<version>`, counted from the day the agreement took effect. */
export const windowClock = ({ agreementId, version, effectiveOn }: Effective): RunningClock =>
  startClock(`${PREFIX}${agreementId}:${version}`, RULE, civilDate(effectiveOn), defaultCalendar);

/** Why it is too late to apply, step by step (R14); with `today`, also by how many days. */
export const windowClosed = (agreement: Effective, today?: string): Refusal => {
  const startedOn = civilDate(agreement.effectiveOn);
  const deadline = computeDeadline({ rule: timeLimitRule(RULE), startedOn, calendar: defaultCalendar });
  return refuse('application-window-closed', {
    rule: 'R14',
    limit: RULE,
    basis: '民事诉讼法第二百零五条、人民调解法第三十三条',
    effectiveOn: agreement.effectiveOn,
    dueOn: deadline.lastDay,
    ...(today === undefined ? {} : { today, daysLate: daysBetween(deadline.lastDay, civilDate(today)) }),
    explanation: explain(deadline, 'zh'),
  });
};
