import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { inTransaction, POOL } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import type { Pool } from 'pg';
import { Accounts } from '../../accounts/accounts';
import { Passwords } from '../../accounts/passwords';
import { attemptsOnAccount, SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { passwordObjection } from '../../domain/account-rules';
import { Sessions } from '../../tokens/sessions';
import type { ChangePasswordRequest } from './change-password.request';

/**
 * Changes the own password and ends every session of the account, this one too: whoever knew the old one is out.
 * Wrong current passwords count towards the lock.
 * @throws Problem account-locked, wrong-password, password-too-weak.
 */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute(request: ChangePasswordRequest, { accountId }: Actor, remoteAddress: string): Promise<void> {
    const account = await this.accounts.withPasswordOf(accountId);
    if (!account) throw new Problem('account-not-found', { accountId });
    const objection = passwordObjection(request.newPassword, account.username);
    if (objection) throw new Problem('password-too-weak', { field: 'newPassword', reason: objection });
    const attempt = await this.attempts.take(attemptsOnAccount(accountId), this.clock.machineMilliseconds());
    if (!attempt.permitted) throw new Problem('account-locked', { retryAfterSeconds: attempt.retryAfterSeconds });
    if (!(await this.passwords.matches(account.passwordHash, request.currentPassword))) {
      await this.log.append({ what: 'wrong-password', accountId, remoteAddress });
      throw new Problem('wrong-password', { field: 'currentPassword' });
    }
    const changed = await this.passwords.hash(request.newPassword);
    await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query(
        `update account set password_hash = $3, password_changed_at = $4, demonstration = false,
                password_change_required = false
          where id = $1 and password_hash = $2`,
        [accountId, account.passwordHash, changed, this.clock.machineNow()],
      );
      if (rowCount === 0) throw new Problem('wrong-password', { field: 'currentPassword' });
      await this.sessions.endAllOf(client, accountId);
      await this.attempts.forget(client, accountId);
      await this.log.append({ what: 'password-changed', accountId, remoteAddress }, client);
    });
  }
}
