/** Kinds of centres of regions, with the digits of the code of the region that is theirs: county and township. */
const kinds = [
  { kind: 'O02', digits: 6 },
  { kind: 'O03', digits: 9 },
] as const;

/** What the register is asked for the centres where a place is: kind, and code of the region; the county in front. */
export const askedFor = (place: string): { kind: string; region: string }[] =>
  kinds
    .filter(({ digits }) => place.length >= digits)
    .map(({ kind, digits }) => ({ kind, region: place.slice(0, digits) }));

/** Those among them that are there: not closed, and of a region in which the place lies; the city lies in no county. */
export const centresOfPlace = <Centre extends { regionCode: string; closed: string | null }>(
  place: string,
  found: readonly Centre[],
): Centre[] => found.filter(({ regionCode, closed }) => closed === null && place.startsWith(regionCode));
