import { useQuery } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { organisationWithMediators } from '../api/directory';
import type { ListQuery } from '../api/work-lists';
import { searchByLabel } from '../components/search-by-label';
import { useFilters } from '../components/use-filters';
import { holdsRole, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './work-list.module.css';

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
      control: <MediatorChoice value={mediator} onChange={(chosen) => setFilters({ mediator: chosen })} />,
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

interface ChoiceProps {
  value: string | undefined;
  onChange: (mediatorId: string | undefined) => void;
}

const MediatorChoice = ({ value, onChange }: ChoiceProps) => {
  const { t } = useWords();
  const { organisationId } = useAccount();
  const { data } = useQuery({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => organisationWithMediators(organisationId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const mediators = data?.mediators ?? [];
  return (
    <label className={styles.filters}>
      {t('lists.columns.mediators')}
      <Select<string>
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
        style={{ width: 180 }}
        showSearch={searchByLabel}
        aria-label={t('lists.columns.mediators')}
        options={[
          { value: '', label: t('components.all') },
          ...mediators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </label>
  );
};
