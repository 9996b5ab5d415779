import { Problem } from '@one-window/contracts';

/** One field that is not valid: where, which rule, and what to say. */
export interface FieldError {
  /** Path in the body, as in `parties.0.identityNumber`, or the name of a parameter or header. */
  field: string;
  rule: string;
  zh: string;
  en: string;
}

/** So many errors are told of one request; whoever sends more mistakes is not helped by more lines. */
export const MOST_ERRORS = 50;
/** So much of a field's name is told: it may be the sender's own invention. */
const LONGEST_FIELD = 200;

/** A field's name as it can be told: cut, and text whatever was sent. */
export const cutField = (field: string): string => {
  const cut = field.length <= LONGEST_FIELD ? field : `${field.slice(0, LONGEST_FIELD)}…`;
  return cut.replace(/\p{Surrogate}/gu, '?');
};

/** 400 that names the fields; at most {@link MOST_ERRORS} of them. */
export const invalidFields = (errors: readonly FieldError[]): Problem =>
  new Problem('invalid-request', { errors: errors.slice(0, MOST_ERRORS) });

/** 400 that names one field. */
export const invalidField = (field: string, rule: string, zh: string, en: string): Problem =>
  invalidFields([{ field: cutField(field), rule, zh, en }]);
