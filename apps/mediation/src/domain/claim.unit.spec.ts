import { type DecisionContext, type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import fc from 'fast-check';
import { actorOf, committee, idOf, manager, otherCommittee, outsider, respondent } from '../spec-support/people';
import { limitClocks, NOW, Road } from '../spec-support/road';
import { claim } from './claim';
import { sameName } from './recusal';
import { limitRuleOf } from './clocks';

const claiming = (organisationId: string) => (state: Road['state'], context: DecisionContext) =>
  claim(state, organisationId, context);

describe('claiming an offered case', () => {
  it('lets one of 200 organisations win and tells the other 199 who holds it and since when', () => {
    const organisations = Array.from({ length: 200 }, (_, index) => ({
      organisationId: idOf(1000 + index),
      name: `第${index + 1}调解委员会`,
    }));
    const road = new Road().offered({ organisations });
    const outcomes = organisations.map((organisation) => {
      const actor = actorOf('organisation-manager', organisation);
      try {
        road.give('claim', claiming(organisation.organisationId), actor);
        return 'accepted';
      } catch {
        return road.refusal('claim', claiming(organisation.organisationId), actor);
      }
    });
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    const losers = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(losers).toHaveLength(199);
    for (const loser of losers) {
      expect(loser).toMatchObject({ code: 'already-claimed', details: { holder: '第1调解委员会', since: NOW } });
    }
  });

  it('goes on refusing by name in every later stage until the case is returned', () => {
    for (const road of [new Road().appointed(), new Road().mediating().drafted(), new Road().agreed()]) {
      expect(road.refusal('claim', claiming(otherCommittee.organisationId), outsider)).toMatchObject({
        code: 'already-claimed',
        details: { holder: committee.name },
      });
    }
  });

  it('is closed to an organisation that is a party itself, however its name is spelt (特邀调解规定第十五条)', () => {
    const itself = { ...respondent, kind: 'legal-person' as const, name: ' 凤台街道 人民调解委员会' };
    const road = new Road().offered({ parties: [{ ...respondent, role: 'applicant' }, itself] });
    expect(road.refusal('claim', claiming(committee.organisationId))).toMatchObject({
      code: 'conflict-of-interest',
      details: { basis: expect.stringContaining('第十五条') as string },
    });
    road.give('claim', claiming(otherCommittee.organisationId), outsider);
    expect(road.state.holder?.name).toBe(otherCommittee.name);
  });

  it.each([
    ['an invisible character', '凤台街道\u200b人民调解委员会'],
    ['a joiner and a mark of direction', '凤台\u200c街道人民\u200f调解委员会'],
    ['full width and blanks', '凤台街道　人民调解委员会 '],
    ['the city in front', '晋城市凤台街道人民调解委员会'],
    ['province and city in front', '山西省晋城市凤台街道人民调解委员会'],
    ['the short word for a committee', '凤台街道调委会'],
    ['radicals copied from a PDF', '凤台街道⼈⺠调解委员会'],
  ])('is closed to an organisation that is a party itself, written with %s', (_, name) => {
    const itself = { ...respondent, kind: 'legal-person' as const, name };
    const road = new Road().offered({ parties: [{ ...respondent, role: 'applicant' }, itself] });
    expect(road.refusal('claim', claiming(committee.organisationId))).toMatchObject({ code: 'conflict-of-interest' });
  });

  it('is closed to an organisation whose credit code or short name a party has', () => {
    const known = { creditCode: '91140500MA0ABC123E', shortName: '凤台调委会' };
    const claimingKnown = (state: Road['state'], context: DecisionContext) =>
      claim(state, committee.organisationId, context, known);
    for (const itself of [{ name: '某调解组织', creditCode: '９１１４０５００ma0abc123e' }, { name: '凤台调委会' }]) {
      const party = { ...respondent, kind: 'legal-person' as const, ...itself };
      const road = new Road().offered({ parties: [{ ...respondent, role: 'applicant' }, party] });
      expect(road.refusal('claim', claimingKnown)).toMatchObject({ code: 'conflict-of-interest' });
    }
  });

  it('is closed to an organisation that takes no new cases, though it was offered the case before', () => {
    const closed = (state: Road['state'], context: DecisionContext) =>
      claim(state, committee.organisationId, context, { closed: true });
    expect(new Road().offered().refusal('claim', closed)).toMatchObject({ code: 'organisation-closed' });
  });

  it('is open to an organisation of another county, street or credit code than a party', () => {
    for (const name of ['高平市凤台街道人民调解委员会', '凤台街道', '晋城市', '台街道人民调解委员会']) {
      const other = { ...respondent, kind: 'legal-person' as const, name, creditCode: '91140500MA0AB00030' };
      const road = new Road().offered({ parties: [{ ...respondent, role: 'applicant' }, other] });
      road.give('claim', claiming(committee.organisationId));
      expect(road.state.holder?.name).toBe(committee.name);
    }
  });

  it('stops the claim clock and starts exactly one limit of mediation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...disputeKindCodes), (disputeKind: DisputeKind) => {
        const { state } = new Road().claimed({ disputeKind });
        expect(limitClocks(state)).toMatchObject([
          { name: `mediation-limit:${idOf(300)}`, rule: limitRuleOf(disputeKind) },
        ]);
        expect(state.limit).toMatchObject({
          rule: limitRuleOf(disputeKind),
          dueOn: state.clocks[0]?.dueOn,
          passed: false,
        });
      }),
    );
  });

  it.each([
    ['A02', 'L-08', '2026-11-21', '2026-12-21'],
    // R09: counted from the application, not from the claim.
    ['A10', 'L-11', '2026-11-20', '2026-12-07'],
    ['A11', 'L-11', '2026-11-20', '2026-12-07'],
    ['A15', 'L-12', '2026-11-21', '2027-01-04'],
  ] as const)('limits %s by %s from %s to %s', (disputeKind, rule, startedOn, dueOn) => {
    expect(new Road().claimed({ disputeKind }).state.limit).toMatchObject({ rule, startedOn, dueOn });
  });

  it('is no business of an organisation without an offer', () => {
    const road = new Road().offered({ organisations: [committee] });
    expect(road.allowed(outsider)).toEqual([]);
    expect(road.allowed(manager)).toEqual(['claim']);
    expect(claim(road.state, otherCommittee.organisationId, road.context)).toMatchObject({ code: 'not-the-holder' });
  });

  it('takes names as the same in full-width and half-width forms', () => {
    expect(sameName('ＡＢＣ 公司', 'ABC公司')).toBe(true);
    expect(sameName('甲公司', '乙公司')).toBe(false);
  });
});
