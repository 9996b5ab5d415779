import { type Actor, Problem, type ProblemCode, type Scope } from '@one-window/contracts';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock';
import type { SessionEndings } from './ended-sessions';

export const TOKEN_ISSUER = 'one-window-directory';
export const TOKEN_AUDIENCE = 'one-window';
const REMEMBERED_TOKENS = 5000;

/** Who sent a token, and in which session (the claim `sid` of OpenID Connect). */
export interface SignedIn {
  actor: Actor;
  sessionId: string;
  /** What the person has to do before anything else; their actor has no roles until then. */
  awaits?: Awaits;
  /** Of a machine account: what its key may open. Absent for people. */
  scopes?: readonly Scope[];
}

/** The problem that names what an account without roles in its token has to do first. */
export type Awaits = Extract<ProblemCode, 'password-change-required' | 'second-factor-required'>;

/**
 * Checks signed access tokens against the directory's published keys. A token seen before is not verified again
 * until it expires or its session ends. Tokens live by the machine's clock, never by the movable one.
 */
export class TokenVerifier {
  private readonly keys: JWTVerifyGetKey;
  private readonly remembered = new Map<string, SignedIn & { expires: number }>();

  constructor(
    keysUrl: string,
    private readonly clock: Clock,
    private readonly endings: SessionEndings,
  ) {
    this.keys = createRemoteJWKSet(new URL(keysUrl), { cooldownDuration: 5000, timeoutDuration: 5000 });
  }

  /** @throws Problem unauthenticated, token-expired, session-ended, or unavailable when the keys cannot be fetched. */
  async signedIn(token: string): Promise<SignedIn> {
    const known = await this.known(token);
    if (this.endings.has(known.sessionId)) throw new Problem('session-ended');
    return known;
  }

  private async known(token: string): Promise<SignedIn> {
    const seconds = this.clock.machineMilliseconds() / 1000;
    const known = this.remembered.get(token);
    if (known) {
      if (known.expires > seconds) return known;
      this.remembered.delete(token);
      throw new Problem('token-expired');
    }
    const payload = await this.verify(token);
    const signedIn = {
      actor: payload.actor as Actor,
      sessionId: String(payload.sid),
      ...(payload.scopes === undefined ? {} : { scopes: payload.scopes as readonly Scope[] }),
      ...(payload.awaits === undefined ? {} : { awaits: payload.awaits as Awaits }),
      expires: payload.exp ?? 0,
    };
    if (this.remembered.size >= REMEMBERED_TOKENS) this.remembered.clear();
    this.remembered.set(token, signedIn);
    return signedIn;
  }

  private async verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        algorithms: ['EdDSA'],
        // A token of before sessions had ids could never be told that its session ended.
        requiredClaims: ['exp', 'sub', 'actor', 'sid'],
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
