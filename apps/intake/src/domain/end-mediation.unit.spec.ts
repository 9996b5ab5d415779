import type { Party } from '@one-window/contracts';
import { initial, type IntakeCase } from './case-state';
import { endMediation, whyNotEnd } from './decline';
import { evolve } from './evolve';
import { received } from './received';
import { claimed, effective, endedWithoutAgreement } from '../spec-support/heard';

const id = (last: number) => `0198f000-0000-7000-8000-00000000000${last}`;
const parties: Party[] = [
  { partyId: id(1), role: 'applicant', kind: 'natural-person', name: '李秀兰' },
  { partyId: id(2), role: 'respondent', kind: 'natural-person', name: '王建军' },
];
const handedOver = {
  ...initial(id(9)),
  stage: 'handed-over',
  registration: { caseNumber: 'JC-140502-20261121-000001', parties },
} as unknown as IntakeCase;
const asking = (partyId: string, ground: 'E11' | 'E21' | 'E05') =>
  endMediation(handedOver, { partyId, ground, reason: '联系不上调解员' });

describe('a mediation is ended at the window (人民调解法23)', () => {
  it('at the word of any party who will not go on', () => {
    for (const { partyId } of parties) {
      expect(asking(partyId, 'E11')).toMatchObject({
        accepted: true,
        facts: [{ type: 'intake.mediation-end-asked.v1', data: { partyId, ground: 'E11' } }],
      });
    }
    expect(asking(id(7), 'E11')).toMatchObject({ code: 'party-unknown', details: { field: 'partyId' } });
  });

  it('is withdrawn, or settled privately, by who applied and nobody else', () => {
    for (const ground of ['E21', 'E05'] as const) {
      expect(asking(id(1), ground).accepted).toBe(true);
      expect(asking(id(2), ground)).toMatchObject({
        code: 'only-the-applicant-withdraws',
        details: { field: 'ground', name: '王建军' },
      });
    }
  });

  it('once, until another organisation has the case, and not once an agreement is in force', () => {
    expect(whyNotEnd(handedOver)).toBeUndefined();
    const decision = asking(id(1), 'E11');
    if (!decision.accepted) throw new Error(decision.code);
    const asked = evolve(handedOver, { ...decision.facts[0], occurredAt: '2026-11-22T02:00:00.000Z' } as never);
    expect(whyNotEnd(asked)).toMatchObject({ code: 'end-already-asked' });
    const again = received['mediation.case-claimed.v1'].apply(asked, claimed()(asked.caseId) as never);
    expect(whyNotEnd(again)).toBeUndefined();
    const over = received['mediation.ended-without-agreement.v1'].apply(
      again,
      endedWithoutAgreement()(again.caseId) as never,
    );
    expect(whyNotEnd(over)).toMatchObject({ code: 'end-already-asked' });
    expect(whyNotEnd({ ...handedOver, agreementVersion: 1 })).toMatchObject({ code: 'agreement-stands' });
  });

  it('also beside an agreement on a part of the dispute, as long as the rest is mediated', () => {
    const part = received['mediation.agreement-effective.v1'].apply(
      handedOver,
      effective(1, { mediation: 'goes-on', openClaims: '误工费' })(handedOver.caseId) as never,
    );
    expect(whyNotEnd(part)).toBeUndefined();
    const over = received['mediation.renegotiation-ended.v1'].apply(part);
    expect(whyNotEnd(over)).toMatchObject({ code: 'agreement-stands' });
  });
});
