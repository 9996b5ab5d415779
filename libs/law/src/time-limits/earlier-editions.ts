import { civilProcedureLaw } from '../laws';
import type { TimeLimitRule } from '../time-limit-rule';
import { courtLimits } from './court';

/** An article of the Civil Procedure Law under the number it had before. */
const numbered = (id: string, article: string, validFrom: string, validUntil: string): TimeLimitRule[] => {
  const { since: _, ...basis } = civilProcedureLaw(article);
  return courtLimits
    .filter((rule) => rule.id === id)
    .map((rule): TimeLimitRule => ({ ...rule, basis, alsoIn: [], verified: false, validFrom, validUntil }));
};

/**
 * Editions of limits that are in force no more, for those that started under them: the Civil Procedure Law as amended in
 * 2012 and 2021 had the same lengths under other numbers.
 */
export const earlierEditions: readonly TimeLimitRule[] = [
  ...numbered('L-21', '194', '2013-01-01', '2021-12-31'),
  ...numbered('L-21', '201', '2022-01-01', '2023-12-31'),
  ...numbered('L-26', '239', '2013-01-01', '2021-12-31'),
  ...numbered('L-26', '246', '2022-01-01', '2023-12-31'),
];
