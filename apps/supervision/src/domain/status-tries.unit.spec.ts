import fc from 'fast-check';
import { addressLimit, codeLimit, giveBackTry, takeTry, type Tries, type TryLimit } from './status-tries';

const START = 1_800_000_000_000;
const HOUR = 3_600_000;
const none: Tries = { count: 0, since: START, locks: 0 };

/** Wrong tries at the given instants; those of them that were looked at. */
const triedAt = (instants: readonly number[], limit: TryLimit): number[] => {
  let tries = none;
  return instants.filter((now) => {
    const decision = takeTry(tries, limit, now);
    if (decision.permitted) ({ tries } = decision);
    return decision.permitted;
  });
};

describe('Tries of the public status page', () => {
  it('are five for a code, then none for fifteen minutes, then twice as long after every five more', () => {
    const everyMinute = Array.from({ length: 300 }, (_, minute) => START + minute * 60_000);
    const tried = triedAt(everyMinute, codeLimit).map((at) => (at - START) / 60_000);
    const minutes = (first: number) => [0, 1, 2, 3, 4].map((later) => first + later);
    expect(tried).toEqual([...minutes(0), ...minutes(19), ...minutes(53), ...minutes(117), ...minutes(241)]);
  });

  it('let a patient guesser of one code look at no more than forty-five numbers in three days and five a day later', () => {
    const everyMinute = Array.from({ length: 33 * 24 * 60 }, (_, minute) => START + minute * 60_000);
    const tried = triedAt(everyMinute, codeLimit);
    expect(tried.filter((at) => at < START + 72 * HOUR).length).toBeLessThanOrEqual(45);
    expect(tried.filter((at) => at >= START + 72 * HOUR).length).toBeLessThanOrEqual(31 * 5);
  });

  it('are thirty for an address in fifteen minutes', () => {
    const atOnce = Array.from({ length: 40 }, () => START);
    expect(triedAt(atOnce, addressLimit)).toHaveLength(30);
    expect(triedAt([...atOnce, START + addressLimit.firstLock], addressLimit)).toHaveLength(31);
  });

  it('say a waiting time that is never too short, at every moment of every lock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(codeLimit, addressLimit),
        (locks, part, limit) => {
          const closing = takeTry({ count: limit.tries - 1, since: START, locks }, limit, START + 1);
          if (!closing.permitted) throw new Error('refused too early');
          const length = closing.tries.lockedUntil! - (START + 1);
          expect(length).toBeLessThanOrEqual(limit.longestLock);
          const now = START + 1 + Math.floor(part * length);
          const refused = takeTry(closing.tries, limit, now);
          if (refused.permitted) throw new Error('permitted while locked');
          expect(takeTry(closing.tries, limit, now + refused.retryAfterSeconds * 1000).permitted).toBe(true);
        },
      ),
    );
  });

  it('that were right count for nothing, whenever they are given back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 29 }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(codeLimit, addressLimit),
        (count, locks, limit) => {
          fc.pre(count < limit.tries);
          const before: Tries = { count, since: START, locks };
          const decision = takeTry(before, limit, START + 1);
          if (!decision.permitted) throw new Error('refused too early');
          expect(giveBackTry(decision.tries)).toEqual(before);
        },
      ),
    );
  });
});
