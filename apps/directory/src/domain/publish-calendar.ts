import { accept, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import { type CalendarNotice, SEED_VERSION, type WorkingCalendar, withNotice } from '@one-window/time-limits';
import type { OrganisationState } from './organisation';

/**
 * Publishes the days off and on of a year for all services. Refused as `calendar-notice-invalid`, with what is wrong day
 * by day, and as `calendar-notice-known` when the year stands so already.
 */
export const publishCalendar = (
  { calendarVersion = SEED_VERSION }: Pick<OrganisationState, 'calendarVersion'>,
  notice: CalendarNotice,
  { calendar }: Pick<DecisionContext, 'calendar'>,
): Decision => {
  const next = withNotice(calendar, notice);
  if ('findings' in next) return refuse('calendar-notice-invalid', { errors: next.findings });
  if (isKnown(calendar, notice)) return refuse('calendar-notice-known', { field: 'year', year: notice.year });
  const { year, source, off, work } = notice;
  const days = off.map(({ date, name }) => ({ date, name }));
  return accept(
    fact('directory.calendar-published.v1', { version: calendarVersion + 1, year, source, off: days, work: [...work] }),
  );
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
