import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import { type Actor, Problem, type Role, type ServiceName } from '@one-window/contracts';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './token-verifier';
import { openRoute } from '../http/request-bounds';

export const ALLOW = 'one-window:allow';
export const PUBLIC = 'one-window:public';
export const SIGNED_IN = 'one-window:signed-in';
export const SERVICES = 'one-window:services';

/** A request whose sender is known: a person, or another service of the house. */
export type SignedInRequest = FastifyRequest & {
  signedIn?: SignedIn;
  actor?: Actor;
  sessionId?: string;
  callingService?: ServiceName;
};

/** The route may be used by people in one of these roles; standing to the case is checked with the case. */
export const Allow = (...roles: readonly Role[]) =>
  applyDecorators(SetMetadata(ALLOW, roles), ApiBearerAuth(), ApiSecurity('session'));

/** The route may be used by everybody who is signed in, also before a first password was changed. */
export const AllowSignedIn = () =>
  applyDecorators(SetMetadata(SIGNED_IN, true), ApiBearerAuth(), ApiSecurity('session'));

/**
 * The route may be used by these services of the house (docs/adr/0022), beside the people whom {@link Allow} names or,
 * where it stands alone, by nobody else.
 */
export const AllowServices = (...services: readonly ServiceName[]) =>
  applyDecorators(SetMetadata(SERVICES, services), ApiSecurity('service'));

/** The route may be used without signing in. Say why in a comment beside it. */
export const Public = () => openRoute(PUBLIC);

/** The signed-in person. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!actor) throw new Problem('unauthenticated');
  return actor;
});

/** The service that asks. */
export const CallingService = createParamDecorator((_: unknown, context: ExecutionContext): ServiceName => {
  const { callingService } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!callingService) throw new Problem('unauthenticated');
  return callingService;
});
