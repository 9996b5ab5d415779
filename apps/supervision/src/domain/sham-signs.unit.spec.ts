import { person } from '@one-window/testing';
import { CaseHistory } from '../spec-support/case-history';
import { DAYS_AROUND, HIGH_CLAIM_FEN, seesShamSigns, shamSignsIn, similarTo } from './sham-signs';

const sealed = (index: string) => ({ token: `v1.${index}`, index });
const history = (change: (one: CaseHistory) => void = () => undefined): CaseHistory => {
  const one = new CaseHistory();
  change(one);
  return one;
};
const signs = (one: CaseHistory, similar = 0) => shamSignsIn(one.events, similar).map(({ sign }) => sign);

describe('R20: signs of a sham', () => {
  it('are none in an ordinary dispute', () => {
    expect(signs(history().register().classify().offer().claim().agree())).toEqual([]);
  });

  it('is another high claim of the kind against the same respondent, who is known by a number', () => {
    const high = history((one) => {
      one.amountFen = HIGH_CLAIM_FEN;
      one.known = (side) => (side === 'respondent' ? { identityNumber: sealed('respondent') } : {});
    }).register();
    expect(similarTo(high.events)).toEqual({
      respondentKeys: ['respondent'],
      leastFen: HIGH_CLAIM_FEN,
      days: DAYS_AROUND,
    });
    expect(shamSignsIn(high.events, 2)).toEqual([
      {
        sign: 'same-respondent',
        text: '前后180日内，另有2件同类、标的不低于100000元的纠纷，被申请人相同。',
        textEn: 'Within 180 days, 2 more of this kind for 100000 yuan or more against the same respondent.',
      },
    ]);
    expect(signs(high)).toEqual([]);
  });

  it('asks for no other cases where the claim is low or nobody knows who the respondent is', () => {
    const low = history((one) => {
      one.amountFen = HIGH_CLAIM_FEN - 1;
      one.known = (side) => (side === 'respondent' ? { identityNumber: sealed('respondent') } : {});
    });
    const unknown = history((one) => {
      one.amountFen = HIGH_CLAIM_FEN;
      one.known = (side) => (side === 'applicant' ? { identityNumber: sealed('applicant') } : {});
    });
    for (const one of [low, unknown]) expect(similarTo(one.register().events)).toBeUndefined();
  });

  it('is a high claim that is conceded whole within three days, and no longer after that', () => {
    const conceded = (days: number, promisedFen = HIGH_CLAIM_FEN) => {
      const one = history((changed) => {
        changed.amountFen = HIGH_CLAIM_FEN;
        changed.promisedFen = promisedFen;
      });
      one.register().classify().offer().claim().later(days);
      return shamSignsIn(one.agree().events, 0);
    };
    expect(conceded(0)).toMatchObject([{ sign: 'fast-concession', text: expect.stringContaining('100000元全部认可') }]);
    expect(conceded(5)).toEqual([]);
    expect(conceded(0, HIGH_CLAIM_FEN - 1)).toEqual([]);
  });

  it('is one telephone number or address of both sides', () => {
    const shared = history((one) => {
      one.known = () => ({ phone: sealed('the same'), address: sealed('the same too') });
    });
    expect(shamSignsIn(shared.register().events, 0)).toMatchObject([
      { sign: 'shared-contact', text: '双方当事人登记的电话、地址相同。' },
    ]);
    const other = history((one) => {
      one.known = (side) => ({ phone: sealed(side) });
    });
    expect(signs(other.register())).toEqual([]);
  });

  it('is shown to who mediates and who decides on a suspicion, and to nobody else', () => {
    for (const role of ['mediator', 'organisation-manager', 'centre-director', 'supervisor'] as const) {
      expect(seesShamSigns(person(role))).toBe(true);
    }
    for (const role of ['court-clerk', 'window-clerk', 'triage-officer', 'follow-up-officer', 'leader'] as const) {
      expect(seesShamSigns(person(role))).toBe(false);
    }
  });
});
