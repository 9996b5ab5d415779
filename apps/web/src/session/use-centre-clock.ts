import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type CentreClock, readClock } from '../api/directory';
import { dayOf } from '../format/dates';

export const centreClockKey = ['centre-clock'] as const;
const MINUTE = 60_000;

/** The clock as read, with what this page's stopwatch showed then. */
type ReadClock = CentreClock & { readAt: number };

/**
 * The centre's clock: `now` and `today` as of the last reading (once a minute), and `instant()` for this very moment.
 * Undefined until it was first read. The browser's own clock is never asked.
 */
export const useCentreClock = () => {
  const { data } = useQuery<ReadClock>({
    queryKey: centreClockKey,
    queryFn: async ({ signal }) => ({ ...(await readClock(signal)), readAt: performance.now() }),
    refetchInterval: MINUTE,
    staleTime: MINUTE / 2,
  });
  const instant = useCallback(
    (): string | undefined => data && new Date(Date.parse(data.now) + (performance.now() - data.readAt)).toISOString(),
    [data],
  );
  return {
    now: data?.now,
    today: data && dayOf(data.now),
    /** What the machine's clock shows, wherever the centre's has been moved. */
    machineNow: data && new Date(Date.parse(data.now) - data.offsetMilliseconds).toISOString(),
    moved: data !== undefined && data.offsetMilliseconds !== 0,
    instant,
  };
};
