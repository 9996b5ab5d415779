import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem, type Role, scopeRow, scopesOpening, type ServiceName } from '@one-window/contracts';
import { SETTINGS, type Settings } from '../settings';
import { checkCsrf, cookieNames } from './browser-session';
import { isMachineKey, MachineKeys } from './machine-keys';
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
    private readonly machineKeys: MachineKeys,
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
    if (signedIn.scopes) refuseOtherScopes(signedIn, request);
    if (!anybody) refuseOthers(signedIn, roles ?? []);
    return true;
  }

  /**
   * Who sends this request, and in which session: by the key of a machine account, the bearer token of a program, or the
   * session cookie of a browser with its proofs. Noted on the request, and asked once.
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
    if (scheme?.toLowerCase() === 'bearer' && bearer) {
      const token = isMachineKey(bearer) ? await this.tokenOfMachine(bearer, request) : bearer;
      return withScopes(await this.tokens.signedIn(token), request);
    }
    const names = cookieNames(this.settings.secureCookies);
    const session = request.cookies[names.session];
    if (!session) throw new Problem('unauthenticated');
    const command = !safeMethods.has(request.method);
    if (command) checkCsrf(request, names);
    const signedIn = await this.tokens.signedIn(session);
    // A program has no cookies: in one, its token was planted.
    if (signedIn.scopes) throw new Problem('unauthenticated');
    checkWhoseAct(request, signedIn.actor, command);
    return signedIn;
  }

  private async tokenOfMachine(key: string, request: SignedInRequest): Promise<string> {
    const service = calledService(request.routeOptions.url);
    // Addresses of no service are for people.
    if (!service) throw new Problem('unauthenticated');
    return await this.machineKeys.tokenOf(key, service, request.ip);
  }
}

/** The operation as the API documents name it. */
const operationOf = ({ method, routeOptions }: SignedInRequest): string =>
  `${method} ${(routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}')}`;

/** A program acts in the roles of those of its scopes that open the operation at hand, and in no other. */
const withScopes = (signedIn: SignedIn, request: SignedInRequest): SignedIn => {
  if (!signedIn.scopes) return signedIn;
  const opening = scopesOpening(operationOf(request)).filter((scope) => signedIn.scopes?.includes(scope));
  return {
    ...signedIn,
    actor: { ...signedIn.actor, roles: [...new Set(opening.map((scope) => scopeRow(scope).role))] },
  };
};

/** @throws Problem scope-missing. */
const refuseOtherScopes = ({ actor }: SignedIn, request: SignedInRequest): void => {
  if (actor.roles.length === 0)
    throw new Problem('scope-missing', { requiredScopes: scopesOpening(operationOf(request)) });
};

/** Every account has a role; a token without any is that of somebody who has to do something else first. */
const refuseOthers = ({ actor, awaits }: SignedIn, allowed: readonly Role[]): void => {
  if (actor.roles.length === 0) throw new Problem(awaits ?? 'password-change-required');
  if (!allowed.some((role) => actor.roles.includes(role)))
    throw new Problem('not-permitted', { requiredRoles: allowed });
};
