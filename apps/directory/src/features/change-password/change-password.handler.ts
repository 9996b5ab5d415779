import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { foldPassword } from '@one-window/inputs';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Accounts } from '../../accounts/accounts';
import { KnownDevices } from '../../accounts/known-devices';
import { PasswordPolicy } from '../../accounts/password-policy';
import { OwnPassword, type OwnPlace } from '../../accounts/own-password';
import { Passwords } from '../../accounts/passwords';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { Sessions } from '../../tokens/sessions';
import type { ChangePasswordRequest } from './change-password.request';

/**
 * Changes the own password and ends every session of the account, this one too: whoever knew the old one is out.
 * Wrong current passwords count towards the lock.
 * @throws Problem unauthenticated for an account that was locked or deactivated, account-locked, too-many-requests,
 * wrong-password, password-too-weak.
 */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly passwords: Passwords,
    private readonly ownPassword: OwnPassword,
    private readonly policy: PasswordPolicy,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute(request: ChangePasswordRequest, { accountId }: Actor, place: OwnPlace): Promise<void> {
    const account = await this.accounts.withPasswordOf(accountId);
    if (!account) throw new Problem('account-not-found', { accountId });
    if (!account.active || account.blocked) throw new Problem('unauthenticated');
    const { username, name, organisationName } = account;
    this.policy.check(request.newPassword, { username, names: [name, organisationName] }, 'newPassword');
    if (foldPassword(request.newPassword) === foldPassword(request.currentPassword)) {
      const reason = { zh: '新密码与当前密码相同，请换一个', en: 'is the current one; choose another' };
      throw new Problem('password-too-weak', { field: 'newPassword', reason });
    }
    await this.ownPassword.ask(account, request.currentPassword, place);
    const changed = await this.passwords.hash(request.newPassword);
    await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query(
        `update account set password_hash = $3, password_changed_at = $4, demonstration = false,
                password_change_required = false, one_time_until = null
          where id = $1 and password_hash = $2 and active and blocked_at is null`,
        [accountId, account.passwordHash, changed, this.clock.machineNow()],
      );
      if (rowCount === 0) throw new Problem('wrong-password', { field: 'currentPassword' });
      await this.sessions.endAllOf(client, accountId);
      await this.attempts.forget(client, accountId);
      await this.devices.forget(client, accountId, place.deviceToken);
      await this.log.append({ what: 'password-changed', accountId, remoteAddress: place.remoteAddress }, client);
    });
  }
}
