import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Scope } from '@one-window/contracts';
import { Clock, SETTINGS, type Settings, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@one-window/platform';
import { type JWTPayload, SignJWT } from 'jose';
import { type Account, actorOf, awaitedOf } from '../accounts/account';
import { machineName } from '../domain/machine-account';
import { ACCESS_TOKEN_SECONDS } from '../domain/refresh-token';
import type { StartedSession } from './sessions';
import { SigningKeys } from './signing-keys';

/** A key of a machine account as its token needs it; `expiresAt`: milliseconds since the epoch. */
export interface MachineKey {
  keyId: string;
  machineAccountId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  scopes: readonly Scope[];
  expiresAt: number;
}

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

  /** For two minutes, and never longer than the key; its session is the key. */
  issueToMachine({
    scopes,
    keyId,
    expiresAt,
    machineAccountId,
    name,
    organisationId,
    organisationName,
  }: MachineKey): Promise<string> {
    const actor: Actor = {
      accountId: machineAccountId,
      name: machineName(name),
      roles: [],
      organisationId,
      organisationName,
    };
    return this.sign({ actor, sid: keyId, scopes }, machineAccountId, expiresAt);
  }

  /** For two minutes, and never longer than the session. */
  async issue(account: Account, { sessionId, expiresAt }: StartedSession): Promise<string> {
    const awaits = awaitedOf(account, this.settings.secondFactor === 'required');
    return await this.sign(
      { actor: actorOf(account, awaits), sid: sessionId, ...(awaits ? { awaits } : {}) },
      account.accountId,
      expiresAt,
    );
  }

  private async sign(claims: JWTPayload, subject: string, expiresAt: number): Promise<string> {
    const { kid, key } = await this.keys.current();
    const now = Math.floor(this.clock.machineMilliseconds() / 1000);
    return await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(Math.min(now + ACCESS_TOKEN_SECONDS, Math.floor(expiresAt / 1000)))
      .sign(key);
  }
}
