import { Calendars } from '@one-window/case-engine';
import { clockNamed } from '@one-window/contracts';
import { civilDate, defaultCalendar, startClock, type WorkingCalendar } from '@one-window/time-limits';
import { foldCase } from '../domain/fold-case';
import { obligationWords } from '../domain/obligation-words';
import { bindingClocks, unread } from '../domain/case-reading';
import { CaseHistory } from '../spec-support/case-history';
import { clockView } from './clock-view';

describe('a running limit', () => {
  it('of an obligation says which obligation, in the words of the agreement, and how much is owed', () => {
    const { caseId, events } = new CaseHistory().register().classify().offer().claim().mediate().agree();
    const reading = events.reduce(foldCase, unread(caseId));
    const shown = bindingClocks(reading).map((clock) =>
      clockView(clock, '2026-11-03T00:00:00.000Z', new Calendars(), obligationWords(events)),
    );
    const about = shown.map((clock) => [clockNamed(clock)?.kind, clock.about]);
    expect(Object.fromEntries(about)).toEqual({
      'confirmation-window': undefined,
      obligation: '支付工资，¥12,500.00',
    });
  });

  it('is named, grounded and explained in Chinese and in English', () => {
    const { caseId, events } = new CaseHistory().register().classify().offer().claim().mediate().agree();
    const reading = events.reduce(foldCase, unread(caseId));
    const shown = bindingClocks(reading).map((clock) =>
      clockView(clock, '2026-11-03T00:00:00.000Z', new Calendars(), obligationWords(events)),
    );
    expect(shown.map(({ title, titleEn }) => [title, titleEn])).toEqual(
      expect.arrayContaining([
        ['共同申请司法确认', 'Joint application for judicial confirmation'],
        ['协议约定的履行期限', 'Performance as agreed'],
      ]),
    );
    for (const clock of shown) {
      expect(clock.explanationEn.join('\n')).not.toMatch(/\p{Script=Han}/u);
      expect(clock.explanationEn.length).toBe(clock.explanation.length);
    }
    const window = shown.find(({ rule }) => rule === 'L-21');
    expect(window).toMatchObject({
      basis: '《中华人民共和国民事诉讼法》第二百零五条',
      basisEn: 'Civil Procedure Law, art. 205',
    });
  });

  it('is explained by the calendar, the rule, the pauses and the extensions that it was counted with', () => {
    const first = defaultCalendar.rows.find(({ year }) => year === 2026);
    const corrected = defaultCalendar.withYear({
      ...first!,
      off: [...first!.off, { date: civilDate('2026-12-23'), name: '更正' }],
    });
    const calendars = { at: (version = 1) => (version === 1 ? defaultCalendar : corrected) };
    const pauses = [{ from: civilDate('2026-12-01'), until: civilDate('2026-12-02'), reason: 'appraisal' as const }];
    const shownFor = (calendar: WorkingCalendar) => {
      const counted = startClock('mediation-limit', 'L-12', civilDate('2026-11-23'), calendar, { pauses });
      const clock = { ...counted, service: 'mediation' as const, about: '' };
      return clockView(clock, '2026-11-24T00:00:00.000Z', calendars).explanation.join('\n');
    };
    expect(shownFor(defaultCalendar)).toMatch(/鉴定、评估暂停[^]*届满日为2027年1月7日/u);
    expect(shownFor(defaultCalendar)).not.toContain('更正放假');
    expect(shownFor(corrected)).toMatch(/更正放假，不计入工作日[^]*届满日为2027年1月8日/u);
    for (const calendar of [defaultCalendar, corrected]) expect(shownFor(calendar)).not.toContain('登记的到期日');
    const old = startClock('confirmation-window', 'L-21', civilDate('2022-06-01'), defaultCalendar);
    const view = clockView({ ...old, service: 'judicial-confirmation', about: '' }, old.dueAt, calendars);
    expect(view).toMatchObject({ basis: '《中华人民共和国民事诉讼法》第二百零一条' });
  });
});
