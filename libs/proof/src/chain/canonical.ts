import { canonicalJson } from './canonical-json';

/** RFC 8785; what a file does not hold becomes the empty text, which matches nothing. @throws TypeError as {@link canonicalJson} does. */
export const canonical = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));
