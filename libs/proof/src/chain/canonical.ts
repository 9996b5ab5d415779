import canonicalize from 'canonicalize';

/** RFC 8785; anything that is not JSON becomes the empty text, which matches nothing. */
export const canonical = (value: unknown): string => canonicalize(value) ?? '';
