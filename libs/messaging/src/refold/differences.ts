import { isDeepStrictEqual } from 'node:util';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where two JSON values differ, as paths into them: `holder.since`, `sessions[0].record`. A value that only one of them
 * has is one path; lists of different length are one. Values themselves are not told: they are personal.
 */
export const differences = (one: unknown, other: unknown, path = ''): string[] => {
  if (isDeepStrictEqual(one, other)) return [];
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
    return keys.flatMap((key) => differences(one[key], other[key], path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((entry, index) => differences(entry, other[index], `${path}[${index}]`));
  }
  return [path];
};
