import { checkCreditCode, checkIdentityNumber } from '@one-window/inputs';

/** A stretch of a plain text that is somebody's number: from `start` to before `end`. */
export interface FoundNumber {
  start: number;
  end: number;
  sign: string;
}

interface Kind {
  sign: string;
  /** Sticky: tried where a group of digits begins, and must end where one ends. */
  pattern: RegExp;
  /** Whether what has the form is one; `behind` is what follows it in the text. */
  holds?: (found: string, behind: string) => boolean;
}

/** What stands between two groups: nothing, a hyphen, a dot or a blank, at most two of them. */
const GAP = '[-.·•・_ ]{0,2}';
const IDENTITY = '［身份证号已隐去］';
const TELEPHONE = '［电话已隐去］';
const ACCOUNT = '［账号已隐去］';
const CREDIT_CODE = '［信用代码已隐去］';

const charactersOf = (found: string): string => found.replaceAll(/[^0-9A-Za-z]/g, '');
const groupsOf = (found: string): string[] => found.split(/\D+/).filter(Boolean);

/** Digits 7 to 14 are a day on which somebody alive may have been born: three sums side by side are none. */
const namesBirthDay = (found: string): boolean =>
  /^.{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(charactersOf(found));

/** ISO/IEC 7812-1 annex B: the check digit of a card. */
const isCardNumber = (found: string): boolean => {
  const digits = [...charactersOf(found)].toReversed().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit : digit * 2;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};

/** A mobile number is told in groups of three and more, or in single digits or pairs; a contract's number is not. */
const isMobile = (found: string, behind: string): boolean => {
  const groups = groupsOf(found.replace(/^(?:\+|00)?86(?=\D|1\d)/, ''));
  const [first = ''] = groups;
  const told =
    groups.every(({ length }) => length > 2) || groups.slice(0, -1).every(({ length }) => length === first.length);
  return told && !/^\d+\.\d+$/.test(found) && isNoSum(behind);
};

/** What is followed by 元 or 万 is money, however many digits it has. */
const isNoSum = (behind: string): boolean => !/^(?:\.\d{1,2})? ?[元圆万亿]/.test(behind);

/** Groups of four as on the card, or a check digit that fits; not sums, which begin otherwise or stand in small groups. */
const isAccount = (found: string): boolean => {
  const groups = groupsOf(found);
  const asPrinted = groups.length > 3 && groups.slice(0, 4).every(({ length }) => length === 4);
  const ofCard = /^(?:62|4|5[1-5])/.test(found) && groups.slice(0, -1).every(({ length }) => length > 2);
  return groups.length === 1 || asPrinted || (ofCard && isCardNumber(found));
};

/** In this order: what fits two kinds is the first. */
const KINDS: readonly Kind[] = [
  { sign: IDENTITY, pattern: /\d{17}[\dXx]/y },
  {
    sign: IDENTITY,
    pattern: /\d{6}[-.·•・_ ]{1,2}(?:\d{8}|\d{4}[-.·•・_ ]{0,2}\d{4})[-.·•・_ ]{0,2}\d{3}[\dXx]/y,
  },
  {
    sign: IDENTITY,
    pattern:
      /\d{6}[-.·•・_ ]{1,2}\d{6}[-.·•・_ ]{1,2}\d{5}[\dXx]|\d{6}[-.·•・_ ]{1,2}\d{4}(?:[-.·•・_ ]{1,2}\d{2}){2}[-.·•・_ ]{0,2}\d{3}[\dXx]/y,
    holds: namesBirthDay,
  },
  {
    sign: IDENTITY,
    pattern: new RegExp(`\\d(?:${GAP}\\d){16}${GAP}[\\dXx]`, 'y'),
    holds: (found) => checkIdentityNumber(charactersOf(found)).ok,
  },
  {
    sign: CREDIT_CODE,
    pattern: new RegExp(`[1-9A-Z]${GAP}[0-9A-Z](?:${GAP}\\d){6}(?:${GAP}[0-9A-Z]){10}`, 'iy'),
    holds: (found) => /[a-z]/i.test(found) && checkCreditCode(charactersOf(found)).ok,
  },
  {
    sign: CREDIT_CODE,
    pattern: /[1-9AN][0-9A-GY]\d{6}[0-9A-Z]{10}/iy,
    holds: (found) => /[a-z]/i.test(found),
  },
  {
    sign: TELEPHONE,
    pattern: new RegExp(`(?:(?:\\+|00)?86${GAP})?1${GAP}[3-9](?:${GAP}\\d){9}`, 'y'),
    holds: (found, behind) => isMobile(found, behind),
  },
  {
    sign: TELEPHONE,
    pattern: /(?:\+86[- ]?)?[([]?0(?:10|2\d|[3-9]\d\d)[)\]]?[-.·・ ]{0,3}(?:\d{7,8}|\d{3,4}[-. ]\d{4})/y,
  },
  { sign: TELEPHONE, pattern: /\+\d{1,3}(?:[- ]?\d){7,12}/y, holds: (_, behind) => isNoSum(behind) },
  ...[19, 18, 17, 16, 15].map((length) => ({
    sign: ACCOUNT,
    pattern: new RegExp(`\\d(?:${GAP}\\d){${length - 1}}`, 'y'),
    holds: isAccount,
  })),
];

/** Seven or eight digits are a telephone number of the town only where the text says so. */
const LOCAL = /(?:电话|座机|手机|号码|联系方式|致电)[：:是为, ]{0,2}(?<local>[2-8]\d{2,3}-?\d{4})(?!\d)/gu;

/** Not in the middle of a number; a credit code that begins with a letter not in the middle of a word either. */
const begins = (plain: string, at: number): boolean => {
  const before = plain.charAt(at - 1);
  return /[A-Za-z]/.test(plain.charAt(at)) ? !/[0-9A-Za-z]/.test(before) : !/\d/.test(before);
};

const foundAt = (plain: string, at: number): FoundNumber | undefined => {
  for (const { sign, pattern, holds } of KINDS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(plain) ?? [];
    if (found === undefined) continue;
    const end = at + found.length;
    const goesOn = sign === CREDIT_CODE ? /[0-9A-Za-z]/ : /\d/;
    if (goesOn.test(plain.charAt(end)) || !(holds?.(found, plain.slice(end, end + 6)) ?? true)) continue;
    return { start: at, end, sign };
  }
  return undefined;
};

/** Whether a number may begin with this character: digits, a bracket before an area code, + before a country. */
const mayBegin = /[0-9A-Za-z+([]/;

/**
 * Identity numbers, credit codes, telephone numbers and bank cards in a plain text, in whatever grouping. Sums, days, case
 * numbers and numbers of contracts are left alone.
 */
export const numbersIn = (plain: string): FoundNumber[] => {
  const found: FoundNumber[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (!mayBegin.test(plain.charAt(at)) || !begins(plain, at)) continue;
    const number = foundAt(plain, at);
    if (number === undefined) continue;
    found.push(number);
    at = number.end - 1;
  }
  for (const { index, 0: said, groups } of plain.matchAll(LOCAL)) {
    const end = index + said.length;
    const start = end - (groups?.['local'] ?? '').length;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, sign: TELEPHONE });
  }
  return found;
};
