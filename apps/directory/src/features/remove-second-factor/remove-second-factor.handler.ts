import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Accounts } from '../../accounts/accounts';
import { OwnPassword, type OwnPlace } from '../../accounts/own-password';
import { SecondFactors } from '../../accounts/second-factors';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { SessionEndings } from '../../tokens/session-endings';
import { Sessions } from '../../tokens/sessions';
import type { RemoveSecondFactorRequest } from './remove-second-factor.request';

/**
 * Takes the own second factor away, with password and a code: before a new authenticator is set up. Every other session
 * ends. Whose role needs one sets up the next before anything else.
 * @throws Problem unauthenticated, second-factor-absent, wrong-password, second-factor-wrong, account-locked,
 * too-many-requests.
 */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly accounts: Accounts,
    private readonly ownPassword: OwnPassword,
    private readonly attempts: SignInAttempts,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  async execute(
    { currentPassword, code }: RemoveSecondFactorRequest,
    { accountId }: Actor,
    place: OwnPlace & { sessionId: string },
  ): Promise<void> {
    const account = await this.accounts.withPasswordOf(accountId);
    if (!account) throw new Problem('unauthenticated');
    if (!account.secondFactor) throw new Problem('second-factor-absent');
    const counted = await this.ownPassword.ask(account, currentPassword, place, {
      right: async (compare) => (await this.factors.right(accountId, code, compare)) !== undefined,
      otherwise: new Problem('second-factor-wrong', { field: 'code' }),
    });
    await inTransaction(this.pool, async (client) => {
      if (!(await this.factors.remove(client, accountId))) throw new Problem('second-factor-absent');
      await this.attempts.settle(client, counted);
      await this.sessions.endAllOf(client, accountId, place.sessionId);
      const { remoteAddress } = place;
      await this.log.append({ what: 'second-factor-removed', accountId, remoteAddress }, client);
    });
    this.endings.publish();
  }
}
