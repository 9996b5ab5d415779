import { foldTelephone } from './numbers';

export type TelephoneFault = 'length' | 'characters' | 'prefix';

/** `number` is the one spelling to store: 11 digits for a mobile, 0356-NNNNNNN for a Jincheng landline. */
export type TelephoneCheck =
  | { ok: true; number: string }
  | { ok: false; reason: TelephoneFault; length: number; position?: number; zh: string; en: string };

const AREA_CODE = '0356';

function firstNonDigit(text: string): number {
  return [...text].findIndex((character) => !/^[0-9]$/.test(character));
}

/** Checks a mainland mobile number: 11 digits from 13 to 19; what foldTelephone drops may be in it. */
export function checkMobile(text: string): TelephoneCheck {
  const number = foldTelephone(text);
  const wrong = firstNonDigit(number);
  if (wrong >= 0) {
    return {
      ok: false,
      reason: 'characters',
      length: number.length,
      position: wrong + 1,
      zh: `手机号码第${wrong + 1}位应为数字`,
      en: `Character ${wrong + 1} of the mobile number must be a digit`,
    };
  }
  if (number.length !== 11) {
    return {
      ok: false,
      reason: 'length',
      length: number.length,
      zh: `手机号码应为11位，现为${number.length}位`,
      en: `A mobile number has 11 digits, not ${number.length}`,
    };
  }
  if (!/^1[3-9]/.test(number)) {
    return {
      ok: false,
      reason: 'prefix',
      length: number.length,
      position: number.startsWith('1') ? 2 : 1,
      zh: '手机号码应以13至19开头',
      en: 'A mobile number begins with 13 to 19',
    };
  }
  return { ok: true, number };
}

/** Checks a Jincheng landline: area code 0356 (may be left out) and 7 digits from 2 to 8. */
export function checkLandline(text: string): TelephoneCheck {
  const digits = foldTelephone(text);
  const wrong = firstNonDigit(digits);
  if (wrong >= 0) {
    return {
      ok: false,
      reason: 'characters',
      length: digits.length,
      position: wrong + 1,
      zh: `固定电话第${wrong + 1}位应为数字`,
      en: `Character ${wrong + 1} of the landline number must be a digit`,
    };
  }
  const withArea = digits.startsWith('0');
  if (withArea && !digits.startsWith(AREA_CODE)) {
    return {
      ok: false,
      reason: 'prefix',
      length: digits.length,
      position: 1,
      zh: '晋城区号为0356',
      en: 'The Jincheng area code is 0356',
    };
  }
  const local = withArea ? digits.slice(AREA_CODE.length) : digits;
  if (local.length !== 7) {
    return {
      ok: false,
      reason: 'length',
      length: digits.length,
      zh: `晋城固定电话除区号外应为7位，现为${local.length}位`,
      en: `A Jincheng landline has 7 digits after the area code, not ${local.length}`,
    };
  }
  if (!/^[2-8]/.test(local)) {
    return {
      ok: false,
      reason: 'prefix',
      length: digits.length,
      position: withArea ? AREA_CODE.length + 1 : 1,
      zh: '晋城固定电话除区号外应以2至8开头',
      en: 'A Jincheng landline begins with 2 to 8 after the area code',
    };
  }
  return { ok: true, number: `${AREA_CODE}-${local}` };
}

/**
 * Numbers of the mainland's numbering plan (电信网编号计划 2017) other than mobiles, folded: area codes 010 and 02x with
 * eight digits, others with seven or eight, an extension behind; 400 and 800 of firms. And of elsewhere, ITU-T E.164.
 */
const OTHERS = [
  /^0(?:10|2\d)[2-9]\d{7}(?:转?\d{1,6})?$/u,
  /^0[3-9]\d{2}[2-9]\d{6,7}(?:转?\d{1,6})?$/u,
  /^[48]00\d{7}$/u,
];
const ELSEWHERE = /^\+(?!86)[1-9]\d{6,14}$/u;

/**
 * Checks a number at which somebody can be called: a mobile, a landline with its area code and maybe an extension, a
 * number of a firm (400), a number of Hong Kong, Macao, Taiwan or another country with + or 00. `number` is the folded
 * one. What begins as a mobile is told of as one.
 */
export function checkTelephone(text: string): TelephoneCheck {
  const number = foldTelephone(text);
  if (number.startsWith('1')) return checkMobile(text);
  if ([...OTHERS, ELSEWHERE].some((plan) => plan.test(number))) return { ok: true, number };
  return {
    ok: false,
    reason: 'prefix',
    length: number.length,
    zh: '电话号码不正确：手机填11位，座机带区号（如0356-2023456），境外号码以+或者00加国家（地区）代码开头',
    en: 'Not a telephone number: a mobile has 11 digits, a landline its area code (0356-2023456), one of elsewhere + or 00 and the country code',
  };
}

/**
 * The address at which a telephone calls the number (RFC 3966): with the country code where it can be called from
 * anywhere; numbers of firms (400, 800) are of the mainland only. An extension is a parameter.
 */
export const telephoneUri = (text: string): string => {
  const [line = '', extension] = foldTelephone(text).split('转');
  const parameter = extension ? `;ext=${extension}` : '';
  if (line.startsWith('+')) return `tel:${line}${parameter}`;
  if (/^[48]00/.test(line)) return `tel:${line}${parameter};phone-context=+86`;
  return `tel:+86${line.replace(/^0/, '')}${parameter}`;
};
