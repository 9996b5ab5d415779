import { CaseHistory } from '../spec-support/case-history';
import { committee, court, secondCommittee } from '../spec-support/cast';
import { holdingsOf } from './holders';

const offered = () => new CaseHistory().register().classify().offer(committee);
const shown = ({ caseId, events }: CaseHistory) =>
  holdingsOf(caseId, events).map(({ holder, phase, limit, skipped }) =>
    [phase, holder.name, limit?.rule ?? '', ...skipped.map(({ verb }) => verb)].join(' '),
  );

describe('who held a case', () => {
  it.each<[string, () => CaseHistory, string[]]>([
    ['on offer', offered, ['triage 分流岗 L-38a', `offered ${committee.name} L-03`]],
    [
      'confirmed, performed and archived',
      () => offered().claim().mediate().agree().apply().accept().confirm().perform().visit().close().archive(),
      [
        'triage 分流岗 L-38a',
        `offered ${committee.name} L-03`,
        `mediation ${committee.name} L-11`,
        `judicial-confirmation ${court.name} L-23`,
        'follow-up 履行回访岗 L-39',
      ],
    ],
    [
      'given back, then mediated by another without an agreement',
      () => offered().claim().giveBack().offer(secondCommittee).claim().mediate().end().referOut(),
      [
        'triage 分流岗 L-38a',
        `offered ${committee.name} L-03`,
        `mediation ${committee.name} L-11`,
        'triage 分流岗 L-38a',
        `offered ${secondCommittee.name} L-03`,
        `mediation ${secondCommittee.name} L-11`,
        'triage 分流岗 L-38a',
        'closed 履行回访岗 ',
      ],
    ],
    [
      'agreed without asking or telling anybody: that was left out, and nothing that is a choice',
      () => offered().claim().agree(),
      [
        'triage 分流岗 L-38a',
        `offered ${committee.name} L-03`,
        `mediation ${committee.name} L-11 record-willingness give-rights-notice`,
      ],
    ],
  ])('is told of a case %s', (_, history, expected) => expect(shown(history())).toEqual(expected));

  it('is nobody twice at one time, and nobody has it after who has it now', () => {
    for (const history of [
      offered(),
      offered().claim().mediate().agree(),
      offered().giveBack().offer(secondCommittee),
    ]) {
      const holdings = holdingsOf(history.caseId, history.events);
      for (const [index, { from, to }] of holdings.entries()) {
        expect(to === undefined || to > from).toBe(true);
        expect(holdings[index + 1]?.from).toBe(to);
      }
    }
  });
});
