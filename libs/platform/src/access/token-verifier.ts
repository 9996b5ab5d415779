import { Problem, type Actor } from '@one-window/contracts';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock';

export const TOKEN_ISSUER = 'one-window-directory';
export const TOKEN_AUDIENCE = 'one-window';
const REMEMBERED_TOKENS = 5000;

/**
 * Checks signed access tokens against the directory's published keys. A token seen before is not verified again
 * until it expires. Tokens live by the machine's clock, never by the movable one.
 */
export class TokenVerifier {
  private readonly keys: JWTVerifyGetKey;
  private readonly remembered = new Map<string, { actor: Actor; expires: number }>();

  constructor(
    keysUrl: string,
    private readonly clock: Clock,
  ) {
    this.keys = createRemoteJWKSet(new URL(keysUrl), { cooldownDuration: 5000, timeoutDuration: 5000 });
  }

  /** @throws Problem unauthenticated, token-expired, or unavailable when the keys cannot be fetched. */
  async actorOf(token: string): Promise<Actor> {
    const seconds = this.clock.machineMilliseconds() / 1000;
    const known = this.remembered.get(token);
    if (known) {
      if (known.expires > seconds) return known.actor;
      this.remembered.delete(token);
      throw new Problem('token-expired');
    }
    const payload = await this.verify(token);
    const actor = payload.actor as Actor;
    if (this.remembered.size >= REMEMBERED_TOKENS) this.remembered.clear();
    this.remembered.set(token, { actor, expires: payload.exp ?? 0 });
    return actor;
  }

  private async verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'sub', 'actor'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Problem('token-expired');
      if (!tellsOfToken(error)) {
        throw new Problem('unavailable', { what: 'token-keys' }, { cause: error });
      }
      throw new Problem('unauthenticated');
    }
  }
}

/** Codes with which jose says that the published keys did not come, or were none; it tells nothing of the token then. */
const withoutKeys: ReadonlySet<string> = new Set([
  // Generic: the address answered another status than 200, or no JSON.
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

const tellsOfToken = (error: unknown): boolean => error instanceof errors.JOSEError && !withoutKeys.has(error.code);
