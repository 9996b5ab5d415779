import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { DynamicModule, Type } from '@nestjs/common';
import { foldUuid } from '@one-window/inputs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseUndeclaredRoutes } from '../access/route-policies';
import { AccessGuard } from '../access/access.guard';
import { withCorrelation } from '../correlation';
import { FailureTranslation } from '../failure-translation';
import { newId } from '../ids';
import { Log } from '../logger';
import { Metrics } from '../metrics';
import { ProblemFilter } from './problem.filter';
import { securityHeaders } from './security-headers';
import { validationPipe } from './validation';
import { VersionTagInterceptor } from './version-tag.interceptor';

const BODY_LIMIT_BYTES = 1_048_576;

/**
 * A Nest application on Fastify with what every service has: problems, validation, access control, correlation,
 * security headers, request metrics. Not yet listening.
 * @throws Error when a route has no declared policy.
 */
export const createHttpApplication = async (
  module: Type | DynamicModule,
  log: Log,
  trustedProxies: readonly string[] = [],
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return (typeof given === 'string' ? foldUuid(given) : undefined) ?? newId();
    },
    requestIdHeader: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: log, bufferLogs: true });
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  await app.register(helmet, securityHeaders);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withCorrelation({ correlationId: request.id, causationId: request.id }, done);
  });
  const { commandSeconds } = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    commandSeconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(log, app.get(FailureTranslation)));
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalInterceptors(new VersionTagInterceptor());
  app.enableShutdownHooks();
  refuseUndeclaredRoutes(app);
  return app;
};
