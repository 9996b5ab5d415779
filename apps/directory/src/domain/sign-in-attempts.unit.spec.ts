import fc from 'fast-check';
import {
  accountFromAddressLimit,
  accountLimit,
  addressLimit,
  type Attempts,
  ATTEMPTS_BEFORE_LOCK,
  knownDeviceLimit,
  LOCK_MILLISECONDS,
  settleRight,
  takeAttempt,
} from './sign-in-attempts';

const START = 1_800_000_000_000;
const none: Attempts = { count: 0, since: START, lastAt: START };

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
    const locked: Attempts = { count: 5, since: START, lastAt: START, lockedUntil: START + LOCK_MILLISECONDS };
    expect(takeAttempt(locked, START)).toEqual({ permitted: false, retryAfterSeconds: 900 });
    expect(takeAttempt(locked, START + LOCK_MILLISECONDS - 1)).toEqual({ permitted: false, retryAfterSeconds: 1 });
    expect(takeAttempt(locked, START + LOCK_MILLISECONDS)).toMatchObject({ permitted: true, attempts: { count: 1 } });
  });

  it('are forgotten after fifteen quiet minutes', () => {
    const tired: Attempts = { count: 4, since: START, lastAt: START };
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
        const locked: Attempts = { count: 5, since: START, lastAt: START, lockedUntil: START + LOCK_MILLISECONDS };
        const refused = takeAttempt(locked, START + passed);
        if (refused.permitted) throw new Error('permitted while locked');
        expect(takeAttempt(locked, START + passed + refused.retryAfterSeconds * 1000).permitted).toBe(true);
      }),
    );
  });

  it('of one address at one account can never close the lock of the account for everybody else', () => {
    expect(accountFromAddressLimit.attempts).toBeLessThan(accountLimit.attempts);
    expect(knownDeviceLimit.attempts).toBe(ATTEMPTS_BEFORE_LOCK);
  });

  it('of many people behind one address are counted within fifteen minutes, however busy the day is', () => {
    let attempts: Attempts = none;
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const decision = takeAttempt(attempts, START + minute * 60_000, addressLimit);
      if (decision.permitted) ({ attempts } = decision);
      expect([minute, decision.permitted]).toEqual([minute, true]);
    }
  });

  it('from one address are thirty at once, and thirty in every fifteen minutes after, however long it goes on', () => {
    let attempts: Attempts = none;
    const looked: number[] = [];
    for (let second = 0; second < 3600; second += 1) {
      const decision = takeAttempt(attempts, START + second * 1000, addressLimit);
      if (!decision.permitted) continue;
      looked.push(second);
      ({ attempts } = decision);
    }
    expect(looked.filter((second) => second < 30)).toHaveLength(30);
    expect(looked.length).toBeLessThanOrEqual(30 + 4 * 30);
    expect(looked.filter((second) => second >= 2700).length).toBeLessThanOrEqual(31);
  });

  it('from one address leave the next person there a short wait, never too short, once they stop', () => {
    let attempts: Attempts = none;
    for (let index = 0; index < 200; index += 1) {
      const decision = takeAttempt(attempts, START + index, addressLimit);
      if (decision.permitted) ({ attempts } = decision);
    }
    const refused = takeAttempt(attempts, START + 1000, addressLimit);
    if (refused.permitted) throw new Error('thirty-one guesses at once');
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(30);
    expect(takeAttempt(attempts, START + 1000 + refused.retryAfterSeconds * 1000, addressLimit).permitted).toBe(true);
  });

  it('are not counted longer because the clock of the machine was put back', () => {
    const tomorrow = START + 24 * 3_600_000;
    const first = takeAttempt(none, tomorrow, addressLimit);
    if (!first.permitted) throw new Error('locked at once');
    let { attempts } = first;
    for (let index = 1; index < 30; index += 1) {
      const decision = takeAttempt(attempts, START + index, addressLimit);
      expect([index, decision.permitted]).toEqual([index, true]);
      if (decision.permitted) ({ attempts } = decision);
    }
  });

  it('that were right take back themselves and no guess: alternating with an own password gains nothing', () => {
    let attempts: Attempts = none;
    let guesses = 0;
    for (let second = 0; second < 800; second += 2) {
      const guess = takeAttempt(attempts, START + second * 1000, addressLimit);
      if (!guess.permitted) continue;
      guesses += 1;
      const right = takeAttempt(guess.attempts, START + second * 1000 + 1000, addressLimit);
      attempts = right.permitted ? settleRight(right.attempts, addressLimit)! : guess.attempts;
    }
    expect(guesses).toBeLessThanOrEqual(30 + 800 / 30);
    expect(guesses).toBeGreaterThanOrEqual(30);
  });

  it('in a row are forgotten by a right one', () => {
    expect(settleRight({ count: 4, since: START, lastAt: START }, accountFromAddressLimit)).toBeUndefined();
  });
});
