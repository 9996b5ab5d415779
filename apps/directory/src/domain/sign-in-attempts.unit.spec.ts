import fc from 'fast-check';
import { type Attempts, ATTEMPTS_BEFORE_LOCK, LOCK_MILLISECONDS, takeAttempt } from './sign-in-attempts';

const START = 1_800_000_000_000;
const none: Attempts = { count: 0, lastAt: START };

/** Gives wrong passwords at the given instants; returns those instants at which a password was looked at. */
const guessAt = (instants: readonly number[]): number[] => {
  let attempts = none;
  return instants.filter((now) => {
    const decision = takeAttempt(attempts, now);
    if (decision.permitted) ({ attempts } = decision);
    return decision.permitted;
  });
};

describe('Attempts to sign in', () => {
  it('are five, and the fifth says that the lock closes', () => {
    let attempts = none;
    const locks = Array.from({ length: ATTEMPTS_BEFORE_LOCK }, (_, index) => {
      const decision = takeAttempt(attempts, START + index);
      if (!decision.permitted) throw new Error('locked too early');
      ({ attempts } = decision);
      return decision.locksIfWrong;
    });
    expect(locks).toEqual([false, false, false, false, true]);
    expect(takeAttempt(attempts, START + 5)).toMatchObject({ permitted: false });
  });

  it('are refused for fifteen minutes after the fifth, with the seconds that are left, and then permitted again', () => {
    const locked: Attempts = { count: 5, lastAt: START, lockedUntil: START + LOCK_MILLISECONDS };
    expect(takeAttempt(locked, START)).toEqual({ permitted: false, retryAfterSeconds: 900 });
    expect(takeAttempt(locked, START + LOCK_MILLISECONDS - 1)).toEqual({ permitted: false, retryAfterSeconds: 1 });
    expect(takeAttempt(locked, START + LOCK_MILLISECONDS)).toMatchObject({ permitted: true, attempts: { count: 1 } });
  });

  it('are forgotten after fifteen quiet minutes', () => {
    const tired: Attempts = { count: 4, lastAt: START };
    expect(takeAttempt(tired, START + LOCK_MILLISECONDS)).toMatchObject({
      attempts: { count: 1 },
      locksIfWrong: false,
    });
    expect(takeAttempt(tired, START + LOCK_MILLISECONDS - 1)).toMatchObject({ locksIfWrong: true });
  });

  it('never let more than five passwords in a row be tried without fifteen minutes of waiting somewhere', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 20, maxLength: 200 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        let now = START;
        const tried = guessAt(gaps.map((gap) => (now += gap)));
        for (let index = ATTEMPTS_BEFORE_LOCK; index < tried.length; index += 1) {
          const waits = tried.slice(index - ATTEMPTS_BEFORE_LOCK, index).map((at, k) => tried[index - 4 + k]! - at);
          expect(Math.max(...waits)).toBeGreaterThanOrEqual(LOCK_MILLISECONDS);
        }
      }),
    );
  });

  it('say a waiting time that is never too short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LOCK_MILLISECONDS - 1 }), (passed) => {
        const locked: Attempts = { count: 5, lastAt: START, lockedUntil: START + LOCK_MILLISECONDS };
        const refused = takeAttempt(locked, START + passed);
        if (refused.permitted) throw new Error('permitted while locked');
        expect(takeAttempt(locked, START + passed + refused.retryAfterSeconds * 1000).permitted).toBe(true);
      }),
    );
  });
});
