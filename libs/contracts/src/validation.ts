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

/** Tells of the codes below one place of a schema that no list has. */
type CodeCheck = (data: unknown, path: string) => string[];

const checks = new Map<EventType, CodeCheck | 'none'>();

/**
 * Codes of open lists that no list of this version has, one line each (`/disputeKind A77 is not in dispute-kinds`). Asked
 * before an event is recorded; what is read may have been written by a newer version and needs only the form.
 */
export const unlistedCodesIn = (type: EventType, data: unknown): string[] => {
  let check = checks.get(type);
  if (!check) {
    check = codeCheckOf(eventSchemas[type] as Annotated) ?? 'none';
    checks.set(type, check);
  }
  return check === 'none' ? [] : check(data, '');
};

/** Only the places of a schema that lead to a code are walked; undefined where none does. */
const codeCheckOf = ({ $comment, properties = {}, items }: Annotated): CodeCheck | undefined => {
  const codes = $comment === undefined ? undefined : listed.get($comment);
  const list = $comment?.slice('list: '.length);
  const each = items && codeCheckOf(items);
  const members = Object.entries(properties).flatMap(([name, schema]) => {
    const check = codeCheckOf(schema);
    return check ? [[name, check] as const] : [];
  });
  if (!codes && !each && members.length === 0) return undefined;
  return (data, path) => {
    if (typeof data === 'string') return codes && !codes.has(data) ? [`${path} ${data} is not in ${list}`] : [];
    if (Array.isArray(data)) return each ? data.flatMap((one, index) => each(one, `${path}/${index}`)) : [];
    if (typeof data !== 'object' || data === null) return [];
    return members.flatMap(([name, check]) => check((data as Record<string, unknown>)[name], `${path}/${name}`));
  };
};
