import type { JsonSchema } from './compatibility';
import type { Sample } from './published';

/** A resident identity number or a mobile number standing alone, not a run of digits inside an id, token or hash. */
const personalNumbers = [
  { what: 'an identity number', pattern: /(?<![\w-])[1-9]\d{16}[\dXx](?![\w-])/ },
  { what: 'a mobile number', pattern: /(?<![\w-])1[3-9]\d{9}(?![\w-])/ },
];

/** Every event may carry clocks, a standing and a round, every sealed field a search hash: one type's samples need not show them again. */
const shownElsewhere = /^\/(clocks|standing|round)(\/|$)|\/index$/;

/** What the samples of one type lack or must not have: one at least, every property shown, no personal number in clear. */
export function sampleContentFindings(newest: JsonSchema, samples: readonly Sample[]): string[] {
  if (samples.length === 0) return ['has no sample'];
  const shown = new Set(samples.flatMap(({ data }) => pathsOf(data)));
  return [
    ...samples.flatMap(({ file, data }) => inClear(file, data)),
    ...propertyPaths(newest)
      .filter((path) => !shownElsewhere.test(path) && !shown.has(path))
      .map((path) => `no sample shows ${path}`),
  ];
}

function inClear(file: string, data: unknown): string[] {
  const text = JSON.stringify(data);
  return personalNumbers
    .filter(({ pattern }) => pattern.test(text))
    .map(({ what }) => `${file} shows ${what} in clear`);
}

/** Paths of all properties that a schema names, list items as `*`. */
function propertyPaths(schema: JsonSchema, path = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    `${path}/${name}`,
    ...propertyPaths(property, `${path}/${name}`),
  ]);
  return schema.items ? [...own, ...propertyPaths(schema.items, `${path}/*`)] : own;
}

/** Paths of all properties that data have, in the same form. */
function pathsOf(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => pathsOf(item, `${path}/*`));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [`${path}/${name}`, ...pathsOf(value, `${path}/${name}`)]);
}
