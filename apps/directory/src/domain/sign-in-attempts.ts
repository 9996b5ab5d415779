/** Wrong passwords in a row after which signing in is locked, and for how long. */
export const ATTEMPTS_BEFORE_LOCK = 5;
export const LOCK_MILLISECONDS = 15 * 60_000;

/** How many wrong passwords one counter bears. */
export interface AttemptLimit {
  attempts: number;
  /**
   * `row`: wrong passwords in a row, until one is right or fifteen minutes were quiet; then closed for fifteen minutes.
   * `rate`: so many at once, and as many again spread over every fifteen minutes (a leaky bucket); for counters that many
   * people feed, whom the slips of a whole day must not lock out, nor for long what somebody else typed.
   */
  counted: 'row' | 'rate';
}

/** Guesses at one account from one address. */
export const accountFromAddressLimit: AttemptLimit = { attempts: ATTEMPTS_BEFORE_LOCK, counted: 'row' };
/** Guesses at one account from a device on which its person signed in before: its own, so that others cannot spend it. */
export const knownDeviceLimit: AttemptLimit = { attempts: ATTEMPTS_BEFORE_LOCK, counted: 'row' };
/** Guesses at one account from all unknown devices; above what one address can spend, so it takes several to close it. */
export const accountLimit: AttemptLimit = { attempts: 20, counted: 'rate' };
/** Guesses from one address at all accounts together: an office with its slips stays below it, spraying does not. */
export const addressLimit: AttemptLimit = { attempts: 30, counted: 'rate' };

/** What is remembered of attempts under one counter; instants in milliseconds since the epoch. */
export interface Attempts {
  /** Wrong ones in a row. */
  count: number;
  /** In a row: when counting began. Of a rate: when all that was counted will have drained. */
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
  return limit.counted === 'row' ? takeInRow(before, now, limit) : takeOfRate(before, now, limit);
};

const takeInRow = (before: Attempts, now: number, limit: AttemptLimit): AttemptDecision => {
  const forgotten = before.lockedUntil !== undefined || now - before.lastAt >= LOCK_MILLISECONDS;
  const count = forgotten ? 1 : before.count + 1;
  const attempts = { count, since: forgotten ? now : before.since, lastAt: now };
  return count < limit.attempts
    ? { permitted: true, attempts, locksIfWrong: false }
    : { permitted: true, attempts: { ...attempts, lockedUntil: now + LOCK_MILLISECONDS }, locksIfWrong: true };
};

/** Time in which one attempt of a rate drains. */
const drainOf = ({ attempts }: AttemptLimit): number => LOCK_MILLISECONDS / attempts;

/** The generic cell rate algorithm (ITU-T I.371): one instant says how full the bucket is. */
const takeOfRate = (before: Attempts, now: number, limit: AttemptLimit): AttemptDecision => {
  // A machine's clock that was put back must not make anybody wait for the time in between.
  const drainsAt = before.since - Math.max(before.lastAt - now, 0);
  const drainedAt = Math.max(drainsAt, now) + drainOf(limit);
  const nextAt = Math.ceil(drainedAt - LOCK_MILLISECONDS + drainOf(limit));
  const attempts = { count: 0, since: Math.ceil(drainedAt), lastAt: now };
  return nextAt <= now
    ? { permitted: true, attempts, locksIfWrong: false }
    : { permitted: true, attempts: { ...attempts, lockedUntil: nextAt }, locksIfWrong: true };
};

/** The password was right: in a row, all is forgotten; of a rate, this attempt is, with the lock that it closed. */
export const settleRight = ({ count, since, lastAt }: Attempts, limit: AttemptLimit): Attempts | undefined =>
  limit.counted === 'row' ? undefined : { count, since: Math.floor(since - drainOf(limit)), lastAt };
