import { CHINESE_DIGITS, type Decimal, digitOf, readNumeral } from './numerals';
import { halfWidth, read, type Reading, type ReadingFault, unread } from './readings';

/** Ten thousand million yuan, in fen: no dispute of this house is about more. */
export const MOST_FEN = 1_000_000_000_000;

const FEN_PLACES = 2;

const fenOf = ({ units, places }: Decimal): bigint | undefined =>
  places > FEN_PLACES ? undefined : units * 10n ** BigInt(FEN_PLACES - places);

const bounded = (fen: bigint | undefined): Reading<number> => {
  if (fen === undefined) return unread('too-precise');
  return fen > BigInt(MOST_FEN) ? unread('out-of-range') : read(Number(fen));
};

const CURRENCY = /^(?:人民币|RMB|CNY)?\s*¥?\s*/iu;
const YUAN = /元|圆|圓|块钱?|塊錢?/u;
const DIGIT = `[\\d${CHINESE_DIGITS}]`;
/** 三角五分, 零伍分, 5毛. */
const SMALL_CHANGE = new RegExp(`^零?(?:(${DIGIT})[角毛])?零?(?:(${DIGIT})分)?$`, 'u');

/** Fen of what stands behind 元; of a lone digit nobody says what it counts. */
const smallChange = (text: string): number | ReadingFault => {
  if (text === '') return 0;
  const [whole, jiao, fen] = SMALL_CHANGE.exec(text) ?? [];
  if (whole !== undefined && (jiao ?? fen) !== undefined)
    return (digitOf(jiao ?? '0') ?? 0) * 10 + (digitOf(fen ?? '0') ?? 0);
  return new RegExp(`^${DIGIT}{1,2}$`, 'u').test(text) ? 'ambiguous' : 'not-understood';
};

const inYuan = (text: string): Reading<number> => {
  const number = readNumeral(text);
  if (number.ok) return bounded(fenOf(number.value));
  const fen = number.perhaps && fenOf(number.perhaps);
  return fen === undefined || fen > BigInt(MOST_FEN) ? unread(number.reason) : unread(number.reason, Number(fen));
};

/**
 * An amount of Renminbi in fen, exactly: 12000, 12,000.00, ¥12000, 1.2万元, 3万5千, 两千五百元, 壹万贰仟元整, 伍角; full width
 * as an input method gives it. 一万二 is ambiguous, with 12,000 yuan as what it perhaps means.
 */
export const readAmount = (typed: string): Reading<number> => {
  const text = halfWidth(typed)
    .replace(/(?<=\d)。(?=\d)/gu, '.')
    .replace(/。$/u, '')
    .replace(CURRENCY, '')
    .replace(/ ?[整正]$/u, '')
    .trim();
  const mark = YUAN.exec(text);
  if (mark === null) {
    const change = /[角毛分]$/u.test(text) ? smallChange(text.replaceAll(' ', '')) : 'not-understood';
    return typeof change === 'number' ? read(change) : inYuan(text);
  }
  const yuan = inYuan(text.slice(0, mark.index).trim());
  const behind = text.slice(mark.index + mark[0].length).replaceAll(' ', '');
  if (behind === '' || !yuan.ok) return yuan;
  const change = smallChange(behind);
  if (change === 'ambiguous' && behind.length === 1)
    return unread('ambiguous', yuan.value + (digitOf(behind) ?? 0) * 10);
  if (typeof change !== 'number') return unread(change);
  return yuan.value % 100 === 0 ? bounded(BigInt(yuan.value + change)) : unread('not-understood');
};

/** The one spelling of an amount in a form: `12,000.00`. */
export const writeAmount = (fen: number): string => {
  const digits = String(fen).padStart(FEN_PLACES + 1, '0');
  const yuan = digits.slice(0, -FEN_PLACES).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${yuan}.${digits.slice(-FEN_PLACES)}`;
};

/** A whole number between two others, as 30, ３０, 三十, 30天. */
export const readCount = (typed: string, { min, max }: { min: number; max: number }): Reading<number> => {
  const number = readNumeral(halfWidth(typed).replace(/ ?[天日件个]$/u, ''));
  if (!number.ok) return unread(number.reason, number.perhaps && Number(number.perhaps.units));
  if (number.value.places > 0) return unread('too-precise');
  const { units } = number.value;
  return units < BigInt(min) || units > BigInt(max) ? unread('out-of-range') : read(Number(units));
};
