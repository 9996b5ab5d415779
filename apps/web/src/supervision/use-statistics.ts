import { useQuery } from '@tanstack/react-query';
import { readStatistics } from '../api/statistics';

const MINUTE = 60_000;

export const useStatistics = (published: boolean) =>
  useQuery({
    queryKey: ['statistics', published],
    queryFn: ({ signal }) => readStatistics(published, signal),
    staleTime: MINUTE,
    refetchInterval: 5 * MINUTE,
  });
