import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '@one-window/contracts';
import type { FastifyRequest } from 'fastify';

/** The cookies of a browser's session: access token, refresh token (the directory's only), and the CSRF token. */
export interface CookieNames {
  session: string;
  refresh: string;
  csrf: string;
}

/** Over plain HTTP, where browsers refuse prefixed names: a demonstration on the own machine. */
export const plainCookieNames: CookieNames = { session: 'ow_session', refresh: 'ow_refresh', csrf: 'ow_csrf' };

/**
 * Over TLS. A prefixed cookie can come from this host only, never from a neighbour in the same domain or over plain HTTP
 * (RFC 6265bis 4.1.3; ASVS 3.3.3). `__Host-` wants the path `/`; the refresh token travels to the directory alone, so its
 * prefix is the other one.
 */
export const secureCookieNames: CookieNames = {
  session: '__Host-ow_session',
  refresh: '__Secure-ow_refresh',
  csrf: '__Host-ow_csrf',
};

export const cookieNames = (secure: boolean): CookieNames => (secure ? secureCookieNames : plainCookieNames);

export const CSRF_HEADER = 'x-csrf-token';

/**
 * The CSRF token that belongs to an access token: 43 characters, base64url. Derived (HMAC-SHA-256 under the access token,
 * which no script and no other site can read), so that a pair planted from outside proves nothing (ASVS 3.5.1).
 */
export const csrfTokenOf = (accessToken: string): string =>
  createHmac('sha256', accessToken).update('csrf').digest('base64url');

/**
 * A foreign page can make the browser send the cookie but not the header that belongs to it.
 * @throws Problem csrf-token-invalid.
 */
export const checkCsrf = (request: FastifyRequest, names: CookieNames): void => {
  const accessToken = request.cookies[names.session];
  const expected = Buffer.from(accessToken ? csrfTokenOf(accessToken) : '');
  const given = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  if (expected.length === 0 || expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new Problem('csrf-token-invalid');
  }
};
