import fc from 'fast-check';
import { addDays, addMonths, chineseDay, civilDate, compare, endOfDay, weekday, type CivilDate } from './civil-date';
import { computeDeadline, explain, type Deadline } from './deadline';
import { defaultCalendar } from './default-calendar';
import { timeLimitRule, timeLimitRules, type RuleId, type TimeLimitRule } from '@one-window/law';
import { calendarYear, WorkingCalendar } from './working-calendar';

const date = civilDate;
const calendar = defaultCalendar;

const deadlineOf = (id: RuleId, startedOn: string): Deadline =>
  computeDeadline({ rule: timeLimitRule(id), startedOn: date(startedOn), calendar });

const anyRule = fc.constantFrom(...timeLimitRules);
const anyStart = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(date('2024-01-01'), days));
/** The last day by the plain reading of the law, without pauses: an independent count. */
function lastDayByTheBook(rule: TimeLimitRule, startedOn: CivilDate): CivilDate {
  let day = startedOn;
  if (rule.unit === 'month') day = addMonths(startedOn, rule.length);
  if (rule.unit === 'calendar-day') day = addDays(startedOn, rule.length);
  if (rule.unit === 'working-day') day = calendar.addWorkingDays(startedOn, rule.length);
  return calendar.isRestDay(day) ? calendar.nextWorkingDay(day) : day;
}

describe('a deadline', () => {
  it('of judicial confirmation from 2026-08-27 moves from the Mid-Autumn holiday to Monday 2026-09-28', () => {
    const deadline = deadlineOf('L-21', '2026-08-27');
    expect(deadline).toMatchObject({
      firstDay: '2026-08-28',
      countedTo: '2026-09-26',
      lastDay: '2026-09-28',
      dueAt: '2026-09-28T15:59:59.999Z',
      provisional: false,
    });
    expect(explain(deadline, 'zh')).toEqual([
      '共同申请司法确认：期限30日，依据《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条；调解协议生效之日为2026年8月27日',
      '开始的当日2026年8月27日不计入，自2026年8月28日起算（《中华人民共和国民事诉讼法》第八十五条、《中华人民共和国民法典》第二百零一条）',
      '第30日为2026年9月26日（星期六）',
      '2026年9月26日（星期六，中秋放假）为法定休假日，顺延至其后的第一个工作日2026年9月28日（星期一）（《中华人民共和国民事诉讼法》第八十五条、《中华人民共和国民法典》第二百零三条）',
      '届满日为2026年9月28日（星期一），至当日24时止；须在有业务时间的场所办理的，至当日停止业务活动时止（《中华人民共和国民法典》第二百零三条第二款）',
    ]);
    expect(explain(deadline, 'en')[3]).toBe(
      '2026-09-26 (Saturday, Mid-Autumn Festival) is a rest day; rolled over to the next working day, 2026-09-28 (Monday) (Civil Procedure Law, art. 85; Civil Code, art. 203)',
    );
  });

  it.each([
    [
      'L-03',
      '2026-09-30',
      '2026-10-10',
      'three working days over the National Day holiday, the make-up Saturday counted',
    ],
    ['L-12', '2026-11-21', '2027-01-04', 'thirty working days that reach the provisional new year'],
    ['L-11', '2026-04-24', '2026-05-09', 'a fifteenth day on a make-up Saturday does not roll over'],
    ['L-08', '2026-01-31', '2026-02-28', 'a month without a 31st ends on its last day, here a make-up Saturday'],
    ['L-08', '2026-08-31', '2026-09-30', 'a month from the 31st of August ends on the 30th of September'],
    ['L-21', '2004-04-01', '2004-05-08', 'a make-up Saturday after the seven days of May'],
    ['L-21', '2005-12-01', '2005-12-31', 'a Saturday that the notice for the next year makes a workday'],
    ['L-03', '2005-12-30', '2006-01-05', 'the same Saturday counts'],
    ['L-21', '2006-12-01', '2006-12-31', 'a Sunday that is worked'],
    ['L-21', '2008-08-30', '2008-10-06', 'a holiday that begins in September'],
    ['L-21', '2011-12-01', '2011-12-31', 'a Saturday that the notice for the next year makes a workday'],
    ['L-21', '2013-03-08', '2013-04-07', 'a Sunday that is worked'],
    ['L-21', '2015-08-04', '2015-09-06', 'the holiday of 3 September 2015, and a Sunday that is worked'],
    ['L-03', '2015-09-02', '2015-09-08', 'the same'],
    ['L-21', '2018-12-01', '2019-01-02', 'the last days of 2018, off by the notice for 2019'],
    ['L-21', '2019-04-01', '2019-05-05', 'the May holiday lengthened by a later notice, and a Sunday that is worked'],
    ['L-21', '2020-01-01', '2020-02-03', 'the Spring Festival that was prolonged'],
    ['L-03', '2020-01-23', '2020-02-05', 'the same: 1 February was to be worked and was not'],
    ['L-22', '2026-02-13', '2026-02-24', 'three days from the eve of the Spring Festival roll past all nine days off'],
    ['L-26', '2024-02-29', '2026-02-28', 'two years from a leap day end on the make-up Saturday of 28 February'],
    ['L-25b', '2026-08-31', '2027-03-01', 'six months from 31 August end on Sunday 28 February and roll over'],
    ['L-38a', '2026-11-20', '2026-11-20', 'triage is due on the day of registration'],
    ['L-38a', '2026-11-21', '2026-11-23', 'triage of a Saturday registration is due on Monday'],
    ['L-38b', '2026-09-19', '2026-09-20', 'a claim offered on Saturday is due on the make-up Sunday'],
  ] as const)('%s from %s is %s: %s', (id, startedOn, lastDay, _why) => {
    expect(deadlineOf(id, startedOn).lastDay).toBe(lastDay);
  });

  const makeUpWeekends = calendar.rows.flatMap(({ year, work }) => (year === 2026 ? work : []));
  const namedStarts = [
    '2024-02-29',
    '2025-12-31',
    '2026-01-31',
    '2026-02-13',
    '2026-08-27',
    '2026-09-30',
    '2026-11-21',
  ];
  const starts = [...namedStarts.map(civilDate), ...makeUpWeekends];
  const matrix = timeLimitRules.flatMap((rule) => starts.map((startedOn) => [rule.id, startedOn] as const));
  it.each(matrix)('%s from %s is the day the plain reading gives', (id, startedOn) => {
    const deadline = deadlineOf(id, startedOn);
    expect(deadline.lastDay).toBe(lastDayByTheBook(deadline.rule, startedOn));
    expect(deadline.steps.at(0)?.zh).toContain(deadline.rule.name);
    expect(explain(deadline, 'zh').join('\n')).toContain(`届满日为${chineseDay(deadline.lastDay)}`);
  });

  const dayRules = timeLimitRules.filter(({ unit, length }) => unit === 'calendar-day' && length > 0);
  const endings = dayRules.flatMap((rule) => makeUpWeekends.map((day) => [rule.id, day] as const));
  it.each(endings)('%s whose last day is the make-up workday %s ends there', (id, day) => {
    const deadline = deadlineOf(id, addDays(day, -timeLimitRule(id).length));
    expect(deadline.lastDay).toBe(day);
    expect(explain(deadline, 'zh')).toContainEqual(expect.stringContaining('为调休上班日，不顺延'));
  });

  it('never counts the start day and ends on a working day, at its last millisecond', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (rule, startedOn) => {
        const deadline = computeDeadline({ rule, startedOn, calendar });
        expect(compare(deadline.firstDay, startedOn)).toBe(rule.length === 0 ? 0 : 1);
        expect(compare(deadline.firstDay, deadline.countedTo)).not.toBe(1);
        expect(compare(deadline.countedTo, deadline.lastDay)).not.toBe(1);
        expect(calendar.isWorkingDay(deadline.lastDay)).toBe(true);
        expect(deadline.dueAt).toBe(endOfDay(deadline.lastDay));
        expect(deadline.lastDay).toBe(lastDayByTheBook(rule, startedOn));
      }),
    );
  });

  it('rolls over rest days only, and to the first day that is none', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (rule, startedOn) => {
        const { countedTo, lastDay } = computeDeadline({ rule, startedOn, calendar });
        for (let day = countedTo; compare(day, lastDay) < 0; day = addDays(day, 1)) {
          expect(calendar.isRestDay(day)).toBe(true);
        }
      }),
    );
  });

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.nat(60), (rule, startedOn, later) => {
        const early = computeDeadline({ rule, startedOn, calendar });
        const late = computeDeadline({ rule, startedOn: addDays(startedOn, later), calendar });
        expect(compare(early.lastDay, late.lastDay)).not.toBe(1);
      }),
    );
  });

  it.each([
    ['L-21', '2026-11-28', '2026-12-28', false],
    ['L-21', '2026-11-29', '2026-12-29', true],
    ['L-21', '2026-12-01', '2026-12-31', true],
    ['L-21', '2026-12-02', '2027-01-04', true],
    ['L-25b', '2026-08-31', '2027-03-01', true],
    ['L-21', '2026-01-15', '2026-02-14', false],
    ['L-21', '2026-01-16', '2026-02-24', false],
    ['L-08', '2024-01-31', '2024-02-29', false],
    ['L-03', '2026-12-23', '2026-12-28', false],
    ['L-03', '2026-12-24', '2026-12-29', true],
    ['L-03', '2026-12-28', '2026-12-31', true],
  ] as const)(
    '%s from %s is due on %s, provisional: %s, as the next notice may move days from 29 December on',
    (id, from, lastDay, provisional) => {
      expect(deadlineOf(id, from)).toMatchObject({ lastDay, provisional });
    },
  );

  it('was provisional in December 2018, and the notice that came then moved it', () => {
    const of2018 = calendarYear({
      year: 2018,
      status: 'published',
      source: '国办发明电〔2017〕12号',
      off: [],
      work: [],
    });
    const of2019 = calendarYear({
      year: 2019,
      status: 'published',
      source: '国办发明电〔2018〕15号',
      off: ['2018-12-30', '2018-12-31', '2019-01-01'].map((day) => ({ date: day, name: '元旦' })),
      work: ['2018-12-29'],
    });
    const before = new WorkingCalendar([of2018]);
    const counted = (on: WorkingCalendar) =>
      computeDeadline({ rule: timeLimitRule('L-21'), startedOn: date('2018-12-01'), calendar: on });
    expect(counted(before)).toMatchObject({ lastDay: '2018-12-31', provisional: true });
    expect(counted(before.withYear(of2019))).toMatchObject({ lastDay: '2019-01-02', provisional: false });
  });

  it('says what is not known yet, and which days off the law adds (放假办法第六条)', () => {
    expect(explain(deadlineOf('L-21', '2026-12-01'), 'zh').at(-1)).toBe(
      '2027年放假调休安排未公布：元旦假期可能调整本年12月29日以后的休息日和工作日，届满日为暂定，以公布的安排为准',
    );
    expect(explain(deadlineOf('L-21', '2027-04-01'), 'zh').at(-1)).toBe(
      '2027年放假调休安排未公布：暂按《全国年节及纪念日放假办法》规定的放假日和周末计算，届满日以公布的安排为准；' +
        '其中2027年5月1日、2027年5月2日适逢周末，依《全国年节及纪念日放假办法》第六条应当在工作日补假，届满日可能顺延',
    );
    expect(explain(deadlineOf('L-21', '2027-03-08'), 'zh').at(-1)).not.toContain('补假');
  });

  it('says that it is provisional exactly when it rests on a year without a notice', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (rule, startedOn) => {
        const { lastDay, provisional } = computeDeadline({ rule, startedOn, calendar });
        expect(provisional).toBe(lastDay >= '2026-12-29');
      }),
    );
  });

  it('is the same data after a journey as JSON', () => {
    const deadline = computeDeadline({
      rule: timeLimitRule('L-12'),
      startedOn: date('2026-09-14'),
      calendar,
      pauses: [{ from: date('2026-09-16'), until: date('2026-09-18'), reason: 'appraisal' }],
    });
    expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
  });
});

describe('the steps of a deadline', () => {
  it('name the make-up workdays counted and the holidays passed over', () => {
    expect(explain(deadlineOf('L-03', '2026-09-30'), 'zh').slice(2, 5)).toEqual([
      '2026年10月1日至2026年10月7日国庆节放假，不计入工作日',
      '2026年10月10日（星期六）调休上班，计为工作日',
      '第3个工作日为2026年10月10日（星期六）',
    ]);
    expect(explain(deadlineOf('L-03', '2026-09-30'), 'en').slice(2, 5)).toEqual([
      '2026-10-01 to 2026-10-07: National Day, not counted',
      '2026-10-10 (Saturday) is a make-up workday and counts',
      'working day 3 is 2026-10-10 (Saturday)',
    ]);
  });

  it('say when a limit rests on a text that was not read, binds elsewhere, or is only counted in the manner of the law', () => {
    expect(explain(deadlineOf('L-09', '2026-10-12'), 'zh')[0]).toContain('（条文待核对）');
    expect(explain(deadlineOf('L-32a', '2026-10-12'), 'zh')[0]).toContain('（仅适用于深圳）');
    expect(explain(deadlineOf('L-38d', '2026-10-12'), 'zh')[1]).toContain(
      '（参照《中华人民共和国民事诉讼法》第八十五条',
    );
    expect(explain(deadlineOf('L-21', '2026-10-12'), 'zh')[1]).not.toContain('参照');
  });

  it('say that a month has no corresponding day', () => {
    expect(explain(deadlineOf('L-08', '2026-01-31'), 'zh')).toContain(
      '1个月届满的月份没有对应日，月末日为2026年2月28日（星期六）（《中华人民共和国民法典》第二百零二条）',
    );
  });

  it('name the right weekday for the last day, in both languages', () => {
    const zh = '一二三四五六日';
    fc.assert(
      fc.property(anyRule, anyStart, (rule, startedOn) => {
        const deadline = computeDeadline({ rule, startedOn, calendar });
        expect(explain(deadline, 'zh').join('\n')).toContain(
          `届满日为${chineseDay(deadline.lastDay)}（星期${zh[weekday(deadline.lastDay) - 1]}）`,
        );
        expect(explain(deadline, 'en')).toHaveLength(deadline.steps.length);
      }),
    );
  });
});
