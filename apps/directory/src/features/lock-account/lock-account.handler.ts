import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { Administration } from '../../accounts/administration';
import { KnownDevices } from '../../accounts/known-devices';
import { SignInLog } from '../../accounts/sign-in-log';
import { Sessions } from '../../tokens/sessions';

/**
 * Locks an account until an administrator unlocks it, and ends its sessions. Locking twice is locking once.
 * @throws Problem own-account, account-not-found.
 */
@Injectable()
export class LockAccount {
  constructor(
    private readonly administration: Administration,
    private readonly clock: Clock,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    if (accountId === by.accountId) throw new Problem('own-account');
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query(
        'update account set blocked_at = coalesce(blocked_at, $2) where id = $1',
        [accountId, this.clock.machineNow()],
      );
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.sessions.endAllOf(client, accountId);
      await this.devices.forget(client, accountId);
      await this.log.append({ what: 'account-blocked', accountId, byAccountId: by.accountId }, client);
    });
  }
}
