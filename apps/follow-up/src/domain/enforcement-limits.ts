import { laws, timeLimitRule, type TimeLimitRule } from '@one-window/law';
import { civilDate, computeDeadline, type Deadline, type WorkingCalendar } from '@one-window/time-limits';
import type { FollowUpCase } from './case-state';
import { agreementOf } from './case-state';

/** The general limitation of actions for a suit on the agreement; of one debt in instalments, from the last (art. 189). */
const limitationOfActions = {
  id: 'civil-code-188',
  name: '就调解协议提起诉讼',
  nameEn: 'suit on the mediation agreement',
  unit: 'month',
  length: 36,
  startEvent: {
    zh: '履行期限届满之日（分期履行的，最后一期届满之日）',
    en: 'last day for performance (of the last instalment)',
  },
  basis: laws.civilCode('188'),
  pausable: [],
  overdueEffect: { zh: '义务人可以提出时效抗辩', en: 'the debtor may plead that the period has run out' },
  verified: false,
} as const satisfies TimeLimitRule;

/**
 * Until when the creditor can go to court: two years to have a ruling enforced (Civil Procedure Law art. 250), three
 * years to sue on an agreement that no court confirmed. Both count from the last day for performance.
 */
export const enforcementDeadline = (
  state: FollowUpCase,
  basis: 'court-ruling' | 'mediation-agreement',
  calendar: WorkingCalendar,
): Deadline => {
  const { effectiveOn } = agreementOf(state);
  const lastDay = state.obligations.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), effectiveOn);
  return computeDeadline({
    rule: basis === 'court-ruling' ? timeLimitRule('L-26') : limitationOfActions,
    startedOn: civilDate(lastDay),
    calendar,
  });
};
