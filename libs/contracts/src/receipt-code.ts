import { foldReceiptCode, withoutExtension } from '@one-window/inputs';

/**
 * Letters and digits of receipt codes: no 0, O, 1, I, L, S or Z, which are read as each other or as 5 and 2. Their
 * number is prime, so that the check finds every single wrong character and every exchange of two.
 */
export const receiptAlphabet = '23456789ABCDEFGHJKMNPQRTUVWXY';

const DRAWN = 11;
/** Characters of a code: eleven drawn by lot (53 bits) and a check. */
export const RECEIPT_CODE_LENGTH = DRAWN + 1;
/** Purpose of the keyed hash under which a case is found by its receipt. */
export const RECEIPT_PURPOSE = 'public-status';

/** Weights run from 12 down to 1, all different and none a multiple of the alphabet's size. */
const weighted = (characters: string): number =>
  [...characters].reduce(
    (sum, character, index) => sum + (RECEIPT_CODE_LENGTH - index) * receiptAlphabet.indexOf(character),
    0,
  );

/** A new receipt code. `draw(n)` answers a random whole number from 0 to n - 1 and must not be predictable. */
export const drawReceiptCode = (draw: (below: number) => number): string => {
  const drawn = Array.from({ length: DRAWN }, () => receiptAlphabet[draw(receiptAlphabet.length)]).join('');
  const { length } = receiptAlphabet;
  return drawn + receiptAlphabet[(length - (weighted(drawn) % length)) % length];
};

/** The code that somebody typed or pasted in whatever form (see `foldReceiptCode`); undefined when it is none. */
export const readReceiptCode = (typed: string): string | undefined => {
  const code = foldReceiptCode(typed);
  const known = code.length === RECEIPT_CODE_LENGTH && [...code].every((one) => receiptAlphabet.includes(one));
  return known && weighted(code) % receiptAlphabet.length === 0 ? code : undefined;
};

/** The code as it is printed: in three groups of four. */
export const printedReceiptCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/**
 * What is hashed to find a case: the code together with the last four digits of a telephone number given with it, of the
 * number itself where an extension stands behind it.
 */
export const receiptLookup = (code: string, telephone: string): string =>
  `${code}:${withoutExtension(telephone).slice(-4)}`;
