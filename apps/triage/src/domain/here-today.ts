import { type CivilDate, weekday as weekdayOf, type WorkingCalendar } from '@one-window/time-limits';
import type { KnownOrganisation } from './organisations';

/** Where somebody of an organisation is found today, the nearest first. */
export const whereToday = ['here', 'on-call', 'away'] as const;
export type WhereToday = (typeof whereToday)[number];

/** Whether an organisation sits at the centre on a day, and when by its rota: 09:00-12:00. */
export interface Today {
  where: WhereToday;
  hours: string[];
}

type Sitting = Pick<KnownOrganisation, 'presence' | 'rota' | 'daysOff'>;

/**
 * Who is here today: residents on every working day, those with a rota on its weekdays, both but for their days off;
 * nobody on a day that is none of work. Whoever is on call comes when called, on a working day.
 */
export const hereToday = (
  { presence, rota, daysOff }: Sitting,
  { today, calendar }: { today: CivilDate; calendar: WorkingCalendar },
): Today => {
  const off = (daysOff ?? []).some(({ from, until }) => from <= today && today <= until);
  if (off || !calendar.isWorkingDay(today)) return { where: 'away', hours: [] };
  if (presence === 'on-call') return { where: 'on-call', hours: [] };
  if (presence === 'resident') return { where: 'here', hours: [] };
  const hours = (rota ?? []).filter(({ weekday }) => weekday === weekdayOf(today));
  return {
    where: hours.length > 0 ? 'here' : 'away',
    hours: hours.map(({ from, to }) => `${from}-${to}`),
  };
};
