import { decidedOn } from '@one-window/testing';
import fc from 'fast-check';
import {
  act,
  attempting,
  carriedOut,
  discharging,
  dismissed,
  effective,
  id,
  inStage,
  lawful,
  pay,
  payment,
  perform,
  record,
  refusalOf,
  succeeding,
  take,
  TODAY,
  tried,
} from '../spec-support/road';
import { followUpModel } from '../follow-up.model';
import { type FollowUpCase, initial, type TrackedObligation } from './case-state';
import { close } from './close';
import { recordDefault } from './default';
import { dischargeObligation } from './discharge';
import { arrearsFen, dischargedFen, outstandingFen } from './obligations';
import { recordPerformance } from './performance';
import { lateDismissal } from './late-dismissal';
import { hasEntries, reverseEntry } from './reversal';
import { recordVisitAttempt } from './visit';

const { performing, defaulted, enforcement, performed, suspended, closed, archived } = inStage;
const FIRST = id(60);
const paying = (state: FollowUpCase, amountFen: number, entryId: string) => pay(state, amountFen, { entryId });
const failing = (state: FollowUpCase, entryId: string, obligationId = FIRST) =>
  recordDefault(
    state,
    { obligationId, reason: `第${entryId.at(-1)}次`, refusalDeclared: true, entryId },
    decidedOn(TODAY),
  );
const reversing = (state: FollowUpCase, entryId: string, today = TODAY) =>
  reverseEntry(state, { entryId, reason: '登记有误' }, decidedOn(today));
const ending = (state: FollowUpCase, over: Partial<typeof discharging> | object) =>
  dischargeObligation(state, { ...discharging, ...over }, TODAY);
const done = (start: FollowUpCase, ...acts: ((state: FollowUpCase) => Parameters<typeof carriedOut>[1])[]) =>
  acts.reduce((state, decide) => carriedOut(state, decide(state)), start);

describe('what is paid after a dismissal', () => {
  it('is recorded while the parties talk, and with the last of it the agreement is performed', () => {
    const half = done(suspended, (state) => pay(state, 40_000));
    expect(half).toMatchObject({ stage: 'suspended', obligations: [{ performedFen: 40_000 }, {}], clocks: [] });
    const all = done(half, (state) => pay(state, 60_000), perform);
    expect(all).toMatchObject({ stage: 'performed', clocks: [{ name: 'visit' }] });
  });

  it.each([
    ['closed', closed],
    ['archived', archived],
  ] as const)('a dismissal after the case was %s changes nothing, and the record says so', (stage, before) => {
    const event = dismissed();
    const facts = lateDismissal(before, take(before, event), event);
    expect(facts).toMatchObject([
      { type: 'follow-up.late-dismissal-noted.v1', data: { agreementVersion: 1, ruledOn: '2026-09-10' } },
    ]);
    const { dismissed: _, ...after } = record(take(before, event), facts);
    const { dismissed: __, ...same } = before;
    expect(after).toEqual(same);
    expect(after.stage).toBe(stage);
  });
});

describe('a default', () => {
  it('is over with the arrears, and what is left waits for its day', () => {
    const later = take(initial(id(1)), effective({ obligations: [payment(), act({ dueOn: '2026-12-31' })] }));
    const cured = done(
      later,
      (state) => failing(state, id(1)),
      (state) => pay(state, 100_000),
    );
    expect(cured).toMatchObject({
      stage: 'performing',
      obligations: [{ fulfilled: true, defaults: [{ ended: { how: 'cured', on: TODAY } }] }, { fulfilled: false }],
      clocks: [{ name: `obligation:${id(61)}` }],
    });
    expect(cured.obligations[0]?.defaultReason).toBeUndefined();
  });

  it('may be recorded more than once, each time an entry of its own', () => {
    const twice = done(
      performing,
      (state) => failing(state, id(1)),
      (state) => failing(state, id(2)),
    );
    expect(twice.obligations[0]).toMatchObject({
      defaultReason: '第2次',
      defaults: [
        { entryId: id(1), reason: '第1次' },
        { entryId: id(2), reason: '第2次' },
      ],
    });
    const once = done(twice, (state) => reversing(state, id(2)));
    expect(once).toMatchObject({
      stage: 'defaulted',
      obligations: [{ defaultReason: '第1次', defaults: [{}, { ended: { how: 'reversed', reason: '登记有误' } }] }, {}],
    });
    expect(done(once, (state) => reversing(state, id(1))).stage).toBe('performing');
  });

  it('entered wrongly takes the case back out of enforcement, and the papers stay in the record', () => {
    const wrong = done(enforcement, (state) => reversing(state, id(94)));
    expect(wrong).toMatchObject({ stage: 'performing', pack: { packId: id(80) } });
    expect(refusalOf(reversing(wrong, id(94))).code).toBe('entry-unknown');
  });

  it('of one leaves the case in default while another stands', () => {
    const two = done(
      performing,
      (state) => failing(state, id(1)),
      (state) => failing(state, id(2), id(61)),
    );
    expect(done(two, (state) => pay(state, 100_000)).stage).toBe('defaulted');
  });
});

describe('an obligation that ends without performance', () => {
  it('is owed no more in the part that was waived, and performed with the rest', () => {
    const part = done(performing, (state) => ending(state, {}));
    expect(part.obligations[0]).toMatchObject({
      fulfilled: false,
      discharges: [{ ground: 'waived', amountFen: 10_000 }],
    });
    expect(outstandingFen(part.obligations[0]!)).toBe(90_000);
    expect(refusalOf(pay(part, 90_001)).code).toBe('more-than-owed');
    expect(done(part, (state) => pay(state, 90_000), perform)).toMatchObject({ stage: 'performed' });
  });

  it('wholly ended by death without successor leaves nothing to enforce, and the closing says so', () => {
    const whole = { ground: 'no-successor', amountFen: undefined };
    const gone = done(
      defaulted,
      (state) => ending(state, whole),
      (state) => ending(state, { ...whole, entryId: id(95), obligationId: id(61) }),
    );
    expect(gone).toMatchObject({
      stage: 'performed',
      performedOn: TODAY,
      obligations: [{ fulfilled: true }, { fulfilled: true }],
    });
    expect(close(tried(gone), TODAY)).toMatchObject({ facts: [{ data: { outcome: 'performed', discharged: true } }] });
  });

  it('is settled in enforcement only where it went there', () => {
    const ground = { ground: 'settled-in-enforcement' };
    expect(refusalOf(ending(defaulted, ground))).toMatchObject({
      code: 'not-in-enforcement',
      details: { field: 'ground' },
    });
    expect(ending(enforcement, ground)).toMatchObject({ accepted: true });
  });

  it('never ends more than is left, and an act without a sum', () => {
    expect(refusalOf(ending(performing, { amountFen: 100_001 }))).toMatchObject({
      code: 'more-than-owed',
      details: { field: 'amountFen', leftFen: 100_000 },
    });
    expect(refusalOf(ending(performing, { obligationId: id(61) })).code).toBe('not-a-payment');
    expect(refusalOf(ending(performing, { dischargedOn: '2026-11-03' })).code).toBe('day-out-of-range');
  });
});

describe('an entry that is reversed', () => {
  it('stays readable and counts no more; what is owed again is watched until its day', () => {
    const later = take(initial(id(1)), effective({ obligations: [payment({ dueOn: '2026-12-31' })] }));
    const paid = done(later, (state) => paying(state, 100_000, id(1)));
    expect(paid).toMatchObject({ stage: 'performed', performedOn: TODAY });
    const back = done(paid, (state) => reversing(state, id(1)));
    expect(back).toMatchObject({
      stage: 'performing',
      clocks: [{ name: `obligation:${FIRST}`, dueOn: '2026-12-31' }],
      obligations: [
        {
          performedFen: 0,
          fulfilled: false,
          overdue: false,
          evidence: [{ amountFen: 100_000, reversed: { on: TODAY } }],
        },
      ],
    });
    expect(back.performedOn).toBeUndefined();
    expect(back.obligations[0]?.performedOn).toBeUndefined();
    expect(refusalOf(reversing(back, id(1))).code).toBe('entry-unknown');
  });

  it('whose day has passed is late again, and one under a dismissal waits for the talks', () => {
    const paid = done(performing, (state) => paying(state, 100_000, id(1)), perform);
    expect(done(paid, (state) => reversing(state, id(1)))).toMatchObject({
      stage: 'performing',
      clocks: [],
      obligations: [{ overdue: true }, {}],
    });
    expect(done(take(paid, dismissed()), (state) => reversing(state, id(1)))).toMatchObject({
      stage: 'suspended',
      clocks: [],
    });
  });

  it('may be a succession, which leaves what is owed as it is', () => {
    const succeeded = done(performing, lawful['record-succession']);
    expect(hasEntries(succeeded)).toBe(true);
    const back = done(succeeded, (state) => reversing(state, succeeding.entryId));
    expect(back).toMatchObject({
      stage: 'performing',
      successions: [{ name: '钱小二', reversed: { reason: '登记有误' } }],
    });
    expect(back.obligations).toEqual(performing.obligations);
  });
});

describe('arrears', () => {
  it('count what is due and not what is still to come', () => {
    const { obligations } = take(
      initial(id(1)),
      effective({ obligations: [payment(), payment({ obligationId: id(62), dueOn: TODAY })] }),
    );
    expect(arrearsFen(obligations, TODAY)).toBe(100_000);
    expect(arrearsFen(obligations, '2026-11-03')).toBe(200_000);
  });
});

describe('closing without a visit', () => {
  const trying = (state: FollowUpCase, attemptedOn: string) =>
    recordVisitAttempt(state, { ...attempting, attemptId: id(1), attemptedOn }, '2026-11-09');

  it('needs attempts on three different days since everything was performed, and invents no mark', () => {
    const early = done(
      performed,
      (state) => trying(state, '2026-11-01'),
      (state) => trying(state, '2026-11-03'),
    );
    const twice = done(
      early,
      (state) => trying(state, '2026-11-03'),
      (state) => trying(state, '2026-11-04'),
    );
    expect(refusalOf(close(twice, TODAY))).toMatchObject({
      code: 'visit-attempts-needed',
      details: { daysWanted: 3, attempts: [{ attemptedOn: '2026-11-03' }, {}, {}] },
    });
    const enough = done(twice, (state) => trying(state, '2026-11-05'));
    const left = done(enough, (state) => close(state, TODAY));
    expect(left).toMatchObject({ stage: 'closed', outcome: 'performed', visits: [], clocks: [] });
    expect(close(enough, TODAY)).toMatchObject({ facts: [{ data: { visitAttempts: 4 } }] });
  });

  it('is tried with a party of the case, on a day that has come', () => {
    expect(refusalOf(recordVisitAttempt(performed, { ...attempting, partyId: id(77) }, TODAY)).code).toBe(
      'visited-person-not-a-party',
    );
    expect(refusalOf(recordVisitAttempt(performed, { ...attempting, attemptedOn: '2026-11-03' }, TODAY)).code).toBe(
      'follow-up-day-ahead',
    );
  });
});

describe('the ledger of an obligation, whatever is entered and reversed', () => {
  const acts = fc.array(
    fc.record({
      what: fc.constantFrom('pay', 'waive', 'default', 'reverse', 'succeed'),
      fen: fc.integer({ min: 1, max: 60_000 }),
      which: fc.nat({ max: 20 }),
    }),
    { maxLength: 24 },
  );
  const counted = ({ evidence = [], discharges = [] }: TrackedObligation) => ({
    performed: evidence.filter(({ reversed }) => !reversed).reduce((sum, { amountFen = 0 }) => sum + amountFen, 0),
    discharged: discharges.filter(({ reversed }) => !reversed).reduce((sum, { amountFen = 0 }) => sum + amountFen, 0),
  });

  it('shows what was performed less what was reversed, to the fen and never below nothing', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let state = take(initial(id(1)), effective({ obligations: [payment()] }));
        let entries = 0;
        list.forEach(({ what, fen, which }, index) => {
          const entryId = id(1000 + index);
          const decision = {
            pay: () =>
              recordPerformance(
                state,
                { obligationId: FIRST, amountFen: fen, performedOn: TODAY, evidence: '回单', entryId },
                TODAY,
              ),
            waive: () => ending(state, { entryId, amountFen: fen }),
            default: () => failing(state, entryId),
            reverse: () => reversing(state, id(1000 + which)),
            succeed: () => lawful['record-succession'](state),
          }[what]();
          const permitted = Object.hasOwn(followUpModel.commands[state.stage], verbs[what]);
          if (!decision.accepted || !permitted) return;
          state = carriedOut(state, decision);
          entries += what === 'reverse' ? 0 : 1;
          const [obligation] = state.obligations;
          const { performed: paid, discharged } = counted(obligation!);
          expect(obligation!.performedFen).toBe(paid);
          expect(dischargedFen(obligation!)).toBe(discharged);
          const left = 100_000 - paid - discharged;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(outstandingFen(obligation!)).toBe(left);
          expect(obligation!.fulfilled).toBe(left === 0);
          expect(state.stage === 'performed').toBe(left === 0);
          expect(state.stage === 'defaulted').toBe(left > 0 && obligation!.defaultReason !== undefined);
        });
        const [{ evidence = [], discharges = [], defaults = [] }] = state.obligations as [TrackedObligation];
        expect(evidence.length + discharges.length + defaults.length + (state.successions ?? []).length).toBe(entries);
      }),
      { numRuns: 200 },
    );
  });
});

const verbs = {
  pay: 'record-performance',
  waive: 'discharge-obligation',
  default: 'record-default',
  reverse: 'reverse-entry',
  succeed: 'record-succession',
} as const;
