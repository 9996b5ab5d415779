import { Injectable } from '@nestjs/common';
import { Clock, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@one-window/platform';
import { SignJWT } from 'jose';
import { type Account, actorOf } from '../accounts/account';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';
import { SigningKeys } from './signing-keys';

/**
 * Signs access tokens (JWT, EdDSA) that every service checks against the published keys. A token cannot be called back:
 * a blocked account is out when its last token expires. Tokens live by the machine's clock.
 */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  async issue(account: Account): Promise<string> {
    const { kid, key } = await this.keys.current();
    const now = Math.floor(this.clock.machineMilliseconds() / 1000);
    return await new SignJWT({ actor: actorOf(account) })
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(account.accountId)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign(key);
  }
}
