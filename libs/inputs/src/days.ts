import { isCalendarDate } from './calendar-date';
import { CHINESE_DIGITS, digitOf, readNumeral } from './numerals';
import { halfWidth, read, type Reading, unread } from './readings';

/** Which days a field takes: up to today, from today on, or from tomorrow on. */
export type Direction = 'past' | 'from-today' | 'future';

/** What a day is read against. Days are civil dates, YYYY-MM-DD. */
export interface DayContext {
  /** By the centre's clock; undefined while it is not known. */
  today?: string | undefined;
  /** A day without its year is the nearest one that the field takes; of this year where it takes both. */
  between?: Direction | undefined;
}

const DAY_MILLISECONDS = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(midnight(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

const writeDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const existing = (year: number, month: number, day: number): Reading<string> =>
  isCalendarDate(year, month, day)
    ? read(writeDay(year, month, day))
    : unread(isCalendarDate(year + 2000, month, day) ? 'out-of-range' : 'no-such-day');

const relative: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  本日: 0,
  当天: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
  YESTERDAY: -1,
  TODAY: 0,
  TOMORROW: 1,
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const ENGLISH_WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const CHINESE_WEEKDAY = / ?\(?(?:周|星期|礼拜)(?<name>[一二三四五六日天])\)?$/u;
const ENGLISH_WEEKDAY = /^(?<name>SUN|MON|TUE|WED|THU|FRI|SAT)[A-Z]*,? (?=.*\d)/;

const NUMERAL = `(?:\\d{1,2}|[${CHINESE_DIGITS}十廿]{1,3})`;
const YEAR = `(?:\\d+|[${CHINESE_DIGITS}]{2,4})`;
const BETWEEN = String.raw` ?[\p{Pd}\u2212/.。·] ?| `;
const forms = {
  words: new RegExp(`^(?:(?<year>${YEAR}) ?年 ?)?(?<month>${NUMERAL}) ?月 ?(?<day>${NUMERAL})(?: ?[日号號])?$`, 'u'),
  signs: new RegExp(`^(?:(?<year>\\d{3,})(?:${BETWEEN}))?(?<month>\\d{1,2})(?:${BETWEEN})(?<day>\\d{1,2})$`, 'u'),
  digits: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  dayFirst: /^(?<day>\d{1,2})(?:ST|ND|RD|TH)? (?<name>[A-Z]{3,9})\.?(?:,? (?<year>\d+))?$/,
  monthFirst: /^(?<name>[A-Z]{3,9})\.? (?<day>\d{1,2})(?:ST|ND|RD|TH)?(?:,? (?<year>\d+))?$/,
};
const YEAR_LAST = new RegExp(`^\\d{1,2}(?:${BETWEEN})\\d{1,2}(?:${BETWEEN})\\d{4}$`, 'u');
const YEAR_SHORT = new RegExp(`^\\d{1,2}(?:${BETWEEN})\\d{1,2}(?:${BETWEEN})\\d{1,2}$`, 'u');
/** What a spreadsheet puts behind a day. */
const MIDNIGHT = / 0?0:00(?::00)?$/;

const numberOf = (text: string): number | undefined => {
  const number = readNumeral(text.replace('廿', '二十'));
  return number.ok ? Number(number.value.units) : undefined;
};

const yearOf = (text: string): number | undefined => {
  const digits = [...text].map((character) => digitOf(character)).join('');
  return digits.length === 4 ? Number(digits) : undefined;
};

const withoutYear = (month: number, day: number, { today, between }: DayContext): Reading<string> => {
  if (today === undefined) return unread('year-missing');
  const year = Number(today.slice(0, 4));
  const thisYear = existing(year, month, day);
  // 29 February is of a leap year; which one is not guessed.
  if (!thisYear.ok || between === undefined) return thisYear;
  if (between === 'past') return thisYear.value > today ? existing(year - 1, month, day) : thisYear;
  const over = thisYear.value < today || (between === 'future' && thisYear.value === today);
  return over ? existing(year + 1, month, day) : thisYear;
};

const fromParts = (parts: Record<string, string | undefined>, context: DayContext): Reading<string> => {
  const { year, month, name, day = '' } = parts;
  const named = name === undefined ? -1 : MONTHS.findIndex((short) => name.startsWith(short));
  const monthNumber = month === undefined ? named + 1 : numberOf(month);
  const dayNumber = numberOf(day);
  if (monthNumber === undefined || dayNumber === undefined || (month === undefined && named < 0)) {
    return unread('not-understood');
  }
  if (year === undefined) return withoutYear(monthNumber, dayNumber, context);
  const yearNumber = yearOf(year);
  if (yearNumber === undefined) return unread([...year].length === 2 ? 'year-short' : 'not-understood');
  return existing(yearNumber, monthNumber, dayNumber);
};

const weekdayNamed = (text: string): number | undefined => {
  const chinese = CHINESE_WEEKDAY.exec(text)?.groups?.['name'];
  if (chinese !== undefined) return chinese === '天' ? 0 : WEEKDAYS.indexOf(chinese);
  const english = ENGLISH_WEEKDAY.exec(text)?.groups?.['name'];
  return english === undefined ? undefined : ENGLISH_WEEKDAYS.indexOf(english);
};

const readPlain = (text: string, context: DayContext): Reading<string> => {
  const days = Object.hasOwn(relative, text) ? relative[text] : undefined;
  if (days !== undefined)
    return context.today === undefined ? unread('year-missing') : read(dayAfter(context.today, days));
  for (const form of Object.values(forms)) {
    const parts = form.exec(text)?.groups;
    if (parts) return fromParts(parts, context);
  }
  if (YEAR_LAST.test(text)) return unread('year-last');
  return unread(YEAR_SHORT.test(text) ? 'year-short' : 'not-understood');
};

/**
 * A civil date, YYYY-MM-DD, of any spelling in use: 2026-11-20, 2026/11/20, 2026.11.20, 20261120, 2026年11月20日,
 * 二〇二六年十一月二十日, 11月20号, 11-20, 20 Nov 2026, 明天; with the day of the week beside it, which must agree.
 * Whether the field takes that day is said by {@link dayFault}.
 */
export const readDay = (typed: string, context: DayContext): Reading<string> => {
  const text = halfWidth(typed).toUpperCase().replace(MIDNIGHT, '');
  const weekday = weekdayNamed(text);
  const day = readPlain(text.replace(CHINESE_WEEKDAY, '').replace(ENGLISH_WEEKDAY, '').trim(), context);
  if (!day.ok || weekday === undefined) return day;
  return new Date(midnight(day.value)).getUTCDay() === weekday ? day : unread('weekday-differs');
};

/** Why a field does not take a day that exists. */
export type DayFault =
  'too-early' | 'too-late' | 'not-yet' | 'already-over' | 'not-future' | 'before-other' | 'after-other';

/** No dispute, application or performance that this house hears of began before. */
export const FIRST_DAY = '1900-01-01';
const YEARS_AHEAD = 50;

/** The last day that may be written anywhere: the end of the fiftieth year from today. */
export const lastDay = (today: string): string => `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;

/** Days that a field takes; both ends are taken. */
export interface DayBounds extends DayContext {
  notBefore?: string | undefined;
  notAfter?: string | undefined;
}

/** Whether a field takes a day. Days are civil dates, YYYY-MM-DD. */
export const dayFault = (day: string, { today, between, notBefore, notAfter }: DayBounds): DayFault | undefined => {
  if (day < FIRST_DAY) return 'too-early';
  if (today !== undefined) {
    if (day > lastDay(today)) return 'too-late';
    if (between === 'past' && day > today) return 'not-yet';
    if (between === 'from-today' && day < today) return 'already-over';
    if (between === 'future' && day <= today) return 'not-future';
  }
  if (notBefore !== undefined && day < notBefore) return 'before-other';
  return notAfter !== undefined && day > notAfter ? 'after-other' : undefined;
};

/** True for a day that exists, in the one form in which days are sent. */
export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isCalendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
};
