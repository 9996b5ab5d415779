import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem, type Role, type ServiceName } from '@one-window/contracts';
import { SETTINGS, type Settings } from '../settings';
import { checkCsrf, cookieNames } from './browser-session';
import { ALLOW, PUBLIC, SERVICES, SIGNED_IN, type SignedInRequest } from './policy';
import { calledService, isOfService, ServiceTokens } from './service-tokens';
import { type SignedIn, TokenVerifier } from './token-verifier';
import { checkWhoseAct } from './whose-act';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Denies unless the route is declared public, the signed-in person holds one of the declared roles, or the service that
 * calls is one of those declared.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly serviceTokens: ServiceTokens,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    if (isOfService(request)) {
      const services = this.reflector.getAllAndOverride<readonly ServiceName[] | undefined>(SERVICES, targets) ?? [];
      if (!services.includes(await this.identifyService(request)))
        throw new Problem('not-permitted', { requiredRoles: [] });
      return true;
    }
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ALLOW, targets);
    const anybody = this.reflector.getAllAndOverride<boolean | undefined>(SIGNED_IN, targets) ?? false;
    if (!roles && !anybody) throw new Problem('not-permitted', { requiredRoles: [] });
    const signedIn = await this.identify(request);
    if (!anybody) refuseOthers(signedIn, roles ?? []);
    return true;
  }

  /**
   * Who sends this request, and in which session: by the bearer token of a program, or by the session cookie of a browser
   * with its proofs. Noted on the request, and asked once.
   * @throws Problem unauthenticated, token-expired, session-ended, csrf-token-invalid, account-header-required,
   *   another-person-signed-in, unavailable.
   */
  async identify(request: SignedInRequest): Promise<SignedIn> {
    request.signedIn ??= await this.signedIn(request);
    request.actor = request.signedIn.actor;
    request.sessionId = request.signedIn.sessionId;
    return request.signedIn;
  }

  /**
   * Which service sends this request to the service in its address. Noted on the request, and asked once.
   * @throws Problem unauthenticated, token-expired.
   */
  async identifyService(request: SignedInRequest): Promise<ServiceName> {
    request.callingService ??= await this.serviceTokens.caller(
      request.headers.authorization ?? '',
      calledService(request.routeOptions.url),
    );
    return request.callingService;
  }

  private async signedIn(request: SignedInRequest): Promise<SignedIn> {
    const [scheme, bearer] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() === 'bearer' && bearer) return await this.tokens.signedIn(bearer);
    const names = cookieNames(this.settings.secureCookies);
    const session = request.cookies[names.session];
    if (!session) throw new Problem('unauthenticated');
    const command = !safeMethods.has(request.method);
    if (command) checkCsrf(request, names);
    const signedIn = await this.tokens.signedIn(session);
    checkWhoseAct(request, signedIn.actor, command);
    return signedIn;
  }
}

/** Every account has a role; a token without any is that of somebody who has to do something else first. */
const refuseOthers = ({ actor, awaits }: SignedIn, allowed: readonly Role[]): void => {
  if (actor.roles.length === 0) throw new Problem(awaits ?? 'password-change-required');
  if (!allowed.some((role) => actor.roles.includes(role)))
    throw new Problem('not-permitted', { requiredRoles: allowed });
};
