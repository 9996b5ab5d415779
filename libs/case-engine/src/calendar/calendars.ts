import {
  calendarYear,
  type CalendarYearData,
  defaultCalendar,
  SEED_VERSION,
  WorkingCalendar,
} from '@one-window/time-limits';
import type { Clock } from '@one-window/platform';
import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';
import type { Clocks } from '../log/command-context';

interface CalendarRow {
  version: number;
  data: CalendarYearData;
}

/** The calendar by which one service counts days, in all its versions, as its database has them. */
export class Calendars {
  private versions: readonly WorkingCalendar[] = [defaultCalendar];

  /** The newest version. */
  get current(): WorkingCalendar {
    return this.versions.at(-1) ?? defaultCalendar;
  }

  /** The calendar as it was in this version; what told none was counted when there was one only. */
  at(version = SEED_VERSION): WorkingCalendar {
    return this.versions.findLast((calendar) => calendar.version <= version) ?? this.current;
  }

  /** Reads all versions. @throws Unavailable */
  async load(pool: Pool): Promise<void> {
    try {
      const { rows } = await pool.query<CalendarRow>('select version, data from calendar_year order by version, year');
      this.versions = calendarsOf(rows);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** The versions that rows in order of their versions add up to. @throws CalendarError */
const calendarsOf = (rows: readonly CalendarRow[]): WorkingCalendar[] => {
  const seed = rows.filter(({ version }) => version === SEED_VERSION).map(({ data }) => calendarYear(data));
  const versions = [new WorkingCalendar(seed, SEED_VERSION)];
  for (const { version, data } of rows) {
    const last = versions.at(-1);
    if (last && version > SEED_VERSION) versions.push(last.withYear(calendarYear(data), version));
  }
  return versions;
};

/** The clocks of a process with the calendar of one of its services. */
export const clocksOf = (clock: Pick<Clock, 'now' | 'machineNow'>, calendars: Pick<Calendars, 'current'>): Clocks => ({
  now: () => clock.now(),
  machineNow: () => clock.machineNow(),
  calendar: () => calendars.current,
});
