import { isCalendarDate } from './calendar-date';
import { foldIdentityNumber } from './numbers';

export type Sex = 'male' | 'female';

/** Why a resident identity number is refused, in the order the rules are tried. */
export type IdentityNumberFault = 'length' | 'characters' | 'birth-date' | 'check-digit';

/** `length` and `position`, which counts from 1, are those of the folded number; `zh` and `en` never repeat what was typed. */
export type IdentityNumberCheck =
  | { ok: true; sex: Sex; birthDate: string }
  | { ok: false; reason: IdentityNumberFault; length: number; position?: number; zh: string; en: string };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The check character of the first 17 digits, MOD 11-2 (GB 11643-1999 §4.2.4, ISO 7064). */
export function identityCheckCharacter(seventeenDigits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + Number(seventeenDigits[index]) * weight, 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Checks a resident identity number (GB 11643-1999): 18 characters, digits with an optional closing X, a birth date
 * that exists and is not after `today` ('YYYY-MM-DD', Asia/Shanghai; left out where no clock is), and the MOD 11-2 check character.
 * Area codes are not looked up: numbers keep the area code of the day they were issued, abolished areas included.
 */
export function checkIdentityNumber(text: string, today = '9999-12-31'): IdentityNumberCheck {
  const number = foldIdentityNumber(text);
  const characters = [...number];
  if (characters.length !== 18) {
    return {
      ok: false,
      reason: 'length',
      length: characters.length,
      zh: `身份证号码应为18位，现为${characters.length}位`,
      en: `A resident identity number has 18 characters, not ${characters.length}`,
    };
  }
  const wrong = characters.findIndex((character, index) => !(index < 17 ? /^[0-9]$/ : /^[0-9X]$/).test(character));
  if (wrong >= 0) {
    return {
      ok: false,
      reason: 'characters',
      length: characters.length,
      position: wrong + 1,
      zh: `身份证号码第${wrong + 1}位应为数字${wrong === 17 ? '或字母X' : ''}`,
      en: `Character ${wrong + 1} of the identity number must be a digit${wrong === 17 ? ' or X' : ''}`,
    };
  }
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const born = isCalendarDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  if (!born || birthDate > today) {
    return {
      ok: false,
      reason: 'birth-date',
      length: characters.length,
      position: 7,
      zh: born ? '身份证号码第7至14位的出生日期晚于今天' : '身份证号码第7至14位不是真实存在的日期',
      en: born
        ? 'The birth date in characters 7 to 14 is in the future'
        : 'Characters 7 to 14 are not a date that exists',
    };
  }
  if (identityCheckCharacter(number.slice(0, 17)) !== number[17]) {
    return {
      ok: false,
      reason: 'check-digit',
      length: characters.length,
      position: 18,
      zh: '身份证号码校验位不符，请逐位核对',
      en: 'The check character does not match; compare the number digit by digit',
    };
  }
  return { ok: true, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female', birthDate };
}
