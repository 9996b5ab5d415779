import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { foldPassword } from '@one-window/inputs';
import { HashingTurns } from './hashing-turns';

/** argon2id (the library's default variant) with 19 MiB, two passes, one lane: RFC 9106 as OWASP's minimum reads it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compares a password with a stored hash; without one, with a hash that nothing matches, so that it takes as long. */
export type ComparePassword = (stored: string | undefined, typed: string) => Promise<boolean>;

/** Hashes passwords and compares them, a few at a time. */
@Injectable()
export class Passwords {
  private readonly nobodys = hash(randomBytes(32), COST);
  private readonly turns = new HashingTurns();

  /** @throws Problem unavailable when too many wait to be hashed. */
  hash(password: string): Promise<string> {
    return this.turns.take(false, () => hash(foldPassword(password), COST));
  }

  /**
   * Does work that compares a password in its turn; `first` goes before the others.
   * @throws Problem unavailable when too many wait.
   */
  inTurn<T>(first: boolean, work: (compare: ComparePassword) => Promise<T>): Promise<T> {
    return this.turns.take(first, () => work(this.compare));
  }

  private readonly compare: ComparePassword = async (stored, typed) => {
    const hashed = stored ?? (await this.nobodys);
    const folded = foldPassword(typed);
    if (await verify(hashed, folded)) return true;
    // Passwords were once hashed as they were typed; the same for every name, so the time betrays nothing.
    return folded !== typed && (await verify(hashed, typed));
  };
}
