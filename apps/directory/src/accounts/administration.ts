import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';

/** Held while an administrator changes an account. */
export const ADMINISTRATION_LOCK = 4_917_104;

/**
 * What administrators do to accounts, one after the other, each by somebody who still is one: a token outlives its
 * account for a moment. As nobody may lock or deactivate themselves, whoever acts stays, and with them the last
 * administrator, also when two are about to deactivate each other.
 */
@Injectable()
export class Administration {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** @throws Problem unauthenticated, not-permitted; and what `work` throws. */
  act<T>(by: Actor, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [ADMINISTRATION_LOCK]);
      await refuseUnlessPresent(client, by);
      return await work(client);
    });
  }
}

/**
 * The account as its row says now, not as the token said when it was given.
 * @throws Problem unauthenticated when it was locked or deactivated, not-permitted when every role of the token is gone.
 */
export const refuseUnlessPresent = async (client: Pool | PoolClient, { accountId, roles }: Actor): Promise<void> => {
  const { rows } = await client.query<{ holds: boolean }>({
    name: 'account-is-present',
    text: 'select roles @> $2::text[] as holds from account where id = $1 and active and blocked_at is null',
    values: [accountId, roles],
  });
  const row = rows[0];
  if (!row) throw new Problem('unauthenticated');
  if (!row.holds) throw new Problem('not-permitted', { requiredRoles: roles });
};
