import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { Administration } from '../../accounts/administration';
import { KnownDevices } from '../../accounts/known-devices';
import { SecondFactors } from '../../accounts/second-factors';
import { SignInLog } from '../../accounts/sign-in-log';
import { SessionEndings } from '../../tokens/session-endings';
import { Sessions } from '../../tokens/sessions';

/**
 * Takes away the second factor of somebody whose telephone and recovery codes are lost (docs/adr/0038). The password stays
 * and is needed, sessions end, known devices become strange.
 * @throws Problem own-account, account-not-found, second-factor-absent.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly administration: Administration,
    private readonly factors: SecondFactors,
    private readonly devices: KnownDevices,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  async execute(accountId: string, by: Actor): Promise<void> {
    if (accountId === by.accountId) throw new Problem('own-account');
    await this.administration.act(by, async (client) => {
      const { rowCount } = await client.query('select from account where id = $1 for update', [accountId]);
      if (rowCount === 0) throw new Problem('account-not-found', { accountId });
      if (!(await this.factors.remove(client, accountId))) throw new Problem('second-factor-absent');
      await this.sessions.endAllOf(client, accountId);
      await this.devices.forget(client, accountId);
      await this.log.append({ what: 'second-factor-reset', accountId, byAccountId: by.accountId }, client);
    });
    this.endings.publish();
  }
}
