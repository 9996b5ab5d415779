import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem, type ProblemCode } from '@one-window/contracts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../ids';
import { asProblem, problemBody, sendProblem } from './problem.filter';

/** Addresses that the router cannot read never reach a hook or a handler; they answer as everything else does. */
export const answerRouterError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  void reply.header('x-request-id', request.id);
  sendProblem(reply, asProblem(error), request.id);
};

const parserCodes: Readonly<Record<string, { code: ProblemCode; status: number }>> = {
  HPE_HEADER_OVERFLOW: { code: 'headers-too-large', status: 431 },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request-timeout', status: 408 },
};

/** What Node's own parser refuses (a control character in a header, half a request) has no request to answer to. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { code, status } = parserCodes[error.code ?? ''] ?? { code: 'malformed-request' as const, status: 400 };
  const body = JSON.stringify(problemBody(new Problem(code), newId()));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};

/**
 * Tells apart what is nowhere from what is there by another method: 405 with Allow (RFC 9110 section 15.5.6). To be called
 * before any route is declared.
 */
export const answerOtherMethods = (fastify: FastifyInstance): void => {
  const routes: { path: RegExp; methods: string[] }[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const path = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+');
    routes.push({ path: new RegExp(`^${path}$`), methods: [method].flat() });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) {
      done();
      return;
    }
    const path = request.url.replace(/\?.*$/s, '');
    const methods = routes.filter((route) => route.path.test(path)).flatMap((route) => route.methods);
    if (methods.length === 0) {
      done();
      return;
    }
    void reply.header('allow', [...new Set(methods)].toSorted().join(', '));
    done(new Problem('method-not-allowed', { allowed: [...new Set(methods)].toSorted() }));
  });
};
