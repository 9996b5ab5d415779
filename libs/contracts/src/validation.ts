import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
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
