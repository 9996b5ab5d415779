import { civilDate } from './civil-date';
import { defaultCalendar } from './default-calendar';
import { timeLimitRules, TimeLimitError } from '@one-window/law';
import { recompute, startClock } from './running-clock';
import { calendarYear } from './working-calendar';

const date = civilDate;

/** A notice of the form expected for 2027, with a shifted day off on 8 January that nobody could foresee. */
const notice2027 = calendarYear({
  year: 2027,
  status: 'published',
  source: '示例通知',
  off: [
    { date: '2027-01-01', name: '元旦' },
    { date: '2027-01-04', name: '元旦' },
    { date: '2027-02-05', name: '春节' },
  ],
  work: ['2027-01-09'],
});
const published = defaultCalendar.withYear(notice2027);

describe('a running clock', () => {
  it('carries its rule, its start and its due date', () => {
    expect(startClock('judicial-confirmation', 'L-21', date('2026-08-27'), defaultCalendar)).toEqual({
      name: 'judicial-confirmation',
      rule: 'L-21',
      startedOn: '2026-08-27',
      dueOn: '2026-09-28',
      dueAt: '2026-09-28T15:59:59.999Z',
      provisional: false,
      ruleVersion: '2024-01-01',
      calendarVersion: 1,
    });
  });

  it('keeps its pauses and extensions', () => {
    const pauses = [{ from: date('2026-10-20'), until: date('2026-10-24'), reason: 'appraisal' }] as const;
    const extensions = [{ by: 10, consentedBy: ['申请人', '被申请人'], reason: '继续协商' }];
    expect(startClock('mediation', 'L-05', date('2026-10-12'), defaultCalendar, { pauses, extensions })).toMatchObject({
      dueOn: '2026-11-26',
      pauses,
      extensions,
    });
  });

  it('does not start with a pause that its rule does not know', () => {
    const pauses = [{ from: date('2026-10-20'), until: date('2026-10-24'), reason: 'appraisal' }] as const;
    expect(() => startClock('labour', 'L-11', date('2026-10-12'), defaultCalendar, { pauses })).toThrow(TimeLimitError);
  });
});

describe('when the holiday notice of a year is published', () => {
  const medical = startClock('medical', 'L-12', date('2026-11-21'), defaultCalendar);
  const confirmation = startClock('confirmation', 'L-21', date('2026-12-14'), defaultCalendar);
  const earlier = startClock('earlier', 'L-21', date('2026-12-10'), defaultCalendar);
  const thisYear = startClock('offer', 'L-38b', date('2026-11-23'), defaultCalendar);

  it('clocks that move are listed with the days they moved and a new explanation', () => {
    const [change] = recompute([medical], published);
    expect(change).toMatchObject({
      before: { dueOn: '2027-01-04', provisional: true },
      after: { dueOn: '2027-01-05', dueAt: '2027-01-05T15:59:59.999Z', provisional: false },
      movedByDays: 1,
    });
    expect(change?.deadline.steps.at(-1)?.zh).toContain('届满日为2027年1月5日（星期二），至当日24时止');
  });

  it('clocks that only cease to be provisional are listed too, clocks may come due earlier, and the others are not listed', () => {
    const changes = recompute([medical, confirmation, earlier, thisYear], published);
    expect(changes.map(({ after, movedByDays }) => [after.name, after.dueOn, movedByDays])).toEqual([
      ['medical', '2027-01-05', 1],
      ['confirmation', '2027-01-13', 0],
      ['earlier', '2027-01-09', -2],
    ]);
  });

  it('a clock with a pause is counted with its pause', () => {
    const pauses = [{ from: date('2026-12-01'), until: date('2026-12-04'), reason: 'appraisal' }] as const;
    const paused = startClock('paused', 'L-12', date('2026-11-21'), defaultCalendar, { pauses });
    const [change] = recompute([paused], published);
    expect(paused.dueOn).toBe('2027-01-08');
    expect(change?.after).toEqual({
      ...paused,
      dueOn: '2027-01-09',
      dueAt: '2027-01-09T15:59:59.999Z',
      provisional: false,
      calendarVersion: 2,
    });
  });

  it('nothing is listed when the calendar is the same, for any rule', () => {
    const running = timeLimitRules.map(({ id }) => startClock(id, id, date('2026-11-21'), defaultCalendar));
    expect(recompute(running, defaultCalendar)).toEqual([]);
  });

  it('a clock with a rule that the catalogue does not know is an error, not a silence', () => {
    expect(() => recompute([{ ...medical, rule: 'L-00' }], published)).toThrow("no time limit 'L-00'");
  });
});
