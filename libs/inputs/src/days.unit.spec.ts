import fc from 'fast-check';
import { dayAfter, dayFault, isDay, readDay } from './index';

const TODAY = '2026-11-29';
const context = { today: TODAY };

const aDay = fc.integer({ min: 0, max: 64_000 }).map((days) => dayAfter('1900-01-01', days));
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
const byDigits = (text: string, digits = '〇一二三四五六七八九'): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
const spoken = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : byDigits(String(tens))}十`;
  return `${head}${ones === 0 ? '' : byDigits(String(ones))}`;
};
const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every spelling of one day that people use. */
const spellings = (day: string): string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [String(Number(month)), String(Number(date))];
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const plain = [
    day,
    `${year}/${month}/${date}`,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}-${m}-${d}`,
    `${year}—${month}—${date}`,
    `${year}。${m}。${d}`,
    `${year} ${m} ${d}`,
    `${year}${month}${date}`,
    `${year}年${m}月${d}日`,
    `${year}年${month}月${date}日`,
    `${year}年${m}月${d}号`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}年${m}月${d}`,
    `${byDigits(year)}年${spoken(Number(month))}月${spoken(Number(date))}日`,
    `${byDigits(year, '零一二三四五六七八九')}年${spoken(Number(month))}月${spoken(Number(date))}号`,
    `${byDigits(year, '○一二三四五六七八九')}年${m}月${spoken(Number(date))}日`,
    `${year}年${m}月${d}日 周${weekday}`,
    `${year}年${m}月${d}日（星期${weekday}）`,
    `${d} ${months[Number(m) - 1] ?? ''} ${year}`,
    `${months[Number(m) - 1] ?? ''} ${d}, ${year}`,
    `${day} 0:00:00`,
  ];
  return [...plain, ...plain.map(fullWidth), ...plain.slice(0, 9).map((text) => ` \u200b${text}\u202c `)];
};

it('every spelling of a day is that day', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      for (const typed of spellings(day))
        expect([typed, readDay(typed, context)]).toEqual([typed, { ok: true, value: day }]);
    }),
    { numRuns: 150 },
  );
});

it('what is no spelling of a day is refused, or is the day that its own digits show', () => {
  const parts = fc.constantFrom(
    '2026',
    '11',
    '20',
    '2',
    '31',
    '-',
    '/',
    '.',
    '年',
    '月',
    '日',
    ' ',
    '十',
    '一',
    'Nov',
    '周五',
    '今天',
  );
  const junk = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 14 }),
  );
  fc.assert(
    fc.property(junk, (typed) => {
      const day = readDay(typed, {});
      if (!day.ok) return;
      expect(isDay(day.value)).toBe(true);
      expect(readDay(day.value, {})).toEqual(day);
      // Without a clock no digit of the day may come from anywhere but what was typed.
      const digits = typed.normalize('NFKC').replace(/\D/g, '');
      if (/^\D*\d{4}\D+\d{2}\D+\d{2}\D*$/.test(typed)) expect(day.value.replaceAll('-', '')).toBe(digits);
    }),
    { numRuns: 3000 },
  );
});

describe('a day', () => {
  // The texts of a spreadsheet's column of days.
  it.each([
    ['2026年2月13日', '2026-02-13'],
    ['2026.2.13', '2026-02-13'],
    ['2026/2/13', '2026-02-13'],
    ['20260213', '2026-02-13'],
    ['2026-2-13', '2026-02-13'],
    ['２０２６年２月１３日', '2026-02-13'],
    ['二〇二六年十一月二十日', '2026-11-20'],
    ['二零二六年十二月卅日', undefined],
    ['今天', '2026-11-29'],
    ['昨天', '2026-11-28'],
    ['前天', '2026-11-27'],
    ['明天', '2026-11-30'],
    ['后天', '2026-12-01'],
    ['11月21日 周六', '2026-11-21'],
    ['Sat 21 Nov', '2026-11-21'],
  ])('%s', (typed, day) =>
    expect(readDay(typed, context)).toEqual(
      day === undefined ? expect.objectContaining({ ok: false }) : { ok: true, value: day },
    ),
  );

  it.each([
    ['2026/02/30', 'no-such-day'],
    ['2026-02-30', 'no-such-day'],
    ['2026.13.2', 'no-such-day'],
    ['2026-11-31', 'no-such-day'],
    ['20261131', 'no-such-day'],
    ['0202-11-05', 'out-of-range'],
    ['26-11-20', 'year-short'],
    ['26年11月20日', 'year-short'],
    ['20/11/2026', 'year-last'],
    ['2026-11-20 周一', 'weekday-differs'],
    ['2026-11', 'not-understood'],
    ['20261', 'not-understood'],
    ['2026112', 'not-understood'],
    ['1120', 'not-understood'],
    ['20266-11-20', 'not-understood'],
    ['2026-11-20-', 'not-understood'],
    ['2026-11-２²', 'not-understood'],
    ['上周', 'not-understood'],
    ['constructor', 'not-understood'],
    ['', 'not-understood'],
  ])('%s is refused: %s', (typed, reason) => expect(readDay(typed, context)).toEqual({ ok: false, reason }));
});

describe('a day without its year', () => {
  it.each([
    ['11-20', 'past', '2026-11-20'],
    ['12月3日', 'past', '2025-12-03'],
    ['12-3', 'future', '2026-12-03'],
    ['1/5', 'future', '2027-01-05'],
    ['11月29日', 'past', '2026-11-29'],
    ['11月29日', 'future', '2027-11-29'],
    ['11月29日', 'from-today', '2026-11-29'],
    ['11月28日', 'from-today', '2027-11-28'],
    ['1.5', undefined, '2026-01-05'],
  ] as const)('%s of the %s is %s', (typed, between, day) =>
    expect(readDay(typed, { today: TODAY, between })).toEqual({ ok: true, value: day }),
  );

  it('is not read while nobody knows what day it is', () => {
    expect(readDay('11-20', {})).toEqual({ ok: false, reason: 'year-missing' });
    expect(readDay('今天', {})).toEqual({ ok: false, reason: 'year-missing' });
  });

  it('is no 29 February where this year has none', () => {
    expect(readDay('2月29日', { today: TODAY, between: 'past' })).toEqual({ ok: false, reason: 'no-such-day' });
  });
});

describe('a field takes a day', () => {
  it.each([
    ['1899-12-31', {}, 'too-early'],
    ['1900-01-01', {}, undefined],
    ['2076-12-31', {}, undefined],
    ['2077-01-01', {}, 'too-late'],
    ['2026-11-29', { between: 'past' }, undefined],
    ['2026-11-30', { between: 'past' }, 'not-yet'],
    ['2026-11-29', { between: 'future' }, 'not-future'],
    ['2026-11-28', { between: 'from-today' }, 'already-over'],
    ['2026-11-29', { between: 'from-today' }, undefined],
    ['2026-11-30', { between: 'future' }, undefined],
    ['2026-11-01', { notBefore: '2026-11-02' }, 'before-other'],
    ['2026-11-03', { notAfter: '2026-11-02' }, 'after-other'],
  ] as const)('%s with %j: %s', (day, bounds, fault) => expect(dayFault(day, { today: TODAY, ...bounds })).toBe(fault));
});
