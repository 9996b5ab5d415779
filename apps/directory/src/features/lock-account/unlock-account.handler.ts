import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Administration } from '../../accounts/administration';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';

/**
 * Opens both locks of an account: the administrator's, and those after too many wrong passwords, wherever they were typed.
 * @throws Problem account-not-found.
 */
@Injectable()
export class UnlockAccount {
  constructor(
    private readonly administration: Administration,
    private readonly attempts: SignInAttempts,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('update account set blocked_at = null where id = $1', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.attempts.forget(client, accountId);
      await this.log.append({ what: 'account-unlocked', accountId, byAccountId: by.accountId }, client);
    });
  }
}
