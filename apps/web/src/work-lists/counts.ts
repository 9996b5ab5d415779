import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { ListQuery } from '../api/work-lists';
import { definitionOf } from './list-definitions';
import type { ListName } from './views';

/** Counted no further by the services. */
const COUNTED_TO = 10_000;
const STALE_MILLISECONDS = 15_000;

/** A true count, or that there are more than are counted. */
export const countText = (total: number): string => (total >= COUNTED_TO ? `${COUNTED_TO}+` : String(total));

/**
 * How many cases each of these queries finds, in their order; undefined until it is known. The others are asked only
 * once the chosen one was answered: a list that is not this person's, or is away, is not asked nine times.
 */
export const useCounts = (list: ListName, queries: readonly ListQuery[], chosen: number): (number | undefined)[] => {
  const counting = (query: ListQuery) => ({
    queryKey: ['list', list, 'count', query],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      definitionOf(list).fetch(query, { limit: 1, count: true }, signal),
    staleTime: STALE_MILLISECONDS,
  });
  const { isSuccess } = useQuery(counting(queries[chosen] ?? {}));
  return useQueries({
    queries: queries.map((query, index) => ({ ...counting(query), enabled: index === chosen || isSuccess })),
    combine: (results: UseQueryResult<{ total?: number }>[]) => results.map(({ data }) => data?.total),
  });
};
