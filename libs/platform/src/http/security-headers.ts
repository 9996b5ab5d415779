import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** Headers that helmet has no name for, on every answer. */
export const permanentHeaders = {
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * Security headers of every answer. Everything comes from the own address; only styles may stand in the page itself,
 * because the components of the workbench write theirs there. Nothing is upgraded to TLS behind the operator's back.
 */
export const securityHeaders: HelmetOptions = {
  // Decided where TLS ends: deploy/proxy.
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'base-uri': ["'self'"],
      'connect-src': ["'self'"],
      'font-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'object-src': ["'none'"],
      'script-src': ["'self'"],
      'script-src-attr': ["'none'"],
      'style-src': ["'self'", "'unsafe-inline'"],
    },
  },
};

/** The headers as helmet writes them. None depends on the request, so they are asked for once and not with every answer. */
const headersOfHelmet = (): [string, string][] => {
  const headers = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  } as unknown as ServerResponse;
  helmet(securityHeaders)({} as IncomingMessage, recorder, () => undefined);
  return [...headers];
};

/** Gives every answer of this instance, and of what is registered in it, the security headers. */
export const secureAnswers = (fastify: Pick<FastifyInstance, 'addHook'>): void => {
  const headers = Object.fromEntries([...headersOfHelmet(), ...Object.entries(permanentHeaders)]);
  fastify.addHook('onRequest', (_request, reply, done) => {
    // Not on the raw answer: Node then writes all headers one by one instead of as they are.
    void reply.headers(headers);
    done();
  });
};
