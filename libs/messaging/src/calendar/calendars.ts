import { defaultCalendar, type WorkingCalendar } from '@one-window/time-limits';
import type { Clock } from '@one-window/platform';
import type { Clocks } from '../log/command-context';

/** The calendar by which one service counts days. */
export class Calendars {
  private calendar = defaultCalendar;

  /** The calendar of a published version; the current one where none is said. */
  at(): WorkingCalendar {
    return this.calendar;
  }

  get current(): WorkingCalendar {
    return this.calendar;
  }
}

/** The clocks of a process with the calendar of one of its services. */
export const clocksOf = (clock: Pick<Clock, 'now' | 'machineNow'>, calendars: Pick<Calendars, 'current'>): Clocks => ({
  now: () => clock.now(),
  machineNow: () => clock.machineNow(),
  calendar: () => calendars.current,
});
