import { useQuery } from '@tanstack/react-query';
import { type Region, regions } from '../api/directory';

const CITY = '140500';
const COUNTY_DIGITS = 6;
const TOWNSHIP_DIGITS = 9;

/** Counties of the city, each followed by its townships. They do not change while a page is open. */
export const useRegions = () => {
  const query = useQuery({
    queryKey: ['regions', 'counties-and-townships'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Region[]> => {
      const counties = await regions(CITY, signal);
      const townships = await Promise.all(counties.map(({ code }) => regions(code, signal)));
      return counties.flatMap((county, index) => [county, ...(townships[index] ?? [])]);
    },
  });
  const known = query.data ?? [];
  const plain = (code: string): string | undefined => known.find((region) => region.code === code)?.name;
  /** County, and township where the code says it: 泽州县巴公镇. The code itself until names have arrived. */
  const nameOf = (code: string): string => {
    const county = plain(code.slice(0, COUNTY_DIGITS));
    const township = code.length > COUNTY_DIGITS ? plain(code.slice(0, TOWNSHIP_DIGITS)) : undefined;
    return county === undefined ? code : `${county}${township ?? ''}`;
  };
  return { query, regions: known, plainName: plain, nameOf };
};
