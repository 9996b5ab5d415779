import { addDays, type CivilDate, compare, daysBetween, defaultCalendar } from '@one-window/time-limits';

/** How far back the city's past reaches, in days. */
export const PAST_DAYS = 364;
/** So many days back every working day is lived through; before, every second one. */
const EVERY_DAY_WITHIN = 24;
/** Minute of the day, Shanghai, from which enough of the office day is over for today's work to lie in it. */
const TODAY_COUNTS_FROM = 9 * 60;

/**
 * The days on which people at desks act in the demonstration city: working days, thinned out the further back they lie,
 * because every one of them is a move of the centre's clock. Today is one of them on a working day whose office hours
 * have begun.
 */
export class OfficeDays {
  readonly all: readonly CivilDate[];
  /** Whether today is one of them. */
  readonly openToday: boolean;

  /** `minuteNow`: minute of today, Shanghai, at which the past ends. */
  constructor(
    readonly today: CivilDate,
    readonly minuteNow: number,
  ) {
    const days: CivilDate[] = [];
    let every = 0;
    for (let day = addDays(today, -PAST_DAYS); compare(day, today) < 0; day = addDays(day, 1)) {
      if (defaultCalendar.isRestDay(day)) continue;
      every += 1;
      if (daysBetween(day, today) <= EVERY_DAY_WITHIN || every % 2 === 0) days.push(day);
    }
    this.openToday = defaultCalendar.isWorkingDay(today) && minuteNow >= TODAY_COUNTS_FROM;
    this.all = this.openToday ? [...days, today] : days;
  }

  get first(): CivilDate {
    return this.all[0] as CivilDate;
  }

  get last(): CivilDate {
    return this.all.at(-1) as CivilDate;
  }

  /** The first office day from this day on; after the last one, the first working day. */
  onOrAfter(day: CivilDate): CivilDate {
    const found = this.all.find((candidate) => compare(candidate, day) >= 0);
    return found ?? workingDayFrom(day);
  }

  /** The last office day up to this day; the first one for days before it. */
  onOrBefore(day: CivilDate): CivilDate {
    return this.all.findLast((candidate) => compare(candidate, day) <= 0) ?? this.first;
  }
}

export const workingDayFrom = (day: CivilDate): CivilDate =>
  defaultCalendar.isRestDay(day) ? defaultCalendar.nextWorkingDay(day) : day;
