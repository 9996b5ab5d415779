const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A UUID as it is stored, hashed and compared: small letters. RFC 9562 section 4: read in any case, written in lower
 * case. Undefined when the text is no UUID.
 */
export const foldUuid = (text: string): string | undefined => (uuid.test(text) ? text.toLowerCase() : undefined);
