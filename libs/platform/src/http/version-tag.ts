import type { FastifyInstance } from 'fastify';
import { invalidField } from './field-error';

/** The entity tag of a case's version, as If-Match wants it back. */
export const versionTag = (version: number): string => `"${version}"`;

const entityTag = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;

/**
 * Versions of which an If-Match header accepts any; undefined when it is absent or `*`, empty when it names none that a
 * case could have; 0 is that of a case of which the service has recorded nothing yet. Tags are compared strongly (RFC 9110
 * section 13.1.1), so a weak tag fits no version: what weakened it on its way has changed the answer it stood on.
 * @throws Problem invalid-request for what is no list of entity tags: a condition is never passed over.
 */
export const versionsOfTags = (header: string | undefined): readonly number[] | undefined => {
  if (header === undefined || header.trim() === '*') return undefined;
  const tags = header.split(',').map((tag) => entityTag.exec(tag.trim()));
  if (tags.some((tag) => tag === null)) {
    const told = ['应为带引号的版本标记，如 "3"', 'must be a list of entity tags, as in "3"'] as const;
    throw invalidField('If-Match', 'entityTag', ...told);
  }
  return tags.flatMap((tag) =>
    tag?.[1] === undefined && /^(?:0|[1-9]\d{0,15})$/.test(tag?.[2] ?? '') ? Number(tag?.[2]) : [],
  );
};

/** Gives every answer that carries a version its ETag. */
export const tagVersions = (fastify: Pick<FastifyInstance, 'addHook'>): void => {
  fastify.addHook('preSerialization', (_request, reply, body, done) => {
    const version = (body as { version?: unknown } | null)?.version;
    if (typeof version === 'number' && reply.statusCode < 400) void reply.header('etag', versionTag(version));
    done(null, body);
  });
};
