import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegions, writeRows } from './extract-regions';

const FILES: Record<string, string> = {
  'cities.csv': 'code,name,provinceCode\n1404,"长治市",14\n1405,"晋城市",14\n',
  'areas.csv':
    'code,name,cityCode,provinceCode\n140525,"泽州县",1405,14\n140502,"城区",1405,14\n140602,"朔城区",1406,14\n',
  'streets.csv': 'code,name,areaCode,provinceCode,cityCode\n140502001,"东街街道",140502,14,1405\n',
  'villages.csv':
    'code,name,streetCode,provinceCode,cityCode,areaCode\n140502001001,"建设路社区居委会",140502001,14,1405,140502\n',
};

let folder: string;

function unpack(files: Record<string, string>): void {
  mkdirSync(join(folder, 'dist'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
}

describe('The regions of Jincheng', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'regions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read from the city down to the village, each with its parent, other cities left out', async () => {
    unpack(FILES);
    expect(await readRegions(folder)).toEqual([
      { code: '140500', name: '晋城市', level: 'city', parent: null },
      { code: '140502', name: '城区', level: 'county', parent: '140500' },
      { code: '140525', name: '泽州县', level: 'county', parent: '140500' },
      { code: '140502001', name: '东街街道', level: 'township', parent: '140502' },
      { code: '140502001001', name: '建设路社区居委会', level: 'village', parent: '140502001' },
    ]);
  });

  it('are written one row a line and read back the same', async () => {
    unpack(FILES);
    const rows = await readRegions(folder);
    expect(JSON.parse(writeRows(rows))).toEqual(rows);
    expect(writeRows(rows).split('\n')).toHaveLength(rows.length + 3);
  });

  it.each([
    ['a row that lost a cell', '140502001,"东街街道",140502,14\n', /streets\.csv: a row has 4 cells/],
    ['a name with a comma', '140502001,"东街,街道",140502,14,1405\n', /streets\.csv: a row has 6 cells/],
  ])('are not read from %s', async (_what, row, message) => {
    unpack({ ...FILES, 'streets.csv': `code,name,areaCode,provinceCode,cityCode\n${row}` });
    await expect(readRegions(folder)).rejects.toThrow(message);
  });

  it('are not read from a file without the column that names the parent', async () => {
    unpack({ ...FILES, 'streets.csv': 'code,name\n140502001,"东街街道"\n' });
    await expect(readRegions(folder)).rejects.toThrow(/areaCode is missing/);
  });
});
