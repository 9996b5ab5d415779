import { foldCreditCode } from './numbers';

export type CreditCodeFault = 'length' | 'characters' | 'check-digit';

/** `length` and `position`, which counts from 1, are those of the folded code. `organisationCode` is characters 9-17 (GB 11714). */
export type CreditCodeCheck =
  | { ok: true; organisationCode: string }
  | { ok: false; reason: CreditCodeFault; length: number; position?: number; zh: string; en: string };

/** The alphabet of GB 32100: digits and capitals without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LETTERS_FROM_TEN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The check character of the first 17 characters of a unified social credit code (GB 32100-2015 §4, MOD 31). */
export function creditCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + ALPHABET.indexOf(seventeen.charAt(index)) * weight, 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character of the first 8 characters of an organisation code (GB 11714-1997, MOD 11). */
export function organisationCheckCharacter(eight: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + LETTERS_FROM_TEN.indexOf(eight.charAt(index)) * weight,
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}

/**
 * Checks a unified social credit code (GB 32100-2015): 18 characters of the standard's alphabet and the MOD 31 check
 * character. The check inside the organisation code is not enforced: codes issued before 2015 keep theirs as it was.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = foldCreditCode(text);
  const characters = [...code];
  if (characters.length !== 18) {
    return {
      ok: false,
      reason: 'length',
      length: characters.length,
      zh: `统一社会信用代码应为18位，现为${characters.length}位`,
      en: `A unified social credit code has 18 characters, not ${characters.length}`,
    };
  }
  const wrong = characters.findIndex((character) => !ALPHABET.includes(character));
  if (wrong >= 0) {
    return {
      ok: false,
      reason: 'characters',
      length: characters.length,
      position: wrong + 1,
      zh: `统一社会信用代码第${wrong + 1}位应为数字或大写字母（不含I、O、S、V、Z）`,
      en: `Character ${wrong + 1} of the credit code must be a digit or a capital other than I, O, S, V, Z`,
    };
  }
  if (creditCheckCharacter(code.slice(0, 17)) !== code[17]) {
    return {
      ok: false,
      reason: 'check-digit',
      length: characters.length,
      position: 18,
      zh: '统一社会信用代码校验位不符，请逐位核对',
      en: 'The check character does not match; compare the credit code character by character',
    };
  }
  return { ok: true, organisationCode: code.slice(8, 17) };
}
