import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, Problem, type Role } from '@one-window/contracts';
import { ALLOW, PUBLIC, SIGNED_IN, type SignedInRequest } from './policy';
import { TokenVerifier } from './token-verifier';

/** Names of the web session's cookies: the httpOnly access token and the readable CSRF token. */
export const SESSION_COOKIE = 'ow_session';
export const CSRF_COOKIE = 'ow_csrf';
export const CSRF_HEADER = 'x-csrf-token';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Denies unless the route is declared public, or the signed-in person holds one of the declared roles. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ALLOW, targets);
    const anybody = this.reflector.getAllAndOverride<boolean | undefined>(SIGNED_IN, targets) ?? false;
    if (!roles && !anybody) throw new Problem('not-permitted', { requiredRoles: [] });
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const actor = request.actor ?? (await this.identify(request));
    if (!anybody) refuseOthers(actor, roles ?? []);
    request.actor = actor;
    return true;
  }

  /** Who sends this request. @throws Problem unauthenticated, token-expired, csrf-token-invalid, unavailable. */
  identify(request: SignedInRequest): Promise<Actor> {
    return this.tokens.actorOf(tokenOf(request));
  }
}

/** Every account has a role; a token without any is that of somebody whose first password still has to be changed. */
const refuseOthers = (actor: Actor, allowed: readonly Role[]): void => {
  if (actor.roles.length === 0) throw new Problem('password-change-required');
  if (!allowed.some((role) => actor.roles.includes(role)))
    throw new Problem('not-permitted', { requiredRoles: allowed });
};

/** The bearer token of a program, or the session cookie of a browser with its CSRF proof. */
export const tokenOf = (request: SignedInRequest): string => {
  const [scheme, bearer] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() === 'bearer' && bearer) return bearer;
  const session = request.cookies[SESSION_COOKIE];
  if (!session) throw new Problem('unauthenticated');
  if (!safeMethods.has(request.method)) checkCsrf(request);
  return session;
};

/** Double-submit: a foreign page can make the browser send the cookie but cannot read it into the header. */
export const checkCsrf = (request: SignedInRequest): void => {
  const cookie = Buffer.from(request.cookies[CSRF_COOKIE] ?? '');
  const header = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  if (cookie.length === 0 || cookie.length !== header.length || !timingSafeEqual(cookie, header)) {
    throw new Problem('csrf-token-invalid');
  }
};
