import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@one-window/platform';
import { SignJWT } from 'jose';
import { type Account, actorOf, awaitedOf } from '../accounts/account';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';
import type { StartedSession } from './sessions';
import { SigningKeys } from './signing-keys';

/**
 * Signs access tokens (JWT, EdDSA) that every service checks against the published keys. A token names its session (claim
 * `sid`), so that every service refuses it once the session has ended. Tokens live by the machine's clock.
 */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** For two minutes, and never longer than the session. */
  async issue(account: Account, { sessionId, expiresAt }: StartedSession): Promise<string> {
    const { kid, key } = await this.keys.current();
    const now = Math.floor(this.clock.machineMilliseconds() / 1000);
    const awaits = awaitedOf(account, this.settings.secondFactor === 'required');
    return await new SignJWT({ actor: actorOf(account, awaits), sid: sessionId, ...(awaits ? { awaits } : {}) })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(account.accountId)
      .setIssuedAt(now)
      .setExpirationTime(Math.min(now + ACCESS_TOKEN_SECONDS, Math.floor(expiresAt / 1000)))
      .sign(key);
  }
}
