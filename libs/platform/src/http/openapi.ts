import type { INestApplication, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { ServiceName } from '@one-window/contracts';
import { CSRF_HEADER, secureCookieNames } from '../access/browser-session';
import { ACCOUNT_HEADER, describeAccountHeader } from '../access/whose-act';
import { describeScopes } from '../access/described-scopes';
import { describeAnswers } from './described-answers';
import { type DescribedOperation, describeProblems, problemSchema } from './described-problems';

interface Parameter {
  in: string;
  name: string;
  schema?: { type?: string; format?: string };
}

/** What has an OpenAPI document: a service, or the centre that runs all of them. */
export type ApiName = ServiceName | 'centre';

/** The OpenAPI document of one service: its own routes, the problems, both ways to sign in. */
export const openApiOf = (app: INestApplication, service: ApiName, module: Type): OpenAPIObject => {
  const builder = new DocumentBuilder()
    .setTitle(`One Window: ${service}`)
    .setVersion('1')
    .setDescription(
      `How to begin: docs/for-programs.md. What each code means: GET /api/directory/codes. Errors are RFC 9457 problems. ` +
        `Every command takes Idempotency-Key; If-Match carries the ETag of the version seen. ` +
        `Browsers send the session cookie, and with every command the headers ${CSRF_HEADER} and ${ACCOUNT_HEADER}.`,
    )
    .addBearerAuth()
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: secureCookieNames.session })
    .addSecurity('service', {
      type: 'http',
      scheme: 'Service',
      description: 'Services of the house among themselves (docs/adr/0022); nothing for people and their programs',
    });
  const document = SwaggerModule.createDocument(app, builder.build(), {
    include: [module],
    // The routes that a service's imported modules bring (dead letters) are its routes too.
    deepScanRoutes: true,
    operationIdFactory: (_controller, method) => method,
  });
  describeAnswers(document);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  for (const [address, path] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(path)) {
      if (typeof operation !== 'object' || operation === null || !('responses' in operation)) continue;
      describeAccountHeader(method, operation as never);
      describeScopes(`${method.toUpperCase()} ${address}`, operation as never);
      const { parameters = [] } = operation as { parameters?: Parameter[] };
      for (const { in: place, name, schema } of parameters) {
        if (place === 'path' && name.endsWith('Id') && schema?.type === 'string') schema.format = 'uuid';
      }
      describeProblems(address, operation as DescribedOperation);
    }
  }
  return document;
};

/** Serves the document of a service at /api/<service>/openapi.json, built once when first asked for. */
export const publishOpenApi = (app: NestFastifyApplication, service: ApiName, module: Type): void => {
  let document: OpenAPIObject | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get(`/api/${service}/openapi.json`, (_request, reply) => {
      document ??= openApiOf(app, service, module);
      return reply.send(document);
    });
};
