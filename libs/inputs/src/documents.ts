import { checkIdentityNumber, type IdentityNumberCheck } from './identity-number';
import { foldIdentityNumber } from './numbers';

/** Documents by which a natural person is told (GA/T 517 names); without a kind a number is a resident identity card's. */
export const documentKinds = [
  'resident-identity-card',
  'residence-permit',
  'hong-kong-macao-travel-permit',
  'taiwan-travel-permit',
  'foreigner-permanent-residence-card',
  'passport',
  'other-document',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a kind is called, and what its number looks like, as people are told. */
export const documentWords = {
  'resident-identity-card': {
    zh: '居民身份证',
    en: 'Resident identity card',
    form: { zh: '18 位', en: '18 characters' },
  },
  'residence-permit': {
    zh: '港澳台居民居住证',
    en: 'Residence permit (Hong Kong, Macao, Taiwan)',
    form: { zh: '18 位，以 81、82 或者 83 开头', en: '18 characters from 81, 82 or 83' },
  },
  'hong-kong-macao-travel-permit': {
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit (Hong Kong, Macao)',
    form: { zh: 'H 或者 M 和 8 位数字，旧证 10 位数字', en: 'H or M and 8 digits, 10 on older ones' },
  },
  'taiwan-travel-permit': {
    zh: '台湾居民来往大陆通行证',
    en: 'Mainland travel permit (Taiwan)',
    form: { zh: '8 位数字，旧证 10 位数字和一个字母', en: '8 digits, 10 and a letter on older ones' },
  },
  'foreigner-permanent-residence-card': {
    zh: '外国人永久居留身份证',
    en: 'Permanent residence card of a foreigner',
    form: {
      zh: '18 位，以 9 开头；旧证 3 个字母和 12 位数字',
      en: '18 characters from 9; 3 letters and 12 digits on older ones',
    },
  },
  passport: { zh: '护照', en: 'Passport', form: { zh: '5 至 12 位字母和数字', en: '5 to 12 letters and digits' } },
  'other-document': {
    zh: '其他证件',
    en: 'Other document',
    form: { zh: '2 至 30 位文字和数字，至少有一位数字', en: '2 to 30 letters and digits, one digit at least' },
  },
} as const satisfies Record<DocumentKind, { zh: string; en: string; form: { zh: string; en: string } }>;

/** `looksLike`: the kind that this number must be of, where the kind that was named cannot be right. */
export type DocumentCheck =
  | { ok: true; sex?: 'male' | 'female'; birthDate?: string }
  | (Extract<IdentityNumberCheck, { ok: false }> & { looksLike?: DocumentKind })
  | { ok: false; reason: 'form'; length: number; position?: number; zh: string; en: string; looksLike?: DocumentKind };

/**
 * How the numbers of each kind are built: of the travel permits of 2012 and 2015 and the booklets before them, the
 * permanent residence cards of 2004 (country, place, birth) and 2023, passports as ICAO 9303 has them in any country.
 */
const forms: Readonly<Record<DocumentKind, RegExp>> = {
  'resident-identity-card': /^/u,
  'residence-permit': /^8[123]\d{15}[\dX]$/u,
  'hong-kong-macao-travel-permit': /^[HM]\d{8}(?:\d{2})?$/u,
  'taiwan-travel-permit': /^\d{8}$|^\d{10}[A-Z]?$/u,
  'foreigner-permanent-residence-card': /^9\d{16}[\dX]$|^[A-Z]{3}\d{12}$/u,
  passport: /^(?=.*\d)[A-Z\d]{5,12}$/u,
  'other-document': /^(?=.*\d)[\p{L}\d]{2,30}$/u,
};

/** Kinds whose number of eighteen carries a birth date and a check character, as a resident identity number does. */
const withCheck = (kind: DocumentKind, number: string): boolean =>
  kind === 'resident-identity-card' || (/^\d{17}[\dX]$/u.test(number) && kind !== 'other-document');

/** Kinds whose numbers no other kind has, the most particular first. */
const particular = [
  'residence-permit',
  'foreigner-permanent-residence-card',
  'hong-kong-macao-travel-permit',
  'resident-identity-card',
] as const;

const holds = (kind: DocumentKind, number: string, today?: string): boolean =>
  forms[kind].test(number) && (!withCheck(kind, number) || checkIdentityNumber(number, today).ok);

/**
 * The kind whose number this is and hardly any other's; undefined where it may be of several, or is not finished. Letters
 * in front of digits that fit nothing else are a passport's.
 */
export const documentLike = (text: string): DocumentKind | undefined => {
  const number = foldIdentityNumber(text);
  const found = particular.find((kind) => holds(kind, number));
  return found ?? (/^[A-Z]{1,2}\d{6,9}$/u.test(number) ? 'passport' : undefined);
};

/** Checks the number of a document of this kind; birth dates lie before `today` ('YYYY-MM-DD', as checkIdentityNumber). */
export const checkDocument = (kind: DocumentKind, text: string, today?: string): DocumentCheck => {
  const number = foldIdentityNumber(text);
  const like = documentLike(number);
  // A number of eighteen is read as a resident's whatever the card is called; that of another card is told as such.
  const other = like === undefined || like === kind ? {} : { looksLike: like };
  const told = ({ zh, en }: { zh: string; en: string }) =>
    like === undefined || like === kind
      ? { zh, en }
      : {
          zh: `${zh}；这是${documentWords[like].zh}的号码，请核对证件种类`,
          en: `${en}; this is the number of another document (${documentWords[like].en}): check its kind`,
        };
  if (forms[kind].test(number) && !belongsElsewhere(kind, like)) {
    if (!withCheck(kind, number)) return { ok: true };
    const check = checkIdentityNumber(number, today);
    return check.ok ? check : { ...check, ...told(check), ...other };
  }
  const { zh, en, form } = documentWords[kind];
  return {
    ok: false,
    reason: 'form',
    length: [...number].length,
    ...told({ zh: `${zh}号码应为${form.zh.replaceAll(' ', '')}`, en: `Number of this document (${en}): ${form.en}` }),
    ...other,
  };
};

/** A number that carries its own check is of its own kind, not of one that takes nearly everything. */
const belongsElsewhere = (kind: DocumentKind, like: DocumentKind | undefined): boolean =>
  kind === 'other-document' && like !== undefined && like !== 'passport' && like !== 'hong-kong-macao-travel-permit';

/**
 * The kinds that share one space of numbers: a resident identity number, a residence permit and a card of 2023 are drawn
 * from the same eighteen characters, so that one person is one number whatever the card is called.
 */
export const numberSpace = (kind: DocumentKind = 'resident-identity-card'): string =>
  kind === 'residence-permit' || kind === 'foreigner-permanent-residence-card' ? 'resident-identity-card' : kind;
