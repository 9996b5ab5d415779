import { isDeepStrictEqual } from 'node:util';

/** A JSON Schema (2020-12) object as the registry writes it: no references, no composition. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
}

/** Keywords that say something to people and nothing about which data are valid. */
const annotations = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples', 'deprecated']);
const structural = new Set(['properties', 'required', 'items']);

/**
 * Why `newer` may not be published as the next revision of `older`, one line each; empty when it only adds optional
 * properties, or opens a list of codes (ADR 0018). Any other widening is refused as well as narrowing: what the newest
 * writer writes must satisfy the oldest reader. A list once open is never closed again.
 */
export function compatibilityFindings(older: JsonSchema, newer: JsonSchema, path = ''): string[] {
  const at = path === '' ? '/' : path;
  return [
    ...constraintFindings(older, newer, at),
    ...requiredFindings(older, newer, at),
    ...propertyFindings(older, newer, path),
    ...itemFindings(older, newer, path),
  ];
}

function constraintFindings(older: JsonSchema, newer: JsonSchema, at: string): string[] {
  if (opensList(older, newer)) return [];
  const keywords = new Set([...Object.keys(older), ...Object.keys(newer)]);
  return [...keywords]
    .filter((keyword) => !annotations.has(keyword) && !structural.has(keyword))
    .filter((keyword) => !isDeepStrictEqual(older[keyword], newer[keyword]))
    .map((keyword) => `${at}: ${keyword} changed from ${text(older[keyword])} to ${text(newer[keyword])}`);
}

/** Whether a closed list of codes became a form that all of them have, with the list named beside it. */
export const opensList = (older: JsonSchema, newer: JsonSchema): boolean => {
  const { enum: codes, pattern: none, ...before } = older;
  const { enum: closed, pattern: form, ...after } = newer;
  if (!Array.isArray(codes) || none !== undefined || closed !== undefined || typeof form !== 'string') return false;
  const validBy = (schema: JsonSchema) =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.has(keyword)));
  const named = typeof newer.$comment === 'string' && newer.$comment.startsWith('list: ');
  return (
    named &&
    isDeepStrictEqual(validBy(before), validBy(after)) &&
    codes.every((code) => typeof code === 'string' && new RegExp(form, 'u').test(code))
  );
};

/** The older schema as its readers take it once the newer has opened some of its lists. */
export const opened = (older: JsonSchema, newer: JsonSchema): JsonSchema => {
  if (opensList(older, newer)) return newer;
  const { properties, items } = older;
  return {
    ...older,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, opened(schema, newer.properties?.[name] ?? {})]),
      ),
    }),
    ...(items && { items: opened(items, newer.items ?? {}) }),
  };
};

function requiredFindings(older: JsonSchema, newer: JsonSchema, at: string): string[] {
  const { required: before = [] } = older;
  const { required: after = [] } = newer;
  return [
    ...after.filter((name) => !before.includes(name)).map((name) => `${at}: property ${name} became required`),
    ...before.filter((name) => !after.includes(name)).map((name) => `${at}: property ${name} is no longer required`),
  ];
}

function propertyFindings(older: JsonSchema, newer: JsonSchema, path: string): string[] {
  const after = newer.properties ?? {};
  return Object.entries(older.properties ?? {}).flatMap(([name, schema]) => {
    const kept = Object.hasOwn(after, name) ? after[name] : undefined;
    return kept ? compatibilityFindings(schema, kept, `${path}/${name}`) : [`${path}/${name}: property removed`];
  });
}

function itemFindings(older: JsonSchema, newer: JsonSchema, path: string): string[] {
  if (older.items && newer.items) return compatibilityFindings(older.items, newer.items, `${path}/*`);
  if (older.items || newer.items)
    return [`${path}/*: items ${newer.items ? 'became constrained' : 'lost their schema'}`];
  return [];
}

const text = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));
