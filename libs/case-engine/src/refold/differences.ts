import { isDeepStrictEqual } from 'node:util';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One place where two JSON values differ; undefined where one of them has nothing there. */
export interface Difference {
  path: string;
  one: unknown;
  other: unknown;
}

/**
 * Where two JSON values differ, with paths into them: `holder.since`, `sessions[0].record`. A value that only one of them
 * has is one difference; lists of different length are one.
 */
export const differing = (one: unknown, other: unknown, path = ''): Difference[] => {
  if (isDeepStrictEqual(one, other)) return [];
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
    return keys.flatMap((key) => differing(one[key], other[key], path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((entry, index) => differing(entry, other[index], `${path}[${index}]`));
  }
  return [{ path, one, other }];
};

/** The paths alone: values themselves are personal. */
export const differences = (one: unknown, other: unknown, path = ''): string[] =>
  differing(one, other, path).map(({ path: at }) => at);
