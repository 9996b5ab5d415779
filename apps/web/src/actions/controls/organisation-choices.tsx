import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect } from 'react';
import { organisationWithMediators } from '../../api/directory';
import { allOrganisations, candidates } from '../../api/organisations';
import { problemFrom } from '../../api/problem';
import { disputeKindOf, useCaseFile } from '../../cases/case-file';
import { FoundSelect } from '../../components/found-select';
import { OfficeTelephone } from '../../components/organisation-telephone';
import { Loading } from '../../components/page-state';
import { ProblemNote } from '../../components/problem-note';
import { useAccount } from '../../session/session-store';
import { useWords } from '../../words/use-words';
import { ChooseOne, ChooseSome } from './option-list';
import styles from './organisation-choices.module.css';

interface ManyProps {
  id?: string;
  name: string;
  value?: readonly string[];
  onChange?: (values: string[]) => void;
}

interface OneProps {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** Every organisation of the directory, read once for all controls. */
export const useOrganisations = () =>
  useQuery({
    queryKey: ['all-organisations'],
    queryFn: ({ signal }) => allOrganisations(signal),
    staleTime: 300_000,
  });

/** Organisations that take the dispute, the most suitable first: one, or for a pool several. */
export const CandidatesChoice = ({ value = [], onChange, ...props }: ManyProps) => {
  const { t, marks } = useWords();
  const file = useCaseFile();
  const pool = Form.useWatch<boolean | undefined>('pool') === true;
  const wanted = { disputeKind: disputeKindOf(file), region: file.overview.regionCode };
  const query = useQuery({
    queryKey: ['candidates', wanted],
    queryFn: ({ signal }) => candidates(wanted, signal),
  });
  const { data: known } = useOrganisations();
  const [first] = value;
  useEffect(() => {
    // Of several chosen for a pool only the first is asked when it is none any more.
    if (!pool && value.length > 1 && first !== undefined) onChange?.([first]);
  }, [pool, value, first, onChange]);
  if (query.error) return <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={4} />;
  const options = query.data.items.map(
    ({ organisationId, name, nearnessName, today, openCases, chargesFees, reachable }) => ({
      value: organisationId,
      disabled: reachable === false,
      label: (
        <>
          {name}{' '}
          <span className="soft">
            {nearnessName} · {t(`actions.form.today.${today.where}`)}
            {today.hours.length > 0 && ` ${today.hours.join(marks.list)}`} ·{' '}
            {t('actions.form.openCases', { count: openCases })}
            {chargesFees && ` · ${t('actions.form.chargesFees')}`}
            {reachable === false && ` · ${t('actions.form.nobodyThere')}`}
            <OfficeTelephone of={known?.find(({ id }) => id === organisationId)} />
          </span>
        </>
      ),
    }),
  );
  return (
    <div className={styles.scroll} tabIndex={-1}>
      {pool ? (
        <ChooseSome {...props} options={options} value={value} onChange={onChange} />
      ) : (
        <ChooseOne {...props} options={options} value={first} onChange={(one) => onChange?.([one])} />
      )}
    </div>
  );
};

/** An organisation of the directory, found by its name; of one kind where it is said. */
export const OrganisationChoice = ({
  id,
  name,
  value,
  onChange,
  ofKind,
}: OneProps & { ofKind?: string | undefined }) => {
  const { t } = useWords();
  const query = useOrganisations();
  return (
    <FoundSelect
      {...(id === undefined ? {} : { id })}
      aria-label={name}
      allowClear
      placeholder={t('actions.form.choose')}
      loading={query.isPending}
      value={value ?? null}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
      options={(query.data ?? [])
        .filter(({ kind }) => ofKind === undefined || kind === ofKind)
        .map((organisation) => ({ value: organisation.id, label: organisation.name }))}
    />
  );
};

/** A court that may be asked to confirm this agreement, and why it may. */
export const CourtChoice = ({ value, onChange, ...props }: OneProps) => {
  const { codeName, marks } = useWords();
  const competent = useCaseFile().parts['judicial-confirmation']?.courts ?? [];
  const options = competent.map(({ organisationId, name, courtCode, grounds }) => ({
    value: organisationId,
    label: (
      <>
        {name}{' '}
        <span className="soft">
          {courtCode} · {grounds.map((ground) => codeName('competenceGrounds', ground)).join(marks.list)}
        </span>
      </>
    ),
  }));
  return <ChooseOne {...props} value={value} onChange={onChange} options={options} />;
};

/** The person's own organisation with its mediators. */
export const useOwnMediators = () => {
  const { organisationId } = useAccount();
  return useQuery({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => organisationWithMediators(organisationId, signal),
    staleTime: 60_000,
  });
};
