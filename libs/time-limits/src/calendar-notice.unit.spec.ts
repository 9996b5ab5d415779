import { timeLimitRules, type RuleId } from '@one-window/law';
import fc from 'fast-check';
import { addDays, addMonths, civilDate, type CivilDate, compare, weekday, yearOf } from './civil-date';
import { type CalendarNotice, withNotice } from './calendar-notice';
import { defaultCalendar } from './default-calendar';
import { type ClockOptions, recompute, type RunningClock, startClock } from './running-clock';
import { type CalendarYear, calendarYear, type WorkingCalendar } from './working-calendar';

const date = civilDate;
const row = (year: number): CalendarYear => defaultCalendar.rows.find((known) => known.year === year)!;

/** A calendar with one day of one year turned round: off where it was worked, worked where it was off. */
const withDayTurned = (day: CivilDate): WorkingCalendar => {
  const known = row(yearOf(day));
  const off = known.off.filter((one) => one.date !== day);
  const work = known.work.filter((one) => one !== day);
  if (!defaultCalendar.isRestDay(day)) off.push({ date: day, name: '更正' });
  else if (weekday(day) > 5) work.push(day);
  return defaultCalendar.withYear(calendarYear({ ...known, off, work }));
};

/** The last day by the plain reading of the law, without pauses and extensions: an independent count. */
const lastDayByTheBook = (clock: RunningClock, calendar: WorkingCalendar): CivilDate => {
  const { unit, length } = timeLimitRules.find(({ id }) => id === clock.rule)!;
  let day = clock.startedOn;
  if (unit === 'month') day = addMonths(clock.startedOn, length);
  if (unit === 'calendar-day') day = addDays(clock.startedOn, length);
  if (unit === 'working-day') {
    for (let left = length; left > 0;) {
      day = addDays(day, 1);
      if (!calendar.isRestDay(day)) left -= 1;
    }
  }
  while (calendar.isRestDay(day)) day = addDays(day, 1);
  return day;
};

const anyDayOf2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays(date('2026-01-01'), days));
const anyClock = fc
  .record({
    rule: fc.constantFrom(...timeLimitRules),
    startedOn: fc.integer({ min: 0, max: 420 }).map((days) => addDays(date('2025-11-01'), days)),
    pausedAfter: fc.option(fc.integer({ min: 1, max: 20 })),
    extendedBy: fc.option(fc.integer({ min: 1, max: 10 })),
  })
  .map(({ rule, startedOn, pausedAfter, extendedBy }, index = 0) => {
    const [reason] = rule.pausable;
    const from = addDays(startedOn, pausedAfter ?? 0);
    const by = Math.min(extendedBy ?? 0, rule.extension?.maximum ?? 10);
    const options: ClockOptions = {
      ...(reason && pausedAfter !== null ? { pauses: [{ from, until: addDays(from, 4), reason }] } : {}),
      ...(rule.extension && by > 0 ? { extensions: [{ by, consentedBy: ['甲', '乙'], reason: '继续协商' }] } : {}),
    };
    return { clock: startClock(`${rule.id}:${index}`, rule.id, startedOn, defaultCalendar, options), options };
  });

describe('changing one day of the calendar', () => {
  it('lists exactly the running limits whose last day moves, of all rules, paused and extended ones too', () => {
    let listed = 0;
    fc.assert(
      fc.property(anyDayOf2026, fc.array(anyClock, { minLength: 20, maxLength: 60 }), (day, running) => {
        const changed = withDayTurned(day);
        const found = recompute(
          running.map(({ clock }) => clock),
          changed,
        );
        const moved = running.filter(({ clock, options }) =>
          options.pauses || options.extensions
            ? startClock(clock.name, clock.rule as RuleId, clock.startedOn, changed, options).dueOn !== clock.dueOn
            : lastDayByTheBook(clock, changed) !== clock.dueOn,
        );
        expect(found.map(({ before }) => before)).toEqual(moved.map(({ clock }) => clock));
        for (const { before, after } of found) {
          expect(after).toMatchObject({ name: before.name, startedOn: before.startedOn, calendarVersion: 2 });
          expect(after.pauses).toEqual(before.pauses);
          expect(after.extensions).toEqual(before.extensions);
        }
        listed += found.length;
      }),
      { numRuns: 25 },
    );
    // The property would hold of nothing at all.
    expect(listed).toBeGreaterThan(0);
  });

  it('leaves days alone that people agreed on', () => {
    const agreed = { ...startClock('obligation', 'L-08', date('2026-09-01'), defaultCalendar), rule: 'agreed' };
    const moved = recompute([agreed, { ...agreed, rule: 'L-08' }], withDayTurned(date(agreed.dueOn)));
    expect(moved.map(({ before }) => before.rule)).toEqual(['L-08']);
  });
});

describe('a notice', () => {
  const notice: CalendarNotice = { ...row(2026), source: '示例通知' };
  const found = (change: Partial<CalendarNotice>) => {
    const next = withNotice(defaultCalendar, { ...notice, ...change });
    return 'findings' in next ? next.findings.map(({ field, rule }) => `${field} ${rule}`) : next.calendar.version;
  };

  it('makes the next version of the calendar, and takes a year out of what is provisional', () => {
    expect(found({})).toBe(2);
    const off = row(2027).off.map(({ date: day, name }) => ({ date: day, name }));
    const next = withNotice(defaultCalendar, { year: 2027, source: '示例通知', off, work: ['2027-01-09'] });
    expect('calendar' in next && next.calendar.statusOf(2027)).toBe('published');
    expect(defaultCalendar.statusOf(2027)).toBe('provisional');
  });

  it('with a slip of the pen is refused, day by day', () => {
    const off = notice.off.filter(({ date: day }) => day !== '2026-10-01');
    expect(found({ off })).toEqual(['off missing']);
    expect(found({ off: [...notice.off, { date: '2025-10-08', name: '国庆节' }] })).toEqual(['off.33.date year']);
    expect(found({ off: [...notice.off, notice.off[0]!] })).toEqual(['off.33.date twice']);
    expect(found({ work: ['2026-10-02'] })).toEqual(['work.0 both', 'work.0 weekend']);
    expect(found({ work: ['2026-11-02'] })).toEqual(['work.0 weekend']);
    expect(found({ work: ['2027-01-09'] })).toEqual(['work.0 year']);
  });

  it('that makes work of a day which a neighbouring year gives off is refused', () => {
    const off = row(2027).off.map(({ date: day, name }) => ({ date: day, name }));
    const holiday = { date: '2026-12-27', name: '元旦' };
    const next = withNotice(defaultCalendar, { year: 2027, source: '示例通知', off: [...off, holiday], work: [] });
    if (!('calendar' in next)) throw new Error('the notice for 2027 is right by itself');
    const contradicting = withNotice(next.calendar, { ...notice, work: [...notice.work, '2026-12-27'] });
    expect(contradicting).toMatchObject({ findings: [{ field: 'year', rule: 'contradiction' }] });
  });
});

describe('a limit that starts', () => {
  it.each([
    ['L-21', '2012-06-01', '194', '2013-01-01'],
    ['L-21', '2020-06-01', '194', '2013-01-01'],
    ['L-21', '2022-06-01', '201', '2022-01-01'],
    ['L-21', '2026-06-01', '205', '2024-01-01'],
    ['L-26', '2023-12-31', '246', '2022-01-01'],
    ['L-03', '2026-06-01', '12', '2022-01-01'],
  ] as const)(
    '%s on %s is counted by the edition in force then: article %s, in force since %s',
    (id, on, article, since) => {
      const clock = startClock(id, id, date(on), defaultCalendar);
      expect(clock).toMatchObject({ ruleVersion: since, calendarVersion: 1 });
      const deadline = recompute([{ ...clock, dueOn: addDays(clock.dueOn, 1) }], defaultCalendar)[0]!.deadline;
      expect(deadline.basis.article).toBe(article);
      expect(compare(deadline.lastDay, clock.dueOn)).toBe(0);
    },
  );
});
