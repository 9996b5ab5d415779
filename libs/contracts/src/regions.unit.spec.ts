import { isRegion, namesRegion, regionLevels, regionPath, regions } from './regions';

const byCode = new Map(regions.map((region) => [region.code, region]));

function within(level: string, parent: string): number {
  return regions.filter((region) => region.level === level && region.code.startsWith(parent)).length;
}

describe('The regions of Jincheng', () => {
  it.each([
    ['city', 1],
    ['county', 6],
    ['township', 77],
    ['village', 1729],
  ])('have at the level of the %s %i', (level, count) => {
    expect(regions.filter((region) => region.level === level)).toHaveLength(count);
  });

  it.each([
    ['城区', '140502', 8],
    ['沁水县', '140521', 12],
    ['阳城县', '140522', 15],
    ['陵川县', '140524', 11],
    ['泽州县', '140525', 16],
    ['高平市', '140581', 15],
  ])('give %s (%s) %i townships', (name, code, townships) => {
    expect(byCode.get(code)).toEqual({ code, name, level: 'county', parent: '140500' });
    expect(within('township', code)).toBe(townships);
  });

  it('have each code once', () => {
    expect(byCode.size).toBe(regions.length);
  });

  it('have codes of 6, 6, 9 and 12 digits that begin with the code of the parent one level up', () => {
    const length = { city: 6, county: 6, township: 9, village: 12 };
    for (const { code, level } of regions) expect(code).toMatch(new RegExp(`^1405\\d{${length[level] - 4}}$`));
    expect(regions.filter(({ parent }) => parent === null)).toEqual(regions.filter(({ level }) => level === 'city'));
    for (const { code, level, parent } of regions.slice(1)) {
      expect(regionLevels.indexOf(byCode.get(parent!)!.level)).toBe(regionLevels.indexOf(level) - 1);
      expect(code.startsWith(level === 'county' ? '1405' : parent!)).toBe(true);
    }
  });

  it('come parents before children', () => {
    const seen = new Set<string | null>([null]);
    for (const { code, parent } of regions) {
      expect(seen).toContain(parent);
      seen.add(code);
    }
  });

  it('give every township at least one village', () => {
    const withVillages = new Set(regions.filter(({ level }) => level === 'village').map(({ parent }) => parent));
    expect(withVillages.size).toBe(77);
  });

  it.each([
    ['140581101', '米山镇', true],
    ['140581101', '高平市米山镇', true],
    ['140581101', '山西省晋城市高平市米山镇', true],
    ['140581101', '晋城市 高平市 米山镇', true],
    ['140581101', '矿区街道', false],
    ['140581101', '泽州县米山镇', false],
    ['140581101', '镇', false],
    ['140502', '城区', true],
    ['140502', '晋城市城区', true],
    ['140502', '晋城市', false],
    ['140581101201', '米西村委会', true],
    ['140581101201', '米西村', true],
    ['140581101201', '米山镇米西村民委员会', true],
    ['140581101201', '米东村', false],
    ['999999', '米山镇', false],
  ])('have a code that goes with a name: %s and %s: %s', (code, name, agrees) => {
    expect(namesRegion(code, name)).toBe(agrees);
  });

  it('are named by all names given in the list', () => {
    expect(regions.filter(({ code, name }) => !namesRegion(code, name))).toEqual([]);
    expect(regions.filter(({ code }) => !namesRegion(code, regionPath(code) ?? ''))).toEqual([]);
  });

  it('are known by their code alone', () => {
    expect(['140500', '140502', '140502003'].filter(isRegion)).toHaveLength(3);
    for (const code of ['999999', 'abcdef', '1405 02', '１４０５０２', '<b>xx</b>', '', 140502, undefined]) {
      expect({ code, known: isRegion(code) }).toEqual({ code, known: false });
    }
  });
});
