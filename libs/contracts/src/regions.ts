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

const codes: ReadonlySet<string> = new Set(regions.map(({ code }) => code));

/** Whether this is the code of a region of the city. */
export const isRegion = (code: unknown): boolean => typeof code === 'string' && codes.has(code);
