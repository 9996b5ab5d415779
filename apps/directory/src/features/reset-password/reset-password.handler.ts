import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { Administration } from '../../accounts/administration';
import { KnownDevices } from '../../accounts/known-devices';
import { oneTimePassword, oneTimeUntil } from '../../accounts/one-time-password';
import { Passwords } from '../../accounts/passwords';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { Sessions } from '../../tokens/sessions';

/**
 * Gives a forgotten password anew: made by the house, told once, to be changed at the first sign-in. Sessions end, known
 * devices become strange, and the lock after too many wrong passwords opens; an administrator's lock stays.
 * @throws Problem own-account, account-not-found, account-inactive.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly administration: Administration,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<{ oneTimePassword: string }> {
    if (accountId === by.accountId) throw new Problem('own-account');
    const password = oneTimePassword();
    const passwordHash = await this.passwords.hash(password);
    await this.administration.act(by, async (client) => {
      const { rows } = await client.query<{ active: boolean }>('select active from account where id = $1 for update', [
        accountId,
      ]);
      if (!rows[0]) throw new Problem('account-not-found', { accountId });
      if (!rows[0].active) throw new Problem('account-inactive', { accountId });
      await client.query(
        `update account set password_hash = $2, password_changed_at = $3, password_change_required = true,
                one_time_until = $4, demonstration = false where id = $1`,
        [accountId, passwordHash, this.clock.machineNow(), oneTimeUntil(this.clock.machineMilliseconds())],
      );
      await this.sessions.endAllOf(client, accountId);
      await this.attempts.forget(client, accountId);
      await this.devices.forget(client, accountId);
      await this.log.append({ what: 'password-reset', accountId, byAccountId: by.accountId }, client);
    });
    return { oneTimePassword: password };
  }
}
