import fc from 'fast-check';
import { dayAfter, readMoment, readTime } from './index';

const context = { today: '2026-11-29', between: 'future' } as const;
const two = (number: number): string => String(number).padStart(2, '0');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

const wordFor = (hour: number): string => {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  return hour < 19 ? '下午' : '晚上';
};

/** Every spelling of one time of day that says which half of the day it is of. */
const spellings = (hour: number, minute: number): string[] => {
  const plain = [
    `${two(hour)}:${two(minute)}`,
    `${hour}:${two(minute)}`,
    `${hour}.${two(minute)}`,
    `${hour}${two(minute)}`,
    `${two(hour)}${two(minute)}`,
    `${two(hour)}:${two(minute)}:00`,
  ];
  if (hour > 5) plain.push(`${hour}时${two(minute)}分`, `${hour}点${two(minute)}`, `${hour}点${minute}分`);
  if (hour > 5 && minute === 0) plain.push(`${hour}点`, `${hour}时整`);
  if (hour > 5 && minute === 30) plain.push(`${hour}点半`);
  if (hour % 12 > 0) {
    const twelve = hour % 12;
    const word = wordFor(hour);
    plain.push(`${word}${twelve}:${two(minute)}`, `${word}${twelve}点${two(minute)}`, `${word} ${twelve}点${minute}分`);
    plain.push(`${twelve}:${two(minute)} ${hour < 12 ? 'am' : 'PM'}`, `${word}${hour}:${two(minute)}`);
    if (minute === 30) plain.push(`${word}${twelve}点半`);
  }
  return [...plain, ...plain.map(fullWidth)];
};

const aTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 5, 15, 30, 45, 59));

it('every spelling of a time is that time', () => {
  fc.assert(
    fc.property(aTime, ([hour, minute]) => {
      const value = `${two(hour)}:${two(minute)}`;
      for (const typed of spellings(hour, minute))
        expect([typed, readTime(typed)]).toEqual([typed, { ok: true, value }]);
    }),
    { numRuns: 150 },
  );
});

it('a day with a time is both, whichever way each is written', () => {
  const days = (day: string): string[] => {
    const [year = '', month = '', date = ''] = day.split('-');
    return [day, `${year}/${month}/${date}`, `${year}年${Number(month)}月${Number(date)}日`, `${year}${month}${date}`];
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), aTime, (ahead, [hour, minute]) => {
      const day = dayAfter('2026-01-01', ahead);
      const value = { day, time: `${two(hour)}:${two(minute)}` };
      for (const dayTyped of days(day)) {
        for (const timeTyped of spellings(hour, minute)) {
          const typed = `${dayTyped} ${timeTyped}`;
          expect([typed, readMoment(typed, context)]).toEqual([typed, { ok: true, value }]);
        }
      }
      const packed = `${day}T${value.time}`;
      expect(readMoment(packed, context)).toEqual({ ok: true, value });
      expect(readMoment(packed.replaceAll(/[-T:]/g, ''), context)).toEqual({ ok: true, value });
    }),
    { numRuns: 20 },
  );
});

it('what is no spelling of a moment is refused, or its one written form is the same moment', () => {
  const parts = fc.constantFrom(
    '2026-12-01',
    '12月1日',
    '明天',
    ' ',
    '9',
    '30',
    ':',
    '点',
    '半',
    '下午',
    '上午',
    '分',
    '0930',
    'T',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 7 }), (all) => {
      const moment = readMoment(all.join(''), context);
      if (!moment.ok) return;
      expect(readMoment(`${moment.value.day} ${moment.value.time}`, context)).toEqual(moment);
    }),
    { numRuns: 3000 },
  );
});

describe('a time', () => {
  it.each([
    ['9:30', '09:30'],
    ['09：30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9点半', '09:30'],
    ['9点30分', '09:30'],
    ['上午9点', '09:00'],
    ['下午2点30', '14:30'],
    ['14时30分', '14:30'],
    ['九点一刻', '09:15'],
    ['下午两点三刻', '14:45'],
    ['上午十点二十', '10:20'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['下午2', '14:00'],
    ['2:30', '02:30'],
    ['十四时零五分', '14:05'],
  ])('%s is %s', (typed, value) => expect(readTime(typed)).toEqual({ ok: true, value }));

  it.each([
    ['24:00', 'no-such-time'],
    ['25:10', 'no-such-time'],
    ['9:60', 'no-such-time'],
    ['上午14点', 'no-such-time'],
    ['下午12点', 'ambiguous'],
    ['两点半', 'half-missing'],
    ['9点5', 'ambiguous'],
    ['9:30:15', 'too-precise'],
    ['9:5', 'not-understood'],
    ['9', 'not-understood'],
    ['', 'not-understood'],
  ])('%s is refused: %s', (typed, reason) => expect(readTime(typed)).toEqual({ ok: false, reason }));
});

describe('a moment', () => {
  it.each([
    ['12-1 9:30', { day: '2026-12-01', time: '09:30' }],
    ['12月1日上午9点半', { day: '2026-12-01', time: '09:30' }],
    ['明天下午2点30', { day: '2026-11-30', time: '14:30' }],
    ['12月31日 周四 14:30', { day: '2026-12-31', time: '14:30' }],
    ['二〇二六年十二月一日下午三点', { day: '2026-12-01', time: '15:00' }],
  ])('%s', (typed, value) => expect(readMoment(typed, context)).toEqual({ ok: true, value }));

  it.each([
    ['2026-12-01', 'time-missing'],
    ['2026-12-01 25:00', 'no-such-time'],
    ['2026-02-30 9:30', 'no-such-day'],
    ['12月1日两点半', 'half-missing'],
    ['9:30', 'not-understood'],
    ['2026-12-19:30', 'not-understood'],
    ['', 'not-understood'],
  ])('%s is refused: %s', (typed, reason) => expect(readMoment(typed, context)).toEqual({ ok: false, reason }));
});
