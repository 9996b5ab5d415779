import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { inTransaction, POOL } from '@one-window/messaging';
import type { Pool } from 'pg';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';

/**
 * Opens both locks of an account: the administrator's, and the one after too many wrong passwords.
 * @throws Problem account-not-found.
 */
@Injectable()
export class UnlockAccount {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly attempts: SignInAttempts,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query('update account set blocked_at = null where id = $1', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.attempts.forget(client, accountId);
      await this.log.append({ what: 'account-unlocked', accountId, byAccountId: by.accountId }, client);
    });
  }
}
