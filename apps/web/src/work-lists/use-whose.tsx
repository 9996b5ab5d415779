import { lazy, Suspense } from 'react';
import type { ListQuery } from '../api/work-lists';
import { useFilters } from '../components/use-filters';
import { holdsRole, useAccount } from '../session/session-store';

/** Only managers and mediators choose; everybody else's first page does without what that is made of. */
const MediatorChoice = lazy(async () => ({ default: (await import('./whose-choice')).MediatorChoice }));
const WhoseChoice = lazy(async () => ({ default: (await import('./whose-choice')).WhoseChoice }));

/**
 * Whose cases of the organisation are shown: a mediator's own unless they want all; to the manager all, or those of one
 * mediator. Kept in the address as `mediator` or `whose=all`.
 */
export const useWhose = (): { query: ListQuery; control: React.ReactNode } => {
  const account = useAccount();
  const [filters, setFilters] = useFilters();
  const manages = holdsRole(account, 'organisation-manager');
  if (manages) {
    const { mediator } = filters;
    return {
      query: { mediator },
      control: (
        <Suspense fallback={null}>
          <MediatorChoice value={mediator} onChange={(chosen) => setFilters({ mediator: chosen })} />
        </Suspense>
      ),
    };
  }
  if (account.mediatorId === undefined) return { query: {}, control: null };
  const all = filters.whose === 'all';
  return {
    query: all ? {} : { mediator: account.mediatorId },
    control: (
      <Suspense fallback={null}>
        <WhoseChoice all={all} onChange={(wanted) => setFilters({ whose: wanted ? 'all' : undefined })} />
      </Suspense>
    ),
  };
};
