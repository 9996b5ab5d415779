import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Writes how every Chinese character is read, the usual reading and the others, from pinyin-pro 3.29.4 (MIT), which
 * stands in a folder outside this repository:
 *
 *     npm pack pinyin-pro@3.29.4 && tar xzf pinyin-pro-3.29.4.tgz
 *     node <repository>/dist/tools/names/extract-name-readings.js package \
 *       <repository>/apps/supervision/src/domain/people/name-readings.json
 *
 * The keys under which people are found are made of it, so another table is another KEYS_VERSION.
 */
interface PinyinPro {
  pinyin: (
    character: string,
    options: { toneType: 'none'; type: 'array'; v: true; multiple?: true; mode?: 'surname'; surname?: 'all' },
  ) => string[];
}

const FIRST_CHARACTER = 0x3400;
const LAST_CHARACTER = 0x323af;

/** Characters of names that pinyin-pro does not read; readings of Unihan (kMandarin). */
const UNREAD: Readonly<Record<string, string>> = { '𠮷': 'ji', 鿔: 'ge', 𬎆: 'ying', 䶮: 'yan', 𬀩: 'wei', 𬭊: 'du' };

/** In letters of every keyboard: ü is v. */
const readingsOf = ({ pinyin }: PinyinPro, character: string): string[] => {
  const usual = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
  const asSurname = pinyin(character, { toneType: 'none', type: 'array', v: true, mode: 'surname', surname: 'all' });
  return [...new Set([...usual, ...asSurname, UNREAD[character] ?? ''])].filter((reading) => /^[a-z]+$/.test(reading));
};

const sorted = (table: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...table].toSorted(([one], [other]) => (one < other ? -1 : 1)));

const [folder = '', file = ''] = process.argv.slice(2);
const pinyinPro = createRequire(join(resolve(folder), 'x.js'))(resolve(folder)) as PinyinPro;
const usual = new Map<string, string>();
const others = new Map<string, string>();
for (let code = FIRST_CHARACTER; code <= LAST_CHARACTER; code += 1) {
  const character = String.fromCodePoint(code);
  const [first, ...rest] = /\p{Script=Han}/u.test(character) ? readingsOf(pinyinPro, character) : [];
  if (first !== undefined) usual.set(first, (usual.get(first) ?? '') + character);
  for (const reading of rest) others.set(reading, (others.get(reading) ?? '') + character);
}
writeFileSync(file, `${JSON.stringify({ usual: sorted(usual), others: sorted(others) }, null, 2)}\n`);
