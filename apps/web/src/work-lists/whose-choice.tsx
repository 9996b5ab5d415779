import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { organisationWithMediators } from '../api/directory';
import { FoundSelect } from '../components/found-select';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './work-list.module.css';

interface Props {
  value: string | undefined;
  onChange: (mediatorId: string | undefined) => void;
}

/** Whose cases a manager looks at: one mediator of the organisation, or all. */
export const MediatorChoice = ({ value, onChange }: Props) => {
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
      <FoundSelect
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
        style={{ width: 180 }}
        aria-label={t('lists.columns.mediators')}
        options={[
          { value: '', label: t('components.all') },
          ...mediators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </label>
  );
};

/** A mediator looks at their own cases, or at those of the whole organisation. */
export const WhoseChoice = ({ all, onChange }: { all: boolean; onChange: (all: boolean) => void }) => {
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
