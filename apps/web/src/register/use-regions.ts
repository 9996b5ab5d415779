import { useQuery } from '@tanstack/react-query';
import { type Region, regions } from '../api/directory';
import { labelHolds } from '../components/search-by-label';
import { readingsByCharacter, spells } from './spelt';

export interface RegionOption {
  value: string;
  label: string;
}

const forever = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };
const COUNTY_DIGITS = 6;

/** Counties of the city and the townships of each, as one list to type into. */
export const useTownships = () =>
  useQuery({
    queryKey: ['regions', 'townships'],
    queryFn: async ({ signal }): Promise<RegionOption[]> => {
      const [city] = await regions(undefined, signal);
      const counties = await regions(city?.code, signal);
      const below = await Promise.all(counties.map(({ code }) => regions(code, signal)));
      return counties.flatMap(({ code, name }, index) => [
        { value: code, label: name },
        ...(below[index] ?? []).map((township) => ({ value: township.code, label: `${name} ${township.name}` })),
      ]);
    },
    ...forever,
  });

/** Whether the code names a township or street, of which there are villages to choose. */
export const isTownship = (code: string | undefined): code is string =>
  code !== undefined && code.length > COUNTY_DIGITS;

/** Villages and communities of a township. */
export const useVillages = (township: string | undefined) =>
  useQuery({
    queryKey: ['regions', 'villages', township],
    queryFn: async ({ signal }): Promise<RegionOption[]> =>
      (await regions(township, signal)).map(({ code, name }: Region) => ({ value: code, label: name })),
    enabled: isTownship(township),
    ...forever,
  });

/** Of a select of places: found by part of the name, or by how it is spelt in latin letters or begins. */
export const useSearchByPlace = () => {
  const { data: readings } = useQuery({
    queryKey: ['place-readings'],
    queryFn: async () => readingsByCharacter((await import('../generated/place-readings')).placeReadings),
    ...forever,
  });
  return {
    filterOption: (typed: string, option: { label?: unknown } | undefined): boolean =>
      typeof option?.label === 'string' &&
      (labelHolds(option.label, typed) ||
        (readings !== undefined && spells(typed, option.label.replace(/\s/gu, ''), readings))),
  };
};
