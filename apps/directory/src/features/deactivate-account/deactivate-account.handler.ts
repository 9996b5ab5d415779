import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Administration } from '../../accounts/administration';
import { KnownDevices } from '../../accounts/known-devices';
import { SignInLog } from '../../accounts/sign-in-log';
import { Staff } from '../../accounts/staff';
import { Sessions } from '../../tokens/sessions';

/**
 * Ends an account until it is reactivated, with its sessions. The row stays: what the person did keeps its author, and
 * the user name is given to nobody else.
 * @throws Problem own-account, account-not-found.
 */
@Injectable()
export class DeactivateAccount {
  constructor(
    private readonly administration: Administration,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly staff: Staff,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    if (accountId === by.accountId) throw new Problem('own-account');
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('update account set active = false where id = $1', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      await this.sessions.endAllOf(client, accountId);
      await this.devices.forget(client, accountId);
      await this.staff.tell(client, accountId);
      await this.log.append({ what: 'account-deactivated', accountId, byAccountId: by.accountId }, client);
    });
    this.staff.publish();
  }
}
