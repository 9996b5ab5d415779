import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { openLists } from './codes';
import { eventSchemas, type EventType } from './events';

const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
const compiled = new Map<EventType, ValidateFunction>();

/**
 * Checks event data against its schema. Unknown fields pass, as a later revision may have added them.
 * Returns one line per violation (`/parties must NOT have fewer than 2 items`), empty when valid.
 */
export const violationsOf = (type: EventType, data: unknown): string[] => {
  let validate = compiled.get(type);
  if (!validate) {
    validate = ajv.compile(eventSchemas[type]);
    compiled.set(type, validate);
  }
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
};

const listed = new Map([...openLists].map(([codes, { list }]) => [`list: ${list}`, new Set(codes)]));

interface Annotated {
  $comment?: string;
  properties?: Record<string, Annotated>;
  items?: Annotated;
}

/**
 * Codes of open lists that no list of this version has, one line each (`/disputeKind A77 is not in dispute-kinds`). Asked
 * before an event is recorded; what is read may have been written by a newer version and needs only the form.
 */
export const unlistedCodesIn = (type: EventType, data: unknown): string[] =>
  unlisted(eventSchemas[type] as Annotated, data, '');

const unlisted = ({ $comment, properties = {}, items }: Annotated, data: unknown, path: string): string[] => {
  if (typeof data === 'string') {
    const codes = $comment === undefined ? undefined : listed.get($comment);
    return codes && !codes.has(data) ? [`${path} ${data} is not in ${$comment?.slice('list: '.length)}`] : [];
  }
  if (Array.isArray(data)) return items ? data.flatMap((one, index) => unlisted(items, one, `${path}/${index}`)) : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(properties).flatMap(([name, schema]) =>
    unlisted(schema, (data as Record<string, unknown>)[name], `${path}/${name}`),
  );
};
