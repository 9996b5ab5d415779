import { Problem, type ServiceName, serviceNames } from '@one-window/contracts';
import type { FieldKeys } from '@one-window/privacy';
import type { FastifyRequest } from 'fastify';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../clock';

const SCHEME = 'service';
const ALGORITHM = 'HS256';
const LIFETIME_SECONDS = 60;
/** Between the clocks of two machines. */
const TOLERANCE_SECONDS = 5;

/** Whether a request says that a service of the house sends it: `Authorization: Service <token>`. */
export const isOfService = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers.authorization?.split(' ', 1)[0]?.toLowerCase() === SCHEME;

/** The service in whose part of the addresses a route stands: /api/<service>/…; undefined for every other. */
export const calledService = (route: string | undefined): ServiceName | undefined =>
  serviceNames.find((service) => service === /^\/api\/([^/]+)\//.exec(route ?? '')?.[1]);

/**
 * What services show each other (docs/adr/0022): a JWT of at most a minute (RFC 7519), HS256 under a key that is derived
 * from the field keys, from the calling service (`iss`) to the called one (`aud`). Read by the machine's clock.
 */
export class ServiceTokens {
  constructor(
    private readonly keys: Pick<FieldKeys, 'current' | 'find'>,
    private readonly clock: Pick<Clock, 'machineMilliseconds'>,
  ) {}

  /** The header `Authorization` of a request from one service to another. */
  async authorization(from: ServiceName, to: ServiceName): Promise<string> {
    const { id, betweenServices } = this.keys.current;
    const now = Math.floor(this.clock.machineMilliseconds() / 1000);
    const token = await new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM, kid: id })
      .setIssuer(from)
      .setAudience(to)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(betweenServices);
    return `Service ${token}`;
  }

  /** The service that calls. @throws Problem unauthenticated, token-expired. */
  async caller(authorization: string, called: ServiceName | undefined): Promise<ServiceName> {
    const [, token = ''] = authorization.split(' ');
    if (called === undefined) throw new Problem('unauthenticated');
    const { iss } = await this.verified(token, called);
    const caller = serviceNames.find((service) => service === iss);
    if (caller === undefined) throw new Problem('unauthenticated');
    return caller;
  }

  private async verified(token: string, audience: ServiceName): Promise<JWTPayload> {
    const key = ({ kid = '' }: { kid?: string }): Uint8Array => {
      const found = this.keys.find(kid);
      if (!found) throw new Problem('unauthenticated');
      return found.betweenServices;
    };
    try {
      const { payload } = await jwtVerify(token, key, {
        audience,
        algorithms: [ALGORITHM],
        requiredClaims: ['iss', 'aud', 'iat', 'exp'],
        // However late a token says that it ends, it is not taken later than a minute after it was made.
        maxTokenAge: LIFETIME_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(this.clock.machineMilliseconds()),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Problem('token-expired');
      if (error instanceof errors.JOSEError || error instanceof Problem) throw new Problem('unauthenticated');
      throw error;
    }
  }
}
