import { type DayContext, readDay } from './days';
import { CHINESE_DIGITS, readNumeral } from './numerals';
import { halfWidth, read, type Reading, unread } from './readings';

/** Which half of the day a word names, and the hours with which it goes, of twelve. */
const halves: readonly { words: string; later: boolean; from: number; to: number }[] = [
  { words: '凌晨', later: false, from: 0, to: 5 },
  { words: '清晨|早晨|早上|上午|AM|A\\.M\\.', later: false, from: 0, to: 11 },
  { words: '中午', later: true, from: 1, to: 2 },
  { words: '下午|午后|PM|P\\.M\\.', later: true, from: 1, to: 11 },
  { words: '傍晚', later: true, from: 4, to: 7 },
  { words: '晚上|晚间|夜里|夜间|晚', later: true, from: 6, to: 11 },
];
const NOON = /^中午$/u;
const HALF = halves.map(({ words }) => words).join('|');

const NUMERAL = `(?:\\d{1,2}|[${CHINESE_DIGITS}十]{1,3})`;
const CLOCK = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:\.0+)?)?$/;
const DIGITS = /^(?<hour>\d{1,2})(?<minute>\d{2})$/;
const SPOKEN = new RegExp(
  `^(?<hour>${NUMERAL}) ?[点點时時](?:钟|整|正| ?(?<half>半)| ?(?<quarter>[一三])刻| ?(?<minute>${NUMERAL}) ?(?<unit>分)?)?$`,
  'u',
);
const HOUR_ALONE = /^(?<hour>\d{1,2})$/;
const HALF_BEFORE = new RegExp(`^(?<word>${HALF}) ?`, 'u');
const HALF_BEHIND = / ?(?<word>AM|PM|A\.M\.|P\.M\.)$/;

const LAST_SPOKEN_ALONE = 5;
const QUARTER = 15;

const writeTime = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const numberOf = (text: string): number | undefined => {
  const number = readNumeral(text);
  return number.ok ? Number(number.value.units) : undefined;
};

interface Parts {
  hour: number;
  minute: number;
  /** 两点: the hour alone does not say which half of the day it is of. */
  spoken: boolean;
}

const partsOf = (text: string, inHalf: boolean): Reading<Parts> => {
  const clock = (CLOCK.exec(text) ?? DIGITS.exec(text) ?? (inHalf ? HOUR_ALONE.exec(text) : null))?.groups;
  if (clock) {
    if (Number(clock['second'] ?? 0) > 0) return unread('too-precise');
    return read({ hour: Number(clock['hour']), minute: Number(clock['minute'] ?? 0), spoken: false });
  }
  const spoken = SPOKEN.exec(text)?.groups;
  if (!spoken) return unread('not-understood');
  const { hour: hourText = '', half, quarter, minute: minuteText, unit } = spoken;
  // 9点5: five past, or fifty past.
  if (minuteText !== undefined && unit === undefined && minuteText.length === 1 && minuteText !== '十') {
    return unread('ambiguous');
  }
  const hour = numberOf(hourText);
  const written = minuteText === undefined ? 0 : numberOf(minuteText);
  if (hour === undefined || written === undefined) return unread('not-understood');
  const quarters = quarter === undefined ? 0 : (quarter === '三' ? 3 : 1) * QUARTER;
  return read({ hour, minute: half === undefined ? written + quarters : 30, spoken: true });
};

/** The hour of twenty-four that a word and an hour of twelve name. */
const hourIn = (word: string, hour: number): Reading<number> => {
  const half = halves.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(word));
  if (!half) return unread('not-understood');
  if (NOON.test(word) && (hour === 11 || hour === 12)) return read(hour);
  // 12 in the morning, in the afternoon or at night: noon or midnight, people differ.
  if (hour === 12) return unread('ambiguous');
  const ofTwelve = half.later && hour > 12 ? hour - 12 : hour;
  if (ofTwelve < half.from || ofTwelve > half.to) return unread('no-such-time');
  return read(ofTwelve + (half.later ? 12 : 0));
};

/**
 * A time of day, HH:MM of twenty-four hours, of any spelling in use: 9:30, 0930, 9点半, 上午9点, 下午2点30, 14时30分, 2:30 pm.
 * 两点半 alone does not say of which half of the day it is.
 */
export const readTime = (typed: string): Reading<string> => {
  const text = halfWidth(typed).toUpperCase();
  const word = HALF_BEFORE.exec(text)?.groups?.['word'] ?? HALF_BEHIND.exec(text)?.groups?.['word'];
  const parts = partsOf(text.replace(HALF_BEFORE, '').replace(HALF_BEHIND, ''), word !== undefined);
  if (!parts.ok) return unread(parts.reason);
  const { hour, minute, spoken } = parts.value;
  if (hour > 23 || minute > 59) return unread('no-such-time');
  if (word === undefined) {
    return spoken && hour >= 1 && hour <= LAST_SPOKEN_ALONE ? unread('half-missing') : read(writeTime(hour, minute));
  }
  const inHalf = hourIn(word, hour);
  return inHalf.ok ? read(writeTime(inHalf.value, minute)) : unread(inHalf.reason);
};

/** A day and a time of day, by the clock on the wall. */
export interface Moment {
  day: string;
  time: string;
}

/** Where the time may begin: after a blank, after the T of ISO 8601, after what ends a day, after eight digits. */
const beginnings = (text: string): number[] =>
  [...text].flatMap((character, at) => {
    const before = text.slice(0, at);
    if (at === 0 || character === ' ') return [];
    if (/[ T]$/.test(before) || /[日号號天]$/u.test(before)) return [at];
    return /^\d{8}$/.test(before) || new RegExp(`^(?:${HALF})`, 'u').test(text.slice(at)) ? [at] : [];
  });

/**
 * A day with its time, each in any spelling in use: 2026-12-01 9:30, 12月1日上午9点半, 明天下午2点30, 202612010930,
 * 2026-12-01T09:30.
 */
export const readMoment = (typed: string, context: DayContext): Reading<Moment> => {
  const text = halfWidth(typed).toUpperCase();
  const found = new Map<string, Moment>();
  const reasons: Reading<Moment>[] = [];
  for (const at of beginnings(text)) {
    const day = readDay(text.slice(0, at).replace(/[ T]+$/, ''), context);
    const time = readTime(text.slice(at));
    if (day.ok && time.ok) found.set(`${day.value} ${time.value}`, { day: day.value, time: time.value });
    // The more telling of the two: half a spelling that was understood says what is wrong with the other.
    else if (day.ok && !time.ok) reasons.push(unread(time.reason));
    else if (!day.ok && time.ok) reasons.push(unread(day.reason));
  }
  const [moment, ...others] = found.values();
  if (moment) return others.length === 0 ? read(moment) : unread('ambiguous');
  if (readDay(text, context).ok) return unread('time-missing');
  return reasons.find((reason) => !reason.ok && reason.reason !== 'not-understood') ?? unread('not-understood');
};
