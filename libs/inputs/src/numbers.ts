import { everyIgnorable } from './characters';

/** What people put between the groups of a number: every dash, dots, strokes; NFKC has made them half width before. */
const BETWEEN_GROUPS = /[\p{Pd}\u2212._/·•]/gu;
const BETWEEN_GROUPS_AND_BRACKETS = /[\p{Pd}\u2212._/·•()[\]]/gu;

/**
 * One spelling of a number that people type in many ways: half width, capitals, without blanks and without anything
 * that cannot be seen (a number copied from a telephone's contacts stands between U+202D and U+202C).
 */
export const foldNumber = (typed: string): string =>
  typed
    .replace(everyIgnorable, '')
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .toUpperCase()
    // A capital may be written as two characters (U+1FE2); composed again, it is the same on the next reading.
    .normalize('NFKC');

/** What is left of a number without the marks between its groups; folded again, because a mark may have kept two characters apart. */
const without = (typed: string, marks: RegExp): string => foldNumber(foldNumber(typed).replace(marks, ''));

/** The stored form and the key of the number of a person's document: {@link foldNumber} without what separates its groups. */
export const foldIdentityNumber = (typed: string): string => without(typed, BETWEEN_GROUPS_AND_BRACKETS);

/** The stored form and the key of a unified social credit code: small letters and hyphens are the same code. */
export const foldCreditCode = (typed: string): string => without(typed, BETWEEN_GROUPS);

const nationalNumber = (plain: string): string => {
  const international = plain.replace(/^00(?=[1-9])/u, '+');
  const national = /^(?:\+86|86(?=1\d{10}$))(?<number>.*)$/su.exec(international)?.groups?.['number'];
  if (national === undefined) return international;
  const number = nationalNumber(national);
  return /^[2-9]\d{8,10}(?:转\d{1,6})?$/u.test(number) ? `0${number}` : number;
};

/** An extension that is only set off: a third group behind an area code and a whole number. */
const SET_OFF = /(?<=^(?:(?:\+|00)86\D?\(?0?|\(?0)\d{2,3}\D?\d{7,8})[\p{Pd}\u2212._/·•](?=\d{1,6}$)/u;
/** How people write that an extension follows. */
const EXTENSION = /(?<=\d)(?:分机号?|转|EXT|[X#,;:])+(?=\d{1,6}$)/u;

/**
 * The stored form and the key of a telephone number: digits alone, +86, 86 or 0086 in front of a mainland number
 * dropped; an area code gets its 0 back. Numbers of other countries keep their + (00 is written +); an extension that is
 * named or set off stands behind 转.
 */
export const foldTelephone = (typed: string): string =>
  nationalNumber(
    without(foldNumber(typed).replace(SET_OFF, '转'), BETWEEN_GROUPS_AND_BRACKETS).replace(EXTENSION, '转'),
  );

/** A telephone number, or the part of one that was given, without the extension behind it; not folded further. */
export const withoutExtension = (typed: string): string =>
  foldNumber(typed).replace(SET_OFF, '转').replace(EXTENSION, '转').replace(/转.*$/u, '');
