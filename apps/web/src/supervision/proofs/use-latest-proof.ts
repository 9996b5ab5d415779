import { useQuery } from '@tanstack/react-query';
import { latestProof } from '../../api/proofs';

const REFETCH_MILLISECONDS = 30_000;
const RUNNING_MILLISECONDS = 2000;

/** What the last proof said; read often while one is on its way. */
export const useLatestProof = () =>
  useQuery({
    queryKey: ['proof', 'latest'],
    queryFn: ({ signal }) => latestProof(signal),
    refetchInterval: ({ state }) => (state.data?.running ? RUNNING_MILLISECONDS : REFETCH_MILLISECONDS),
  });
