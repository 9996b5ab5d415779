import { arbitrationLimits } from './time-limits/arbitration';
import { centreLimits } from './time-limits/centre';
import { courtMediationLimits } from './time-limits/court-mediation';
import { courtLimits } from './time-limits/court';
import { mediationLimits } from './time-limits/mediation';
import { petitionLimits } from './time-limits/petition';
import { TimeLimitError, type TimeLimitRule } from './time-limit-rule';

const catalogue = [
  ...courtMediationLimits,
  ...mediationLimits,
  ...petitionLimits,
  ...courtLimits,
  ...arbitrationLimits,
  ...centreLimits,
] as const;

/** The identifier of a limit: 'L-21'; where one row of the table has several limits, 'L-25a', 'L-25b'. */
export type RuleId = (typeof catalogue)[number]['id'];

/**
 * Every limit that can be counted forward from one event. Left out: L-07 (a pause, carried as `pausable`), L-16's notice
 * three days before a session (counted backwards), L-35 (hours, weak source), L-36 (numbers of people).
 */
export const timeLimitRules: readonly (TimeLimitRule & { readonly id: RuleId })[] = catalogue;

const rulesById = new Map<string, TimeLimitRule>(timeLimitRules.map((rule) => [rule.id, rule]));

/** The rule with that identifier. Throws TimeLimitError 'unknown-rule', naming the parts of a row that was split. */
export function timeLimitRule(id: string): TimeLimitRule {
  const rule = rulesById.get(id);
  if (rule) return rule;
  const parts = timeLimitRules.map((known) => known.id).filter((known) => known.startsWith(id) && /^L-\d\d$/.test(id));
  const hint = parts.length > 0 ? `; it has several limits: ${parts.join(', ')}` : '';
  throw new TimeLimitError('unknown-rule', `no time limit '${id}'${hint}`);
}
