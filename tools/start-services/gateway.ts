import { join } from 'node:path';
import proxy from '@fastify/http-proxy';
import { Problem, type ServiceName, serviceNames } from '@one-window/contracts';
import { problemBody, publishApiPages, publishWebPages, secureAnswers } from '@one-window/platform';
import { repositoryRoot } from '@one-window/testing';
import Fastify, { type FastifyInstance } from 'fastify';

/** As deploy/proxy routes them. */
const routes: readonly { service: ServiceName; prefix: string; rewritePrefix: string }[] = [
  ...serviceNames.map((service) => ({ service, prefix: `/api/${service}`, rewritePrefix: `/api/${service}` })),
  { service: 'directory', prefix: '/api/centre/demonstration', rewritePrefix: '/api/directory/demonstration' },
];

/**
 * One address in front of the services: /api/<service>/… goes to the service, /readyz asks all of them, everything else is
 * pages. The services know the demonstration accounts and have no city; the directory tells the sign-in page of them.
 */
export const startGateway = async (
  portOf: (service: ServiceName) => number,
  port: number,
  host = '127.0.0.1',
): Promise<{ url: string; close(): Promise<void> }> => {
  const gateway: FastifyInstance = Fastify({ logger: false });
  for (const { service, prefix, rewritePrefix } of routes) {
    await gateway.register(proxy, {
      upstream: `http://127.0.0.1:${portOf(service)}`,
      prefix,
      rewritePrefix,
      http: { requestOptions: { timeout: 30_000 } },
      // A service that is being started again is away, not broken: the caller may repeat with the same key.
      replyOptions: {
        // Overwritten, not extended: what a caller claims about itself is not passed on.
        rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': request.socket.remoteAddress }),
        onError: (reply) => {
          const away = problemBody(new Problem('unavailable', { what: service }), reply.request.id);
          reply.status(503).headers({ 'retry-after': '1', 'content-type': 'application/problem+json' }).send(away);
        },
      },
    });
  }
  await servePages(gateway);
  gateway.get('/livez', () => ({ status: 'alive' }));
  gateway.get('/readyz', async (_request, reply) => {
    const services = await Promise.all(
      serviceNames.map(async (service) => [service, await readinessOf(portOf(service))] as const),
    );
    const worst = (status: string) => services.some(([, answer]) => answer === status);
    const status = ['not-ready', 'degraded'].find(worst) ?? 'ready';
    return reply.status(status === 'not-ready' ? 503 : 200).send({ status, services: Object.fromEntries(services) });
  });
  await gateway.listen({ port, host });
  const address = gateway.server.address() as { port: number };
  return { url: `http://${host}:${address.port}`, close: () => gateway.close() };
};

/** The services' answers carry their own security headers; only what the gateway itself answers gets them here. */
const servePages = async (gateway: FastifyInstance): Promise<void> => {
  const root = repositoryRoot();
  await gateway.register(async (pages) => {
    secureAnswers(pages);
    await publishApiPages(pages, {
      apis: serviceNames,
      asyncApiFile: join(root, 'docs/api/asyncapi.json'),
      guideFile: join(root, 'docs/for-programs.md'),
    });
    await publishWebPages(pages, join(root, 'dist/web'));
  });
};

const readinessOf = async (port: number): Promise<string> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return ((await response.json()) as { status: string }).status;
  } catch {
    return 'not-ready';
  }
};
