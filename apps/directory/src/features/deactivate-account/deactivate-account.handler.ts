import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { inTransaction, POOL } from '@one-window/messaging';
import type { Pool } from 'pg';
import { SignInLog } from '../../accounts/sign-in-log';
import { Sessions } from '../../tokens/sessions';

/**
 * Ends an account for good, with its sessions. The row stays: what the person did keeps its author.
 * @throws Problem own-account, account-not-found.
 */
@Injectable()
export class DeactivateAccount {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    if (accountId === by.accountId) throw new Problem('own-account');
    await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query('update account set active = false where id = $1', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.sessions.endAllOf(client, accountId);
      await this.log.append({ what: 'account-deactivated', accountId, byAccountId: by.accountId }, client);
    });
  }
}
