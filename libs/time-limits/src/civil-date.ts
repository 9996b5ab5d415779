declare const civilDateBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A civil date in Asia/Shanghai, 'YYYY-MM-DD'. Legal periods are counted in these, never in instants. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** A point in time, ISO 8601 in UTC with milliseconds: 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string & { readonly [instantBrand]: true };

/** Text that is not a date or an instant in the one accepted form. */
export class DateFormatError extends Error {
  override readonly name = 'DateFormatError';
}

const civilDateForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Shanghai has kept UTC+8 without daylight saving since 1992: its day begins at 16:00 UTC of the day before. */
const shanghaiMidnightUtcHour = 16;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const formatDate = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

const partsOf = (date: CivilDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Reads 'YYYY-MM-DD'. Throws DateFormatError for any other form and for days that do not exist. */
export function civilDate(text: string): CivilDate {
  const match = civilDateForm.exec(text);
  if (!match) throw new DateFormatError(`not a date in the form YYYY-MM-DD: '${text}'`);
  const { year, month, day } = partsOf(text as CivilDate);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new DateFormatError(`no such day in the calendar: '${text}'`);
  }
  return text as CivilDate;
}

/** Reads 'YYYY-MM-DDTHH:mm:ss.sssZ'. Throws DateFormatError for any other form: offsets, missing milliseconds. */
export function instant(text: string): Instant {
  const match = instantForm.exec(text);
  if (!match?.[1]) throw new DateFormatError(`not an instant in the form YYYY-MM-DDTHH:mm:ss.sssZ: '${text}'`);
  civilDate(match[1]);
  return text as Instant;
}

/*
 * Dates are moved as day numbers, not as Date objects, so that neither the host's time zone nor its clock can leak in.
 * The arithmetic counts years from 1 March: the leap day is then the last day of the year.
 */
const daysPerEra = 146_097;

function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * daysPerEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(number: number): CivilDate {
  const era = Math.floor(number / daysPerEra);
  const dayOfEra = number - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return formatDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date `days` later; earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/**
 * The same-numbered day `months` later, or the last day of that month when it has no such day (Civil Code art. 202).
 * Earlier when negative.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  return formatDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (date: CivilDate): number => ((dayNumber(date) + 2) % 7) + 1;

/** The four-digit year of a date. */
export const yearOf = (date: CivilDate): number => partsOf(date).year;

/** Orders two dates or two instants (never one of each): -1, 0 or 1. */
export function compare(left: CivilDate, right: CivilDate): -1 | 0 | 1;
export function compare(left: Instant, right: Instant): -1 | 0 | 1;
export function compare(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The Shanghai civil date of an instant. */
export function civilDateOf(moment: Instant): CivilDate {
  const utcDate = moment.slice(0, 10) as CivilDate;
  return Number(moment.slice(11, 13)) >= shanghaiMidnightUtcHour ? addDays(utcDate, 1) : utcDate;
}

/** 00:00:00.000 of that day in Shanghai. */
export const startOfDay = (date: CivilDate): Instant =>
  `${addDays(date, -1)}T${shanghaiMidnightUtcHour}:00:00.000Z` as Instant;

/** The last millisecond of that day in Shanghai: a period ends at 24:00 of its last day (Civil Code art. 203). */
export const endOfDay = (date: CivilDate): Instant => `${date}T${shanghaiMidnightUtcHour - 1}:59:59.999Z` as Instant;

/** A day, YYYY-MM-DD, as Chinese papers write it: `2026年12月1日`. */
export const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, YYYY-MM-DD, in English: `1 Dec 2026`. */
export const englishDay = (day: string): string => {
  const [year, month = 0, date] = day.split('-').map(Number);
  return `${date} ${englishMonths[month - 1]} ${year}`;
};

/** An instant in any ISO 8601 form as Chinese papers write day and hour in Shanghai: `2026年12月3日 14:30`. */
export const chineseMoment = (moment: string): string => momentIn(chineseDay, moment);

/** The same in English: `3 Dec 2026 14:30`. */
export const englishMoment = (moment: string): string => momentIn(englishDay, moment);

function momentIn(dayIn: (day: string) => string, moment: string): string {
  const utc = new Date(moment).toISOString() as Instant;
  const hour = (Number(utc.slice(11, 13)) + 24 - shanghaiMidnightUtcHour) % 24;
  return `${dayIn(civilDateOf(utc))} ${String(hour).padStart(2, '0')}:${utc.slice(14, 16)}`;
}
