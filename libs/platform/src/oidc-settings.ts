import { readFileSync } from 'node:fs';
import { isLoopback } from './loopback';

/** A client of an OpenID Connect provider. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** Absent: a public client, which PKCE protects alone. */
  clientSecret?: string;
  /** Where the provider sends browsers back to: `/api/directory/provider/return` under the address of the house. */
  returnUrl: string;
  /** A claim that names the user name of an account which nobody linked yet; absent: administrators link. */
  accountClaim?: string;
}

/** What configures it, for the page of operations. */
export const oidcKeys: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'issuer of the identity provider (https); unset: signing in with passwords only',
  OIDC_CLIENT_ID: 'client id there; needed with OIDC_ISSUER',
  OIDC_CLIENT_SECRET_FILE: 'file that holds the secret of the client; unset: a public client',
  OIDC_RETURN_URL: 'https://HOUSE/api/directory/provider/return, as registered there; needed with OIDC_ISSUER',
  OIDC_ACCOUNT_CLAIM: 'claim that holds the user name, links an account at its first use; unset: administrators link',
};

const RETURN_PATH = '/api/directory/provider/return';

/** All that a provider needs, or nothing: half of it would show a button that leads nowhere. */
export const oidcSettings = (
  read: (key: string, fallback?: string) => string,
  findings: string[],
): OidcSettings | undefined => {
  const [issuer, clientId, file, returnUrl, accountClaim] = [
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET_FILE',
    'OIDC_RETURN_URL',
    'OIDC_ACCOUNT_CLAIM',
  ].map((key) => read(key, '')) as [string, string, string, string, string];
  if ([issuer, clientId, file, returnUrl, accountClaim].every((value) => value === '')) return undefined;
  for (const [key, value] of Object.entries({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_RETURN_URL: returnUrl,
  }))
    if (value === '')
      findings.push(`${key} is missing: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_RETURN_URL belong together`);
  if (issuer !== '' && !isSafeUrl(issuer)) findings.push('OIDC_ISSUER must be an https URL; http on this machine only');
  // By the address of the document itself the library would take whatever issuer stands in it.
  else if (/\/\.well-known\/|[?#]/.test(issuer))
    findings.push('OIDC_ISSUER must be the issuer itself, without /.well-known/, query and fragment');
  if (returnUrl !== '' && !(isSafeUrl(returnUrl) && new URL(returnUrl).pathname === RETURN_PATH))
    findings.push(`OIDC_RETURN_URL must be an https URL that ends with ${RETURN_PATH}; http on this machine only`);
  const clientSecret = file === '' ? undefined : secretIn(file, findings);
  return {
    issuer,
    clientId,
    returnUrl,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(accountClaim === '' ? {} : { accountClaim }),
  };
};

/** A secret stands in a file, as those of Kubernetes and Docker do: what is in the environment is seen in many places. */
const secretIn = (file: string, findings: string[]): string => {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret === '') findings.push('OIDC_CLIENT_SECRET_FILE holds nothing');
    return secret;
  } catch (error) {
    findings.push(`OIDC_CLIENT_SECRET_FILE cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
    return '';
  }
};

const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
};
