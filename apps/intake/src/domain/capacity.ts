import type { Party } from '@one-window/contracts';

const OF_AGE = 18;
const CHILD = 8;

/** Whole years between two civil dates. */
const yearsBetween = (from: string, until: string): number =>
  Number(until.slice(0, 4)) - Number(from.slice(0, 4)) - (until.slice(5) < from.slice(5) ? 1 : 0);

/**
 * What somebody of this age may do alone, where nobody said otherwise (Civil Code arts. 17 to 20): whoever is sixteen and
 * lives on own earnings counts as of age, which no document tells and the window says. Undefined for who is of age.
 */
export const capacityByAge = (birthDate: string | undefined, today: string): Party['capacity'] => {
  if (birthDate === undefined) return undefined;
  const age = yearsBetween(birthDate, today);
  if (age >= OF_AGE) return undefined;
  return age < CHILD ? 'none' : 'limited';
};
