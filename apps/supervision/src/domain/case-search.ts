import { readCaseNumber, searchKey } from '@one-window/inputs';

/**
 * What somebody looks for: a case number or its beginning, or words of the title; six digits are both a word and the
 * running number of a case. `mayBeReference`: it may as well be the number that the source gave; many digits alone may be
 * that or a case number without its hyphens.
 */
export type CaseSearch =
  { number: string; mayBeReference: boolean } | { words: string[]; running?: string; mayBeReference: true };

/** Reads what was typed; wide and narrow forms, upper and lower case, every kind of hyphen are the same. */
export const readCaseSearch = (typed: string): CaseSearch => {
  const read = readCaseNumber(typed);
  if (read && 'beginning' in read) return { number: read.beginning, mayBeReference: /^\d+$/.test(searchKey(typed)) };
  const words = searchKey(typed).split(' ');
  return { words, ...(read ? { running: read.running } : {}), mayBeReference: true };
};

/** Every two neighbouring characters of the words, as the index of titles keeps them. */
export const pairsOf = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => {
      const characters = [...word];
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    }),
  ),
];

/** A pattern of LIKE that finds the word anywhere. */
export const patternOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
