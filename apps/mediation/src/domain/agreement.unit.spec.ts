import type { DisputeKind } from '@one-window/contracts';
import { type DecisionContext, disputeKindCodes, type EndGround, endGroundCodes } from '@one-window/contracts';
import fc from 'fast-check';
import { applicant, bystander, chair, committee, everyone, idOf, manager, respondent } from '../spec-support/people';
import { confirmedOf, dismissedOf, draftOf, Road, TODAY } from '../spec-support/road';
import { draftAgreement } from './draft-agreement';
import { end } from './end';
import { renegotiate } from './renegotiate';
import { nextSigners, sign, type Signing } from './sign';

const signing = (kind: Signing['kind'], partyId?: string) => (state: Road['state'], context: DecisionContext) =>
  sign(state, { kind, partyId, method: 'signature' }, context);
const drafting = (changes: Parameters<typeof draftOf>[0]) => (state: Road['state'], context: DecisionContext) =>
  draftAgreement(state, draftOf(changes), context);
const obligation = draftOf().obligations[0]!;

describe('drafting an agreement', () => {
  it('R11: takes an oral agreement of any kind but labour and medical ones (劳动争议调解仲裁法14; 医疗纠纷条例39)', () => {
    const written: ReadonlySet<DisputeKind> = new Set(['A10', 'A11', 'A15'] as const);
    for (const disputeKind of disputeKindCodes) {
      const { state, context } = new Road().mediating({ disputeKind });
      const decision = drafting({ form: 'oral' })(state, context);
      expect(decision).toMatchObject(
        written.has(disputeKind) ? { code: 'written-form-required', details: { rule: 'R11' } } : { accepted: true },
      );
      expect(drafting({ form: 'written' })(state, context)).toMatchObject({ accepted: true });
    }
  });

  it.each([
    ['debtorPartyId', { debtorPartyId: idOf(777) }],
    ['creditorPartyId', { creditorPartyId: idOf(777) }],
    ['creditorPartyId', { creditorPartyId: respondent.partyId }],
    ['amountFen', { amountFen: 0 }],
    ['amountFen', { amountFen: undefined }],
    ['dueOn', { dueOn: '2026-11-20' }],
  ])('R12: names obligations.0.%s when it is %j', (field, change) => {
    const decision = new Road()
      .mediating()
      .refusal('draft-agreement', drafting({ obligations: [{ ...obligation, ...change }] }));
    expect(decision).toMatchObject({
      code: 'obligation-invalid',
      details: { errors: [{ field: `obligations.0.${field}` }] },
    });
  });

  it('needs no sum for an act', () => {
    const act = { ...obligation, kind: 'act' as const, amountFen: undefined, description: '修复漏水管道' };
    expect(new Road().mediating().drafted({ obligations: [act] }).state.stage).toBe('agreement-drafted');
  });

  it('calls performed on the spot only what is due today', () => {
    const road = new Road().mediating();
    expect(road.refusal('draft-agreement', drafting({ performedOnTheSpot: true }))).toMatchObject({
      code: 'not-performed-on-the-spot',
    });
    road.drafted({ performedOnTheSpot: true, obligations: [{ ...obligation, dueOn: TODAY }] });
    expect(road.state.agreement?.performedOnTheSpot).toBe(true);
  });

  it('keeps one draft: a new version takes the place of the old and voids its signatures', () => {
    const road = new Road()
      .mediating()
      .drafted()
      .signed('party', applicant.partyId)
      .drafted({ agreementId: idOf(555) });
    expect(road.state.agreement).toMatchObject({ agreementId: idOf(500), version: 2, signatures: [] });
  });
});

describe('signing an agreement', () => {
  it('tells whoever follows what makes the case press, as the offer told it', () => {
    const road = new Road()
      .mediating()
      .drafted()
      .signed('party', applicant.partyId)
      .signed('party', respondent.partyId);
    const { state, context } = road.signed('mediator');
    const pressing = { urgent: true, risk: 'high' } as const;
    const sealed = signing('organisation-seal')({ ...state, summary: { ...state.summary!, ...pressing } }, context);
    const told = (decision: typeof sealed) => (decision.accepted ? decision.facts.at(-1) : undefined);
    expect(told(sealed)).toMatchObject({ type: 'mediation.agreement-effective.v1', data: pressing });
    expect(told(signing('organisation-seal')(state, context))?.data).not.toHaveProperty('risk');
  });

  const three = [applicant, respondent, bystander];
  const threeDrafted = () => new Road().mediating({ parties: three }).drafted();

  it('R10: is in force only after every party, the presiding mediator and the seal, parties in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (order) => {
        const road = threeDrafted();
        for (const { partyId } of order) {
          road.signed('party', partyId);
          expect(road.state.stage).toBe('agreement-drafted');
        }
        expect(road.signed('mediator').state.stage).toBe('agreement-drafted');
        const { state } = road.signed('organisation-seal');
        expect(state).toMatchObject({ stage: 'agreed', agreement: { effectiveOn: TODAY }, clocks: [] });
        expect(state.agreement?.signatures.map(({ kind }) => kind)).toEqual([
          'party',
          'party',
          'party',
          'mediator',
          'organisation-seal',
        ]);
      }),
      { numRuns: 12 },
    );
  });

  it('R10: does not wait for a third party whom the agreement does not bind, nor lets it sign', () => {
    const road = new Road().mediating({ parties: three }).drafted({ unboundPartyIds: [bystander.partyId] });
    road.signed('party', applicant.partyId);
    expect(road.refusal('sign', signing('party', bystander.partyId))).toMatchObject({ code: 'signature-out-of-order' });
    const { state } = road.signed('party', respondent.partyId).signed('mediator').signed('organisation-seal');
    expect(state).toMatchObject({ stage: 'agreed', agreement: { unboundPartyIds: [bystander.partyId] } });
  });

  it.each([
    ['either side', { unboundPartyIds: [applicant.partyId] }, 'no-third-party'],
    [
      'a third party that owes under it',
      { unboundPartyIds: [bystander.partyId], obligations: [{ ...obligation, debtorPartyId: bystander.partyId }] },
      'owes',
    ],
  ])('R10: binds %s, whatever is said', (_, changes, because) => {
    const road = new Road().mediating({ parties: three });
    expect(road.refusal('draft-agreement', drafting(changes))).toMatchObject({
      code: 'party-bound',
      details: { field: 'unboundPartyIds', because },
    });
  });

  it('R10: whatever is tried, only the one whose turn it is gets to sign', () => {
    const tries = fc.array(
      fc.constantFrom<Signing>(
        ...three.map(({ partyId }) => ({ kind: 'party' as const, partyId, method: 'signature' as const })),
        { kind: 'mediator', method: 'signature' },
        { kind: 'organisation-seal', method: 'seal' },
      ),
      { minLength: 5, maxLength: 25 },
    );
    fc.assert(
      fc.property(tries, (attempts) => {
        const road = threeDrafted();
        for (const attempt of attempts) {
          if (road.state.stage === 'agreed') break;
          const due = nextSigners(road.state);
          const decision = sign(road.state, attempt, road.context);
          const itsTurn = due.some(
            ({ kind, id }) => kind === attempt.kind && (kind !== 'party' || id === attempt.partyId),
          );
          expect(decision.accepted).toBe(itsTurn);
          if (decision.accepted) for (const { type, data } of decision.facts) road.apply(type, data);
        }
        const signers = (road.state.agreement?.signatures ?? []).map(({ kind, id }) => `${kind}:${id}`);
        expect(new Set(signers).size).toBe(signers.length);
        expect(road.state.stage === 'agreed').toBe(signers.length === 5);
      }),
      { numRuns: 40 },
    );
  });

  it('says who comes next when somebody is too early', () => {
    const road = new Road().mediating().drafted();
    expect(road.refusal('sign', signing('organisation-seal'))).toMatchObject({
      code: 'signature-out-of-order',
      details: { next: [{ name: applicant.name }, { name: respondent.name }] },
    });
    for (const id of everyone) road.signed('party', id);
    expect(road.refusal('sign', signing('organisation-seal'))).toMatchObject({
      details: { next: [{ kind: 'mediator', name: chair.name }] },
    });
    expect(road.signed('mediator').refusal('sign', signing('mediator'))).toMatchObject({
      code: 'already-signed',
      details: { name: chair.name, signedOn: TODAY },
    });
    expect(nextSigners(road.state)).toMatchObject([{ kind: 'organisation-seal', name: committee.name }]);
  });

  it('is in force from the day of the last act (人民调解法第二十九条)', () => {
    const road = new Road().mediating().drafted();
    for (const id of everyone) road.signed('party', id);
    road.signed('mediator');
    road.now = '2026-11-24T16:30:00.000Z';
    expect(road.signed('organisation-seal').state.agreement?.effectiveOn).toBe('2026-11-25');
  });

  it('R11: needs the mediator alone for an oral agreement, in force from the day it was reached (第三十条)', () => {
    const road = new Road().mediating().drafted({ form: 'oral' });
    expect(road.refusal('sign', signing('party', applicant.partyId))).toMatchObject({
      code: 'signature-out-of-order',
      details: { next: [{ kind: 'mediator' }] },
    });
    road.now = '2026-11-25T02:00:00.000Z';
    expect(road.signed('mediator').state).toMatchObject({ stage: 'agreed', agreement: { effectiveOn: TODAY } });
  });

  it('takes no signature of a stranger', () => {
    expect(
      new Road()
        .mediating()
        .drafted()
        .refusal('sign', signing('party', idOf(777))),
    ).toMatchObject({
      code: 'party-unknown',
    });
  });
});

describe('an agreement in force', () => {
  const reopening = (consentedBy: string[]) => (state: Road['state']) =>
    renegotiate(state, { reason: '变更履行期限', consentedBy });

  it('R29: changes only by an amending agreement that all parties want', () => {
    const road = new Road().agreed();
    expect(road.steps(manager)).toEqual(['renegotiate']);
    expect(road.refusal('renegotiate', reopening([applicant.partyId]))).toMatchObject({
      code: 'consent-of-all-parties-required',
      details: { missing: [respondent.name] },
    });
    road.give('renegotiate', reopening(everyone)).drafted().signedByAll();
    expect(road.state).toMatchObject({ stage: 'agreed', agreement: { version: 2, agreementId: idOf(500) } });
  });

  it('is not renegotiated once a court has confirmed it', () => {
    const road = new Road().agreed();
    road.receive('judicial-confirmation.confirmed.v1', confirmedOf(road.state.agreement!));
    expect(road.refusal('renegotiate', reopening(everyone))).toMatchObject({
      code: 'already-confirmed',
      details: { court: '晋城市城区人民法院' },
    });
    expect(road.steps(manager)).toEqual([]);
  });

  it('goes back to the parties when the court dismisses that very version', () => {
    const road = new Road().agreed();
    const { agreementId, version } = road.state.agreement!;
    road.receive('judicial-confirmation.dismissed.v1', dismissedOf({ agreementId, version: version + 1 }));
    expect(road.state.stage).toBe('agreed');
    road.receive('judicial-confirmation.dismissed.v1', dismissedOf({ agreementId, version }));
    expect(road.state).toMatchObject({ stage: 'renegotiating', ruling: { outcome: 'dismissed', version } });
  });

  describe('and talks about amending it', () => {
    const ending = (ground: EndGround) => (state: Road['state'], context: DecisionContext) =>
      end(state, { ground, reason: '谈不拢' }, context);
    const renegotiating = () => new Road().agreed().give('renegotiate', reopening(everyone));

    it.each(endGroundCodes)('stays in force when they end on ground %s (人民调解法31)', (ground) => {
      const before = new Road().agreed().state.agreement;
      for (const road of [renegotiating(), renegotiating().drafted().signed('party', applicant.partyId)]) {
        road.give('end', ending(ground));
        expect(road.state).toMatchObject({ stage: 'agreed', ending: { ground } });
        expect(road.state.agreement).toEqual(before);
        expect(road.state.ending?.remedies?.[0]?.text).toContain('原调解协议对各方仍有约束力');
        expect(road.steps(manager)).toEqual(['renegotiate']);
      }
    });

    it('may begin anew, and no two drafts have one number', () => {
      const road = renegotiating().drafted().give('end', ending('E12')).give('renegotiate', reopening(everyone));
      expect(road.state).not.toHaveProperty('ending');
      expect(road.drafted().signedByAll().state).toMatchObject({ stage: 'agreed', agreement: { version: 3 } });
      expect(road.state).not.toHaveProperty('inForce');
    });

    it('are over when the court confirms it meanwhile (民事诉讼法206)', () => {
      for (const road of [renegotiating(), renegotiating().drafted()]) {
        const { agreementId } = road.state.agreement!;
        road.receive('judicial-confirmation.confirmed.v1', confirmedOf({ agreementId, version: 1 }));
        expect(road.state).toMatchObject({ stage: 'agreed', agreement: { version: 1, effectiveOn: TODAY } });
        expect(road.steps(manager)).toEqual([]);
      }
    });

    it.each([
      ['before they began', (road: Road, ruled: () => Road) => (ruled(), road)],
      [
        'while they went on',
        (road: Road, ruled: () => Road) => (road.give('renegotiate', reopening(everyone)), ruled()),
      ],
    ] as const)('tell in ending that a court dismissed it %s', (_, course) => {
      const road = new Road().agreed();
      const dismissal = dismissedOf(road.state.agreement!);
      const { state, context } = course(road, () => road.receive('judicial-confirmation.dismissed.v1', dismissal));
      expect(state.stage).toBe('renegotiating');
      expect(ending('E11')(state, context)).toMatchObject({
        facts: [{ type: 'mediation.renegotiation-ended.v1', data: { version: 1, afterDismissal: true } }],
      });
      expect(context.now).toBe(road.now);
    });

    it('end for nobody else when the application is withdrawn', () => {
      for (const road of [new Road().agreed(), renegotiating(), renegotiating().drafted()]) {
        const { stage } = road.state;
        road.receive('intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '不再主张' });
        expect(road.state.stage).toBe(stage);
      }
    });

    it('of a case without an agreement in force end the case', () => {
      const { state } = new Road().mediating().drafted().give('end', ending('E15'));
      expect(state).toMatchObject({ stage: 'ended', agreement: { version: 1 } });
    });
  });
});
