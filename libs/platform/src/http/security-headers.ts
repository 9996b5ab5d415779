import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Headers that helmet has no name for, on every answer. */
export const permanentHeaders = {
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * Security headers of every answer. Everything comes from the own address; only styles may stand in the page itself,
 * because the components of the workbench write theirs there. Nothing is upgraded to TLS behind the operator's back.
 */
export const securityHeaders: FastifyHelmetOptions = {
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

/** Gives every answer of this instance, and of what is registered in it, the security headers. */
export const secureAnswers = async (fastify: FastifyInstance): Promise<void> => {
  await fastify.register(helmet, securityHeaders);
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(permanentHeaders);
    done();
  });
};
