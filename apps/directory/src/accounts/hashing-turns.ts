import { Problem } from '@one-window/contracts';

/** How many passwords are hashed at the same time, and how many requests wait for their turn at most. */
export const HASHING_AT_ONCE = 2;
export const WAITING_AT_MOST = 100;
const RETRY_AFTER_SECONDS = 2;

/**
 * Lets the work that hashes a password take turns within this process: an argon2 hash costs 19 MiB and milliseconds of a
 * core, so guessers must not be able to start any number of them (OWASP ASVS 5.0.0 2.4.1). `first` goes before the others:
 * people on a device that is known do not stand behind guessers.
 */
export class HashingTurns {
  private running = 0;
  private readonly known: (() => void)[] = [];
  private readonly others: (() => void)[] = [];

  /** @throws Problem unavailable, with retryAfterSeconds, when too many wait. */
  async take<T>(first: boolean, work: () => Promise<T>): Promise<T> {
    const mine = first ? this.known : this.others;
    if (this.running < HASHING_AT_ONCE) this.running += 1;
    else if (mine.length >= WAITING_AT_MOST) {
      throw new Problem('unavailable', { what: 'sign-in', retryAfterSeconds: RETRY_AFTER_SECONDS });
    } else {
      await new Promise<void>((resolve) => {
        mine.push(resolve);
      });
    }
    try {
      return await work();
    } finally {
      // Whoever is called inherits the turn.
      const next = this.known.shift() ?? this.others.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
