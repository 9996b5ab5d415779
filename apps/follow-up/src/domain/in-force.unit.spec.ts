import { type AnyRecordedEvent, clockNamed, type Decision, endGroundCodes, isClock } from '@one-window/contracts';
import { decidedOn } from '@one-window/testing';
import fc from 'fast-check';
import {
  act,
  carriedOut,
  CASE,
  confirmed,
  dismissed,
  effective,
  ended,
  id,
  inStage,
  payment,
  record,
  referredOut,
  revoked,
  take,
  talksEnded,
  withdrawn,
  ranOut,
} from '../spec-support/road';
import { close, restStillMediated } from './close';
import { recordDefault } from './default';
import { issueEnforcementPack } from './enforcement';
import { type FollowUpCase, initial } from './case-state';
import { outstandingFen } from './obligations';
import { recordPerformance } from './performance';
import { followUpModel } from '../follow-up.model';

const receive = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => {
  const cells: Readonly<Record<string, readonly string[] | 'ignore' | 'anomaly'>> = followUpModel.receives[state.stage];
  return typeof cells[event.type] === 'string' ? state : take(state, event);
};
const watchedIn = ({ clocks }: FollowUpCase): string[] =>
  clocks.flatMap((running) => (isClock(running, 'obligation') ? [clockNamed(running)!.about] : [])).toSorted();
const both = [id(60), id(61)];

describe('a confirmation that fell on an objection', () => {
  it('lets the creditors sue on the agreement, and enforce it no more', () => {
    const inDefault = (state: FollowUpCase) =>
      recordDefault(
        state,
        { obligationId: id(60), reason: '经催告仍未支付', refusalDeclared: false },
        decidedOn('2026-11-02'),
      );
    const recourse = (basis: string) => ({ facts: [{ data: { recourse: { basis } } }] });
    const before = take(inStage.performing, confirmed());
    expect(inDefault(before)).toMatchObject(recourse('court-ruling'));
    expect(inDefault(take(before, revoked))).toMatchObject(recourse('mediation-agreement'));
  });

  it('touches nothing where it was about another version', () => {
    const before = take(inStage.performing, confirmed(2));
    expect(take(before, revoked)).toEqual(before);
  });
});

describe('the end of talks about an agreement in force (民事诉讼法206, 人民调解法31)', () => {
  it('brings back after a dismissal exactly what was owed, whichever topic arrives first', () => {
    const court = [effective(), dismissed(), talksEnded()].reduce(take, initial(CASE));
    const late = [effective(), talksEnded(), dismissed()].reduce(take, initial(CASE));
    for (const state of [court, late]) {
      expect(state).toMatchObject({ stage: 'performing', agreement: { version: 1 } });
      expect(watchedIn(state)).toEqual(both);
    }
  });

  it('leaves an agreement alone that no court spoke of; a later dismissal still suspends it', () => {
    const state = take(inStage.performing, talksEnded(false));
    expect(state).toEqual(inStage.performing);
    expect(take(state, dismissed()).stage).toBe('suspended');
  });

  it('keeps what was performed, what ran out and what is in default', () => {
    const partly = carriedOut(
      inStage.defaulted,
      recordPerformance(
        inStage.defaulted,
        { obligationId: id(61), performedOn: '2026-11-02', evidence: '照片' },
        '2026-11-02',
      ),
    );
    const back = take(take(partly, dismissed()), talksEnded());
    expect(back).toMatchObject({ stage: 'defaulted', obligations: partly.obligations });
    expect(watchedIn(back)).toEqual([id(60)]);
  });

  it('is told by an end without agreement or a referral in what earlier builds recorded, on any ground', () => {
    for (const stage of ['performing', 'suspended'] as const) {
      for (const event of [...endGroundCodes.map(ended), referredOut]) {
        const state = receive(inStage[stage], event);
        expect([stage, event.type, state.stage, watchedIn(state)]).toEqual([stage, event.type, 'performing', both]);
      }
    }
  });

  it('is not the end of a version that took the place of the older one', () => {
    const renewed = [effective(), dismissed(), effective({ version: 2 }), dismissed(2), talksEnded(true, 1)];
    expect(renewed.reduce(take, initial(CASE))).toMatchObject({ stage: 'suspended', agreement: { version: 2 } });
  });
});

describe('whatever happens to a case with an agreement in force', () => {
  const owed = [
    payment({ dueOn: '2026-11-10' }),
    payment({ obligationId: id(62), dueOn: '2027-02-10', amountFen: 70_000 }),
    act({ dueOn: '2026-12-10' }),
  ];
  const days = ['2026-11-05', '2026-11-20', '2027-01-15', '2027-03-01'];
  const command =
    (decide: (state: FollowUpCase, today: string) => Decision, permittedIn: readonly string[]) =>
    (state: FollowUpCase, today: string): FollowUpCase => {
      if (!permittedIn.includes(state.stage)) return state;
      const decision = decide(state, today);
      return decision.accepted ? record(state, decision.facts, `${today}T04:00:00.000Z`) : state;
    };
  /** Asks for exactly what is overdue and what the debtor declared not to perform. */
  const issuedForWhatIsDue = (state: FollowUpCase, today: string): Decision => {
    const decision = issueEnforcementPack(state, id(80), decidedOn(today));
    const due = state.obligations.filter(
      ({ fulfilled, dueOn, defaultReason }) => !fulfilled && (dueOn < today || defaultReason !== undefined),
    );
    expect(decision).toMatchObject(
      due.length === 0
        ? { code: 'nothing-due-to-enforce' }
        : { facts: [{ data: { outstandingFen: due.reduce((sum, left) => sum + outstandingFen(left), 0) } }] },
    );
    return decision;
  };
  const one = fc.constantFrom(id(60), id(61), id(62));
  const step: fc.Arbitrary<(state: FollowUpCase, today: string) => FollowUpCase> = fc.oneof(
    fc
      .constantFrom(
        dismissed(),
        dismissed(2),
        confirmed(),
        talksEnded(),
        talksEnded(false),
        talksEnded(true, 2),
        effective({ version: 2, obligations: owed }),
        referredOut,
        withdrawn,
        ...endGroundCodes.map(ended),
      )
      .map((event) => (state: FollowUpCase) => receive(state, event)),
    fc
      .tuple(one, fc.constantFrom(30_000, 70_000, 100_000))
      .map(([obligationId, amountFen]) =>
        command(
          (state, today) =>
            recordPerformance(
              state,
              { obligationId, performedOn: today, evidence: '凭证', ...(obligationId === id(61) ? {} : { amountFen }) },
              today,
            ),
          ['performing', 'defaulted', 'enforcement'],
        ),
      ),
    fc
      .tuple(one, fc.boolean())
      .map(([obligationId, refusalDeclared]) =>
        command(
          (state, today) => recordDefault(state, { obligationId, reason: '未履行', refusalDeclared }, decidedOn(today)),
          ['performing', 'defaulted', 'enforcement'],
        ),
      ),
    fc.constant(command(issuedForWhatIsDue, ['defaulted', 'enforcement'])),
  );
  const dayPasses = (state: FollowUpCase, today: string): FollowUpCase =>
    state.clocks
      .filter((running) => running.dueOn < today && isClock(running, 'obligation'))
      .reduce((current, clock) => {
        const [{ type, data }] = ranOut(current, clock) as [{ type: never; data: object }];
        return record(current, [{ type, data: { ...data, clocks: { stopped: [clock.name] } } as never }]);
      }, state);

  it('its obligations are watched until their day, unless they are performed or in question before a court', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 6 }), { minLength: 4, maxLength: 4 }), (acts) => {
        let state = take(initial(CASE), effective({ obligations: owed }));
        acts.forEach((ofTheDay, index) => {
          const today = days[index]!;
          state = dayPasses(state, today);
          for (const next of ofTheDay) state = dayPasses(next(state, today), today);
          expect(state.stage).not.toBe('ended');
          const ahead = state.obligations.filter(({ fulfilled, dueOn }) => !fulfilled && dueOn >= today);
          const expected = state.stage === 'suspended' ? [] : ahead.map(({ obligationId }) => obligationId).toSorted();
          expect({ stage: state.stage, watched: watchedIn(state) }).toEqual({ stage: state.stage, watched: expected });
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('an agreement on a part of the dispute while the rest is mediated (E04)', () => {
  const rest = { mediation: 'goes-on', openClaims: '误工费' } as const;
  const part = take(initial(CASE), effective({ rest }));
  const paidInPart = carriedOut(
    part,
    recordPerformance(
      part,
      { entryId: id(70), obligationId: id(60), amountFen: 30_000, performedOn: '2026-09-20', evidence: '转账凭证' },
      '2026-11-02',
    ),
  );
  const whole = effective({
    version: 2,
    obligations: [payment(), act(), payment({ obligationId: id(62), amountFen: 50_000 })],
  });

  it('is taken over by the one that settles the rest, with what was performed of it', () => {
    const after = take(paidInPart, whole);
    expect(after.obligations.map(({ obligationId, performedFen }) => [obligationId, performedFen])).toEqual([
      [id(60), 30_000],
      [id(61), 0],
      [id(62), 0],
    ]);
    expect(watchedIn(after)).toEqual([...both, id(62)]);
    expect(restStillMediated(after)).toBeUndefined();
  });

  it('stays in default under it', () => {
    const late = carriedOut(
      part,
      recordDefault(
        part,
        { entryId: id(71), obligationId: id(60), reason: '经催告仍未支付', refusalDeclared: false },
        decidedOn('2026-11-02'),
      ),
    );
    expect(take(late, whole).stage).toBe('defaulted');
  });

  it('closes no case until the mediation of the rest has ended', () => {
    expect(close(part, '2026-11-02')).toMatchObject({ code: 'rest-still-mediated' });
    const over = take(part, talksEnded(false));
    expect(restStillMediated(over)).toBeUndefined();
    expect(watchedIn(over)).toEqual(both);
  });
});
