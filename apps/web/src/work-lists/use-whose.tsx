import { Radio } from 'antd';
import { lazy, Suspense } from 'react';
import type { ListQuery } from '../api/work-lists';
import { useFilters } from '../components/use-filters';
import { holdsRole, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';

/** Only managers choose; everybody else's first page does without what it is made of. */
const MediatorChoice = lazy(async () => ({ default: (await import('./mediator-choice')).MediatorChoice }));

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
    control: <Whose all={all} onChange={(wanted) => setFilters({ whose: wanted ? 'all' : undefined })} />,
  };
};

const Whose = ({ all, onChange }: { all: boolean; onChange: (all: boolean) => void }) => {
  const { t } = useWords();
  return (
    <Radio.Group
      aria-label={t('lists.whose')}
      value={all}
      onChange={({ target }) => onChange(target.value as boolean)}
      options={[
        { value: false, label: t('lists.mine') },
        { value: true, label: t('lists.ofOrganisation') },
      ]}
    />
  );
};
