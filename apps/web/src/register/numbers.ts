/**
 * Numbers as they are typed at the window, checked before they are sent. The service checks them again with
 * @one-window/privacy; numbers.unit.spec.ts holds the two together.
 */

/** `incomplete`: fewer characters than the number has; said only when the field is left. */
export type NumberFault = 'incomplete' | 'length' | 'characters' | 'birth-date' | 'check-digit' | 'prefix';
/** `position` counts characters from 1. */
export type NumberCheck = { ok: true } | { ok: false; fault: NumberFault; position?: number; length: number };

/** One spelling of what people type: half-width, no blanks, capitals. */
export const plainNumber = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const IDENTITY_CHECKS = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const LENGTH = 18;
const FIRST_YEAR = 1800;

const weighed = (weights: readonly number[], valueAt: (index: number) => number): number =>
  weights.reduce((sum, weight, index) => sum + weight * valueAt(index), 0);

const fault = (number: string, what: NumberFault, position?: number): NumberCheck => ({
  ok: false,
  fault: what,
  length: [...number].length,
  ...(position === undefined ? {} : { position }),
});

const wrongLength = (number: string, length: number): NumberCheck | undefined => {
  const typed = [...number].length;
  if (typed === length) return undefined;
  return fault(number, typed < length ? 'incomplete' : 'length');
};

/** The birth date in a resident identity number, YYYY-MM-DD, whether it exists or not. */
export const birthDateIn = (typed: string): string => {
  const number = plainNumber(typed);
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
};

/** GB 11643: the seventeenth digit is odd for men. */
export const sexIn = (typed: string): 'male' | 'female' =>
  Number(plainNumber(typed)[16]) % 2 === 1 ? 'male' : 'female';

const exists = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && Number(day.slice(0, 4)) >= FIRST_YEAR
  );
};

/** A resident identity number (GB 11643-1999); `today` is YYYY-MM-DD, absent while the clock is not known. */
export const checkIdentityNumber = (typed: string, today = '9999-12-31'): NumberCheck => {
  const number = plainNumber(typed);
  const length = wrongLength(number, LENGTH);
  if (length) return length;
  const wrong = [...number].findIndex((character, index) => !(index < LENGTH - 1 ? /\d/ : /[\dX]/).test(character));
  if (wrong !== -1) return fault(number, 'characters', wrong + 1);
  const born = birthDateIn(number);
  if (!exists(born) || born > today) return fault(number, 'birth-date', 7);
  const check = IDENTITY_CHECKS.charAt(weighed(IDENTITY_WEIGHTS, (index) => Number(number[index])) % 11);
  return number.endsWith(check) ? { ok: true } : fault(number, 'check-digit', LENGTH);
};

/** A unified social credit code (GB 32100-2015). */
export const checkCreditCode = (typed: string): NumberCheck => {
  const number = plainNumber(typed);
  const length = wrongLength(number, LENGTH);
  if (length) return length;
  const wrong = [...number].findIndex((character) => !CREDIT_ALPHABET.includes(character));
  if (wrong !== -1) return fault(number, 'characters', wrong + 1);
  const sum = weighed(CREDIT_WEIGHTS, (index) => CREDIT_ALPHABET.indexOf(number.charAt(index)));
  return number.endsWith(CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31))
    ? { ok: true }
    : fault(number, 'check-digit', LENGTH);
};

const MOBILE_LENGTH = 11;

/** The eleven digits of a mobile number as typed: +86, hyphens and brackets are dropped. */
export const plainMobile = (typed: string): string =>
  plainNumber(typed)
    .replaceAll(/[-‐–—()]/g, '')
    .replace(/^\+86/, '');

/** A mainland mobile number. */
export const checkMobile = (typed: string): NumberCheck => {
  const number = plainMobile(typed);
  const wrong = [...number].findIndex((character) => !/\d/.test(character));
  if (wrong !== -1) return fault(number, 'characters', wrong + 1);
  const length = wrongLength(number, MOBILE_LENGTH);
  if (length) return length;
  return /^1[3-9]/.test(number) ? { ok: true } : fault(number, 'prefix', number.startsWith('1') ? 2 : 1);
};
