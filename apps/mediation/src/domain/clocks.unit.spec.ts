import { type DecisionContext, type DisputeKind } from '@one-window/contracts';
import { addDays, civilDate } from '@one-window/time-limits';
import fc from 'fast-check';
import { applicant, committee, everyone, manager, outsider, respondent } from '../spec-support/people';
import { isStep, limitClocks, Road } from '../spec-support/road';
import { claim } from './claim';
import { end } from './end';
import { extend } from './clocks';
import type { MediationCommand } from '../mediation.commands';
import { mediationModel } from '../mediation.model';

const extending =
  (days: number, consentedBy = everyone) =>
  (state: Road['state'], context: DecisionContext) =>
    extend(state, { days, consentedBy, reason: '等待鉴定意见' }, context);
const never = () => {
  throw new Error('a refused command was decided');
};

/** What the end of the limit leaves, what the director does, and what there is to do only where it stands still. */
const besideTheLimit = new Set([
  'end',
  'extend',
  'reassign',
  'take-case-back',
  'resume',
  'decide-suspicion',
  // Of whom the holder asks, and of what it asked.
  'accept-transfer',
  'refuse-transfer',
  'take-back-transfer',
  'accept-helping',
  'refuse-helping',
  'end-help',
]);

describe('the limit of mediation', () => {
  const claimedBy = (kind: string | undefined, changes: Parameters<Road['offered']>[0] = {}) => {
    const known = kind === undefined ? {} : { kind };
    return new Road()
      .offered(changes)
      .give('claim', (state, context) => claim(state, committee.organisationId, context, known)).state.limit;
  };

  it('goes by who mediates: the month of people’s mediation binds no administrative organ (人民调解工作若干规定33)', () => {
    for (const kind of ['O11', 'O12', 'O13', 'O14', 'O15', 'O16', undefined]) {
      expect([kind, claimedBy(kind)?.rule]).toEqual([kind, 'L-08']);
    }
    for (const kind of ['O21', 'O52', 'O61', 'O62']) {
      expect([kind, claimedBy(kind)?.rule]).toEqual([kind, 'L-38g']);
    }
    for (const kind of ['O31', 'O32', 'O33']) expect([kind, claimedBy(kind)?.rule]).toEqual([kind, 'L-05']);
    for (const kind of ['O21', 'O12', 'O31']) {
      expect([kind, claimedBy(kind, { disputeKind: 'A15' })?.rule]).toEqual([kind, 'L-12']);
      expect([kind, claimedBy(kind, { disputeKind: 'A10' })?.rule]).toEqual([kind, 'L-11']);
    }
  });

  const overdue = (disputeKind: DisputeKind = 'A02') => [
    new Road().claimed({ disputeKind }).clockRunsOut(),
    new Road().appointed({ disputeKind }).clockRunsOut(),
    new Road().mediating({ disputeKind }).clockRunsOut(),
    new Road().mediating({ disputeKind }).drafted().clockRunsOut(),
  ];

  it.each(['A02', 'A15'] as const)(
    'R08: once passed in %s, leaves of all steps only extension and end',
    (disputeKind) => {
      for (const road of overdue(disputeKind)) {
        expect(road.state).toMatchObject({ limit: { passed: true } });
        expect(limitClocks(road.state)).toEqual([]);
        expect(road.steps(manager).toSorted()).toEqual(['end', 'extend']);
        const barred = Object.keys(mediationModel.commands[road.state.stage]).filter(
          (name) => isStep(name) && !besideTheLimit.has(name),
        );
        for (const command of barred as MediationCommand[]) {
          expect(road.refusal(command, never)).toMatchObject({
            code: 'time-limit-passed',
            details: { rule: road.state.limit?.rule, dueOn: road.state.limit?.dueOn, allowed: ['extend', 'end'] },
          });
        }
      }
    },
  );

  it('R08: opens everything again with an extension by all parties', () => {
    const road = new Road().mediating().clockRunsOut().give('extend', extending(30));
    expect(road.state).toMatchObject({
      limit: { passed: false, dueOn: '2027-01-20' },
      clocks: [{ dueOn: '2027-01-20' }],
    });
    expect(road.drafted().state.stage).toBe('agreement-drafted');
  });

  it('R08: tells an organisation that does not hold the case who holds it, not what it lacks', () => {
    const [road] = overdue();
    expect(road!.refusal('claim', never, outsider)).toMatchObject({ code: 'already-claimed' });
    expect(road!.allowed(outsider)).toEqual([]);
  });

  it('is extended by all parties and nobody less (人民调解工作若干规定第三十三条)', () => {
    fc.assert(
      fc.property(fc.subarray(everyone), fc.integer({ min: 1, max: 365 }), (consentedBy, days) => {
        const { state, context } = new Road().mediating();
        const decision = extend(state, { days, consentedBy, reason: '等待' }, context);
        expect(decision.accepted).toBe(consentedBy.length === everyone.length);
      }),
      { numRuns: 30 },
    );
    expect(new Road().mediating().refusal('extend', extending(10, [applicant.partyId]))).toMatchObject({
      code: 'consent-of-all-parties-required',
      details: { missing: [respondent.name], basis: expect.stringContaining('第三十三条') as string },
    });
  });

  it('is extended by no more than a year in all, however often the parties agree', () => {
    const road = new Road().mediating().give('extend', extending(200)).give('extend', extending(165));
    expect(road.refusal('extend', extending(1))).toMatchObject({
      code: 'extension-too-long',
      details: { field: 'days', extendedBy: 365, mostDays: 0 },
    });
  });

  it('adds up extensions from the first day, in working days where the limit counts those', () => {
    const medical = new Road()
      .mediating({ disputeKind: 'A15' })
      .give('extend', extending(5))
      .give('extend', extending(5));
    expect(medical.state.limit).toMatchObject({ dueOn: '2027-01-18', extensions: [{ days: 5 }, { days: 5 }] });
    expect(medical.state.clocks).toHaveLength(1);
  });

  it('never runs out before today with an extension', () => {
    const road = new Road().mediating().clockRunsOut();
    road.now = `${addDays(civilDate('2026-12-21'), 20)}T02:00:00.000Z`;
    expect(road.refusal('extend', extending(5))).toMatchObject({
      code: 'extension-over-already',
      details: { field: 'days' },
    });
    expect(road.give('extend', extending(40)).state.limit?.passed).toBe(false);
  });

  it('of a labour dispute knows no extension, lets a party go to arbitration, and stops nobody (劳动争议调解仲裁法14)', () => {
    const road = new Road().mediating({ disputeKind: 'A10' });
    expect(road.refusal('extend', extending(10))).toMatchObject({
      code: 'limit-not-extensible',
      details: { rule: 'L-11', effect: '当事人可以依法申请仲裁' },
    });
    road.clockRunsOut();
    expect(road.drafted().signedByAll().state.stage).toBe('agreed');
  });

  it('is over with the agreement, and starts no more when it is renegotiated', () => {
    const road = new Road().agreed();
    expect(road.state.limit).toBeUndefined();
  });

  it('can always be left by ending, whatever the moment (人民调解法第三条)', () => {
    for (const road of [...overdue(), new Road().claimed(), new Road().mediating().drafted()]) {
      road.give('end', (state, context) => end(state, { ground: 'E22', reason: '已向人民法院起诉' }, context));
      expect(road.state).toMatchObject({ stage: 'ended', clocks: [], ending: { ground: 'E22' } });
    }
  });
});
