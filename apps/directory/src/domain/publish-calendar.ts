import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import {
  CalendarError,
  calendarYear,
  type CalendarYearData,
  civilDate,
  SEED_VERSION,
  weekday,
  type WorkingCalendar,
} from '@one-window/time-limits';
import type { OrganisationState } from './organisation';

/** A notice of the State Council about one year, or its correction; Shanghai civil dates. */
export type CalendarNotice = Omit<CalendarYearData, 'status'>;

interface Finding {
  field: string;
  rule: string;
  zh: string;
  en: string;
}

/**
 * Publishes the days off and on of a year for all services. Refused as `calendar-notice-invalid`, with what is wrong day
 * by day, and as `calendar-notice-known` when the year stands so already.
 */
export const publishCalendar = (
  { calendarVersion = SEED_VERSION }: Pick<OrganisationState, 'calendarVersion'>,
  notice: CalendarNotice,
  { calendar }: Pick<DecisionContext, 'calendar'>,
): Decision => {
  const found = findings(notice);
  if (found.length > 0) return refuse('calendar-notice-invalid', { errors: found });
  const contradiction = contradictionWith(calendar, notice);
  if (contradiction) return refuse('calendar-notice-invalid', { errors: [contradiction] });
  if (isKnown(calendar, notice)) return refuse('calendar-notice-known', { field: 'year', year: notice.year });
  const { year, source, off, work } = notice;
  const days = off.map(({ date, name }) => ({ date, name }));
  return accept(
    fact('directory.calendar-published.v1', { version: calendarVersion + 1, year, source, off: days, work: [...work] }),
  );
};

/** Days that the law itself gives every year (全国年节及纪念日放假办法 art. 2). */
const always = ['01-01', '05-01', '10-01'];

const findings = ({ year, off, work }: CalendarNotice): Finding[] => {
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
const misplaced = (field: string, day: string, year: number): Finding[] =>
  day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
    ? []
    : [said(field, 'year', `${day}不属于${year}年的安排`, `${day} does not belong to the notice for ${year}`)];

const said = (field: string, rule: string, zh: string, en: string): Finding => ({ field, rule, zh, en });

/** What the notices of the neighbouring years say of the same day may differ; which of them is right is for people. */
const contradictionWith = (calendar: WorkingCalendar, notice: CalendarNotice): Finding | undefined => {
  try {
    calendar.withYear(calendarYear({ ...notice, status: 'published' }));
    return undefined;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return said('year', 'contradiction', '与相邻年份的安排矛盾', `contradicts a neighbouring year: ${error.message}`);
  }
};

const isKnown = (calendar: WorkingCalendar, notice: CalendarNotice): boolean => {
  const row = calendar.rows.find(({ year }) => year === notice.year);
  return (
    row?.status === 'published' &&
    row.source === notice.source &&
    inOrder(row.off.map(({ date, name }) => `${date} ${name}`)) ===
      inOrder(notice.off.map(({ date, name }) => `${date} ${name}`)) &&
    inOrder(row.work) === inOrder(notice.work)
  );
};

const inOrder = (days: readonly string[]): string => days.toSorted().join();
