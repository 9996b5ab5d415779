/** Names of fields as they stand in JSON, with their colon: the same few hundred again and again. */
const names = new Map<string, string>();
const MOST_NAMES = 5000;

const nameText = (name: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  if (names.size < MOST_NAMES) names.set(name, text);
  return text;
};

/** By UTF-16 units, as JavaScript compares; objects of events have a handful of fields, mostly in order already. */
const sortNames = (some: string[]): string[] => {
  for (let at = 1; at < some.length; at += 1) {
    const name = some[at] as string;
    let to = at;
    for (; to > 0 && (some[to - 1] as string) > name; to -= 1) some[to] = some[to - 1] as string;
    some[to] = name;
  }
  return some;
};

/** Nothing in it is escaped in JSON: no quote, backslash, control character or half of a surrogate pair. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

const stringText = (value: string): string => (plain.test(value) ? `"${value}"` : JSON.stringify(value));

/**
 * The canonical JSON (RFC 8785) of a JSON value: fields in the order of their UTF-16 units, no blanks, strings and numbers
 * as ECMAScript writes them. Fields that are undefined are left out, as JSON.stringify does.
 * @throws TypeError for a number that is none, and for what JSON does not know.
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return stringText(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is no number of JSON`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object': {
      if (value === null) return 'null';
      if (Array.isArray(value)) return listText(value);
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') return canonicalJson((value as Date).toJSON());
      return objectText(value as Record<string, unknown>);
    }
    default:
      throw new TypeError(`${typeof value} is no value of JSON`);
  }
};

const listText = (list: readonly unknown[]): string => {
  let text = '[';
  for (let at = 0; at < list.length; at += 1) text += (at === 0 ? '' : ',') + canonicalJson(list[at] ?? null);
  return `${text}]`;
};

/** The same of an object without one of its fields. */
export const canonicalWithout = (omitted: string, object: object): string =>
  objectText(object as Record<string, unknown>, omitted);

const objectText = (object: Record<string, unknown>, omitted?: string): string => {
  let text = '';
  for (const name of sortNames(Object.keys(object))) {
    const field = object[name];
    if (field !== undefined && name !== omitted)
      text += (text === '' ? '{' : ',') + nameText(name) + canonicalJson(field);
  }
  return text === '' ? '{}' : `${text}}`;
};
