import { defaultCalendar } from '@one-window/time-limits';
import fc from 'fast-check';
import {
  act,
  agreement,
  carriedOut,
  confirmed,
  dismissed,
  effective,
  id,
  inStage,
  pay,
  payment,
  perform,
  refusalOf,
  take,
  TODAY,
} from '../spec-support/road';
import { initial } from './case-state';
import { visitClock } from './clocks';
import { allFulfilled, outstandingFen, totalOutstandingFen } from './obligations';
import { recordPerformance } from './performance';

const { performing, performed } = inStage;

/** A sum and its division into payments of at least one fen. */
const instalments = fc
  .array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 })
  .map((parts) => ({ parts, total: parts.reduce((sum, part) => sum + part, 0) }));

const owing = (amountFen: number) => take(initial(id(1)), effective({ obligations: [payment({ amountFen })] }));

describe('the day of a performance', () => {
  it.each(['1900-01-01', '2026-07-31'])('%s: nothing was agreed yet', (performedOn) => {
    expect(agreement().effectiveOn > performedOn).toBe(true);
    expect(refusalOf(pay(performing, 100, { performedOn }))).toMatchObject({
      code: 'day-out-of-range',
      details: { field: 'performedOn', day: performedOn, from: agreement().effectiveOn, until: TODAY },
    });
  });

  it('may be the day on which the agreement took effect', () => {
    expect(pay(performing, 100, { performedOn: agreement().effectiveOn })).toMatchObject({ accepted: true });
  });
});

describe('a payment in parts', () => {
  it('keeps what shows each part, in their order', () => {
    const twice = [40_000, 100].reduce((state, part) => carriedOut(state, pay(state, part)), performing);
    expect(twice.obligations[0]?.evidence?.map(({ amountFen }) => amountFen)).toEqual([40_000, 100]);
    expect(twice.obligations[0]?.evidence?.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('is performed with its last fen and not before, in whatever parts', () => {
    fc.assert(
      fc.property(instalments, ({ parts, total }) => {
        let state = owing(total);
        let paid = 0;
        for (const part of parts) {
          expect(state.stage).toBe('performing');
          expect(outstandingFen(state.obligations[0]!)).toBe(total - paid);
          state = carriedOut(state, pay(state, part));
          paid += part;
        }
        expect(state).toMatchObject({ stage: 'performed', obligations: [{ performedFen: total, fulfilled: true }] });
      }),
    );
  });

  it('ends the same in whatever order the parts come', () => {
    const shuffled = instalments.chain(({ parts, total }) =>
      fc.shuffledSubarray(parts, { minLength: parts.length }).map((other) => ({ parts, other, total })),
    );
    fc.assert(
      fc.property(shuffled, ({ parts, other, total }) => {
        const run = (amounts: readonly number[]) =>
          amounts.reduce((state, amount) => carriedOut(state, pay(state, amount)), owing(total));
        // What shows them is told in the order in which it was paid.
        const owedAndPaid = (amounts: readonly number[]) => {
          const paid = run(amounts);
          return { ...paid, obligations: paid.obligations.map(({ evidence: _, ...one }) => one) };
        };
        expect(owedAndPaid(other)).toEqual(owedAndPaid(parts));
      }),
    );
  });

  it('is never more than what is owed', () => {
    fc.assert(
      fc.property(instalments, fc.integer({ min: 1, max: 1_000_000 }), ({ parts, total }, excess) => {
        const state = parts
          .slice(0, -1)
          .reduce((current, part) => carriedOut(current, pay(current, part)), owing(total));
        const leftFen = parts.at(-1)!;
        expect(refusalOf(pay(state, leftFen + excess))).toMatchObject({
          code: 'more-than-owed',
          details: { owedFen: total, performedFen: total - leftFen, leftFen },
        });
      }),
    );
  });

  it('needs an amount, and an act has none', () => {
    expect(refusalOf(pay(performing, 0)).code).toBe('amount-missing');
    expect(refusalOf(pay(performing, 100, { amountFen: undefined })).code).toBe('amount-missing');
    expect(refusalOf(pay(performing, 100, { obligationId: id(61) })).code).toBe('not-a-payment');
  });

  it('cannot lie in the future, concern what is fulfilled, or what nobody owes', () => {
    expect(refusalOf(pay(performing, 100, { performedOn: '2026-11-03' })).code).toBe('follow-up-day-ahead');
    expect(refusalOf(pay(performed, 1)).code).toBe('obligation-fulfilled');
    expect(refusalOf(pay(performing, 1, { obligationId: id(62) }))).toMatchObject({
      code: 'obligation-unknown',
      details: { obligations: [{ obligationId: id(60) }, { obligationId: id(61) }] },
    });
  });
});

describe('the agreement', () => {
  /** Any mixture of payments and acts, with any of them performed so far. */
  const mixture = fc
    .array(fc.record({ isAct: fc.boolean(), amountFen: fc.integer({ min: 1, max: 1_000_000 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((kinds) =>
      kinds.map(({ isAct, amountFen }, index) => {
        const obligationId = id(200 + index);
        return isAct ? act({ obligationId }) : payment({ obligationId, amountFen });
      }),
    )
    .chain((obligations) => fc.tuple(fc.constant(obligations), fc.shuffledSubarray(obligations)));

  it('is performed if and only if every obligation is fulfilled', () => {
    fc.assert(
      fc.property(mixture, ([obligations, kept]) => {
        const state = kept.reduce(
          (current, { obligationId, amountFen }) =>
            carriedOut(
              current,
              recordPerformance(
                current,
                {
                  obligationId,
                  performedOn: TODAY,
                  evidence: '收据',
                  ...(amountFen === undefined ? {} : { amountFen }),
                },
                TODAY,
              ),
            ),
          take(initial(id(1)), effective({ obligations })),
        );
        expect(state.stage === 'performed').toBe(allFulfilled(state.obligations));
        expect(allFulfilled(state.obligations)).toBe(kept.length === obligations.length);
        const left = obligations
          .filter((one) => !kept.includes(one))
          .reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
        expect(totalOutstandingFen(state.obligations)).toBe(left);
      }),
    );
  });

  it('once performed lets no obligation run and starts the visit of L-39, seven days on', () => {
    expect(performed.clocks).toEqual([visitClock(TODAY, defaultCalendar)]);
    expect(performed.clocks).toMatchObject([{ name: 'visit', rule: 'L-39', dueOn: '2026-11-09' }]);
    expect(performed.performedOn).toBe(TODAY);
  });

  it('lets each obligation run to the day agreed, and stops it when fulfilled', () => {
    expect(performing.clocks).toMatchObject([
      { name: `obligation:${id(60)}`, rule: 'agreed', dueOn: '2026-10-31', dueAt: '2026-10-31T15:59:59.999Z' },
      { name: `obligation:${id(61)}`, rule: 'agreed' },
    ]);
    expect(carriedOut(performing, pay(performing, 40_000)).clocks).toHaveLength(2);
    expect(carriedOut(performing, perform(performing)).clocks.map(({ name }) => name)).toEqual([
      `obligation:${id(60)}`,
    ]);
  });

  it('performed on the spot, or without anything owed, is performed from its first day', () => {
    for (const over of [{ performedOnTheSpot: true }, { obligations: [] }]) {
      const state = take(initial(id(1)), effective(over));
      expect(state).toMatchObject({
        stage: 'performed',
        performedOn: agreement().effectiveOn,
        clocks: [{ name: 'visit' }],
      });
      expect(totalOutstandingFen(state.obligations)).toBe(0);
    }
  });

  it('in a new version owes only what the new version says, whatever was paid, ruled or dismissed before', () => {
    const paid = carriedOut(performing, pay(performing, 40_000));
    const renewed = [
      confirmed(),
      dismissed(),
      effective({ version: 2, obligations: [payment({ amountFen: 70_000 })] }),
    ].reduce(take, paid);
    expect(renewed).toMatchObject({ stage: 'performing', obligations: [{ performedFen: 0, amountFen: 70_000 }] });
    expect(renewed.clocks.map(({ name }) => name)).toEqual([`obligation:${id(60)}`]);
  });
});
