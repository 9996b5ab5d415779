const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that hold something; one that is undefined is not there. */
const fieldsOf = (value: Record<string, unknown>): number => {
  let count = 0;
  for (const key of Object.keys(value)) if (value[key] !== undefined) count += 1;
  return count;
};

/** Whether two values are the same JSON, whatever the order of their fields. */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((entry, index) => sameJson(entry, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  for (const key of Object.keys(one)) if (!sameJson(one[key], other[key])) return false;
  return fieldsOf(one) === fieldsOf(other);
};

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
  if (sameJson(one, other)) return [];
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
