import fc from 'fast-check';
import {
  DateFormatError,
  addDays,
  addMonths,
  civilDate,
  civilDateOf,
  compare,
  daysBetween,
  endOfDay,
  instant,
  startOfDay,
  weekday,
  type CivilDate,
} from './civil-date';

const date = civilDate;
const firstDay = date('1992-01-01');
const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(firstDay, days));
/** Epoch milliseconds of UTC midnight, by the host's own calendar: an independent count of days. */
const epoch = (day: CivilDate): number => Date.parse(`${day}T00:00:00.000Z`);

describe('a civil date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('reads %s', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01'])(
    'refuses %s: no such day',
    (text) => expect(() => civilDate(text)).toThrow(new DateFormatError(`no such day in the calendar: '${text}'`)),
  );

  it.each(['2026-2-8', '20260208', '2026/02/08', '2026-02-08T00:00:00.000Z', '', ' 2026-02-08', '2026-02-08\n'])(
    'refuses %j: another form',
    (text) => expect(() => civilDate(text)).toThrow(/not a date in the form YYYY-MM-DD/),
  );

  it('moves by days as the host calendar does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        expect(epoch(addDays(day, days)) - epoch(day)).toBe(days * 86_400_000);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('knows its weekday as the host calendar does', () => {
    fc.assert(fc.property(anyDate, (day) => expect(weekday(day) % 7).toBe(new Date(epoch(day)).getUTCDay())));
    expect(weekday(date('2026-09-28'))).toBe(1);
    expect(weekday(date('2026-09-27'))).toBe(7);
  });

  it('orders as its day count does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (left, right) =>
        expect(compare(left, right)).toBe(Math.sign(daysBetween(right, left)) || 0),
      ),
    );
  });
});

describe('a period in months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s over %i months ends on %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it('ends on the same-numbered day of the month reached, or on its last day when there is none', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        expect(civilDate(to)).toBe(to);
        const monthsApart = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
        expect(monthsApart + Number(to.slice(5, 7)) - Number(from.slice(5, 7))).toBe(months);
        const sameNumber = to.slice(8) === from.slice(8);
        const lastOfMonth = addDays(to, 1).endsWith('-01');
        expect(sameNumber || (lastOfMonth && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(400), fc.nat(60), (from, later, months) =>
        expect(compare(addMonths(from, months), addMonths(addDays(from, later), months))).not.toBe(1),
      ),
    );
  });
});

describe('an instant', () => {
  it.each([
    '2026-08-27T00:00:00Z',
    '2026-08-27T08:00:00.000+08:00',
    '2026-08-27 00:00:00.000Z',
    '2026-08-27T24:00:00.000Z',
    '2026-08-27T10:60:00.000Z',
    '2026-08-27',
  ])('refuses %s', (text) => expect(() => instant(text)).toThrow(DateFormatError));

  it('refuses a day that does not exist', () => {
    expect(() => instant('2026-02-30T10:00:00.000Z')).toThrow("no such day in the calendar: '2026-02-30'");
  });

  it.each([
    ['2026-08-27T15:59:59.999Z', '2026-08-27'],
    ['2026-08-27T16:00:00.000Z', '2026-08-28'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:30:00.000Z', '2028-02-29'],
  ])('%s falls on %s in Shanghai', (moment, day) => expect(civilDateOf(instant(moment))).toBe(day));

  it('falls on the day that the time-zone database gives for Asia/Shanghai', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
        (moment) => expect(civilDateOf(instant(moment.toISOString()))).toBe(shanghai.format(moment)),
      ),
    );
  });

  it('a day runs from its first to its last millisecond in Shanghai, and the next follows at once', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(civilDateOf(instant(startOfDay(day)))).toBe(day);
        expect(civilDateOf(instant(endOfDay(day)))).toBe(day);
        expect(Date.parse(startOfDay(addDays(day, 1))) - Date.parse(endOfDay(day))).toBe(1);
        expect(Date.parse(endOfDay(day)) - Date.parse(startOfDay(day))).toBe(86_399_999);
      }),
    );
    expect(endOfDay(date('2026-09-28'))).toBe('2026-09-28T15:59:59.999Z');
  });
});
