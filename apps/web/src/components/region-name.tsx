import { useQuery } from '@tanstack/react-query';
import { regions } from '../api/directory';

/** Digits of the code of a county, of a township and of a village; each is below the one before. */
const LEVELS = [6, 9, 12] as const;
const CITY_DIGITS = 4;

/** County, township and village of a code, as far as it goes: 城区东街街道凤台社区. The code itself until names have arrived. */
export const RegionName = ({ code }: { code: string }) => {
  const { data } = useQuery({
    queryKey: ['regions', 'path', code],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const below = LEVELS.filter((digits) => code.length >= digits).map((digits) => code.slice(0, digits));
      const parents = [`${code.slice(0, CITY_DIGITS)}00`, ...below];
      const lists = await Promise.all(below.map((_, level) => regions(parents[level], signal)));
      return below.map((at, level) => lists[level]?.find((region) => region.code === at)?.name ?? '').join('');
    },
  });
  return <span lang="zh-CN">{data === undefined || data === '' ? code : data}</span>;
};
