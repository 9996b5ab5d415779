import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, civilDate, compare, daysBetween, weekday, type CivilDate } from './civil-date';
import { defaultCalendar } from './default-calendar';
import { CalendarError, WorkingCalendar, calendarYear, type CalendarYearData } from './working-calendar';

const date = civilDate;
const year2026 = defaultCalendar.rows.find(({ year }) => year === 2026)!;

const datesOf = (year: number): CivilDate[] => {
  const first = date(`${year}-01-01`);
  return Array.from({ length: daysBetween(first, date(`${year + 1}-01-01`)) }, (_, index) => addDays(first, index));
};

/**
 * Lunar New Year, Dragon Boat and Mid-Autumn as the printed almanacs give them. The host's own Chinese calendar is no
 * witness: the new moons of February 2027 and 2030 fall within minutes of midnight in Beijing, and it errs by a day.
 */
const almanac = [
  [2025, '2025-01-29', '2025-05-31', '2025-10-06'],
  [2026, '2026-02-17', '2026-06-19', '2026-09-25'],
  [2027, '2027-02-06', '2027-06-09', '2027-09-15'],
  [2028, '2028-01-26', '2028-05-28', '2028-10-03'],
  [2029, '2029-02-13', '2029-06-16', '2029-09-22'],
  [2030, '2030-02-03', '2030-06-05', '2030-09-12'],
  [2031, '2031-01-23', '2031-06-24', '2031-10-01'],
] as const;

describe('the committed calendar', () => {
  it('holds the State Council years as published and the later ones as provisional', () => {
    expect(defaultCalendar.rows.map(({ year, status }) => `${year} ${status}`)).toEqual([
      ...Array.from({ length: 21 }, (_, index) => `${2004 + index} published`),
      '2025 published',
      '2026 published',
      '2027 provisional',
      '2028 provisional',
      '2029 provisional',
      '2030 provisional',
      '2031 provisional',
    ]);
  });

  it('has for 2026 the days off and make-up workdays of the notice', () => {
    const off = (from: string, to: string, name: string) =>
      Array.from({ length: daysBetween(date(from), date(to)) + 1 }, (_, index) => ({
        date: addDays(date(from), index),
        name,
      }));
    expect(year2026.off).toEqual([
      ...off('2026-01-01', '2026-01-03', '元旦'),
      ...off('2026-02-15', '2026-02-23', '春节'),
      ...off('2026-04-04', '2026-04-06', '清明'),
      ...off('2026-05-01', '2026-05-05', '劳动节'),
      ...off('2026-06-19', '2026-06-21', '端午'),
      ...off('2026-09-25', '2026-09-27', '中秋'),
      ...off('2026-10-01', '2026-10-07', '国庆节'),
    ]);
    expect(year2026.work).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
    expect(datesOf(2026).filter((day) => defaultCalendar.isWorkingDay(day))).toHaveLength(248);
  });

  it.each(Array.from({ length: 23 }, (_, index) => 2004 + index))(
    'agrees with chinese-days about every day of %i',
    (year) => {
      const disagreed = datesOf(year).filter((day) => defaultCalendar.isWorkingDay(day) !== chineseDays.isWorkday(day));
      // The notice for 2006 made 31 December 2005, a Saturday, a workday; chinese-days leaves it out.
      expect(disagreed).toEqual(year === 2005 ? ['2005-12-31'] : []);
      const named = datesOf(year).map((day) => defaultCalendar.holidayName(day));
      const theirs = datesOf(year).map((day) => {
        const { work, name } = chineseDays.getDayDetail(day);
        return work || !name.includes(',') ? undefined : name.split(',')[1];
      });
      expect(named).toEqual(theirs);
    },
  );

  it.each([2027, 2028, 2029, 2030, 2031])('knows for %i the statutory holidays and nothing made up', (year) => {
    const lunar = (monthDay: string) => date(chineseDays.getSolarDateFromLunar(`${year}-${monthDay}`).date);
    const newYear = lunar('01-01');
    const expected = new Set<string>([
      `${year}-01-01`,
      ...[-1, 0, 1, 2].map((days) => addDays(newYear, days)),
      chineseDays.getSolarTermDate(year, 4, 'pure_brightness'),
      `${year}-05-01`,
      `${year}-05-02`,
      lunar('05-05'),
      lunar('08-15'),
      `${year}-10-01`,
      `${year}-10-02`,
      `${year}-10-03`,
    ]);
    const row = defaultCalendar.rows.find((known) => known.year === year)!;
    expect(row.off.map((day) => day.date)).toEqual([...expected].toSorted());
    expect(row.work).toEqual([]);
  });

  it.each(almanac)(
    'has the lunar holidays of %i where the almanac has them',
    (_year, newYear, dragonBoat, midAutumn) => {
      expect(defaultCalendar.holidayName(date(newYear))).toBe('春节');
      expect(defaultCalendar.holidayName(addDays(date(newYear), -1))).toBe('春节');
      expect(defaultCalendar.holidayName(date(dragonBoat))).toBe('端午');
      expect(defaultCalendar.holidayName(date(midAutumn))).toContain('中秋');
    },
  );
});

describe('a working calendar', () => {
  it('knows holidays, shifted days off, weekends and make-up workdays apart', () => {
    const facts = (text: string) => {
      const day = date(text);
      return [defaultCalendar.isWorkingDay(day), defaultCalendar.isHoliday(day), defaultCalendar.isMakeUpWorkday(day)];
    };
    expect(facts('2026-09-25')).toEqual([false, true, false]);
    expect(facts('2026-10-07')).toEqual([false, true, false]);
    expect(facts('2026-11-21')).toEqual([false, false, false]);
    expect(facts('2026-10-10')).toEqual([true, false, true]);
    expect(facts('2026-11-23')).toEqual([true, false, false]);
  });

  it('goes from the eve of the National Day holiday straight to the first day after it', () => {
    expect(defaultCalendar.nextWorkingDay(date('2026-09-30'))).toBe('2026-10-08');
    expect(defaultCalendar.addWorkingDays(date('2026-09-30'), 3)).toBe('2026-10-10');
    expect(defaultCalendar.addWorkingDays(date('2026-09-30'), 4)).toBe('2026-10-12');
    expect(defaultCalendar.addWorkingDays(date('2026-10-03'), 0)).toBe('2026-10-03');
  });

  it('counts working days one by one, each of them worked and none left out', () => {
    const anyDate = fc.integer({ min: 0, max: 2900 }).map((days) => addDays(date('2024-01-01'), days));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = defaultCalendar.addWorkingDays(from, count);
        const worked: CivilDate[] = [];
        for (let day = addDays(from, 1); compare(day, to) <= 0; day = addDays(day, 1)) {
          if (defaultCalendar.isWorkingDay(day)) worked.push(day);
        }
        expect(worked).toHaveLength(count);
        expect(worked.at(-1)).toBe(to);
      }),
    );
  });

  it('treats a year without a row as provisional, with weekends and fixed holidays off', () => {
    const bare = new WorkingCalendar([]);
    expect(bare.statusOf(2040)).toBe('provisional');
    const off = datesOf(2040).filter((day) => bare.isRestDay(day) && weekday(day) < 6);
    expect(off).toEqual(['2040-05-01', '2040-05-02', '2040-10-01', '2040-10-02', '2040-10-03']);
    expect(bare.holidayName(date('2040-01-01'))).toBe('元旦');
  });

  it('takes a published year in place of a provisional one, and leaves the old calendar as it was', () => {
    const published: CalendarYearData = {
      year: 2027,
      status: 'published',
      source: '示例通知',
      off: [{ date: '2027-02-08', name: '春节' }],
      work: ['2027-02-20'],
    };
    const renewed = defaultCalendar.withYear(calendarYear(published));
    expect(renewed.statusOf(2027)).toBe('published');
    expect(renewed.isWorkingDay(date('2027-02-20'))).toBe(true);
    expect(renewed.rows.map(({ year }) => year)).toEqual(defaultCalendar.rows.map(({ year }) => year));
    expect(defaultCalendar.isWorkingDay(date('2027-02-20'))).toBe(false);
  });

  it('refuses rows that contradict themselves or each other', () => {
    const row = (change: Partial<CalendarYearData>) =>
      calendarYear({ year: 2030, status: 'published', source: '示例通知', off: [], work: [], ...change });
    expect(() => new WorkingCalendar([row({}), row({})])).toThrow(new CalendarError('two calendar rows for 2030'));
    expect(() => new WorkingCalendar([row({ work: ['2030-01-01'] })])).toThrow('not a weekend day');
    expect(
      () => new WorkingCalendar([row({ off: [{ date: '2030-01-05', name: '元旦' }], work: ['2030-01-05'] })]),
    ).toThrow('both a day off and a make-up workday');
    expect(() => row({ status: 'draft' })).toThrow("'published' or 'provisional', not 'draft'");
    expect(() => row({ work: ['2031-01-04'] })).toThrow('2031-01-04 does not belong to the calendar of 2030');
    expect(() => row({ work: ['2030-02-30'] })).toThrow('no such day');
    expect(row({ off: [{ date: '2029-12-31', name: '元旦' }] }).off).toHaveLength(1);
  });
});
