import { readAmount, readDay, readMoment, writeAmount } from '@one-window/inputs';
import fc from 'fast-check';
import { dayNote } from './calendar';
import { dayOf, daysBetween, formatDay, formatFullDay, formatInstant, instantOf, timeOf, urgencyOf } from './dates';
import { formatMoney, moneyInCapitals } from './money';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
  it.each([
    ['2026-11-21', '11月21日 周六'],
    ['2026-01-04', '1月4日 周日'],
    ['2025-11-21', '2025年11月21日'],
  ])('%s is read as %s in 2026', (of, text) => {
    expect(formatDay(of, '2026-11-21')).toBe(text);
  });

  it('is read in English with the name of the month', () => {
    expect(formatDay('2026-11-21', '2026-01-01', 'en')).toBe('Sat 21 Nov');
    expect(formatDay('2025-11-21', '2026-01-01', 'en')).toBe('21 Nov 2025');
    expect(formatFullDay('2026-11-21', 'en')).toBe('21 Nov 2026');
  });

  it('a late evening in UTC is the next day in Jincheng', () => {
    expect(dayOf('2026-11-21T16:00:00.000Z')).toBe('2026-11-22');
    expect(formatInstant('2026-11-21T16:05:00.000Z', '2026-11-22')).toBe('11月22日 周日 00:05');
  });

  it('a Shanghai day and time become an instant and back', () => {
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), (on, hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const instant = instantOf(on, time);
        expect([dayOf(instant), timeOf(instant)]).toEqual([on, time]);
      }),
    );
  });

  it('a limit is late after its instant, soon in its last three days, and fine before', () => {
    const dueAt = '2026-11-21T15:59:59.999Z';
    expect(urgencyOf(dueAt, '2026-11-21T16:00:00.000Z')).toBe('late');
    expect(urgencyOf(dueAt, '2026-11-21T15:00:00.000Z')).toBe('soon');
    expect(urgencyOf(dueAt, '2026-11-19T01:00:00.000Z')).toBe('soon');
    expect(urgencyOf(dueAt, '2026-11-17T01:00:00.000Z')).toBe('fine');
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  });

  it('the official calendar names holidays and weekends that are worked', () => {
    expect(dayNote('2026-10-01')).toEqual({ kind: 'holiday', name: '国庆节' });
    expect(dayNote('2026-02-28')).toEqual({ kind: 'worked' });
    expect(dayNote('2026-11-21')).toBeUndefined();
  });
});

describe('money', () => {
  it('is shown in yuan with thousands and two decimals', () => {
    expect(formatMoney(1_200_000)).toBe('¥12,000.00');
    expect(formatMoney(5)).toBe('¥0.05');
    expect(formatMoney(123_456_789)).toBe('¥1,234,567.89');
  });

  it.each([
    [1_200_000, '壹万贰仟元整'],
    [100_500, '壹仟零伍元整'],
    [12_345, '壹佰贰拾叁元肆角伍分'],
    [12_305, '壹佰贰拾叁元零伍分'],
    [12_340, '壹佰贰拾叁元肆角整'],
    [1_000_000_000, '壹仟万元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [100_010_000, '壹佰万零壹佰元整'],
    [50, '伍角整'],
    [5, '伍分'],
    [0, '零元整'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
  ])('%i fen are written %s in an agreement', (fen, capitals) => {
    expect(moneyInCapitals(fen)).toBe(capitals);
  });

  it('two amounts are never written alike', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(2_000_000_000), (one, other) => {
        fc.pre(one !== other);
        expect(moneyInCapitals(one)).not.toBe(moneyInCapitals(other));
      }),
    );
  });
});

describe('what a page writes can be typed back', () => {
  const today = '2026-11-21';

  it('a day, in both languages', () => {
    fc.assert(
      fc.property(day, (on) => {
        const written = [formatDay(on, today), formatFullDay(on), formatDay(on, today, 'en'), formatFullDay(on, 'en')];
        for (const text of written) expect([text, readDay(text, { today })]).toEqual([text, { ok: true, value: on }]);
      }),
    );
  });

  it('a day with its hour', () => {
    fc.assert(
      fc.property(day, fc.nat(23), (on, hour) => {
        const time = `${String(hour).padStart(2, '0')}:30`;
        const text = formatInstant(instantOf(on, time), today);
        expect([text, readMoment(text, { today })]).toEqual([text, { ok: true, value: { day: on, time } }]);
      }),
    );
  });

  it('an amount, in figures and in capitals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2_000_000), fc.integer({ min: 0, max: 1_000_000_000_000 })), (fen) => {
        for (const text of [formatMoney(fen), writeAmount(fen), moneyInCapitals(fen)]) {
          expect([text, readAmount(text)]).toEqual([text, { ok: true, value: fen }]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
