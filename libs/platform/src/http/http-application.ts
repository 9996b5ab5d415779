import cookie from '@fastify/cookie';
import type { DynamicModule, Type } from '@nestjs/common';
import { foldUuid } from '@one-window/inputs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { SignedInRequest } from '../access/policy';
import { refuseUndeclaredRoutes } from '../access/route-policies';
import { AccessGuard } from '../access/access.guard';
import { isOfService } from '../access/service-tokens';
import { withCorrelation } from '../correlation';
import { FailureTranslation } from '../failure-translation';
import { newId } from '../ids';
import { Log } from '../logger';
import { Metrics } from '../metrics';
import { DeclaredInputsGuard } from './declared-inputs.guard';
import { keepOutOfCaches } from './no-store';
import { ProblemFilter } from './problem.filter';
import { boundRequests, factsOf } from './request-bounds';
import { answerClientError, answerOtherMethods, answerRouterError } from './router-problems';
import { secureAnswers } from './security-headers';
import { validationPipe } from './validation';
import { tagVersions } from './version-tag';

const bodyMethods = new Set(['POST', 'PUT', 'PATCH']);

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
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return (typeof given === 'string' ? foldUuid(given) : undefined) ?? newId();
    },
    requestIdHeader: false,
    frameworkErrors: answerRouterError,
    clientErrorHandler: answerClientError,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: log,
    bufferLogs: true,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  secureAnswers(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withCorrelation({ correlationId: request.id, causationId: request.id }, done);
  });
  keepOutOfCaches(fastify);
  boundRequests(fastify);
  tagVersions(fastify);
  answerOtherMethods(fastify);
  identifyBeforeReading(fastify, app.get(AccessGuard));
  const { commandSeconds } = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    commandSeconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(log, app.get(FailureTranslation)));
  app.useGlobalGuards(app.get(AccessGuard), new DeclaredInputsGuard());
  app.enableShutdownHooks();
  refuseUndeclaredRoutes(app);
  return app;
};

/** Who must be known and is not is told so before a byte of the body is read. */
const identifyBeforeReading = (fastify: FastifyInstance, guard: AccessGuard): void => {
  fastify.addHook('preParsing', async (request: SignedInRequest) => {
    const { open, url } = factsOf(request);
    if (open || url === undefined || !bodyMethods.has(request.method)) return;
    await (isOfService(request) ? guard.identifyService(request) : guard.identify(request));
  });
};
