import { clockNamed } from '@one-window/contracts';
import { Calendars } from '@one-window/messaging';
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
});
