import { civilDate, weekday } from './civil-date';
import { CalendarError, calendarYear, type CalendarYearData, type WorkingCalendar } from './working-calendar';

/** A notice of the State Council about one year, or its correction; Shanghai civil dates that exist. */
export type CalendarNotice = Omit<CalendarYearData, 'status'>;

/** What is wrong with one field of a notice, in the two languages of the product. */
export interface NoticeFinding {
  readonly field: string;
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

/** The next version of a calendar with this notice in it, or what is wrong with the notice, day by day. */
export const withNotice = (
  calendar: WorkingCalendar,
  notice: CalendarNotice,
): { readonly calendar: WorkingCalendar } | { readonly findings: readonly NoticeFinding[] } => {
  const found = findings(notice);
  if (found.length > 0) return { findings: found };
  try {
    return { calendar: calendar.withYear(calendarYear({ ...notice, status: 'published' })) };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    // Two years may speak of the same last days of December; which of them is right is for people to say.
    const zh = '与相邻年份的安排矛盾';
    return { findings: [said('year', 'contradiction', zh, `contradicts a neighbouring year: ${error.message}`)] };
  }
};

/** Days that the law itself gives every year (全国年节及纪念日放假办法 art. 2). */
const always = ['01-01', '05-01', '10-01'];

const findings = ({ year, off, work }: CalendarNotice): NoticeFinding[] => {
  const days = off.map(({ date }) => date);
  return [
    ...always
      .map((day) => `${year}-${day}`)
      .filter((day) => !days.includes(day))
      .map((day) => said('off', 'missing', `缺少法定放假日${day}`, `lacks ${day}, which the law gives`)),
    ...days.flatMap((day, index) => [
      ...misplaced(`off.${index}.date`, day, year),
      ...(days.indexOf(day) < index ? [said(`off.${index}.date`, 'twice', `${day}重复`, `${day} stands twice`)] : []),
    ]),
    ...work.flatMap((day, index) => [
      ...misplaced(`work.${index}`, day, year),
      ...(days.includes(day)
        ? [said(`work.${index}`, 'both', `${day}既放假又上班`, `${day} is both off and worked`)]
        : []),
      ...(weekday(civilDate(day)) < 6
        ? [said(`work.${index}`, 'weekend', `${day}不是周末，不能调休上班`, `${day} is no weekend day to be worked`)]
        : []),
    ]),
  ];
};

/** A notice may reach back into the last days of the year before (元旦) and no further. */
const misplaced = (field: string, day: string, year: number): NoticeFinding[] =>
  day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
    ? []
    : [said(field, 'year', `${day}不属于${year}年的安排`, `${day} does not belong to the notice for ${year}`)];

const said = (field: string, rule: string, zh: string, en: string): NoticeFinding => ({ field, rule, zh, en });
