/** Dates as people of Jincheng read them. Instants are ISO 8601 UTC; days are Shanghai civil dates, YYYY-MM-DD. */

export type Language = 'zh-CN' | 'en';

const SHANGHAI_MILLISECONDS = 8 * 3_600_000;
const DAY_MILLISECONDS = 86_400_000;
const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const shifted = (instant: string): string => new Date(Date.parse(instant) + SHANGHAI_MILLISECONDS).toISOString();

/** The Shanghai day of an instant. */
export const dayOf = (instant: string): string => shifted(instant).slice(0, 10);

/** The Shanghai time of day of an instant, HH:MM. */
export const timeOf = (instant: string): string => shifted(instant).slice(11, 16);

/** The instant at which it is this time of this day in Shanghai. */
export const instantOf = (day: string, time: string): string =>
  new Date(Date.parse(`${day}T${time}:00Z`) - SHANGHAI_MILLISECONDS).toISOString();

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MILLISECONDS);

export const weekdayOf = (day: string, language: Language): string =>
  weekdays[language][new Date(midnight(day)).getUTCDay()] ?? '';

/** `11月21日 周六` within today's year, `2025年11月21日` otherwise; `Sat 21 Nov`, `21 Nov 2025` in English. */
export const formatDay = (day: string, today: string, language: Language = 'zh-CN'): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const sameYear = today.startsWith(year);
  if (language === 'en') {
    const name = months[Number(month) - 1] ?? '';
    return sameYear ? `${weekdayOf(day, language)} ${Number(date)} ${name}` : `${Number(date)} ${name} ${year}`;
  }
  const short = `${Number(month)}月${Number(date)}日`;
  return sameYear ? `${short} ${weekdayOf(day, language)}` : `${year}年${short}`;
};

/** The day in full, as papers write it. */
export const formatFullDay = (day: string, language: Language = 'zh-CN'): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'en'
    ? `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
    : `${year}年${Number(month)}月${Number(date)}日`;
};

/** Day and time of an instant. */
export const formatInstant = (instant: string, today: string, language: Language = 'zh-CN'): string =>
  `${formatDay(dayOf(instant), today, language)} ${timeOf(instant)}`;

export type Urgency = 'late' | 'soon' | 'fine';
const SOON_DAYS = 2;

/** How pressing a limit is at this instant: run out, running out within two days, or neither. */
export const urgencyOf = (dueAt: string, now: string): Urgency => {
  if (dueAt < now) return 'late';
  return daysBetween(dayOf(now), dayOf(dueAt)) <= SOON_DAYS ? 'soon' : 'fine';
};
