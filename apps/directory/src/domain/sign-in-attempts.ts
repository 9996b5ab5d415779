/** Wrong passwords in a row after which signing in is locked, and for how long. */
export const ATTEMPTS_BEFORE_LOCK = 5;
export const LOCK_MILLISECONDS = 15 * 60_000;

/** How many wrong passwords one counter bears. The lock is as long as the time within which they are counted. */
export interface AttemptLimit {
  attempts: number;
  /**
   * `row`: wrong passwords in a row, until one is right or fifteen minutes were quiet. `window`: those within fifteen
   * minutes, whatever comes between; for counters that many people feed, whom the slips of a whole day must not lock out.
   */
  counted: 'row' | 'window';
}

/** Guesses at one account from one address. */
export const accountFromAddressLimit: AttemptLimit = { attempts: ATTEMPTS_BEFORE_LOCK, counted: 'row' };
/** Guesses at one account from a device on which its person signed in before: its own, so that others cannot spend it. */
export const knownDeviceLimit: AttemptLimit = { attempts: ATTEMPTS_BEFORE_LOCK, counted: 'row' };
/** Guesses at one account from all unknown devices; above what one address can spend, so it takes several to close it. */
export const accountLimit: AttemptLimit = { attempts: 20, counted: 'window' };
/** Guesses from one address at all accounts together: an office with its slips stays below it, spraying does not. */
export const addressLimit: AttemptLimit = { attempts: 30, counted: 'window' };

/** What is remembered of attempts under one counter; instants in milliseconds since the epoch. */
export interface Attempts {
  count: number;
  /** When counting began. */
  since: number;
  lastAt: number;
  lockedUntil?: number;
}

export type AttemptDecision =
  | { permitted: false; retryAfterSeconds: number }
  /** `locksIfWrong`: this was the last attempt; when its password is wrong, the lock is closed. */
  | { permitted: true; attempts: Attempts; locksIfWrong: boolean };

/** Seconds until the lock opens; nothing where none is closed. Never too short. */
export const lockedFor = ({ lockedUntil }: Pick<Attempts, 'lockedUntil'>, now: number): number | undefined =>
  lockedUntil !== undefined && now < lockedUntil ? Math.ceil((lockedUntil - now) / 1000) : undefined;

/**
 * Counts an attempt before its password is looked at, so that guesses made at the same time count too; a right password
 * takes it back. OWASP ASVS 5.0.0 6.3.1.
 */
export const takeAttempt = (
  before: Attempts,
  now: number,
  limit: AttemptLimit = accountFromAddressLimit,
): AttemptDecision => {
  const retryAfterSeconds = lockedFor(before, now);
  if (retryAfterSeconds !== undefined) return { permitted: false, retryAfterSeconds };
  const countedFrom = limit.counted === 'row' ? before.lastAt : before.since;
  const forgotten = before.lockedUntil !== undefined || now - countedFrom >= LOCK_MILLISECONDS;
  const count = forgotten ? 1 : before.count + 1;
  const locksIfWrong = count >= limit.attempts;
  const attempts = { count, since: forgotten ? now : before.since, lastAt: now };
  return {
    permitted: true,
    attempts: locksIfWrong ? { ...attempts, lockedUntil: now + LOCK_MILLISECONDS } : attempts,
    locksIfWrong,
  };
};

/** The password was right: in a row, all is forgotten; within a window only this attempt and the lock it closed are. */
export const settleRight = ({ count, since, lastAt }: Attempts, limit: AttemptLimit): Attempts | undefined =>
  limit.counted === 'row' ? undefined : { count: Math.max(count - 1, 0), since, lastAt };
