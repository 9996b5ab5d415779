import table from './name-readings.json';

let byCharacter: ReadonlyMap<string, readonly string[]> | undefined;

const read = (): ReadonlyMap<string, readonly string[]> => {
  const readings = new Map<string, string[]>();
  // The usual reading of each comes first: the tables are read in this order.
  for (const [reading, characters] of [table.usual, table.others].flatMap((one) => Object.entries(one))) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), reading]);
  }
  return readings;
};

/** ü stands under v; keyboards and passports write u. */
const spelt = (reading: string): string[] =>
  /^[ln]ve?$/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading];

/**
 * How a character is read, without tones and the usual reading first; letters and digits are read as themselves, and
 * what nobody reads (dots, brackets) not at all.
 */
export const readingsOf = (character: string): readonly string[] => {
  byCharacter ??= read();
  const readings = byCharacter.get(character);
  if (readings) return readings.flatMap(spelt);
  return /^[a-z0-9]$/.test(character) ? [character] : [];
};

/** Whether some syllable begins so, and is longer: `wan` of wang. */
export const beginsSyllable = (letters: string): boolean => {
  syllables ??= [...new Set(Object.keys({ ...table.usual, ...table.others }).flatMap(spelt))];
  return syllables.some((one) => one.length > letters.length && one.startsWith(letters));
};
let syllables: readonly string[] | undefined;
