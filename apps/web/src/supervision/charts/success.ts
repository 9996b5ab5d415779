import type { Cell } from '../../api/statistics';

export interface Rate {
  part: number;
  whole: number;
}

/**
 * Success of mediation by both definitions. Of the judicial administration: agreed of all that mediation ended itself,
 * with an agreement or without one. Of the court platform: agreed of all cases that have a result, whatever it is.
 * Undefined where a number is withheld or nothing has a result yet.
 */
export const successRates = (results: readonly Cell[]): { narrow: Rate | undefined; wide: Rate | undefined } => {
  const sum = (keys: readonly string[]): number | undefined =>
    keys.reduce<number | undefined>((total, key) => {
      const count = results.find((cell) => cell.key === key)?.count;
      return total === undefined || count === null || count === undefined ? undefined : total + count;
    }, 0);
  const agreed = sum(['agreed']);
  const rate = (whole: number | undefined): Rate | undefined =>
    agreed === undefined || !whole ? undefined : { part: agreed, whole };
  return {
    narrow: rate(sum(['agreed', 'failed'])),
    wide: rate(sum(results.map(({ key }) => key).filter((key) => key !== 'open'))),
  };
};

/** `87.5%` */
export const percent = ({ part, whole }: Rate): string => `${Math.round((part / whole) * 1000) / 10}%`;
