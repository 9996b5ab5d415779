import { allowedActions } from '@one-window/case-engine';
import { type AnyRecordedEvent, endGroundCodes, endedByApplicant, stages } from '@one-window/contracts';
import { person } from '@one-window/testing';
import { type FollowUpCase, type FollowUpStage, initial } from './domain/case-state';
import { close } from './domain/close';
import type { ReceivedByFollowUp } from './domain/received';
import type { FollowUpCommand } from './follow-up.commands';
import { followUpModel as model } from './follow-up.model';
import {
  applicant,
  carriedOut,
  CASE,
  confirmed,
  declined,
  notReferred,
  referralReturned,
  reopened,
  dismissed,
  effective,
  ended,
  inStage,
  lawful,
  pay,
  perform,
  id,
  organisation,
  record,
  recorded,
  referredOut,
  revoked,
  take,
  talksEnded,
  withdrawn,
  ranOut,
} from './spec-support/road';

const everyStage = [...stages['follow-up']];
const { commands, receives } = model;
const everyCommand = Object.keys(lawful) as FollowUpCommand[];
const successor = { mediatorId: id(41), name: '李四', presiding: true };
const appointed = recorded('mediation', 'mediation.mediator-appointed.v1', {
  mediators: [successor],
  disclosure: { ties: [], consentedBy: [] },
});
const guardian = { representativeId: id(72), kind: 'guardian', name: '赵父', since: '2026-03-02' } as const;
const received: Record<ReceivedByFollowUp, AnyRecordedEvent[]> = {
  'mediation.mediator-appointed.v1': [appointed],
  'mediation.mediator-left.v1': [
    recorded('mediation', 'mediation.mediator-left.v1', {
      left: { mediatorId: id(40), name: '张三' },
      mediators: [successor],
      reason: '聘期届满',
    }),
  ],
  'mediation.agreement-effective.v1': [effective({ version: 2 }), effective({ version: 2, performedOnTheSpot: true })],
  'mediation.renegotiation-ended.v1': [talksEnded(true), talksEnded(false), talksEnded(true, 7)],
  'mediation.ended-without-agreement.v1': endGroundCodes.map(ended),
  'judicial-confirmation.confirmed.v1': [confirmed()],
  'judicial-confirmation.objection-decided.v1': [revoked],
  'judicial-confirmation.dismissed.v1': [dismissed(), dismissed(7)],
  'intake.party-corrected.v1': [
    recorded('intake', 'intake.party-corrected.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      before: {},
      after: { phone: { token: 'sealed' } },
      reason: '补登电话',
    }),
  ],
  'intake.representative-named.v1': [
    recorded('intake', 'intake.representative-named.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      representative: guardian,
      reason: '户口簿',
    }),
  ],
  'intake.representative-ended.v1': [
    recorded('intake', 'intake.representative-ended.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      representative: guardian,
      reason: '已成年',
    }),
  ],
  'intake.group-representatives-chosen.v1': [
    recorded('intake', 'intake.group-representatives-chosen.v1', {
      amendment: 1,
      role: applicant.role,
      chosenOn: '2026-03-02',
      manner: 'in-writing',
      representatives: [{ representativeId: id(73), partyId: id(74), name: '赵六' }],
      representedPartyIds: [applicant.partyId],
      reason: '推选书',
    }),
  ],
  'intake.group-representative-dismissed.v1': [
    recorded('intake', 'intake.group-representative-dismissed.v1', {
      amendment: 1,
      partyId: id(74),
      name: '赵六',
      representedPartyIds: [applicant.partyId],
      reason: '重新推选',
    }),
  ],
  'triage.case-referred-out.v1': [referredOut],
  'triage.ended-without-referral.v1': [notReferred],
  'triage.referral-returned.v1': [referralReturned],
  'intake.case-reopened.v1': [reopened],
  'intake.case-declined.v1': [declined],
  'intake.case-withdrawn.v1': [withdrawn],
};
/** Events that end talks about an agreement in force; the last two as earlier builds recorded it. */
const endsTalks: ReadonlySet<string> = new Set([
  'mediation.renegotiation-ended.v1',
  'mediation.ended-without-agreement.v1',
  'triage.case-referred-out.v1',
  'triage.ended-without-referral.v1',
]);
/** The same, had its agreement settled a part, the rest being mediated. */
const restOpen = (state: FollowUpCase): FollowUpCase =>
  state.agreement
    ? { ...state, agreement: { ...state.agreement, rest: { mediation: 'goes-on', openClaims: '误工费' } } }
    : state;
const suspendedInDefault = take(inStage.defaulted, dismissed());
/** The same stages of a case that ended without an agreement. */
const closed = carriedOut(inStage.ended, lawful.close(inStage.ended));
const closedWithout = { closed, archived: carriedOut(closed, lawful.archive(closed)) };
const everyReceived = Object.keys(received) as ReceivedByFollowUp[];

describe('the road of follow-up', () => {
  it.each(everyStage)('a case in stage %s was brought there by lawful steps', (stage) => {
    expect(inStage[stage].stage).toBe(stage);
  });

  const permitted = everyStage.flatMap((stage) =>
    everyCommand
      .filter((command) => Object.hasOwn(commands[stage], command))
      .map((command) => [stage, command] as const),
  );

  it.each(permitted)('in stage %s the command %s leads where the table says', (stage, command) => {
    const leadsTo = (commands[stage] as Record<string, readonly FollowUpStage[]>)[command];
    expect(leadsTo).toContain(carriedOut(inStage[stage], lawful[command](inStage[stage])).stage);
  });

  it.each(['performing', 'defaulted', 'enforcement'] as const)(
    'from stage %s the last part leads to performed',
    (stage) => {
      const acted = carriedOut(inStage[stage], perform(inStage[stage]));
      expect(carriedOut(acted, pay(acted, 100_000)).stage).toBe('performed');
    },
  );

  const cells = everyStage.flatMap((stage) => everyReceived.map((type) => [stage, type] as const));

  it.each(cells)('in stage %s the received %s is decided', (stage, type) => {
    const cell: readonly string[] | 'ignore' | 'anomaly' = receives[stage][type];
    expect(cell).toBeDefined();
    if (typeof cell === 'string') return;
    const ends = new Set(received[type].map((event) => take(inStage[stage], event).stage));
    if (stage === 'suspended' && endsTalks.has(type)) {
      received[type].forEach((event) => ends.add(take(suspendedInDefault, event).stage));
    }
    if (type === 'mediation.agreement-effective.v1') {
      ends.add(take(take(inStage[stage], dismissed(2)), effective({ version: 2 })).stage);
      if (stage === 'defaulted' || stage === 'enforcement') {
        ends.add(take(restOpen(inStage[stage]), effective({ version: 2 })).stage);
      }
    }
    if (stage in closedWithout) {
      const without = closedWithout[stage as keyof typeof closedWithout];
      received[type].forEach((event) => ends.add(take(without, event).stage));
    }
    for (const from of stage === 'closed' || stage === 'archived' ? (['enforcement', 'performed'] as const) : []) {
      received[type].forEach((event) => ends.add(take({ ...inStage[from], stage, closedFrom: from }, event).stage));
    }
    expect([...ends].toSorted()).toEqual(cell.toSorted());
  });

  it.each(everyStage)('in stage %s exactly the declared types of event are received', (stage) => {
    expect(Object.keys(receives[stage])).toEqual(everyReceived);
  });

  const running = everyStage.flatMap((stage) =>
    inStage[stage].clocks.map((clock) => [stage, clock.name, clock] as const),
  );

  it.each(running)('in stage %s the clock %s has a consequence and moves no stage', (stage, _, clock) => {
    const facts = ranOut(inStage[stage], clock);
    expect(facts.length).toBeGreaterThan(0);
    expect(record(inStage[stage], facts).stage).toBe(stage);
  });

  it('no clock runs in a stage in which nothing is awaited', () => {
    for (const stage of ['none', 'suspended', 'enforcement', 'visited', 'ended', 'closed', 'archived'] as const) {
      expect([stage, inStage[stage].clocks.map(({ name }) => name)]).toEqual([stage, []]);
    }
  });

  it('every command has a policy with a role and a relation', () => {
    expect(Object.keys(model.policies).toSorted()).toEqual(everyCommand.toSorted());
  });
});

describe('events of different services may meet in any order', () => {
  /** Every interleaving that keeps each topic's own order. */
  const interleavings = <T>(one: readonly T[], other: readonly T[]): T[][] => {
    const [a, ...restOfOne] = one;
    const [b, ...restOfOther] = other;
    if (a === undefined) return [[...other]];
    if (b === undefined) return [[...one]];
    return [
      ...interleavings(restOfOne, other).map((rest) => [a, ...rest]),
      ...interleavings(one, restOfOther).map((rest) => [b, ...rest]),
    ];
  };
  const ends = (mediation: AnyRecordedEvent[], others: AnyRecordedEvent[]) =>
    interleavings(mediation, others).map((events) => events.reduce(take, initial(CASE)));

  it('a confirmation is known to the agreement it is about, whichever came first', () => {
    const states = ends([effective()], [confirmed()]);
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]).toMatchObject({
      stage: 'performing',
      confirmation: { courtCaseNumber: '（2026）晋0502诉前调确12号' },
    });
  });

  it('a dismissal suspends the version it is about, whichever came first', () => {
    const states = ends([effective()], [dismissed()]);
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]).toMatchObject({ stage: 'suspended', clocks: [] });
  });

  it('a dismissal of the first version and the second version end in performing, in every order', () => {
    const states = ends([effective(), effective({ version: 2 })], [dismissed(1), confirmed(2)]);
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]).toMatchObject({ stage: 'performing', agreement: { version: 2 } });
  });

  it('a version dismissed before it arrived lets nothing of the older one fall due', () => {
    const state = [effective(), dismissed(2), effective({ version: 2 })].reduce(take, initial(CASE));
    expect(state).toMatchObject({ stage: 'suspended', agreement: { version: 2 }, clocks: [] });
  });

  it('performance is watched by who is appointed now, and no longer by the predecessor who made the agreement', () => {
    const mediator = (mediatorId: string) => ({ ...person('mediator', organisation.organisationId), mediatorId });
    const byPredecessor = allowedActions(model, inStage.performing, mediator(id(40)));
    expect(byPredecessor).toContain('record-performance');
    const state = take(inStage.performing, appointed);
    expect(allowedActions(model, state, mediator(successor.mediatorId))).toEqual(byPredecessor);
    expect(allowedActions(model, state, mediator(id(40)))).toEqual([]);
  });

  it('an appointment makes nobody of an organisation know of a case that has no agreement', () => {
    const state = take(take(initial(CASE), appointed), declined);
    const mediator = { ...person('mediator', organisation.organisationId), mediatorId: successor.mediatorId };
    expect(model.mayKnow(state, mediator)).toBe(false);
  });

  it('the end of mediation and its referral end the case, in both orders', () => {
    const expected = { stage: 'ended', ending: 'referred-out' };
    expect([ended('E12'), referredOut].reduce(take, initial(CASE))).toMatchObject(expected);
    expect(take(initial(CASE), referredOut)).toMatchObject(expected);
    expect(receives.ended['mediation.ended-without-agreement.v1']).toBe('ignore');
  });

  it('a case in which nobody wanted a referral is closed as such, and is not counted among those referred out', () => {
    const closedAfter = (referral: Parameters<typeof take>[1]) => {
      const state = [ended('E12'), referral].reduce(take, initial(CASE));
      return close(state, '2026-10-01');
    };
    expect(closedAfter(notReferred)).toMatchObject({
      facts: [{ data: { outcome: 'referred-out', notReferred: true } }],
    });
    expect(closedAfter(referredOut)).toMatchObject({ facts: [{ data: { outcome: 'referred-out' } }] });
    expect(JSON.stringify(closedAfter(referredOut))).not.toContain('notReferred');
  });

  it('mediation that ends at the wish of the applicant ends a case without an agreement; any other end awaits the referral', () => {
    for (const ground of endGroundCodes) {
      const state = take(inStage.none, ended(ground));
      expect(state.stage).toBe(endedByApplicant.includes(ground) ? 'ended' : 'none');
      expect(state.ending).toBe({ E05: 'settled-privately', E21: 'withdrawn' }[ground as string]);
    }
  });
});
