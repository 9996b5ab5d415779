import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceNames } from '@one-window/contracts';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  nullable?: boolean;
  format?: string;
  enum?: unknown[];
  minimum?: number;
  minItems?: number;
  minLength?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
}
interface Described {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}

/** An operation of the API documents with every place at which something can be sent. */
export interface Target {
  method: 'GET' | 'POST';
  path: string;
  /** A body with every field in it; undefined where the operation takes none. */
  body: unknown;
  /** Paths of the fields of the body, as `parties.0.name`. */
  fields: readonly string[];
  /** Those of them that null takes away. */
  clearable: ReadonlySet<string>;
  queries: readonly string[];
  /** Schema of the answer when all is well, with what it refers to; undefined where it is described by none. */
  answer: object | undefined;
  /** Whether it says that it answers with nothing. */
  silent: boolean;
  /** Whether it sends a browser on, wherever what was sent is wrong too. */
  leadsOn: boolean;
  parts: readonly string[];
}

export const targetsOf = async (app: NestFastifyApplication): Promise<Target[]> => {
  const documents = await Promise.all(
    [...serviceNames, 'centre'].map(async (api) => {
      const answer = await app.inject({ method: 'GET', url: `/api/${api}/openapi.json` });
      return answer.json<Document>();
    }),
  );
  return documents.flatMap((document) =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]): Target => {
        const schema = described.requestBody?.content['application/json']?.schema;
        const body = schema && exampleOf(document, schema);
        return {
          method: method === 'get' ? 'GET' : 'POST',
          path,
          body,
          fields: body === undefined ? [] : pathsIn(body),
          clearable: new Set(schema ? clearableIn(document, schema) : []),
          answer: answerOf(document, described),
          silent: Object.hasOwn(described.responses, '204'),
          leadsOn: Object.hasOwn(described.responses, '303'),
          queries: (described.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
          parts: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
        };
      }),
    ),
  );
};

/** References are to the components of the document, which go with the schema. */
const answerOf = ({ components }: Document, { responses }: Described): object | undefined => {
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  const [content] = Object.values(answer?.content ?? {});
  return content && { ...content.schema, components };
};

const exampleOf = (document: Document, schema: Schema): unknown => {
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (named) return exampleOf(document, document.components.schemas[named.split('/').at(-1) ?? ''] ?? {});
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, of]) => [name, exampleOf(document, of)]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => exampleOf(document, schema.items ?? {}));
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return exampleText(schema);
  }
};

const exampleText = ({ format, minLength = 1 }: Schema): string => {
  if (format === 'uuid') return '01900000-0000-7000-8000-000000000001';
  if (format === 'date') return '2026-11-29';
  if (format === 'date-time') return '2026-11-29T02:00:00.000Z';
  return '测'.repeat(Math.max(4, minLength));
};

const resolved = (document: Document, schema: Schema): Schema => {
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return named ? resolved(document, document.components.schemas[named.split('/').at(-1) ?? ''] ?? {}) : schema;
};

const clearableIn = (document: Document, schema: Schema, prefix = ''): string[] => {
  const { properties = {}, items } = resolved(document, schema);
  const inner = [...Object.entries(properties), ...(items ? [['0', items] as const] : [])];
  return inner.flatMap(([name, of]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [...(of.nullable === true ? [path] : []), ...clearableIn(document, of, path)];
  });
};

/** Every place in a body, of lists the first entry. */
const pathsIn = (value: unknown, prefix = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [['0', value[0]] as const] : Object.entries(value);
  return entries.flatMap(([name, inner]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return [path, ...pathsIn(inner, path)];
  });
};

const HERE = 'the-hostile-value-stands-here';

/** The body with the bytes of a value at one of its places. */
export const bodyWith = (body: unknown, path: string, raw: Buffer): Buffer => {
  const copy = structuredClone(body) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((inner, name) => inner[name] as Record<string, unknown>, copy);
  parent[last] = HERE;
  const [before = '', after = ''] = JSON.stringify(copy).split(`"${HERE}"`);
  return Buffer.concat([Buffer.from(before), raw, Buffer.from(after)]);
};
