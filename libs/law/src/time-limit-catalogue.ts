import { arbitrationLimits } from './time-limits/arbitration';
import { centreLimits } from './time-limits/centre';
import { courtMediationLimits } from './time-limits/court-mediation';
import { courtLimits } from './time-limits/court';
import { mediationLimits } from './time-limits/mediation';
import { earlierEditions } from './time-limits/earlier-editions';
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
export const timeLimitRules: readonly (TimeLimitRule & { readonly id: RuleId })[] = catalogue.map(dated);

const rulesById = new Map<string, TimeLimitRule>(timeLimitRules.map((rule) => [rule.id, rule]));

/** A rule binds from the day on which the text it cites came into force, unless it says otherwise. */
function dated<Rule extends TimeLimitRule>(rule: Rule): Rule {
  const validFrom = rule.validFrom ?? rule.basis.since;
  return validFrom === undefined ? rule : { ...rule, validFrom };
}

const covers = ({ validFrom, validUntil }: TimeLimitRule, day: string): boolean =>
  (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);

/**
 * The rule with that identifier: its present edition, or the one that was in force on `day`, a Shanghai civil date; of a
 * day before all that are known, the first one known. Throws TimeLimitError
 * 'unknown-rule', naming the parts of a row that was split.
 */
export function timeLimitRule(id: string, day?: string): TimeLimitRule {
  const rule = rulesById.get(id);
  if (rule && (day === undefined || covers(rule, day))) return rule;
  if (rule && day !== undefined) {
    const earlier = earlierEditions.filter((edition) => edition.id === id);
    return earlier.find((edition) => covers(edition, day)) ?? earlier[0] ?? rule;
  }
  const parts = timeLimitRules.map((known) => known.id).filter((known) => known.startsWith(id) && /^L-\d\d$/.test(id));
  const hint = parts.length > 0 ? `; it has several limits: ${parts.join(', ')}` : '';
  throw new TimeLimitError('unknown-rule', `no time limit '${id}'${hint}`);
}
