import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceNames } from '@one-window/contracts';
import type { AnswersDocument } from '@one-window/testing';

type Schema = {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
};
interface Described {
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  security?: unknown[];
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

/** One operation of the API documents. */
export interface Operation {
  api: string;
  method: 'GET' | 'POST';
  path: string;
  /** Needs somebody who is signed in. */
  guarded: boolean;
  /** Names of the parts of its address that are filled in. */
  parts: readonly string[];
  queries: readonly string[];
  /** What must stand behind its address, of what is asked about one case: each with a value that is permitted. */
  needs: readonly (readonly [name: string, value: string])[];
  /** A body as its schema describes it; undefined where it takes none. */
  body(ids: Ids): unknown;
}

/** Ids that stand for those of the case at hand, by the name of the field or of the part of the address. */
export type Ids = Readonly<Record<string, string>>;

/** The documents of every service and of the centre, as the running house serves them. */
export const documentsOf = async (app: NestFastifyApplication): Promise<Record<string, Document & AnswersDocument>> => {
  const documents = await Promise.all(
    [...serviceNames, 'centre'].map(async (api) => {
      const answer = await app.inject({ method: 'GET', url: `/api/${api}/openapi.json` });
      return [api, answer.json<Document & AnswersDocument>()] as const;
    }),
  );
  return Object.fromEntries(documents);
};

/** Every operation of the documents. */
export const operationsOf = (documents: Readonly<Record<string, Document>>): Operation[] =>
  Object.entries(documents).flatMap(([api, document]) =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => operation(api, document, path, method, described)),
    ),
  );

const operation = (api: string, document: Document, path: string, method: string, described: Described): Operation => {
  if (method !== 'get' && method !== 'post') throw new Error(`${method} ${path}: the matrix knows GET and POST only`);
  const schema = described.requestBody?.content['application/json']?.schema;
  return {
    api,
    method: method === 'get' ? 'GET' : 'POST',
    path,
    guarded: (described.security ?? []).length > 0,
    parts: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    needs: neededOf(document, path, described),
    queries: (described.parameters ?? []).filter(({ in: place }) => place === 'query').map(({ name }) => name),
    body: (ids) => (schema ? valueOf(document, schema, '', ids) : undefined),
  };
};

const neededOf = (document: Document, path: string, { parameters = [] }: Described): Operation['needs'] =>
  path.includes('{caseId}')
    ? parameters
        .filter(({ in: place, required = false }) => place === 'query' && required)
        .map(({ name, schema = {} }) => [name, String(valueOf(document, schema, name, {}))] as const)
    : [];

/** The address with its parts filled in, and what must stand behind it. */
export const addressOf = (
  { path, needs = [] }: Pick<Operation, 'path'> & Partial<Pick<Operation, 'needs'>>,
  ids: Ids,
): string => {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');
  return needs.length === 0 ? address : `${address}?${needs.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/** A value that the schema permits, required fields only; ids of the case where a field asks for one. */
const valueOf = (document: Document, schema: Schema, name: string, ids: Ids): unknown => {
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (named) return valueOf(document, document.components.schemas[named.split('/').at(-1) ?? ''] ?? {}, name, ids);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object': {
      const required = (schema.required ?? []).map((field) => [
        field,
        valueOf(document, schema.properties?.[field] ?? {}, field, ids),
      ]);
      return Object.fromEntries(required) as object;
    }
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        valueOf(document, schema.items ?? {}, name.replace(/s$/, ''), ids),
      );
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return textOf(schema, name, ids);
  }
};

const textOf = ({ format, minLength = 1 }: Schema, name: string, ids: Ids): string => {
  const known = ids[name];
  if (known !== undefined) return known;
  if (format === 'uuid') return ids[`${name}Id`] ?? ids.partyId ?? '';
  if (format === 'date') return ids.today ?? '';
  if (format === 'date-time') return `${ids.today}T00:00:00.000Z`;
  return '测'.repeat(Math.max(4, minLength));
};
