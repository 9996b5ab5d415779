import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { addressBlock } from '@one-window/inputs';
import { FieldCipher } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';
import {
  accountFromAddressLimit,
  accountLimit,
  addressLimit,
  type AttemptLimit,
  type Attempts,
  knownDeviceLimit,
  LOCK_MILLISECONDS,
  lockedFor,
  settleRight,
  takeAttempt,
} from '../domain/sign-in-attempts';

interface AttemptsRow {
  key: string;
  count: number;
  since: Date;
  last_at: Date;
  locked_until: Date | null;
}

/** One counter that an attempt counts under. */
export interface CountedKey {
  key: string;
  limit: AttemptLimit;
  /** Whose lock an administrator opens with the account's; absent for addresses and for names that nobody has. */
  accountId?: string;
}

/** Who tries, from where. `device`: the known device of this very account, as its stored name. */
export interface Attempter {
  accountId?: string;
  username: string;
  remoteAddress: string;
  device?: string;
}

/** A counter that is used up: which, and how long. */
export interface ClosedLock {
  by: 'account' | 'address';
  retryAfterSeconds: number;
}

const ADDRESS = 'address:';

/**
 * Counts attempts to sign in by account and by address, in the database, so that every copy of the service counts the
 * same. Names that nobody has are counted alike, under a keyed hash.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cipher: FieldCipher,
  ) {}

  /**
   * The counters of an attempt. A device on which the person signed in before has a counter of its own and is not
   * stopped by what others do. Never the name itself: people type passwords into the wrong field.
   */
  keysOf({ accountId, username, remoteAddress, device }: Attempter): CountedKey[] {
    const whose = accountId ?? `name:${this.cipher.blindIndex(username, 'unknown-username')}`;
    const account = accountId === undefined ? {} : { accountId };
    if (device !== undefined) return [{ key: `device:${device}:${whose}`, limit: knownDeviceLimit, ...account }];
    const block = addressBlock(remoteAddress);
    return [
      { key: `account:${whose}`, limit: accountLimit, ...account },
      { key: `${ADDRESS}${block}`, limit: addressLimit },
      { key: `from:${block}:${whose}`, limit: accountFromAddressLimit, ...account },
    ];
  }

  /** The counter of what belongs to no account: keys of machine accounts that are none. */
  keysOfAddress(remoteAddress: string): CountedKey[] {
    return [{ key: `${ADDRESS}${addressBlock(remoteAddress)}`, limit: addressLimit }];
  }

  /** A closed lock among these counters; asked before anything is counted or hashed. `now`: ms, machine's clock. */
  async closed(keys: readonly CountedKey[], now: number): Promise<ClosedLock | undefined> {
    const { rows } = await this.pool.query<AttemptsRow>({
      name: 'closed-sign-in-locks',
      text: 'select * from sign_in_attempts where key = any($1) and locked_until > $2',
      values: [keys.map(({ key }) => key), new Date(now)],
    });
    return longest(rows.map((row) => ({ key: row.key, seconds: lockedFor(attemptsOf(row), now) ?? 0 })));
  }

  /**
   * Counts one attempt under every counter, unless one of them is locked; then nothing is counted. `locksIfWrong`: the
   * account is locked for this attempter when the password is wrong.
   */
  take(keys: readonly CountedKey[], now: number): Promise<{ closed: ClosedLock } | { locksIfWrong: boolean }> {
    return inTransaction(this.pool, async (client) => {
      // Updating rows to what they are takes their locks, in one order, so that attempts made at once count one by one.
      const { rows } = await client.query<AttemptsRow>({
        name: 'open-sign-in-attempts',
        text: `insert into sign_in_attempts (key, account_id, count, since, last_at)
                 select key, account_id, 0, $3, $3 from unnest($1::text[], $2::uuid[]) as k (key, account_id)
                 order by key on conflict (key) do update set key = excluded.key
               returning key, count, since, last_at, locked_until`,
        values: [keys.map(({ key }) => key), keys.map(({ accountId }) => accountId ?? null), new Date(now)],
      });
      const decisions = rows.map((row) => ({ key: row.key, ...takeAttempt(attemptsOf(row), now, limitOf(row, keys)) }));
      const closed = longest(
        decisions.flatMap((decision) =>
          decision.permitted ? [] : [{ key: decision.key, seconds: decision.retryAfterSeconds }],
        ),
      );
      if (closed) return { closed };
      let locksIfWrong = false;
      for (const decision of decisions) {
        if (!decision.permitted) continue;
        await write(client, decision.key, decision.attempts);
        if (decision.locksIfWrong && !decision.key.startsWith(ADDRESS)) locksIfWrong = true;
      }
      return { locksIfWrong };
    });
  }

  /** The password was right: what the attempt counted is taken back. */
  async settle(client: PoolClient, keys: readonly CountedKey[]): Promise<void> {
    const { rows } = await client.query<AttemptsRow>({
      name: 'settle-sign-in-attempts',
      text: 'select * from sign_in_attempts where key = any($1) order by key for update',
      values: [keys.map(({ key }) => key)],
    });
    for (const row of rows) {
      const left = settleRight(attemptsOf(row), limitOf(row, keys));
      if (left) await write(client, row.key, left);
      else await client.query('delete from sign_in_attempts where key = $1', [row.key]);
    }
  }

  /** Forgets every attempt on an account, from wherever: an administrator unlocked it, or its password is new. */
  async forget(client: PoolClient, accountId: string): Promise<void> {
    await client.query('delete from sign_in_attempts where account_id = $1', [accountId]);
  }

  /** Removes what no longer counts. */
  async forgetOld(now: number): Promise<void> {
    await this.pool.query(
      'delete from sign_in_attempts where last_at < $1 and (locked_until is null or locked_until < $2)',
      [new Date(now - LOCK_MILLISECONDS), new Date(now)],
    );
  }
}

const attemptsOf = ({ count, since, last_at, locked_until }: AttemptsRow): Attempts => ({
  count,
  since: since.getTime(),
  lastAt: last_at.getTime(),
  ...(locked_until ? { lockedUntil: locked_until.getTime() } : {}),
});

const limitOf = ({ key }: AttemptsRow, keys: readonly CountedKey[]): AttemptLimit =>
  (keys.find((counted) => counted.key === key) as CountedKey).limit;

const longest = (locks: readonly { key: string; seconds: number }[]): ClosedLock | undefined => {
  const [last] = locks.toSorted((a, b) => b.seconds - a.seconds);
  return last && { by: last.key.startsWith(ADDRESS) ? 'address' : 'account', retryAfterSeconds: last.seconds };
};

const write = async (client: PoolClient, key: string, attempts: Attempts): Promise<void> => {
  const { count, since, lastAt, lockedUntil } = attempts;
  await client.query({
    name: 'write-sign-in-attempts',
    text: 'update sign_in_attempts set count = $2, since = $3, last_at = $4, locked_until = $5 where key = $1',
    values: [key, count, new Date(since), new Date(lastAt), lockedUntil === undefined ? null : new Date(lockedUntil)],
  });
};
