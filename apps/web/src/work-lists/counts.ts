import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { CountedPage, ListQuery } from '../api/work-lists';
import { definitionOf } from './list-definitions';
import type { ListName } from './views';

/** Counted no further by the services. */
const COUNTED_TO = 10_000;
const STALE_MILLISECONDS = 15_000;

/** A true count, or that there are more than are counted. */
export const countText = (total: number): string => (total >= COUNTED_TO ? `${COUNTED_TO}+` : String(total));

/** How many cases each of these queries finds, in their order; undefined until it is known. */
export const useCounts = (list: ListName, queries: readonly ListQuery[]): (number | undefined)[] =>
  useQueries({
    queries: queries.map((query) => ({
      queryKey: ['list', list, 'count', query],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        definitionOf(list).fetch(query, { limit: 1, count: true }, signal),
      staleTime: STALE_MILLISECONDS,
    })),
    combine: (results: UseQueryResult<CountedPage<unknown>>[]) => results.map(({ data }) => data?.total),
  });
