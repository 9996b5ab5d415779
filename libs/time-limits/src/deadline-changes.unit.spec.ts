import fc from 'fast-check';
import { addDays, addMonths, civilDate, compare, daysBetween, type CivilDate } from './civil-date';
import { computeDeadline, explain, type Deadline } from './deadline';
import { defaultCalendar } from './default-calendar';
import { timeLimitRule, timeLimitRules, type RuleId, TimeLimitError, type TimeLimitRule } from '@one-window/law';
import type { Extension, Pause } from './clock-changes';

const date = civilDate;
const calendar = defaultCalendar;

const deadlineOf = (
  id: RuleId,
  startedOn: string,
  options: { pauses?: Pause[]; extensions?: Extension[] } = {},
): Deadline => computeDeadline({ rule: timeLimitRule(id), startedOn: date(startedOn), calendar, ...options });

const pause = (from: string, until: string, reason: Pause['reason'] = 'appraisal'): Pause => ({
  from: date(from),
  until: date(until),
  reason,
});
const extension = (by: number, change: Partial<Extension> = {}): Extension => ({
  by,
  consentedBy: ['申请人', '被申请人'],
  reason: '继续协商',
  ...change,
});

const anyStart = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(date('2024-01-01'), days));
const anyPauseOf = (rule: TimeLimitRule, startedOn: CivilDate): fc.Arbitrary<Pause[]> =>
  rule.pausable.length === 0
    ? fc.constant([])
    : fc.array(
        fc
          .tuple(fc.integer({ min: -20, max: 90 }), fc.nat(40), fc.constantFrom(...rule.pausable))
          .map(([after, length, reason]) => ({
            from: addDays(startedOn, after),
            until: addDays(startedOn, after + length),
            reason,
          })),
        { maxLength: 4 },
      );
const pausableCase = fc
  .tuple(fc.constantFrom(...timeLimitRules.filter(({ pausable }) => pausable.length > 0)), anyStart)
  .chain(([rule, startedOn]) =>
    fc.record({
      rule: fc.constant(rule),
      startedOn: fc.constant(startedOn),
      pauses: anyPauseOf(rule, startedOn),
      more: anyPauseOf(rule, startedOn),
    }),
  );

describe('a pause', () => {
  it('of five days puts a thirty-day limit off by five days', () => {
    const deadline = deadlineOf('L-05', '2026-10-12', { pauses: [pause('2026-10-20', '2026-10-24')] });
    expect(deadlineOf('L-05', '2026-10-12').countedTo).toBe('2026-11-11');
    expect(deadline.lastDay).toBe('2026-11-16');
    expect(explain(deadline, 'zh')).toContain('2026年10月20日至2026年10月24日因鉴定、评估暂停，共5日，不计入期限');
  });

  it('counts overlapping days once and days outside the limit not at all', () => {
    const pauses = [
      pause('2026-10-20', '2026-10-22'),
      pause('2026-10-22', '2026-10-24'),
      pause('2026-09-01', '2026-10-12'),
      pause('2027-01-01', '2027-02-01'),
    ];
    const deadline = deadlineOf('L-05', '2026-10-12', { pauses });
    expect(deadline.lastDay).toBe('2026-11-16');
    expect(explain(deadline, 'zh').filter((step) => step.includes('暂停'))).toHaveLength(2);
  });

  it('in working days puts the limit off by the working days it covers, and a paused make-up workday is not counted', () => {
    const deadline = deadlineOf('L-12', '2026-09-14', { pauses: [pause('2026-09-18', '2026-09-21')] });
    expect(deadlineOf('L-12', '2026-09-14').lastDay).toBe('2026-10-30');
    expect(deadline.lastDay).toBe('2026-11-04');
    expect(explain(deadline, 'zh').join('\n')).not.toContain('2026年9月20日（星期日）调休上班');
  });

  it('that covers the rest day reached carries the roll past its own end', () => {
    const deadline = deadlineOf('L-05', '2026-08-27', { pauses: [pause('2026-09-27', '2026-09-29')] });
    expect(deadline.countedTo).toBe('2026-09-26');
    expect(deadline.lastDay).toBe('2026-09-30');
  });

  it('lengthens a limit in months by the days paused', () => {
    const deadline = deadlineOf('L-27a', '2026-01-31', {
      pauses: [pause('2026-03-01', '2026-03-10', 'force-majeure')],
    });
    expect(deadline.countedTo).toBe(addDays(addMonths(date('2026-01-31'), 12), 10));
    expect(explain(deadline, 'zh').join('\n')).toContain('扣除暂停的日数，计至2027年2月10日');
  });

  it('never brings a deadline forward, and more pauses never do', () => {
    fc.assert(
      fc.property(pausableCase, ({ rule, startedOn, pauses, more }) => {
        const last = (with_: Pause[]) => computeDeadline({ rule, startedOn, calendar, pauses: with_ }).lastDay;
        expect(compare(last([]), last(pauses))).not.toBe(1);
        expect(compare(last(pauses), last([...pauses, ...more]))).not.toBe(1);
      }),
    );
  });

  it('leaves as many counted days as the limit has, whatever the pauses', () => {
    fc.assert(
      fc.property(pausableCase, ({ rule, startedOn, pauses }) => {
        const { countedTo, lastDay } = computeDeadline({ rule, startedOn, calendar, pauses });
        const paused = (day: CivilDate) => pauses.some(({ from, until }) => from <= day && day <= until);
        let counted = 0;
        for (let day = addDays(startedOn, 1); compare(day, countedTo) <= 0; day = addDays(day, 1)) {
          if (!paused(day) && (rule.unit !== 'working-day' || calendar.isWorkingDay(day))) counted += 1;
        }
        const due = rule.unit === 'month' ? daysBetween(startedOn, addMonths(startedOn, rule.length)) : rule.length;
        expect(counted).toBe(due);
        expect(paused(lastDay)).toBe(false);
      }),
    );
  });

  it('is refused when the rule does not stand still for that reason, or when it ends before it begins', () => {
    expect(() => deadlineOf('L-11', '2026-10-12', { pauses: [pause('2026-10-20', '2026-10-24')] })).toThrow(
      new TimeLimitError('not-pausable', "L-11 does not stand still for 'appraisal'"),
    );
    expect(() => deadlineOf('L-05', '2026-10-12', { pauses: [pause('2026-10-24', '2026-10-20')] })).toThrow(
      'a pause ends on 2026-10-20 before it begins on 2026-10-24',
    );
  });
});

describe('an extension', () => {
  it('is added before the roll over rest days, and says who consented', () => {
    const deadline = deadlineOf('L-05', '2026-08-27', { extensions: [extension(15)] });
    expect(deadline.countedTo).toBe('2026-10-11');
    expect(deadline.lastDay).toBe('2026-10-12');
    expect(explain(deadline, 'zh')).toContain(
      '经申请人、被申请人同意延长15日（继续协商），计至2026年10月11日（星期日）',
    );
  });

  it('of a limit in months is counted from the start, so that it keeps the day of the month', () => {
    expect(deadlineOf('L-08', '2026-01-31', { extensions: [extension(1)] }).countedTo).toBe('2026-03-31');
  });

  it('of a limit in months may be in days, counted on from its end', () => {
    const deadline = deadlineOf('L-08', '2026-11-10', { extensions: [extension(10, { unit: 'calendar-day' })] });
    expect(deadline).toMatchObject({ countedTo: '2026-12-20', lastDay: '2026-12-21' });
  });

  it('in working days rests on the calendar of every day counted', () => {
    const deadline = deadlineOf('L-08', '2026-11-30', { extensions: [extension(5, { unit: 'working-day' })] });
    expect(deadline).toMatchObject({ lastDay: '2027-01-07', provisional: true });
  });

  it('of the court takes the ruling from fifteen to at most twenty-five days', () => {
    const byPresident = (by: number) => extension(by, { consentedBy: ['院长'], reason: '特殊情况' });
    expect(deadlineOf('L-23', '2026-10-12').lastDay).toBe('2026-10-27');
    expect(deadlineOf('L-23', '2026-10-12', { extensions: [byPresident(10)] }).lastDay).toBe('2026-11-06');
    expect(() => deadlineOf('L-23', '2026-10-12', { extensions: [byPresident(6), byPresident(5)] })).toThrow(
      new TimeLimitError('extension-too-long', 'L-23 is extended by at most 10, not by 11'),
    );
  });

  it.each([
    ['L-11', extension(5), 'not-extensible'],
    ['L-05', extension(5, { consentedBy: [] }), 'no-consent'],
    ['L-05', extension(0), 'bad-extension'],
    ['L-05', extension(1.5), 'bad-extension'],
    ['L-19', extension(5, { unit: 'working-day' }), 'bad-extension'],
    ['L-19', extension(31), 'extension-too-long'],
  ] as const)('of %s is refused when the rule does not allow it (case %#)', (id, asked, code) => {
    expect(() => deadlineOf(id, '2026-10-12', { extensions: [asked] })).toThrow(expect.objectContaining({ code }));
  });

  it('never brings a deadline forward', () => {
    const extensible = timeLimitRules.filter((rule) => rule.extension !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...extensible), anyStart, fc.integer({ min: 1, max: 5 }), (rule, startedOn, by) => {
        const plain = computeDeadline({ rule, startedOn, calendar });
        const extended = computeDeadline({ rule, startedOn, calendar, extensions: [extension(by)] });
        expect(compare(plain.countedTo, extended.countedTo)).toBe(-1);
        expect(compare(plain.lastDay, extended.lastDay)).not.toBe(1);
      }),
    );
  });
});
