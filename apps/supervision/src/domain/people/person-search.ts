import type { Party } from '@one-window/contracts';
import {
  checkCreditCode,
  foldCreditCode,
  foldIdentityNumber,
  foldTelephone,
  nameKey,
  readCaseNumber,
} from '@one-window/inputs';
import { pairsOf } from '../case-search';
import { term } from './person-terms';
import { beginsSyllable } from './readings';
import { MOST_INITIALS, spellingsOf } from './spellings';

/** What a person is looked for by. Letters are a spelling and may as well be a name. */
export const personKeyKinds = ['name', 'letters', 'telephone', 'identity-number', 'credit-code'] as const;
export type PersonKeyKind = (typeof personKeyKinds)[number];

/** Fields whose keyed hash the events carry. */
export type HashedField = 'phone' | 'identityNumber';

/** One reading of what was typed: a party that has all of it is looked at closer, and found if it `fits`. */
export interface PersonSearch {
  kind: PersonKeyKind;
  /** In clear, to be hashed. */
  terms: readonly string[];
  /** A number, to be hashed as the field is. */
  number?: { field: HashedField; value: string };
  /** Whether a party that has the terms is meant; of numbers the hash is compared beside. */
  fits: (party: Party) => boolean;
}

const LETTERS = /^[a-z]+$/;
const MOST_LETTERS = 40;
/** Numbers of documents and telephones, folded; of their characters five are digits at least. */
const NUMBER = /^\+?(?=(?:\D*\d){5})[\p{L}\d]{5,30}$/u;
const HAN = /\p{Script=Han}/u;
/** A telephone in the city is dialled without its area code. */
const LOCAL = /^[2-8]\d{6}$/;
const AREA_CODE = '0356';

const always = (): boolean => true;

const byName = (key: string): PersonSearch[] => {
  const pairs = pairsOf([key]);
  if (pairs.length === 0) return [];
  return [{ kind: 'name', terms: pairs.map(term.pair), fits: ({ name }) => nameKey(name).includes(key) }];
};

/** The last syllable may be on its way: of `wangxiaomi` the part before `i` is a spelling of 王小明. */
const wholeSpellings = (letters: string): string[] => {
  const begun = [1, 2, 3, 4, 5].flatMap((rest) => {
    const tail = letters.slice(-rest - 1);
    return tail.length > rest && beginsSyllable(tail) ? [letters.slice(0, -rest)] : [];
  });
  return [letters, ...begun].filter((one) => one.length > 1);
};

const byLetters = (key: string): PersonSearch[] => {
  // ü comes as u with two dots, as v, or as u.
  const letters = key.replaceAll('ü', 'v').replace(/['’]/g, '').slice(0, MOST_LETTERS);
  if (letters.length < 2 || !LETTERS.test(letters)) return [];
  const fits = ({ name }: Party): boolean =>
    spellingsOf(nameKey(name), MOST_LETTERS).some((one) => one.startsWith(letters));
  const wanted = [
    ...wholeSpellings(letters),
    ...(letters.length > MOST_INITIALS ? [letters.slice(0, MOST_INITIALS)] : []),
  ];
  return [...new Set(wanted)].map((one) => ({ kind: 'letters' as const, terms: [term.spelling(one)], fits }));
};

const byNumber = (typed: string): PersonSearch[] => {
  const number = foldIdentityNumber(typed);
  const telephone = foldTelephone(typed);
  const code = foldCreditCode(typed);
  if (!NUMBER.test(number) && !NUMBER.test(telephone)) return [];
  const telephones = LOCAL.test(telephone) ? [telephone, `${AREA_CODE}${telephone}`] : [telephone];
  return [
    { kind: 'identity-number', terms: [], number: { field: 'identityNumber', value: number }, fits: always },
    ...telephones.map((value) => ({
      kind: 'telephone' as const,
      terms: [],
      number: { field: 'phone' as const, value },
      fits: always,
    })),
    ...(checkCreditCode(code).ok
      ? [
          {
            kind: 'credit-code' as const,
            terms: [term.creditCode(code)],
            fits: ({ creditCode }: Party) => creditCode !== undefined && foldCreditCode(creditCode) === code,
          },
        ]
      : []),
  ];
};

/** JC alone may be somebody's initials. */
const isCaseNumber = (typed: string): boolean => {
  const read = readCaseNumber(typed);
  return read !== undefined && ('running' in read || /\d/.test(read.beginning));
};

/**
 * Reads what somebody typed to find a person or company: part of a name, its letters (zs, zhangs, zhangsan), a telephone
 * or the number of a document in any spelling. Everything that it may be; nothing for a single character and for the
 * number of a case.
 */
export const readPersonSearch = (typed: string): PersonSearch[] => {
  if (isCaseNumber(typed)) return [];
  const key = nameKey(typed);
  const numbers = byNumber(typed);
  return numbers.length > 0 && !HAN.test(key) ? numbers : [...numbers, ...byName(key), ...byLetters(key)];
};

/** Whoever knows a person by the name that was registered before it was corrected finds them all the same. */
const namesOf = ({ name, formerNames = [] }: Party): readonly string[] => [name, ...formerNames];

/** Whether the party has what is looked for; `hashes`: the keyed hashes of the number, of every key in use. */
export const isMeant = (search: PersonSearch, party: Party, hashes: readonly string[]): boolean => {
  if (search.number) {
    const index = party[search.number.field]?.index;
    return index !== undefined && hashes.includes(index);
  }
  return namesOf(party).some((name) => search.fits({ ...party, name }));
};

/** Whether what was typed is a number that belongs to one person alone. */
export const isNumber = (searches: readonly PersonSearch[]): boolean =>
  searches.some(({ number }) => number !== undefined);
