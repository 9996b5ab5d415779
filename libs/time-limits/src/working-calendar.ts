import { addDays, civilDate, weekday, yearOf, type CivilDate } from './civil-date';

/** Whether the State Council's notice for the year is known, or only the dates that the holiday law itself fixes. */
export type YearStatus = 'published' | 'provisional';

/** A day off: a public holiday, or a day shifted to lengthen one. `name` is the Chinese name of the holiday. */
export interface DayOff {
  readonly date: CivilDate;
  readonly name: string;
}

/** One year of the State Council's holiday notice (国务院办公厅关于部分节假日安排的通知). */
export interface CalendarYear {
  readonly year: number;
  readonly status: YearStatus;
  /** Title of the notice, or of the law when no notice exists yet. */
  readonly source: string;
  /** Days off, weekends inside a holiday included. */
  readonly off: readonly DayOff[];
  /** Weekend days on which work is made up (调休上班). */
  readonly work: readonly CivilDate[];
}

/** Calendar rows that contradict themselves or each other. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
}

/** A calendar year as it lies in a file, a table or a request body. */
export interface CalendarYearData {
  readonly year: number;
  readonly status: string;
  readonly source: string;
  readonly off: readonly { readonly date: string; readonly name: string }[];
  readonly work: readonly string[];
}

/** Reads a calendar year. Throws DateFormatError for a bad date, CalendarError for a bad status or a far-away date. */
export function calendarYear(data: CalendarYearData): CalendarYear {
  const { year, status, source } = data;
  if (status !== 'published' && status !== 'provisional') {
    throw new CalendarError(`the status of ${year} is 'published' or 'provisional', not '${status}'`);
  }
  // A notice may reach back into the last days of the year before (元旦) but no further.
  const inYear = (text: string): CivilDate => {
    const date = civilDate(text);
    if (yearOf(date) !== year && !date.startsWith(`${year - 1}-12-`)) {
      throw new CalendarError(`${date} does not belong to the calendar of ${year}`);
    }
    return date;
  };
  return {
    year,
    status,
    source,
    off: data.off.map(({ date, name }) => ({ date: inYear(date), name })),
    work: data.work.map(inYear),
  };
}

/** Holidays with a fixed date, the only ones known for a year without a row (全国年节及纪念日放假办法 art. 2, 2024). */
const fixedHolidays: ReadonlyMap<string, string> = new Map([
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]);

/** Version of the calendar that the services are seeded with; every notice published afterwards makes the next one. */
export const SEED_VERSION = 1;

const FIRST_DAY_OF_NEXT_NOTICE = '12-29';

const isWeekend = (date: CivilDate): boolean => weekday(date) > 5;

/**
 * Says which days are worked. Built from year rows; a year without a row is provisional: weekends and the holidays with
 * a fixed date are off, nothing is made up. Throws CalendarError when two rows give one year or a day is both off and
 * made up, or when a make-up workday is not a weekend day.
 */
export class WorkingCalendar {
  private readonly years = new Map<number, CalendarYear>();
  private readonly off = new Map<CivilDate, string>();
  private readonly work = new Set<CivilDate>();

  constructor(
    rows: readonly CalendarYear[],
    /** Which notices it knows: counted up with every one that was published. */
    readonly version = SEED_VERSION,
  ) {
    for (const row of rows) {
      if (this.years.has(row.year)) throw new CalendarError(`two calendar rows for ${row.year}`);
      this.years.set(row.year, row);
      for (const { date, name } of row.off) this.off.set(date, name);
      for (const date of row.work) this.work.add(date);
    }
    for (const date of this.work) {
      if (this.off.has(date)) throw new CalendarError(`${date} is both a day off and a make-up workday`);
      if (!isWeekend(date)) throw new CalendarError(`${date} is made up although it is not a weekend day`);
    }
  }

  /** The rows it was built from, by year. */
  get rows(): readonly CalendarYear[] {
    return [...this.years.values()].toSorted((left, right) => left.year - right.year);
  }

  /** The next version, with this row in place of the year's present one; used when a notice is published. */
  withYear(row: CalendarYear, version = this.version + 1): WorkingCalendar {
    return new WorkingCalendar([...this.rows.filter(({ year }) => year !== row.year), row], version);
  }

  statusOf(year: number): YearStatus {
    return this.years.get(year)?.status ?? 'provisional';
  }

  /**
   * The years whose notices say whether the day is worked, earlier first: its own, and from 29 December on also the next
   * one, whose notice has moved days back to the 29th (2001, 2007, 2018), the 30th (2006) and the 31st (2005, 2011).
   */
  yearsDeciding(date: CivilDate): number[] {
    const year = yearOf(date);
    return date.slice(5) >= FIRST_DAY_OF_NEXT_NOTICE ? [year, year + 1] : [year];
  }

  isProvisional(date: CivilDate): boolean {
    return this.yearsDeciding(date).some((year) => this.statusOf(year) === 'provisional');
  }

  /** Chinese name of the holiday that makes the date a day off; undefined for other days, plain weekends included. */
  holidayName(date: CivilDate): string | undefined {
    const named = this.off.get(date);
    if (named !== undefined || this.years.has(yearOf(date))) return named;
    return fixedHolidays.get(date.slice(5));
  }

  /** A public holiday or a day shifted to lengthen one. */
  isHoliday(date: CivilDate): boolean {
    return this.holidayName(date) !== undefined;
  }

  /** A weekend day that is worked in exchange for a holiday (调休上班). */
  isMakeUpWorkday(date: CivilDate): boolean {
    return this.work.has(date);
  }

  /** A holiday or a weekend day that is not made up (法定休假日). */
  isRestDay(date: CivilDate): boolean {
    if (this.work.has(date)) return false;
    return isWeekend(date) || this.isHoliday(date);
  }

  isWorkingDay(date: CivilDate): boolean {
    return !this.isRestDay(date);
  }

  /** The first working day after the date. */
  nextWorkingDay(date: CivilDate): CivilDate {
    let next = addDays(date, 1);
    while (this.isRestDay(next)) next = addDays(next, 1);
    return next;
  }

  /** The `count`-th working day after the date; the date itself is not counted. `count` 0 gives the date itself. */
  addWorkingDays(date: CivilDate, count: number): CivilDate {
    let day = date;
    for (let counted = 0; counted < count; counted += 1) day = this.nextWorkingDay(day);
    return day;
  }

  /** How many working days lie after the one date, up to and with the other; 0 where that is not later. */
  workingDaysAfter(date: CivilDate, until: CivilDate): number {
    let counted = 0;
    for (let day = this.nextWorkingDay(date); day <= until; day = this.nextWorkingDay(day)) counted += 1;
    return counted;
  }
}
