const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many wrong tries under one key are borne, and how long it is locked then; all in milliseconds. */
export interface TryLimit {
  tries: number;
  /** Tries are counted within this time, and locks are forgotten when it has passed since the last one ended. */
  window: number;
  firstLock: number;
  /** Every further lock is twice as long as the one before, up to this. */
  longestLock: number;
}

/** A code has ten thousand possible ends of a number: a patient guesser gets five a day. */
export const codeLimit: TryLimit = { tries: 5, window: DAY, firstLock: 15 * MINUTE, longestLock: DAY };
/** Many people may stand behind one address: it is slowed down, never locked for long. */
export const addressLimit: TryLimit = {
  tries: 30,
  window: 15 * MINUTE,
  firstLock: 15 * MINUTE,
  longestLock: 15 * MINUTE,
};

/** What is remembered of tries under one key; instants in milliseconds since the epoch. */
export interface Tries {
  count: number;
  /** When counting began. */
  since: number;
  /** Locks so far. */
  locks: number;
  lockedUntil?: number;
}

export type TryDecision = { permitted: false; retryAfterSeconds: number } | { permitted: true; tries: Tries };

/** Counts a try before it is looked at, so that tries made at the same time count too. */
export const takeTry = (before: Tries, limit: TryLimit, now: number): TryDecision => {
  const { lockedUntil } = before;
  if (lockedUntil !== undefined && now < lockedUntil) {
    return { permitted: false, retryAfterSeconds: Math.ceil((lockedUntil - now) / 1000) };
  }
  const quiet = now - (lockedUntil ?? before.since) >= limit.window;
  const anew = lockedUntil !== undefined || quiet;
  const count = anew ? 1 : before.count + 1;
  const locks = quiet ? 0 : before.locks;
  const tries = { count, since: anew ? now : before.since };
  if (count < limit.tries) return { permitted: true, tries: { ...tries, locks } };
  const lock = Math.min(limit.firstLock * 2 ** locks, limit.longestLock);
  return { permitted: true, tries: { ...tries, locks: locks + 1, lockedUntil: now + lock } };
};

/** A right try counts for nothing: what it added, and the lock it may have closed, is taken back. */
export const giveBackTry = ({ count, since, locks, lockedUntil }: Tries): Tries => ({
  count: Math.max(count - 1, 0),
  since,
  locks: lockedUntil === undefined ? locks : Math.max(locks - 1, 0),
});
