import { searchKey } from '@one-window/inputs';

/** Readings in latin letters, each with the characters that are read so. */
export type Readings = Readonly<Record<string, string>>;

/** Readings by character. */
export const readingsByCharacter = (readings: Readings): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, string[]>();
  for (const [reading, characters] of Object.entries(readings)) {
    for (const character of characters) table.set(character, [...(table.get(character) ?? []), reading]);
  }
  return table;
};

/** ü is typed as v, and by many as u. */
const plain = (letters: string): string => letters.replaceAll('v', 'u');

/**
 * Whether latin letters spell part of a name: of each character its whole reading or the beginning of it, one after the
 * other, from any character on; 金村镇 is jincunzhen, jincun, jc and jcun.
 */
export const spells = (typed: string, name: string, readings: ReadonlyMap<string, readonly string[]>): boolean => {
  const letters = plain(searchKey(typed).replace(/[\s']/gu, ''));
  if (!/^[a-z]+$/u.test(letters)) return false;
  const characters = [...name].map((character) => (readings.get(character) ?? []).map(plain));
  const fromHere = (at: number, rest: string): boolean => {
    if (rest === '') return true;
    return (characters[at] ?? []).some((reading) => {
      for (let taken = Math.min(reading.length, rest.length); taken > 0; taken -= 1) {
        if (reading.startsWith(rest.slice(0, taken)) && fromHere(at + 1, rest.slice(taken))) return true;
      }
      return false;
    });
  };
  return characters.some((_, at) => fromHere(at, letters));
};
