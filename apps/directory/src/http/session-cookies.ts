import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { checkCsrf, CSRF_COOKIE, SESSION_COOKIE, SETTINGS, type Settings } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_SECONDS } from '../domain/refresh-token';
import type { OpenSession } from '../features/sign-in/sign-in.handler';

/** The refresh token of a browser; sent to the directory only. */
export const REFRESH_COOKIE = 'ow_refresh';
const REFRESH_PATH = '/api/directory';

/** With the value `cookie` the tokens travel in cookies that no script can read. */
export const SESSION_HEADER = 'x-session';
export const wantsCookies = (request: FastifyRequest): boolean => request.headers[SESSION_HEADER] === 'cookie';

/** Keeps a browser's session in cookies: SameSite=Strict, httpOnly except for the CSRF token. */
@Injectable()
export class SessionCookies {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Sets all three cookies; returns the new CSRF token, which the page sends in a header with every command. */
  set(reply: FastifyReply, session: OpenSession): string {
    const csrfToken = randomBytes(24).toString('base64url');
    // The cookie of the access token outlives the token, so that the answer is "expired" and not "sign in first".
    reply.setCookie(SESSION_COOKIE, session.accessToken, this.options('/', true));
    reply.setCookie(REFRESH_COOKIE, session.refreshToken, this.options(REFRESH_PATH, true));
    reply.setCookie(CSRF_COOKIE, csrfToken, this.options('/', false));
    return csrfToken;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(SESSION_COOKIE, this.options('/', true));
    reply.clearCookie(REFRESH_COOKIE, this.options(REFRESH_PATH, true));
    reply.clearCookie(CSRF_COOKIE, this.options('/', false));
  }

  /** The refresh token of a browser, or nothing. @throws Problem csrf-token-invalid when a foreign page sent it. */
  refreshToken(request: FastifyRequest): string | undefined {
    const token = request.cookies[REFRESH_COOKIE];
    if (!token) return undefined;
    checkCsrf(request);
    return token;
  }

  private options(path: string, httpOnly: boolean) {
    return {
      path,
      httpOnly,
      sameSite: 'strict',
      secure: this.settings.secureCookies,
      maxAge: SESSION_SECONDS,
    } as const;
  }
}
