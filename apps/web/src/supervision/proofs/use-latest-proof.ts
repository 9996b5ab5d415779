import { useQuery } from '@tanstack/react-query';
import { latestProof } from '../../api/proofs';
import { withWords } from '../../words';

const findings = withWords(['proof-pages'], () => import('./findings'));

const REFETCH_MILLISECONDS = 30_000;
const RUNNING_MILLISECONDS = 2000;

/**
 * What the last proof said, and what shows its findings: nobody loads that before there are any, and then both come as one
 * answer, so that a page which waits for its parts is not pushed down afterwards. Read often while a proof is on its way.
 */
export const useLatestProof = () =>
  useQuery({
    queryKey: ['proof', 'latest'],
    queryFn: async ({ signal }) => {
      const latest = await latestProof(signal);
      return { ...latest, cards: latest.found.length > 0 ? await findings() : undefined };
    },
    refetchInterval: ({ state }) => (state.data?.running ? RUNNING_MILLISECONDS : REFETCH_MILLISECONDS),
    // A module is compared by identity, not copied.
    structuralSharing: false,
  });
