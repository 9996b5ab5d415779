import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default variant) with 19 MiB, two passes, one lane: RFC 9106 as OWASP's minimum reads it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords and compares them. */
@Injectable()
export class Passwords {
  private readonly nobodys = hash(randomBytes(32), COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Compares with a stored hash; without one, with a hash that nothing matches, so that the answer takes as long. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    return await verify(stored ?? (await this.nobodys), password);
  }
}
