import { type Decision, type DisputeKind, disputeKindCodes, type EndGround, type Remedy } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { decline } from '../../apps/intake/src/domain/decline';
import { initial as newIntakeCase } from '../../apps/intake/src/domain/case-state';
import { end } from '../../apps/mediation/src/domain/end';
import { initial as newMediationCase } from '../../apps/mediation/src/domain/case-state';
import { referOut } from '../../apps/triage/src/domain/refer-out';
import { initial as newTriageCase } from '../../apps/triage/src/domain/case-state';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const NOW = '2026-03-02T01:00:00.000Z';
const parties = [
  { partyId: id(1), role: 'applicant', kind: 'natural-person', name: '赵一' },
  { partyId: id(2), role: 'respondent', kind: 'legal-person', name: '高平市住房和城乡建设局' },
] as const;
const registration = {
  caseNumber: 'JC-140581-20260302-000001',
  source: 'S01',
  title: '墙体渗水',
  facts: '墙体渗水三个月，协商不成。',
  claims: ['修好'],
  parties: [...parties],
  regionCode: '140581001',
  appliedOn: '2026-03-02',
  urgent: false,
  pendingElsewhere: false,
} as const;

const noticeOf = (decision: Decision): Remedy[] => {
  if (!decision.accepted) throw new Error(`${decision.code} ${JSON.stringify(decision.details)}`);
  return (decision.facts[0]!.data as { remedies: Remedy[] }).remedies;
};
/** Told by the organisation when mediation ends, and by triage when it then refers the case to the courts or beyond. */
const whenMediationEnds = (disputeKind: DisputeKind, ground: EndGround): Remedy[] => {
  const state = { ...newMediationCase(id(9)), summary: { ...registration, parties: [...parties], disputeKind } };
  return noticeOf(end(state as never, { ground, reason: '分歧较大' }, decidedAt(NOW)));
};
const whenReferredOut = (disputeKind: DisputeKind, ended?: EndGround): Remedy[] => {
  const state = {
    ...newTriageCase(id(9)),
    registration,
    classification: { disputeKind, risk: 'low', decidingWords: [], classifiedAt: NOW },
    ...(ended ? { ended: { ground: ended, reason: '分歧较大', endedAt: NOW } } : {}),
  };
  return noticeOf(referOut(state as never, { target: 'police', reason: '转其他途径' }, decidedAt(NOW)));
};
const without = (target: Remedy['kind'], remedies: Remedy[]): Remedy[] => {
  const [first, ...others] = remedies;
  return first?.kind === target ? others : remedies;
};

describe('R22: one party reads one answer, whichever service writes the notice', () => {
  it.each(disputeKindCodes)('%s: mediation fails, and triage refers the case out', (kind) => {
    for (const ground of ['E11', 'E12', 'E13', 'E14', 'E15', 'E22', 'E24', 'E29'] as const) {
      expect(without('police', whenReferredOut(kind, ground))).toEqual(whenMediationEnds(kind, ground));
    }
  });

  it.each(disputeKindCodes)('%s: every way told has its limit and its ground', (kind) => {
    const all = [...whenReferredOut(kind), ...whenReferredOut(kind, 'E12'), ...whenMediationEnds(kind, 'E12')];
    expect(all.filter(({ limit, basis }) => !limit || !/^《.+》第.+条/u.test(basis))).toEqual([]);
  });

  it('a labour dispute declined at the window because one side refuses is not sent straight to court', () => {
    const declined = noticeOf(decline({ ...newIntakeCase(id(9)), registration } as never, 'N3', '对方不愿意'));
    expect(declined[0]?.kind).toBe('labour-arbitration');
    expect(declined[0]?.text).toContain('属于劳动争议的');
    expect(declined.filter(({ limit }) => !limit)).toEqual([]);
  });
});
