import records from './regions.json';

export const regionLevels = ['city', 'county', 'township', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** A region of Jincheng: 6 digits for city and county (GB/T 2260), 9 for a township, 12 for a village (statistical). */
export interface Region {
  code: string;
  name: string;
  level: RegionLevel;
  /** The code of the region one level up; null for the city. */
  parent: string | null;
}

/** The city, its counties, townships and villages, parents before children. Where they come from: regions.NOTICE.md. */
export const regions: readonly Region[] = records as Region[];

/** Which list the codes are of: the civil affairs departments number townships otherwise. */
export const regionList = {
  code: 'nbs-2023',
  zh: '国家统计局统计用区划代码（2023年6月30日）',
  en: 'statistical division codes of the National Bureau of Statistics, as of 30 June 2023',
} as const;

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]));

/** Whether this is the code of a region of the city. */
export const isRegion = (code: unknown): boolean => typeof code === 'string' && byCode.has(code);

/** A village goes by its own name, by the name of its committee, and by either written out. */
const withoutCommittee = (name: string): string =>
  name.replace(/(?:村民委员会|居民委员会|村委会|居委会|委员会|社区|村)+$/u, '');

const regionsAbove = (code: string | null): Region[] => {
  const region = code === null ? undefined : byCode.get(code);
  return region ? [...regionsAbove(region.parent), region] : [];
};

/** Codes of the regions above this one, the nearest first; none above the city, and none of a code that is no region's. */
export const codesAbove = (code: string): string[] =>
  regionsAbove(byCode.get(code)?.parent ?? null)
    .map((region) => region.code)
    .toReversed();

/** The region with its counties and townships in front, as in 晋城市高平市米山镇; undefined when no region has the code. */
export const regionPath = (code: string): string | undefined => {
  const path = regionsAbove(code);
  return path.length === 0 ? undefined : path.map(({ name }) => name).join('');
};

/**
 * Whether a name given beside a code means that region: its name alone or with regions above it in front (山西省 too), a
 * village also without 委员会. Two lists give the same code to different townships, and then the names differ.
 */
export const namesRegion = (code: string, name: string): boolean => {
  const above = regionsAbove(code);
  const region = above.pop();
  if (!region) return false;
  const bare = region.level === 'village' ? withoutCommittee : (text: string) => text;
  let rest = bare(name.replace(/\s/gu, ''));
  for (const prefix of ['山西省', ...above.map((one) => one.name)]) {
    if (rest.length > prefix.length && rest.startsWith(prefix)) rest = rest.slice(prefix.length);
  }
  return rest === bare(region.name);
};

/** What every code of a region begins with: of the city 4 digits, whose own code fills up with zeros. */
export const regionPrefix = (code: string): string => code.replace(/^(\d{4})00$/, '$1');

/** Whether a place is in a region or is it: a village in its township, its county and the city. */
export const liesIn = (place: string, region: string): boolean => place.startsWith(regionPrefix(region));
