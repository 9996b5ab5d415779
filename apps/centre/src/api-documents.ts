import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { openApiOf } from '@one-window/platform';
import { services } from './services';

/** The OpenAPI document of every service in this process. */
export const apiDocuments = (app: NestFastifyApplication): Record<ServiceName, OpenAPIObject> =>
  Object.fromEntries(
    serviceNames.map((service) => [service, openApiOf(app, service, services[service].module)]),
  ) as Record<ServiceName, OpenAPIObject>;

/** Serves each document at /api/<service>/openapi.json, built once when first asked for. */
export const publishApiDocuments = (app: NestFastifyApplication): void => {
  let documents: Record<ServiceName, OpenAPIObject> | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  for (const service of serviceNames) {
    fastify.get(`/api/${service}/openapi.json`, (_request, reply) => {
      documents ??= apiDocuments(app);
      return reply.send(documents[service]);
    });
  }
};
