import { everyIgnorable } from './characters';

/** Why a spelling is not read. None of these is ever answered with another value than the one that was typed. */
export type ReadingFault =
  /** No spelling of this kind of value. */
  | 'not-understood'
  /** Two readings are usual; `perhaps` holds the likelier one, for the question to the writer. */
  | 'ambiguous'
  /** Finer than what is kept: a tenth of a fen, half a day, a second. */
  | 'too-precise'
  | 'negative'
  | 'out-of-range'
  /** 30 February. */
  | 'no-such-day'
  /** 25:00, 上午14点. */
  | 'no-such-time'
  /** A day without its year, while it is not known what day it is. */
  | 'year-missing'
  /** A year of two digits. */
  | 'year-short'
  /** 05/11/2026: the fifth of November, or the eleventh of May. */
  | 'year-last'
  /** The day of the week that stands beside is another day's. */
  | 'weekday-differs'
  | 'time-missing'
  /** 两点半: of the night, or of the afternoon. */
  | 'half-missing';

/** What was typed, read as a value; or why it is not. */
export type Reading<T> = { ok: true; value: T } | { ok: false; reason: ReadingFault; perhaps?: T };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = <T>(reason: ReadingFault, perhaps?: T): Reading<T> =>
  perhaps === undefined ? { ok: false, reason } : { ok: false, reason, perhaps };

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * What was typed in half width, with single blanks and nothing that cannot be seen. Only the full-width forms of an
 * input method are changed, not every compatible character as in NFKC, for which 10² is 102.
 */
export const halfWidth = (typed: string): string =>
  typed
    .replace(/\s+/gu, ' ')
    .replace(everyIgnorable, '')
    .replace(FULL_WIDTH, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET))
    .replace(/\uffe5/g, '¥')
    .replace(/ +/g, ' ')
    .trim();
