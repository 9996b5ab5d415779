/** Wrong passwords in a row after which signing in is locked, and for how long. */
export const ATTEMPTS_BEFORE_LOCK = 5;
export const LOCK_MILLISECONDS = 15 * 60_000;

/** What is remembered of attempts under one name; instants in milliseconds since the epoch. */
export interface Attempts {
  count: number;
  lastAt: number;
  lockedUntil?: number;
}

export type AttemptDecision =
  | { permitted: false; retryAfterSeconds: number }
  /** `locksIfWrong`: this was the last attempt; when its password is wrong, the lock is closed. */
  | { permitted: true; attempts: Attempts; locksIfWrong: boolean };

/**
 * Counts an attempt before its password is looked at, so that guesses made at the same time count too; a right password
 * clears the count. Attempts older than the lock's length are forgotten.
 */
export const takeAttempt = (attempts: Attempts, now: number): AttemptDecision => {
  const { lockedUntil } = attempts;
  if (lockedUntil !== undefined && now < lockedUntil) {
    return { permitted: false, retryAfterSeconds: Math.ceil((lockedUntil - now) / 1000) };
  }
  const forgotten = lockedUntil !== undefined || now - attempts.lastAt >= LOCK_MILLISECONDS;
  const count = forgotten ? 1 : attempts.count + 1;
  const locksIfWrong = count >= ATTEMPTS_BEFORE_LOCK;
  return {
    permitted: true,
    attempts: { count, lastAt: now, ...(locksIfWrong ? { lockedUntil: now + LOCK_MILLISECONDS } : {}) },
    locksIfWrong,
  };
};
