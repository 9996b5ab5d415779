import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import { inTransaction } from '@one-window/case-engine';
import type { Pool } from 'pg';
import { giveBackTry, takeTry, type Tries, type TryLimit } from '../../domain/status-tries';

/** One key that a try counts under; keys are keyed hashes, never what was typed. */
export interface CountedKey {
  key: string;
  limit: TryLimit;
}

interface TriesRow {
  key: string;
  count: number;
  since: Date;
  locks: number;
  locked_until: Date | null;
}

/** The tries of the public page, counted in the database so that every copy of the service counts the same. */
@Injectable()
export class StatusTries {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * Counts one try under every key, unless one of them is locked; then nothing is counted and the seconds to wait are
   * answered. `now`: milliseconds since the epoch on the machine's clock.
   */
  take(keys: readonly CountedKey[], now: number): Promise<{ retryAfterSeconds: number } | undefined> {
    return inTransaction(this.pool, async (client) => {
      // Updating rows to what they are takes their locks, in one order, so that tries made at once count one by one.
      const { rows } = await client.query<TriesRow>({
        name: 'open-status-tries',
        text: `insert into status_tries (key, count, since, locks) select key, 0, $2, 0 from unnest($1::text[]) as key
                 order by key on conflict (key) do update set key = excluded.key
               returning key, count, since, locks, locked_until`,
        values: [keys.map(({ key }) => key), new Date(now)],
      });
      const decisions = rows.map((row) => {
        const { limit } = keys.find(({ key }) => key === row.key) as CountedKey;
        return { key: row.key, ...takeTry(triesOf(row), limit, now) };
      });
      const waits = decisions.flatMap((decision) => (decision.permitted ? [] : [decision.retryAfterSeconds]));
      if (waits.length > 0) return { retryAfterSeconds: Math.max(...waits) };
      for (const decision of decisions) if (decision.permitted) await write(client, decision.key, decision.tries);
      return undefined;
    });
  }

  /** The try was right: the code's tries are forgotten, the address gets its own back. */
  succeed(codeKey: string, addressKey: string): Promise<void> {
    return inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<TriesRow>('select * from status_tries where key = $1 for update', [
        addressKey,
      ]);
      if (rows[0]) await write(client, addressKey, giveBackTry(triesOf(rows[0])));
      // In the order in which tries are taken: the address first.
      await client.query('delete from status_tries where key = $1', [codeKey]);
    });
  }

  /** Removes what no longer counts: a lock is remembered for a window after its end. */
  async forgetOld(now: number, limits: readonly TryLimit[]): Promise<void> {
    const longest = Math.max(...limits.map(({ window, longestLock }) => 2 * window + longestLock));
    await this.pool.query('delete from status_tries where since < $1', [new Date(now - longest)]);
  }
}

const triesOf = ({ count, since, locks, locked_until }: TriesRow): Tries => ({
  count,
  since: since.getTime(),
  locks,
  ...(locked_until ? { lockedUntil: locked_until.getTime() } : {}),
});

const write = async (client: Pick<Pool, 'query'>, key: string, tries: Tries): Promise<void> => {
  const { count, since, locks, lockedUntil } = tries;
  await client.query({
    name: 'write-status-tries',
    text: 'update status_tries set count = $2, since = $3, locks = $4, locked_until = $5 where key = $1',
    values: [key, count, new Date(since), locks, lockedUntil === undefined ? null : new Date(lockedUntil)],
  });
};
