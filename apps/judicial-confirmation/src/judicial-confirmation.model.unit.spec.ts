import { CaseChange, loadedCase, receive, replay } from '@one-window/case-engine';
import { type AnyRecordedEvent, clock as clockName, stages, systemActor } from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { type ConfirmationStage, initial, isBeforeCourt } from './domain/case-state';
import type { ReceivedByConfirmation } from './domain/received';
import type { ConfirmationCommand } from './judicial-confirmation.commands';
import { judicialConfirmationModel as model } from './judicial-confirmation.model';
import {
  applicant,
  CASE,
  carriedOut,
  closed,
  referralReturned,
  reopened,
  effective,
  id,
  inStage,
  lawful,
  noon,
  NOW,
  record,
  recorded as recordedEvent,
  take,
  ranOut,
  restEnded,
} from './spec-support/road';

const everyStage = [...stages['judicial-confirmation']];
const { commands, receives } = model;
const everyCommand = Object.keys(lawful) as ConfirmationCommand[];
const guardian = { representativeId: id(72), kind: 'guardian', name: '赵父', since: '2026-03-02' } as const;
const received: Record<ReceivedByConfirmation, AnyRecordedEvent[]> = {
  'mediation.agreement-effective.v1': [
    effective({ version: 2, effectiveOn: '2026-09-05' }),
    effective({ version: 2, form: 'oral' }),
    effective({ version: 2, subjectMatter: 'title-to-property' }),
  ],
  'mediation.renegotiation-ended.v1': [restEnded()],
  'intake.party-corrected.v1': [
    recordedEvent('intake', 'intake.party-corrected.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      before: { name: applicant.name },
      after: { name: '赵逸' },
      reason: '与身份证核对',
    }),
  ],
  'intake.representative-named.v1': [
    recordedEvent('intake', 'intake.representative-named.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      representative: guardian,
      reason: '户口簿',
    }),
  ],
  'intake.representative-ended.v1': [
    recordedEvent('intake', 'intake.representative-ended.v1', {
      amendment: 1,
      partyId: applicant.partyId,
      representative: guardian,
      reason: '已成年',
    }),
  ],
  'intake.group-representatives-chosen.v1': [
    recordedEvent('intake', 'intake.group-representatives-chosen.v1', {
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
    recordedEvent('intake', 'intake.group-representative-dismissed.v1', {
      amendment: 1,
      partyId: id(74),
      name: '赵六',
      representedPartyIds: [applicant.partyId],
      reason: '重新推选',
    }),
  ],
  'follow-up.case-closed.v1': [closed],
  'intake.case-reopened.v1': [reopened],
  'triage.referral-returned.v1': [referralReturned],
};
const closedWithout = take(initial(CASE), closed);
/** Closed in every stage in which no court has an application. */
const closedIn = (['eligible', 'not-confirmable', 'dismissed', 'refused', 'lapsed'] as const).map((stage) =>
  take(inStage[stage], closed),
);
const cameBack = take(initial(CASE), reopened);
const everyReceived = Object.keys(received) as ReceivedByConfirmation[];

describe('the road of judicial confirmation', () => {
  it.each(everyStage)('a case in stage %s was brought there by lawful steps', (stage) => {
    expect(inStage[stage].stage).toBe(stage);
  });

  const permitted = everyStage.flatMap((stage) =>
    everyCommand
      .filter((command) => Object.hasOwn(commands[stage], command))
      .map((command) => [stage, command] as const),
  );

  it.each(permitted)('in stage %s the command %s leads where the table says', (stage, command) => {
    const leadsTo = (commands[stage] as Record<string, readonly ConfirmationStage[]>)[command];
    expect(leadsTo).toContain(carriedOut(inStage[stage], lawful[command](inStage[stage], NOW), NOW).stage);
  });

  it('R30: hears of the agreement and of the end, in no stage of what was said in the sessions', () => {
    const heard = everyStage.flatMap((stage) => Object.keys(receives[stage]));
    expect([...new Set(heard)].toSorted()).toEqual(everyReceived.toSorted());
    expect(heard.filter((type) => /session|willingness/u.test(type))).toEqual([]);
  });

  it.each(['accepted', 'confirmed', 'closed'] as const)(
    'in stage %s the end of talks about the rest of a dispute makes the agreement no other one',
    (stage) => {
      const { agreement } = inStage[stage];
      const rest = { mediation: 'goes-on' as const, openClaims: '赔礼道歉' };
      const before = { ...inStage[stage], agreement: { ...agreement!, rest } };
      const over = received['mediation.renegotiation-ended.v1'].map((event) => take(before, event));
      expect(over.map((state) => [state.stage, state.agreement?.rest?.mediation])).toEqual([[stage, 'ends']]);
    },
  );

  it('withdrawing after the window leads to the other stage of the table', () => {
    const late = noon('2026-09-29');
    for (const stage of ['applied', 'correction-asked', 'accepted'] as const) {
      expect(carriedOut(inStage[stage], lawful['withdraw-application'](inStage[stage], late), late).stage).toBe(
        'lapsed',
      );
    }
  });

  const cells = everyStage.flatMap((stage) => everyReceived.map((type) => [stage, type] as const));

  it.each(cells)('in stage %s the received %s is decided', (stage, type) => {
    const cell: readonly string[] | 'ignore' | 'anomaly' = receives[stage][type];
    expect(cell).toBeDefined();
    if (typeof cell === 'string') return;
    const ends = received[type].map((event) => take(inStage[stage], event).stage);
    // What ended without an agreement, and a closing that is heard after the case came back.
    if (stage === 'closed') {
      for (const before of [closedWithout, ...closedIn]) {
        ends.push(...received[type].map((event) => take(before, event).stage));
      }
    }
    if (stage === 'none') ends.push(...received[type].map((event) => take(cameBack, event).stage));
    if (isBeforeCourt({ stage }))
      ends.push(...received[type].map((event) => take(take(inStage[stage], closed), event).stage));
    expect([...new Set(ends)].toSorted()).toEqual(cell.toSorted());
  });

  it.each(everyStage)('in stage %s exactly these types of event are received', (stage) => {
    expect(Object.keys(receives[stage])).toEqual(everyReceived);
  });

  it.each(['applied', 'correction-asked', 'accepted'] as const)(
    'a newer version takes the application back that is before a court (%s), and can be applied for itself',
    (stage) => {
      const before = inStage[stage];
      const newer = effective({ version: 2, effectiveOn: '2026-09-01' });
      const facts = model.react!(before, take(before, newer), newer, decidedAt(NOW));
      expect(facts).toMatchObject([
        {
          type: 'judicial-confirmation.application-withdrawn.v1',
          data: { applicationId: before.application!.applicationId, agreementVersion: 1 },
        },
      ]);
      const after = record(take(before, newer), facts, NOW);
      expect(after).toMatchObject({
        stage: 'eligible',
        agreement: { version: 2 },
        leftCourts: [before.application!.court.organisationId],
        clocks: [{ name: clockName('confirmation-window', before.agreement!.agreementId, 2) }],
      });
      const again = (['apply', 'accept', 'confirm'] as const).reduce(
        (state, command) => carriedOut(state, lawful[command](state, NOW), NOW),
        after,
      );
      expect(again).toMatchObject({ stage: 'confirmed', agreement: { version: 2 } });
    },
  );

  it.each(['written', 'oral'] as const)('an agreement (%s) stays where the rule put it as it took effect', (form) => {
    const took = effective({ form });
    const change = new CaseChange(model, loadedCase(model, CASE, undefined));
    const version = receive(model, change, took, {
      actor: systemActor('judicial-confirmation'),
      occurredAt: NOW,
      recordedAt: NOW,
      calendar: defaultCalendar,
      correlation: { correlationId: took.correlationId, causationId: took.id },
    });
    const recorded = change.events.map((event) => ({ version, event }));
    const otherwise: ConfirmationStage = form === 'oral' ? 'eligible' : 'not-confirmable';
    const changedSince = { ...model, stageByRule: () => otherwise };
    expect(replay(changedSince, CASE, recorded, [{ version, event: took }])).toEqual(change.state);
    expect(change.state.stage).toBe(form === 'oral' ? 'not-confirmable' : 'eligible');
  });

  it('nothing is taken back where nothing was before a court', () => {
    const newer = effective({ version: 2 });
    for (const stage of ['eligible', 'not-confirmable', 'dismissed', 'refused', 'lapsed'] as const) {
      expect([stage, model.react!(inStage[stage], take(inStage[stage], newer), newer, decidedAt(NOW))]).toEqual([
        stage,
        [],
      ]);
    }
  });

  const running = everyStage.flatMap((stage) =>
    inStage[stage].clocks.map((clock) => [stage, clock.name, clock] as const),
  );

  it.each(running)('in stage %s the clock %s has a consequence', (stage, _, clock) => {
    const state = inStage[stage];
    const facts = ranOut(state, clock, clock.dueAt);
    expect(facts.length).toBeGreaterThan(0);
    expect(everyStage).toContain(record(state, facts, clock.dueAt).stage);
  });

  it('no clock runs in a stage in which nothing is awaited', () => {
    for (const stage of ['none', 'not-confirmable', 'confirmed', 'dismissed', 'refused', 'closed'] as const) {
      expect([stage, inStage[stage].clocks.map(({ name }) => name)]).toEqual([stage, []]);
    }
  });

  it('every command has a policy with a role and a relation', () => {
    expect(Object.keys(model.policies).toSorted()).toEqual(everyCommand.toSorted());
  });
});
