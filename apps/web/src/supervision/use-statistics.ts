import { useQuery } from '@tanstack/react-query';
import { readStatistics } from '../api/statistics';

const MINUTE = 60_000;

export const useStatistics = () =>
  useQuery({
    queryKey: ['statistics'],
    queryFn: ({ signal }) => readStatistics(signal),
    staleTime: MINUTE,
    refetchInterval: 5 * MINUTE,
  });
