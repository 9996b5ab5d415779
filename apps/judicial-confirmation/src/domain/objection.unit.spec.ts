import { decidedAt } from '@one-window/testing';
import { applicant, carriedOut, closed, inStage, noon, objecting, ranOut, refusalOf, take } from '../spec-support/road';
import type { ConfirmationCase } from './case-state';
import { extendRuling } from './decide-application';
import { decideObjection, recordObjection, withdrawObjection } from './objection';

const { accepted, confirmed, objected } = inStage;
const raised = (state: ConfirmationCase, over: Partial<Parameters<typeof recordObjection>[1]>, today: string) =>
  recordObjection(state, { ...objecting, ...over }, decidedAt(noon(today)));
const ofParty = { objector: 'party', partyId: applicant.partyId } as const;

describe('an objection to the ruling that confirmed an agreement', () => {
  it.each([
    ['a party', ofParty, '2026-09-16', '2026-09-17'],
    ['an interested person', {}, '2027-03-01', '2027-03-02'],
  ])('of %s is in time on the last day and too late on the next', (_, who, last, next) => {
    expect(raised(confirmed, { ...who, raisedOn: last }, next)).toMatchObject({ accepted: true });
    expect(refusalOf(raised(confirmed, { ...who, raisedOn: next }, next))).toMatchObject({
      code: 'objection-too-late',
      details: { field: 'raisedOn', dueOn: last },
    });
  });

  it('names a party of the agreement, or whoever else is concerned', () => {
    const { name: _, ...unnamed } = objecting;
    expect(refusalOf(recordObjection(confirmed, unnamed, decidedAt(noon('2026-09-01'))))).toMatchObject({
      code: 'objector-unnamed',
      details: { field: 'name' },
    });
    expect(refusalOf(raised(confirmed, { objector: 'party' }, '2026-09-01'))).toMatchObject({
      code: 'party-unknown',
      details: { field: 'partyId' },
    });
  });

  it.each([
    ['since', { since: '2026-08-31' }],
    ['raisedOn', { raisedOn: '2026-09-02' }],
  ])('is not from before the ruling nor of tomorrow: %s', (field, over) => {
    expect(refusalOf(raised(confirmed, over, '2026-09-01'))).toMatchObject({
      code: 'confirmation-day-out-of-range',
      details: { field },
    });
  });

  it.each([
    ['rejected', 'confirmed', 'confirmed'],
    ['changed', 'confirmed', 'confirmed'],
    ['revoked', 'dismissed', 'revoked'],
  ] as const)('%s leads to %s, also where the case was closed before or meanwhile', (outcome, stage, kind) => {
    const decided = (state: ConfirmationCase) =>
      carriedOut(
        state,
        decideObjection(state, { outcome, ruledOn: '2026-09-10', reason: '经审查' }, decidedAt(noon('2026-09-10'))),
        noon('2026-09-10'),
      );
    const ruling = {
      application: { ruling: { kind }, objections: [{ decision: { outcome, ruledOn: '2026-09-10' } }] },
    };
    expect(decided(objected)).toMatchObject({ stage, ...ruling });
    const later = carriedOut(inStage.closed, raised(inStage.closed, {}, '2026-09-01'), noon('2026-09-01'));
    for (const state of [later, take(objected, closed)]) {
      expect(state.stage).toBe('objected');
      expect(decided(state)).toMatchObject({ stage: 'closed', ...ruling });
    }
  });

  it('is withdrawn by whoever raised it, without the court: the ruling stands and nothing is left to examine', () => {
    const withdrawn = (state: ConfirmationCase, withdrawnOn = '2026-09-05') =>
      withdrawObjection(state, { withdrawnOn, reason: '已经说清' }, decidedAt(noon('2026-09-05')));
    for (const [state, stage] of [
      [objected, 'confirmed'],
      [take(objected, closed), 'closed'],
    ] as const) {
      expect(carriedOut(state, withdrawn(state), noon('2026-09-05'))).toMatchObject({
        stage,
        clocks: [],
        application: {
          ruling: { kind: 'confirmed' },
          objections: [{ decision: { outcome: 'withdrawn', ruledOn: '2026-09-05' } }],
        },
      });
    }
    for (const day of ['2026-08-31', '2026-09-06']) {
      expect(refusalOf(withdrawn(objected, day))).toMatchObject({
        code: 'confirmation-day-out-of-range',
        details: { field: 'withdrawnOn' },
      });
    }
  });

  it('is answered by the court within thirty days, or it is told that the court is late', () => {
    expect(objected.clocks).toMatchObject([
      { name: 'objection', rule: 'L-25c', startedOn: '2026-09-01', dueOn: '2026-10-08' },
    ]);
    const [limit] = objected.clocks;
    const facts = ranOut(objected, limit!, noon('2026-10-09'));
    expect(facts).toMatchObject([
      { type: 'judicial-confirmation.court-overdue.v1', data: { rule: 'L-25c', dueOn: '2026-10-08' } },
    ]);
  });

  it('is raised against a confirmation only', () => {
    expect(refusalOf(raised({ ...inStage.dismissed, stage: 'closed' }, {}, '2026-09-01')).code).toBe(
      'ruling-not-confirmed',
    );
  });
});

describe('the time to rule', () => {
  const asking = (days: number) => ({ days, approvedBy: '周院长', reason: '需要核实财产权属' });
  const extended = (state: ConfirmationCase, days: number) =>
    extendRuling(state, asking(days), decidedAt(noon('2026-09-02')));

  it('is ten days longer at most with the approval of the president of the court, counted from the acceptance', () => {
    const longer = carriedOut(accepted, extended(accepted, 6), noon('2026-09-02'));
    expect(longer).toMatchObject({
      stage: 'accepted',
      application: { extensions: [asking(6)] },
      clocks: [{ rule: 'L-23', startedOn: '2026-09-01', dueOn: '2026-09-22', extensions: [{ by: 6 }] }],
    });
    expect(refusalOf(extended(longer, 5))).toMatchObject({
      code: 'ruling-extended-enough',
      details: { field: 'days', leftDays: 4 },
    });
    const longest = carriedOut(longer, extended(longer, 4), noon('2026-09-02'));
    expect(longest.clocks).toMatchObject([{ dueOn: '2026-09-28', extensions: [{ by: 6 }, { by: 4 }] }]);
  });

  it('is not extended once it has passed', () => {
    const [clock] = accepted.clocks;
    const late = { ...accepted, clocks: [], passed: [clock!] };
    expect(refusalOf(extended(late, 1)).code).toBe('ruling-limit-passed');
  });
});
