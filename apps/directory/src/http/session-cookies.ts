import { Inject, Injectable } from '@nestjs/common';
import { checkCsrf, cookieNames, csrfTokenOf, SETTINGS, type Settings } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenSession } from '../accounts/session-opening';

/** Where the refresh token is sent: to the directory only. */
const REFRESH_PATH = '/api/directory';

/** With the value `cookie` the tokens travel in cookies that no script can read. */
export const SESSION_HEADER = 'x-session';
export const wantsCookies = (request: FastifyRequest): boolean => request.headers[SESSION_HEADER] === 'cookie';

/**
 * Keeps a browser's session in cookies: SameSite=Strict, httpOnly except for the CSRF token. Without an expiry, so that
 * they end with the browser at the latest: a window's computer is shared.
 */
@Injectable()
export class SessionCookies {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Sets all three cookies; returns the new CSRF token, which the page sends in a header with every command. */
  set(request: FastifyRequest, reply: FastifyReply, { accessToken, refreshToken }: OpenSession): string {
    const secure = this.settings.secureCookies;
    const names = cookieNames(secure);
    const csrfToken = csrfTokenOf(accessToken);
    this.clearLeftOver(request, reply, !secure);
    // The cookie of the access token outlives the token, so that the answer is "expired" and not "sign in first".
    reply.setCookie(names.session, accessToken, options('/', true, secure));
    reply.setCookie(names.refresh, refreshToken, options(REFRESH_PATH, true, secure));
    reply.setCookie(names.csrf, csrfToken, options('/', false, secure));
    return csrfToken;
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    const secure = this.settings.secureCookies;
    clearNames(reply, secure);
    this.clearLeftOver(request, reply, !secure);
  }

  /**
   * What a browser forgets when a person leaves: also what an earlier build let it keep on disk. Only its cache: unfinished
   * forms lie sealed in its storage, and open to nobody else.
   */
  forgetCache(reply: FastifyReply): void {
    void reply.header('clear-site-data', '"cache"');
  }

  /** The refresh token of a session that this browser still has while somebody signs in anew. */
  leftRefreshToken(request: FastifyRequest): string | undefined {
    return request.cookies[cookieNames(this.settings.secureCookies).refresh];
  }

  /** The refresh token of a browser, or nothing. @throws Problem csrf-token-invalid when a foreign page sent it. */
  refreshToken(request: FastifyRequest): string | undefined {
    const names = cookieNames(this.settings.secureCookies);
    const token = request.cookies[names.refresh];
    if (!token) return undefined;
    checkCsrf(request, names);
    return token;
  }

  /** Cookies under the other names, of an earlier build or of another setting of SECURE_COOKIES. */
  private clearLeftOver(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
    if (Object.values(cookieNames(secure)).some((name: string) => name in request.cookies)) clearNames(reply, secure);
  }
}

const clearNames = (reply: FastifyReply, secure: boolean): void => {
  const names = cookieNames(secure);
  reply.clearCookie(names.session, options('/', true, secure));
  reply.clearCookie(names.refresh, options(REFRESH_PATH, true, secure));
  reply.clearCookie(names.csrf, options('/', false, secure));
};

const options = (path: string, httpOnly: boolean, secure: boolean) =>
  ({ path, httpOnly, sameSite: 'strict', secure }) as const;
