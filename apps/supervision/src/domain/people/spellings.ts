import { readingsOf } from './readings';

/** Names of people; longer ones are of companies, and of them the initials are typed at most. */
const LONGEST_SPELT = 4;
/** Of a long name nobody types more initials. */
export const MOST_INITIALS = 8;
/** More ways to read one name are not told apart. */
const MOST_READINGS = 24;

/** Companies are known by what comes after the place: 晋城市宏远建筑 is 宏远. */
const PLACE = /^(?:山西省?)?(?:晋城市?)?(?:(?:城|泽州|阳城|陵川|沁水|高平)[区县市]?)?/u;
const SHORTEST_WITHOUT_PLACE = 4;

/** Every way to read the characters, the usual ways first: surnames have readings of their own (单, 仇, 万俟). */
const waysToRead = (characters: readonly string[]): string[][] =>
  characters
    .map(readingsOf)
    .filter((readings) => readings.length > 0)
    .reduce<string[][]>(
      (ways, readings, at) =>
        // Beyond a person's name the usual reading will do.
        (at < LONGEST_SPELT ? readings : readings.slice(0, 1))
          .flatMap((reading) => ways.map((way) => [...way, reading]))
          .slice(0, MOST_READINGS),
      [[]],
    );

const initialsOf = (syllables: readonly string[]): string => syllables.map(([first = '']) => first).join('');

/** zs, zhangs, zhangsan: some syllables whole, of those after them the initials; more than the surname's initial. */
const typedOf = (way: readonly string[], mostInitials: number): string[] => {
  const most = way.length > LONGEST_SPELT ? 0 : way.length;
  const longest = Math.min(way.length, mostInitials);
  const typed: string[] = [];
  for (let whole = 0; whole <= most; whole += 1) {
    for (let upTo = Math.max(whole, 2); upTo <= longest; upTo += 1) {
      typed.push(way.slice(0, whole).join('') + initialsOf(way.slice(whole, upTo)));
    }
  }
  return typed;
};

/** What people type in letters to find a name, of its initials so many at most; `name` is folded by `nameKey`. */
export const spellingsOf = (name: string, mostInitials = MOST_INITIALS): string[] => {
  const local = name.replace(PLACE, '');
  const names = local !== name && [...local].length >= SHORTEST_WITHOUT_PLACE ? [name, local] : [name];
  return [...new Set(names.flatMap((one) => waysToRead([...one]).flatMap((way) => typedOf(way, mostInitials))))];
};
