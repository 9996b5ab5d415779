import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { inTransaction, POOL } from '@one-window/messaging';
import { Clock, SETTINGS, type Settings } from '@one-window/platform';
import type { Pool } from 'pg';
import type { Account } from '../../accounts/account';
import { Accounts, type AccountWithPassword } from '../../accounts/accounts';
import { Passwords } from '../../accounts/passwords';
import { attemptsOnAccount, SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { Turns } from '../../accounts/turns';
import { normalUsername } from '../../domain/account-rules';
import { LOCK_MILLISECONDS } from '../../domain/sign-in-attempts';
import { AccessTokens } from '../../tokens/access-tokens';
import { Sessions } from '../../tokens/sessions';
import type { SignInRequest } from './sign-in.request';

/** An open session: who signed in, and both tokens. */
export interface OpenSession {
  account: Account;
  accessToken: string;
  refreshToken: string;
}

/**
 * Signs a person in. A name that nobody has is answered like a wrong password, after as long, and locks like an account.
 * @throws Problem sign-in-refused, account-locked (with retryAfterSeconds), or account-blocked after the right password.
 */
@Injectable()
export class SignIn {
  private readonly turns = new Turns();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly log: SignInLog,
  ) {}

  execute({ username, password }: SignInRequest, remoteAddress: string): Promise<OpenSession> {
    const name = normalUsername(username);
    return this.turns.take(name, async () => {
      const account = await this.accounts.withUsername(name);
      const person = { ...(account ? { accountId: account.accountId } : {}), remoteAddress };
      const key = account ? attemptsOnAccount(account.accountId) : this.attempts.attemptsOnUnknownName(name);
      const attempt = await this.attempts.take(key, this.clock.machineMilliseconds());
      if (!attempt.permitted) {
        await this.log.append({ what: 'refused-while-locked', ...person });
        throw new Problem('account-locked', { retryAfterSeconds: attempt.retryAfterSeconds });
      }
      const right = await this.passwords.matches(account?.passwordHash, password);
      if (!account || !right || !this.mayBeUsedHere(account)) {
        await this.log.append({ what: account ? 'wrong-password' : 'unknown-name', ...person });
        await this.attempts.forgetOld(this.clock.machineMilliseconds());
        throw attempt.locksIfWrong
          ? new Problem('account-locked', { retryAfterSeconds: LOCK_MILLISECONDS / 1000 })
          : new Problem('sign-in-refused');
      }
      return await this.open(account, remoteAddress);
    });
  }

  /** The password of demonstration accounts is public: a real installation takes them for unknown. */
  private mayBeUsedHere(account: Account): boolean {
    return !account.demonstration || this.settings.clockMovable;
  }

  private async open(account: AccountWithPassword, remoteAddress: string): Promise<OpenSession> {
    const { accountId } = account;
    const refreshToken = await inTransaction(this.pool, async (client) => {
      // Locked against an administrator or a change of password that ends all sessions at the same moment.
      const { rowCount } = await client.query(
        'select from account where id = $1 and password_hash = $2 and active and blocked_at is null for share',
        [accountId, account.passwordHash],
      );
      if (rowCount === 0) return undefined;
      await this.attempts.forget(client, accountId);
      await this.log.append({ what: 'signed-in', accountId, remoteAddress }, client);
      return await this.sessions.open(client, accountId);
    });
    if (refreshToken === undefined) {
      await this.log.append({ what: 'refused-blocked', accountId, remoteAddress });
      throw new Problem('account-blocked');
    }
    return { account, accessToken: await this.accessTokens.issue(account), refreshToken };
  }
}
