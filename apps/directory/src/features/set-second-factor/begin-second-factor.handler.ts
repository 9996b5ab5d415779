import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type Actor, Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { Accounts } from '../../accounts/accounts';
import { OwnPassword, type OwnPlace } from '../../accounts/own-password';
import { type NewKey, SecondFactors } from '../../accounts/second-factors';
import { SignInAttempts } from '../../accounts/sign-in-attempts';
import type { BeginSecondFactorRequest } from './second-factor.request';

/**
 * Gives a key for the own authenticator. Nothing is asked for at signing in until a first code shows that the
 * authenticator has it; beginning again gives another key.
 * @throws Problem unauthenticated, wrong-password, account-locked, too-many-requests, second-factor-known.
 */
@Injectable()
export class BeginSecondFactor {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly accounts: Accounts,
    private readonly ownPassword: OwnPassword,
    private readonly attempts: SignInAttempts,
    private readonly factors: SecondFactors,
  ) {}

  async execute({ currentPassword }: BeginSecondFactorRequest, { accountId }: Actor, place: OwnPlace): Promise<NewKey> {
    const account = await this.accounts.withPasswordOf(accountId);
    if (!account) throw new Problem('unauthenticated');
    const counted = await this.ownPassword.ask(account, currentPassword, place);
    await inTransaction(this.pool, (client) => this.attempts.settle(client, counted));
    const key = await this.factors.begin(accountId, account.username);
    if (!key) throw new Problem('second-factor-known');
    return key;
  }
}
