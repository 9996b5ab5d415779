/**
 * Writes src/generated/place-readings.ts: how the characters of the city's place names are read. Run when the list of
 * regions has changed, with pinyin-pro 3.29.4 (MIT) beside it:
 * npx --yes --package pinyin-pro@3.29.4 -- node apps/web/scripts/generate-place-readings.mjs "$(npm root)"
 * The first argument is the folder that holds pinyin-pro.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { pinyin } = createRequire(join(resolve(process.argv[2]), 'x.js'))('pinyin-pro');
const regions = readFileSync(here('../../../libs/contracts/src/regions.json'), 'utf8');
const characters = [...new Set(regions.match(/\p{Script=Han}/gu))].toSorted((one, other) => (one < other ? -1 : 1));

/** A reading in letters of every keyboard: ü is v. */
const byReading = new Map();
for (const character of characters) {
  const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  for (const reading of new Set(readings)) byReading.set(reading, (byReading.get(reading) ?? '') + character);
}
const table = Object.fromEntries([...byReading].toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  here('../src/generated/place-readings.ts'),
  `/** Written by scripts/generate-place-readings.mjs: readings, and the characters of place names that have them. Do not edit. */

export const placeReadings: Readonly<Record<string, string>> = ${JSON.stringify(table, null, 2)};
`,
);
