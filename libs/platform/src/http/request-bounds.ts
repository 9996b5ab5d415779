import { isUtf8 } from 'node:buffer';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Problem } from '@one-window/contracts';
import { textFault } from '@one-window/inputs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cutField, invalidField, invalidFields } from './field-error';
import { jsonFaults, treacherousNames } from './json-faults';

/** Body of a route that anybody may call: a user name and a password, a receipt code. */
const PUBLIC_BODY_BYTES = 4096;
/** Body of every other route that does not say otherwise; the longest record of a session is a quarter of it. */
const BODY_BYTES = 262_144;
const LONGEST_ADDRESS = 4096;
const MOST_PARAMETERS = 50;

/** What a route says of itself to the server that takes its requests in. */
interface RouteFacts {
  url?: string;
  /** Whoever calls need not be known. */
  open?: boolean;
  bodyBytes?: number;
  /** Takes what a browser sends from a form without any script. */
  form?: boolean;
}

export const factsOf = (request: FastifyRequest): RouteFacts => request.routeOptions.config;

/** The metadata of a route that needs no session, with the small bound that goes with it. */
export const openRoute = (key: string) => applyDecorators(SetMetadata(key, true), RouteConfig({ open: true }));

/** A route whose largest permitted request is larger than the usual bound. */
export const BodyLimit = (bytes: number): MethodDecorator => RouteConfig({ bodyBytes: bytes });

/** A route that takes HTML forms (application/x-www-form-urlencoded) besides JSON. */
export const TakesForms = (): MethodDecorator => RouteConfig({ open: true, form: true });

/**
 * The first of all guards: bounds on every request before anything reads it. Bodies are JSON in UTF-8 of a size that the
 * route declares; what is no text, no number or no reasonable shape is 400 with the place named (ASVS 5.0 15.2.2, 2.2.1;
 * RFC 8259 section 8.1). To be called before any route is declared.
 */
export const boundRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('onRoute', (route) => {
    const { open, bodyBytes } = (route.config ?? {}) as RouteFacts;
    route.bodyLimit = bodyBytes ?? (open ? PUBLIC_BODY_BYTES : BODY_BYTES);
  });
  fastify.addHook('onRequest', (request, _reply, done) => done(addressProblem(request.raw.url ?? '')));
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const parsed = parsedBody(request.headers, body as Buffer);
    if (parsed instanceof Problem) done(parsed);
    else done(null, parsed.value);
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (request, body, done) => {
    const form = factsOf(request).form === true && isReadable(request.headers) ? parsedForm(body as Buffer) : undefined;
    if (form) done(null, form);
    else done(new Problem('unsupported-media-type'));
  });
};

/** Fields of a form, each once; undefined for what no form of ours sends. */
const parsedForm = (body: Buffer): Record<string, string> | undefined => {
  const fields = new Map<string, string>();
  for (const pair of body.toString('latin1').split('&')) {
    const [name, value] = pair.split(/=(.*)/s, 2).map((part) => textOf(part.replaceAll('+', ' ')));
    if (name === undefined || value === undefined || treacherousNames.has(name) || fields.has(name)) return undefined;
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
};

const parsedBody = (headers: FastifyRequest['headers'], body: Buffer): Problem | { value: unknown } => {
  if (!isReadable(headers)) return new Problem('unsupported-media-type');
  if (!isUtf8(body)) return new Problem('malformed-json', { reason: 'not UTF-8' });
  const json = withoutByteOrderMark(body.toString('utf8'));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return new Problem('malformed-json', {}, { cause: error });
  }
  const faults = jsonFaults(json);
  return faults.length === 0 ? { value } : invalidFields(faults);
};

/** Plain JSON: nothing compressed, no character set but UTF-8 (which RFC 8259 does not let be another). */
const isReadable = (headers: FastifyRequest['headers']): boolean => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return false;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
};

const withoutByteOrderMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** The problem of an address whose parameters are no text, too many or too long. */
const addressProblem = (url: string): Problem | undefined => {
  if (url.length > LONGEST_ADDRESS) return new Problem('address-too-long');
  const [path = '', query] = url.split(/\?(.*)/s);
  const told = textOf(path);
  if (told === undefined || textFault(told, { lines: 'single', empty: true })) return new Problem('malformed-address');
  return query === undefined ? undefined : queryProblem(query);
};

const queryProblem = (query: string): Problem | undefined => {
  const parameters = query.split('&');
  if (parameters.length > MOST_PARAMETERS) {
    const told = [
      `参数过多，最多 ${MOST_PARAMETERS} 个`,
      `has too many parameters, at most ${MOST_PARAMETERS}`,
    ] as const;
    return invalidField('query', 'size', ...told);
  }
  for (const parameter of parameters) {
    const [rawName = '', rawValue = ''] = parameter.split(/=(.*)/s);
    const name = textOf(rawName.replaceAll('+', ' '));
    const value = textOf(rawValue.replaceAll('+', ' '));
    const field = cutField(name ?? 'query');
    if (name === undefined || value === undefined) {
      return invalidField(field, 'encoding', '编码有误，应为 UTF-8', 'is not percent-encoded UTF-8');
    }
    if (treacherousNames.has(name)) return invalidField(field, 'whitelistValidation', '没有这个参数', 'is not known');
    const fault =
      textFault(name, { lines: 'single', empty: true }) ?? textFault(value, { lines: 'single', empty: true });
    if (fault) return invalidField(field, 'text', fault.zh, fault.en);
  }
  return undefined;
};

/** What percent-encoding stands for (RFC 3986 section 2.5); undefined when the bytes are no UTF-8. */
const textOf = (encoded: string): string | undefined => {
  if (!encoded.includes('%')) return encoded;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
};
