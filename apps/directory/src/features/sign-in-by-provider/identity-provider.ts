import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Log, type OidcSettings, SETTINGS, type Settings } from '@one-window/platform';
import * as oidc from 'openid-client';
import type { Identity } from '../../accounts/identities';

/** Whoever was asked proved themselves at most so long before; several people use the computer of a window. */
const PROVEN_WITHIN_SECONDS = 300;
const PATIENCE_SECONDS = 10;

/** What only the browser that began may bring back: RFC 6749 section 10.12, OpenID Connect 3.1.2.1, RFC 7636. */
export interface Challenge {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the provider says came: `claimed` is the user name of the configured claim, where there is one. */
export interface ProvenIdentity extends Identity {
  claimed?: string;
}

/**
 * The identity provider of the city (OpenID Connect Core 1.0, authorisation code with PKCE S256), by `openid-client`, which
 * checks state, issuer, audience, nonce and times, and by `enableNonRepudiationChecks` the signature, which the
 * specification leaves out where the line is TLS (section 3.1.3.7).
 */
@Injectable()
export class IdentityProvider {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Undefined where none is configured. */
  get configured(): OidcSettings | undefined {
    return this.settings.oidc;
  }

  /** Where the browser goes to, and what it has to bring back. @throws Problem identity-provider-absent, unavailable. */
  async challenge(): Promise<{ address: string; challenge: Challenge }> {
    const { returnUrl, accountClaim } = this.required();
    const configuration = await this.configuration();
    const challenge = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: returnUrl,
      scope: accountClaim === undefined ? 'openid' : 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(challenge.verifier),
      code_challenge_method: 'S256',
      state: challenge.state,
      nonce: challenge.nonce,
      prompt: 'login',
      max_age: String(PROVEN_WITHIN_SECONDS),
    });
    return { address: address.href, challenge };
  }

  /**
   * Who came back; `query`: what the provider put into the address, without the question mark.
   * @throws Problem identity-refused for whatever is wrong with it, unavailable while the provider is away.
   */
  async identity(query: string, { state, nonce, verifier }: Challenge): Promise<ProvenIdentity> {
    const { issuer, returnUrl, accountClaim } = this.required();
    const configuration = await this.configuration();
    const current = new URL(returnUrl);
    current.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, current, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        maxAge: PROVEN_WITHIN_SECONDS,
      });
      const claims = tokens.claims();
      if (!claims) throw new Problem('identity-refused');
      const who = { issuer, subject: claims.sub };
      if (accountClaim === undefined) return who;
      const told =
        accountClaim in claims ? claims : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      const claimed = verifiedClaim(told, accountClaim);
      return claimed === undefined ? who : { ...who, claimed };
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private required(): OidcSettings {
    if (!this.configured) throw new Problem('identity-provider-absent');
    return this.configured;
  }

  /** The published configuration of the provider, read once; asked for anew after it could not be read. */
  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw this.problemOf(error);
    });
    return this.found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.required();
    const address = new URL(issuer);
    // oxlint-disable-next-line typescript/no-deprecated -- so marked by its makers to make it stand out; see below.
    const onThisMachine = address.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(
      address,
      clientId,
      undefined,
      clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      // Settings permit an issuer without TLS on this very machine only.
      { timeout: PATIENCE_SECONDS, execute: [oidc.enableNonRepudiationChecks, ...onThisMachine] },
    );
  }

  /** What went wrong is for the operator's log; nothing of codes or tokens stands in it. */
  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const refusal = error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError;
    const what = refusal ? error.error : code;
    this.log.event('warn', 'sign-in by the identity provider failed', { reason: toldReason(what) });
    const away = !refusal && (code === undefined || awayCodes.has(code));
    return away
      ? new Problem('unavailable', { what: 'identity-provider' }, { cause: error })
      : new Problem('identity-refused', {}, { cause: error });
  }
}

/** Codes of `openid-client` by which the provider did not answer as one. */
const awayCodes: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/** An error code (RFC 6749 section 4.1.2.1), and nothing else that stood in an address: whoever came could have written it. */
const toldReason = (what: string | undefined): string => {
  if (what === undefined) return 'unreachable';
  return /^\w{1,64}$/.test(what) ? what : 'unnamed';
};

/** Claims that anybody may say of themselves until the provider has confirmed them (OpenID Connect Core 1.0 section 5.1). */
const toBeConfirmed: ReadonlySet<string> = new Set(['email', 'phone_number']);

/** A claim that the provider stands by. */
const verifiedClaim = (claims: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = claims[name];
  const verified = claims[`${name}_verified`] ?? !toBeConfirmed.has(name);
  return typeof value === 'string' && value !== '' && verified === true ? value : undefined;
};
