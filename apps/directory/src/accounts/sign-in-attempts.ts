import { Inject, Injectable } from '@nestjs/common';
import { inTransaction, POOL } from '@one-window/messaging';
import { FieldCipher } from '@one-window/privacy';
import type { Pool, PoolClient } from 'pg';
import { type AttemptDecision, LOCK_MILLISECONDS, takeAttempt } from '../domain/sign-in-attempts';

interface AttemptsRow {
  count: number;
  last_at: Date;
  locked_until: Date | null;
}

/** Key of the attempts on an account. */
export const attemptsOnAccount = (accountId: string): string => `account:${accountId}`;

/** Counts attempts to sign in. Names that nobody has are counted alike, under a keyed hash. */
@Injectable()
export class SignInAttempts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cipher: FieldCipher,
  ) {}

  /** Never the name itself: people type passwords into the wrong field. */
  attemptsOnUnknownName(username: string): string {
    return `name:${this.cipher.blindIndex(username, 'unknown-username')}`;
  }

  /** Counts one attempt, unless the lock is closed. `now`: milliseconds since the epoch on the machine's clock. */
  take(key: string, now: number): Promise<AttemptDecision> {
    return inTransaction(this.pool, async (client) => {
      // Updating the row to what it is takes its lock, so that attempts made at the same time count one by one.
      const { rows } = await client.query<AttemptsRow>(
        `insert into sign_in_attempts (key, count, last_at) values ($1, 0, $2)
           on conflict (key) do update set key = excluded.key returning count, last_at, locked_until`,
        [key, new Date(now)],
      );
      const row = rows[0] as AttemptsRow;
      const decision = takeAttempt(
        {
          count: row.count,
          lastAt: row.last_at.getTime(),
          ...(row.locked_until ? { lockedUntil: row.locked_until.getTime() } : {}),
        },
        now,
      );
      if (!decision.permitted) return decision;
      const { count, lastAt, lockedUntil } = decision.attempts;
      await client.query('update sign_in_attempts set count = $2, last_at = $3, locked_until = $4 where key = $1', [
        key,
        count,
        new Date(lastAt),
        lockedUntil === undefined ? null : new Date(lockedUntil),
      ]);
      return decision;
    });
  }

  /** Forgets the attempts on an account: its password was right, or an administrator unlocked it. */
  async forget(client: Pool | PoolClient, accountId: string): Promise<void> {
    await client.query('delete from sign_in_attempts where key = $1', [attemptsOnAccount(accountId)]);
  }

  /** Removes what no longer counts. */
  async forgetOld(now: number): Promise<void> {
    await this.pool.query(
      'delete from sign_in_attempts where last_at < $1 and (locked_until is null or locked_until < $2)',
      [new Date(now - LOCK_MILLISECONDS), new Date(now)],
    );
  }
}
