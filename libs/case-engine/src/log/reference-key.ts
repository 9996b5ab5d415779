/**
 * Makes the function `reference_key(text)` of a database: one key for all spellings of the number that a source gave to
 * its sheet, whatever the width, the capitals, the blanks and the brackets around the year. For migrations.
 */
export const createReferenceKey = `
  create function reference_key(reference text) returns text language sql immutable strict parallel safe
    return lower(regexp_replace(translate(normalize(reference, nfkc), '〔〕【】[]', '()()()'), '\\s', '', 'g'));
`;
