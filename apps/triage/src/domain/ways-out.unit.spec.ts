import { type Decision, type Role } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { actor, after, MONDAY, next, OFFER, roads, sample, township, village } from '../spec-support/events';
import { triageModel } from '../triage.model';
import { chooseRoute } from './choose-route';
import type { TriageCase } from './case-state';
import { standingOf } from './policies';
import { endWithoutReferral, mediateAgain, returnReferral } from './refer-out';

const toRefer = after(...roads['to-refer']);
const factsOf = (decision: Decision) => {
  if (!decision.accepted) throw new Error(decision.code);
  return decision.facts;
};
const may = (state: TriageCase, command: keyof typeof triageModel.policies, role: Role, organisationId?: string) => {
  const { roles, relation } = triageModel.policies[command];
  const person = actor(role, organisationId);
  return (
    triageModel.commands[state.stage][command] !== undefined &&
    roles.includes(role) &&
    (relation?.(state, person) ?? true)
  );
};

describe('a case whose mediation ended', () => {
  it('ends without a referral where nobody wants one, and the ways are told all the same (R22)', () => {
    const [fact] = factsOf(endWithoutReferral(toRefer, { reason: '暂不主张' }, decidedAt(MONDAY)));
    expect(fact).toMatchObject({ type: 'triage.ended-without-referral.v1', data: { clocks: { stopped: ['triage'] } } });
    expect(fact?.data).toMatchObject({
      remedies: expect.arrayContaining([expect.objectContaining({ kind: 'litigation' })]),
    });
    expect(next(toRefer, sample('triage.ended-without-referral.v1'))).toMatchObject({
      stage: 'closed',
      closed: { because: 'no-referral-wanted' },
    });
  });

  it('is mediated once more, by the same organisation or another, which read it anew', () => {
    const [fact] = factsOf(mediateAgain(toRefer, { reason: '双方愿意再谈' }));
    expect(fact?.data).toMatchObject({ attempt: 2, offerId: OFFER });
    const again = next(toRefer, sample('triage.mediation-reattempted.v1'));
    expect(again).toMatchObject({
      stage: 'routed',
      attempt: 2,
      formerly: expect.arrayContaining([village.organisationId]),
    });
    expect(again).not.toHaveProperty('holder');
    expect(standingOf(again, actor('organisation-manager', village.organisationId))).toEqual(['ended']);
    expect(factsOf(mediateAgain({ ...toRefer, attempt: 2 }, { reason: '再谈' }))[0]?.data).toMatchObject({
      attempt: 3,
    });
  });

  it('is not mediated again over an agreement in force, or what another has accepted already (R03)', () => {
    const agreement = { agreementId: OFFER, version: 1, effectiveOn: '2026-03-02' };
    expect(mediateAgain({ ...toRefer, agreement }, { reason: '再谈' })).toMatchObject({
      code: 'agreement-in-force-already',
    });
    const pending = { ...toRefer, registration: { ...toRefer.registration!, pendingElsewhere: true } };
    expect(mediateAgain(pending, { reason: '再谈' })).toMatchObject({ code: 'already-pending-elsewhere' });
  });
});

describe('that another authority has accepted it', () => {
  it('is corrected where it was ticked by mistake, and the road goes on to mediation', () => {
    const classified = after(...roads.classified);
    const ticked = { ...classified, registration: { ...classified.registration!, pendingElsewhere: true } };
    expect(chooseRoute(ticked, { route: 'mediation', reason: '愿意调解' })).toMatchObject({ accepted: false });
    const correction = sample('intake.registration-corrected.v1');
    const corrected = next(ticked, {
      ...correction,
      data: { amendment: 1, before: { pendingElsewhere: true }, after: { pendingElsewhere: false }, reason: '误勾选' },
    } as typeof correction);
    expect(chooseRoute(corrected, { route: 'mediation', reason: '愿意调解' })).toMatchObject({ accepted: true });
  });
});

describe('a case that was referred out', () => {
  const referred: TriageCase = {
    ...after(...roads.referred),
    referral: { target: 'litigation', organisation: township, reason: '调解不成', referredAt: MONDAY },
  };

  it('is answered and sent back by the body that was named, or by the desk that is told so', () => {
    for (const verb of ['record-referral-result', 'return-referral'] as const) {
      expect(may(referred, verb, 'triage-officer')).toBe(true);
      expect(may(referred, verb, 'arbitration-clerk', township.organisationId)).toBe(true);
      expect(may(referred, verb, 'arbitration-clerk', village.organisationId)).toBe(false);
      expect(may(referred, verb, 'window-clerk')).toBe(false);
    }
  });

  it('keeps every answer, the last one behind', () => {
    const once = next(referred, sample('triage.referral-answered.v1'));
    expect(next(once, sample('triage.referral-answered.v1')).referral?.answers).toHaveLength(2);
  });

  it('comes back to where it lay before: to be referred elsewhere after mediation, else to its route', () => {
    const [fact] = factsOf(returnReferral(referred, { reason: '不属于本委管辖' }));
    expect(fact?.data).toMatchObject({ organisation: township, caseNumber: referred.registration?.caseNumber });
    const back = next(referred, sample('triage.referral-returned.v1'));
    expect(back).toMatchObject({ stage: 'to-refer', sentBack: [{ target: 'litigation', organisation: township }] });
    expect(back.clocks.map(({ name }) => name)).toEqual(['triage']);
    expect(standingOf(back, actor('arbitration-clerk', township.organisationId))).toEqual(['none']);
    const { ended: _, ...never } = referred;
    expect(next(never, sample('triage.referral-returned.v1')).stage).toBe('classified');
  });
});

describe('a case that the window reopens', () => {
  it('is triaged anew, with what was known of it, and tells every later offer so', () => {
    const closed = next(after(...roads.classified), sample('intake.case-withdrawn.v1'));
    const reopened = next(closed, sample('intake.case-reopened.v1'));
    expect(reopened).toMatchObject({ stage: 'awaiting', reopened: 1 });
    expect(reopened.clocks.map(({ name }) => name)).toEqual(['triage']);
    for (const gone of ['closed', 'route', 'holder']) expect(reopened).not.toHaveProperty(gone);
  });
});
