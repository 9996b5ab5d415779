import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata';

/** Rules of classes, by class; of those asked for without schema or groups, as requests are. */
const rules = new WeakMap<object, ValidationMetadata[]>();
let remembers = false;

/**
 * Lets class-validator look the rules of a class up once. It goes through all classes of the program for every object it
 * validates (0.14.x and 0.15.x), while the rules of a class stand from the moment its module is loaded.
 */
export const rememberRules = (): void => {
  if (remembers) return;
  remembers = true;
  const storage = getMetadataStorage();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) {
      return lookUp(target, schema, always, strictGroups, groups);
    }
    let known = rules.get(target);
    if (!known) {
      known = lookUp(target, schema, always, strictGroups, groups);
      rules.set(target, known);
    }
    return known;
  };
};
