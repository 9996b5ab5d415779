import { CaseChange, receive } from '@one-window/case-engine';
import { type Actor, type EventData, stages, systemActor } from '@one-window/contracts';
import { GENESIS } from '@one-window/proof';
import { defaultCalendar } from '@one-window/time-limits';
import { mediationModel } from '../mediation.model';
import { applicant, courtClerk, idOf, manager, offerOf, outsider, supervisor } from '../spec-support/people';
import { confirmedOf, dismissedOf, NOW, recordedEvent, Road } from '../spec-support/road';
import { agreementInForce, factsOf, isAwaited, type MediationCase, type MediationStage } from './case-state';
import { end } from './end';
import { renegotiate } from './renegotiate';
import type { MediationCommand } from '../mediation.commands';
import { type ReceivedByMediation, received as declared } from './received';

const all = stages.mediation;
const received = Object.keys(declared) as ReceivedByMediation[];
const { commands, receives } = mediationModel;
const everyCommand = Object.keys(mediationModel.policies) as MediationCommand[];
const everyParty = (state: MediationCase) => state.summary!.parties.map(({ partyId }) => partyId);

/** A case that came into each stage by the road itself. */
const arriveAt: Record<MediationStage, () => Road> = {
  none: () => new Road(),
  offered: () => new Road().offered(),
  'taken-back': () =>
    new Road().offered().receive('triage.offer-taken-back.v1', { offerId: idOf(300), reason: '改派其他组织' }),
  returned: () => {
    const road = new Road().claimed();
    road.apply('mediation.case-returned.v1', {
      offerId: idOf(300),
      organisation: road.state.offer!.organisations[0]!,
      reason: '不属于本会调解范围',
      clocks: { stopped: road.state.clocks.map(({ name }) => name) },
    });
    return road;
  },
  claimed: () => new Road().claimed(),
  appointed: () => new Road().appointed(),
  mediating: () => new Road().mediating(),
  'agreement-drafted': () => new Road().mediating().drafted(),
  agreed: () => new Road().agreed(),
  renegotiating: () =>
    new Road()
      .agreed()
      .give('renegotiate', (state) => renegotiate(state, { reason: '变更履行期限', consentedBy: everyParty(state) })),
  ended: () =>
    new Road().mediating().give('end', (state, context) => end(state, { ground: 'E12', reason: '分歧较大' }, context)),
  withdrawn: () =>
    new Road().claimed().receive('intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '双方和好' }),
};

const guardian = { representativeId: idOf(72), kind: 'guardian', name: '李父', since: '2026-03-02' } as const;

const amending = () =>
  new Road()
    .agreed()
    .give('renegotiate', (state) => renegotiate(state, { reason: '变更履行期限', consentedBy: everyParty(state) }))
    .drafted();

/** The ways into a stage in which the same event may mean another thing: a draft may amend an agreement in force. */
const waysTo = (stage: MediationStage): Road[] => [
  arriveAt[stage](),
  ...(stage === 'agreement-drafted' ? [amending()] : []),
];

/** Events as they may come: about the current offer and agreement, and about others. */
const samples = (state: MediationCase): { [T in ReceivedByMediation]: EventData[T][] } => {
  const current = { agreementId: state.agreement?.agreementId ?? idOf(500), version: state.agreement?.version ?? 1 };
  const others = [current.version - 1, current.version + 1].map((version) => ({ ...current, version }));
  return {
    'triage.case-offered.v1': [
      offerOf(),
      offerOf({ offerId: idOf(301), pool: false }),
      { ...offerOf({ offerId: idOf(302), pool: false }), attempt: 2, reopened: 1 },
    ],
    'triage.offer-taken-back.v1': [300, 301].map((id) => ({ offerId: idOf(id), reason: '改派' })),
    'triage.offer-expired.v1': [300, 301].map((id) => ({ offerId: idOf(id), dueOn: '2026-11-25' })),
    'intake.case-declined.v1': [
      { ground: 'N2', reason: '法院已受理', remedies: [{ kind: 'litigation', text: '起诉', basis: '民事诉讼法' }] },
    ],
    'intake.case-reopened.v1': [{ reason: '纠纷再起', times: 1 }],
    'triage.referral-returned.v1': [{ reason: '不属于本院管辖' }],
    'intake.case-withdrawn.v1': [{ partyId: applicant.partyId, reason: '撤回' }],
    'intake.supplement-answered.v1': [
      { answers: [{ item: '房产证' }], addedFacts: '漏水发生在十一月。' },
      { answers: [{ item: '房产证' }] },
    ],
    'intake.registration-corrected.v1': [
      { amendment: 1, before: { title: '漏水' }, after: { title: '楼上漏水' }, reason: '登记时写错' },
    ],
    'intake.party-corrected.v1': [
      { amendment: 1, partyId: applicant.partyId, before: {}, after: { phone: { token: 't' } }, reason: '补登电话' },
    ],
    'intake.party-added.v1': [{ amendment: 1, party: { ...applicant, partyId: idOf(71) }, reason: '共同申请' }],
    'intake.party-left.v1': [{ amendment: 1, partyId: applicant.partyId, reason: '与纠纷无关' }],
    'intake.party-replaced.v1': [
      {
        amendment: 1,
        partyId: applicant.partyId,
        ground: 'heir',
        party: { ...applicant, partyId: idOf(71) },
        reason: '原申请人去世',
      },
    ],
    'intake.representative-named.v1': [
      { amendment: 1, partyId: applicant.partyId, representative: guardian, reason: '户口簿' },
    ],
    'intake.representative-ended.v1': [
      { amendment: 1, partyId: applicant.partyId, representative: guardian, reason: '已成年' },
    ],
    'intake.group-representatives-chosen.v1': [
      {
        amendment: 1,
        role: 'applicant',
        chosenOn: '2026-03-02',
        manner: 'in-writing',
        representatives: [{ representativeId: idOf(73), partyId: idOf(74), name: '赵六' }],
        representedPartyIds: [applicant.partyId],
        reason: '推选书',
      },
    ],
    'intake.group-representative-dismissed.v1': [
      {
        amendment: 1,
        partyId: idOf(74),
        name: '赵六',
        representedPartyIds: [applicant.partyId],
        reason: '重新推选',
      },
    ],
    'intake.mediation-end-asked.v1': [{ partyId: applicant.partyId, ground: 'E11', reason: '不再调解' }],
    'judicial-confirmation.dismissed.v1': [current, ...others].map(dismissedOf),
    'judicial-confirmation.confirmed.v1': [current, ...others].map(confirmedOf),
    'judicial-confirmation.objection-decided.v1': [current, ...others].flatMap(({ agreementId, version }) =>
      (['rejected', 'revoked'] as const).map((outcome) => ({
        applicationId: idOf(600),
        agreementId,
        agreementVersion: version,
        objectionId: idOf(601),
        outcome,
        ruledOn: '2026-11-20',
        reason: '经审查',
      })),
    ),
    'follow-up.case-closed.v1': [{ outcome: 'performed' }],
  };
};

const cells = all.flatMap((stage) => received.map((type) => ({ stage, type, cell: receives[stage][type] })));

/** A case in this state after the service received an event, and what it recorded. */
const receiving = <T extends ReceivedByMediation>(state: MediationCase, type: T, data: EventData[T]) => {
  const change = new CaseChange(mediationModel, { id: idOf(5), version: 1, sequence: 1, head: GENESIS, state });
  receive(mediationModel, change, recordedEvent(type, data), {
    actor: systemActor('mediation'),
    occurredAt: NOW,
    recordedAt: NOW,
    calendar: defaultCalendar,
    correlation: { correlationId: idOf(8), causationId: idOf(7) },
  });
  return { after: change.state, recorded: change.events };
};

describe('the transition tables of mediation', () => {
  it.each(all)('has a row for stage %s that decides every received event', (stage) => {
    expect(arriveAt[stage]().state.stage).toBe(stage);
    expect(Object.keys(receives[stage]).toSorted()).toEqual(received.toSorted());
  });

  it('names no stage that does not exist', () => {
    const targets = all.flatMap((stage) => [
      ...Object.values(commands[stage]).flatMap((leadsTo) => [...leadsTo]),
      ...Object.values(receives[stage]).flatMap((cell) => (typeof cell === 'string' ? [] : [...cell])),
    ]);
    expect(targets.filter((target) => !all.includes(target))).toEqual([]);
  });

  it.each(cells.filter(({ cell }) => typeof cell !== 'string'))(
    'in stage $stage takes $type to exactly the stages that the table lists',
    ({ stage, type, cell }) => {
      const reached = waysTo(stage).flatMap(({ state }) =>
        samples(state)[type].map((data) => {
          const { after } = receiving(state, type, data);
          expect(JSON.parse(JSON.stringify(after))).toStrictEqual(after);
          return after.stage;
        }),
      );
      expect([...new Set(reached)].toSorted()).toEqual([...cell].toSorted());
    },
  );

  it.each(cells.filter(({ cell }) => cell === 'ignore'))('in stage $stage leaves $type without any trace', (one) => {
    const { state } = arriveAt[one.stage]();
    for (const data of samples(state)[one.type]) {
      expect(receiving(state, one.type, data)).toEqual({ after: state, recorded: [] });
    }
  });

  it.each(cells.filter(({ cell }) => cell === 'anomaly'))(
    'in stage $stage reports $type, which cannot have come there, and leaves the case as it is',
    ({ stage, type }) => {
      const { state } = arriveAt[stage]();
      for (const data of samples(state)[type]) {
        const { after, recorded } = receiving(state, type, data);
        expect(after).toEqual(state);
        expect(recorded).toMatchObject([{ type: 'mediation.anomaly-reported.v1', data: { eventType: type, stage } }]);
      }
    },
  );

  it.each(all.flatMap((stage) => everyCommand.map((command) => [stage, command] as const)))(
    'in stage %s offers %s to the organisation exactly when the table permits it',
    (stage, command) => {
      const road = arriveAt[stage]();
      const listedHere = Object.hasOwn(commands[stage], command);
      const poolReturn = stage === 'offered' && command === 'return';
      const nobodyToTakeBack = command === 'take-back-invitation' && !road.state.invitations;
      const nothingAwaited =
        ['call-off-session', 'move-session', 'record-no-show'].includes(command) &&
        !road.state.sessions.some(isAwaited);
      const noLimit = command === 'extend' && !road.state.limit;
      const directors = ['reassign', 'take-case-back', 'decide-suspicion'].includes(command);
      const goesOn = command === 'resume' && !road.state.suspended;
      const anothers = ['accept-transfer', 'refuse-transfer', 'accept-helping', 'refuse-helping'].includes(command);
      const nobodyHelps = command === 'end-help' && !road.state.helps;
      const nobodyAsked = command === 'take-back-transfer' && !road.state.transfer;
      const inForce = command === 'offer-transfer' && agreementInForce(road.state) !== undefined;
      expect(road.allowed(manager).includes(command)).toBe(
        listedHere &&
          !poolReturn &&
          !nobodyToTakeBack &&
          !nothingAwaited &&
          !noLimit &&
          !directors &&
          !goesOn &&
          !anothers &&
          !nobodyAsked &&
          !nobodyHelps &&
          !inForce,
      );
    },
  );

  it.each(all)('in stage %s lets neither supervisor nor court act, and another organisation only claim', (stage) => {
    const road = arriveAt[stage]();
    expect(road.allowed(supervisor)).toEqual([]);
    expect(road.allowed(courtClerk)).toEqual([]);
    expect(road.allowed(outsider)).toEqual(stage === 'offered' ? ['claim'] : []);
  });

  it('keeps ending open in every stage with a holder and no agreement in force', () => {
    const held: MediationStage[] = ['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating'];
    expect(all.filter((stage) => Object.hasOwn(commands[stage], 'end'))).toEqual(held);
  });

  it('remembers a withdrawal that arrives before the offer, and then takes no offer', () => {
    const road = new Road().receive('intake.case-withdrawn.v1', { partyId: applicant.partyId, reason: '撤回' });
    expect(road.offered().state).toMatchObject({ stage: 'withdrawn', ending: { reason: '撤回' } });
  });

  it('ends where a party had it ended at the window, with every way that stays open (人民调解法23)', () => {
    const asked = { partyId: applicant.partyId, ground: 'E11' as const, reason: '不再调解，准备起诉' };
    for (const stage of ['claimed', 'appointed', 'mediating', 'agreement-drafted'] as const) {
      const { after, recorded } = receiving(arriveAt[stage]().state, 'intake.mediation-end-asked.v1', asked);
      expect([stage, after.stage, after.clocks]).toEqual([stage, 'ended', []]);
      expect(recorded).toContainEqual(
        expect.objectContaining({
          type: 'mediation.ended-without-agreement.v1',
          data: expect.objectContaining({ ground: 'E11', reason: asked.reason, remedies: expect.any(Array) }),
        }),
      );
    }
    const { state } = arriveAt.agreed();
    expect(receiving(state, 'intake.mediation-end-asked.v1', asked)).toEqual({ after: state, recorded: [] });
  });

  it('remembers facts added before the offer, and tells none twice', () => {
    const added = (addedFacts: string) => ({ answers: [{ item: '照片' }], addedFacts });
    const early = new Road().receive('intake.supplement-answered.v1', added('另有照片三张。')).offered();
    expect(factsOf(early.state)).toBe('楼上漏水，联系电话13800001234。\n另有照片三张。');
    const merged = new Road().receive('intake.supplement-answered.v1', added('楼上漏水')).offered();
    expect(factsOf(merged.state)).toBe('楼上漏水，联系电话13800001234。');
  });

  it('adds nothing to a file that follow-up has closed, and says why to those who have it', () => {
    const road = arriveAt.agreed().receive('follow-up.case-closed.v1', { outcome: 'performed' });
    expect(road.allowed(manager)).toEqual([]);
    const told = (actor: Actor) => mediationModel.explainRefusal?.(road.state, actor, 'note', defaultCalendar);
    expect(told(manager)).toMatchObject({ code: 'case-closed' });
    expect(told(outsider)).toBeUndefined();
  });

  it('ends what was still in hand when follow-up is heard to have closed the case, and says so', () => {
    for (const stage of ['claimed', 'appointed', 'mediating', 'agreement-drafted'] as const) {
      const { after, recorded } = receiving(arriveAt[stage]().state, 'follow-up.case-closed.v1', {
        outcome: 'withdrawn',
      });
      expect([stage, after.stage]).toEqual([stage, 'ended']);
      expect(recorded).toMatchObject([{ type: 'mediation.ended-without-agreement.v1', data: { ground: 'E29' } }]);
    }
    for (const talks of [arriveAt.renegotiating().state, amending().state]) {
      const { after, recorded } = receiving(talks, 'follow-up.case-closed.v1', { outcome: 'performed' });
      expect(after).toMatchObject({ stage: 'agreed', agreement: { version: 1 } });
      expect(recorded).toMatchObject([{ type: 'mediation.renegotiation-ended.v1', data: { ground: 'E29' } }]);
    }
  });

  it('opens no talks in a closed case when a court dismisses late, and says so', () => {
    const closed = arriveAt.agreed().receive('follow-up.case-closed.v1', { outcome: 'performed' }).state;
    const { after, recorded } = receiving(closed, 'judicial-confirmation.dismissed.v1', dismissedOf(closed.agreement!));
    expect(after).toMatchObject({ stage: 'agreed', ruling: { outcome: 'dismissed' } });
    expect(recorded).toMatchObject([
      { type: 'mediation.renegotiation-ended.v1', data: { afterDismissal: true, ground: 'E29' } },
    ]);
  });

  it('lets nobody claim an offer of a case that is closed', () => {
    const { state } = new Road().offered().receive('follow-up.case-closed.v1', { outcome: 'referred-out' });
    expect(state.stage).toBe('offered');
    expect(mediationModel.explainRefusal?.(state, manager, 'claim', defaultCalendar)).toMatchObject({
      code: 'case-closed',
    });
  });

  it('lets no clock run on in a withdrawn, returned or ended case', () => {
    for (const stage of ['withdrawn', 'returned', 'ended', 'agreed'] as const) {
      expect(arriveAt[stage]().state.clocks).toEqual([]);
    }
  });

  it('forgets the earlier holder and its work when the case is offered anew', () => {
    const { state } = arriveAt.returned().offered({ offerId: idOf(301) });
    expect(state).toMatchObject({
      stage: 'offered',
      mediators: [],
      sessions: [],
      returns: [{ reason: '不属于本会调解范围' }],
    });
    expect(state.holder).toBeUndefined();
  });
});
