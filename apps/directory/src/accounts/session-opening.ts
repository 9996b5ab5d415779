import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { Problem } from '@one-window/contracts';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { AccessTokens } from '../tokens/access-tokens';
import { Sessions } from '../tokens/sessions';
import type { Account } from './account';
import { Identities, type Identity } from './identities';
import { KnownDevices } from './known-devices';
import { type RightCode, SecondFactors } from './second-factors';
import { type CountedKey, SignInAttempts } from './sign-in-attempts';
import { SignInLog } from './sign-in-log';

/** An open session: who signed in, and both tokens. */
export interface OpenSession {
  account: Account;
  accessToken: string;
  refreshToken: string;
}

/** A session that was just opened; `deviceToken`: by what its browser or program is known the next time. */
export interface NewSession extends OpenSession {
  deviceToken: string;
}

/** Where somebody tries to sign in. */
export interface SignInPlace {
  remoteAddress: string;
  /** By what the browser or program is known, if it is. */
  deviceToken?: string | undefined;
}

/** What somebody has proven who may come in. */
export interface Proven {
  account: Account;
  place: SignInPlace;
  /** Counters of the attempt, which is taken back. */
  keys: readonly CountedKey[];
  /** The password that was right, as it is kept; absent where an identity provider vouches. */
  passwordHash?: string;
  /** For whom a provider vouched; the link to the account must still stand. */
  identity?: Identity;
  /** The second factor, where one was asked for. */
  proof?: RightCode | undefined;
}

/** Opens the session of somebody who has proven who they are, however they did; all ends of it are the same. */
@Injectable()
export class SessionOpening {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly identities: Identities,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly log: SignInLog,
  ) {}

  /** @throws Problem account-blocked; identity-unknown when the link was taken away meanwhile, second-factor-wrong when the code was used meanwhile. */
  async open({ account, place, keys, passwordHash, identity, proof }: Proven): Promise<NewSession> {
    const { accountId } = account;
    const { remoteAddress } = place;
    const opened = await inTransaction(this.pool, async (client) => {
      // Locked against an administrator or a change of password that ends all sessions at the same moment.
      const { rowCount } = await client.query(
        `select from account where id = $1 and ($2::text is null or password_hash = $2) and active and blocked_at is null
           for share`,
        [accountId, passwordHash ?? null],
      );
      if (rowCount === 0) return undefined;
      // Asked after the lock, which whoever unlinks the account takes too.
      if (identity && !(await this.identities.isOf(client, identity, accountId))) throw new Problem('identity-unknown');
      if (proof && !(await this.factors.use(client, accountId, proof)))
        throw new Problem('second-factor-wrong', { field: 'code' });
      await this.attempts.settle(client, keys);
      if (proof?.kind === 'recovery')
        await this.log.append({ what: 'recovery-code-used', accountId, remoteAddress }, client);
      const what = identity ? 'signed-in-by-provider' : 'signed-in';
      await this.log.append({ what, accountId, remoteAddress }, client);
      const session = await this.sessions.open(client, accountId);
      return { session, deviceToken: await this.devices.remember(client, accountId, place.deviceToken) };
    });
    if (opened === undefined) {
      await this.log.append({ what: 'refused-blocked', accountId, remoteAddress });
      throw new Problem('account-blocked');
    }
    const { session, ...known } = opened;
    const accessToken = await this.accessTokens.issue(account, session);
    return { account, accessToken, refreshToken: session.refreshToken, ...known };
  }
}
