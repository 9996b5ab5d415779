import type { FastifyInstance } from 'fastify';

/** Answers under /api that anybody may keep: the services' own descriptions. The published keys say so themselves. */
const kept = /\/openapi\.json$/;

/**
 * What a service answers stays in no cache, neither the browser's on a shared computer nor one between (RFC 9111 5.2.2.5;
 * ASVS 14.3.2). A route that may be kept sets its own header.
 */
export const keepOutOfCaches = (fastify: Pick<FastifyInstance, 'addHook'>): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = request.url.replace(/\?.*$/, '');
    if (path.startsWith('/api/') && !kept.test(path)) void reply.header('cache-control', 'no-store');
    done();
  });
};
