import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { everyCode } from '../api/answers';
import { allOrganisations } from '../api/organisations';
import type { Phase } from '../api/supervision';
import { AskingInput } from '../components/asking-input';
import { DayInput } from '../components/day-input';
import { FoundSelect } from '../components/found-select';
import type { Filters } from '../components/use-filters';
import { type searchByLabel } from '../components/search-by-label';
import { useFaults } from '../components/use-reading-rules';
import { useWords } from '../words/use-words';
import styles from './case-filters.module.css';
import { useSearchByPlace } from '../register/use-regions';
import { useRegions } from './use-regions';

/** What the list of cases lets itself be asked. */
const LONGEST_QUESTION = 100;
const phases = everyCode<Phase>()([
  'intake',
  'triage',
  'offered',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'closed',
]);

/** Names of the filters in the address. */
export const filterNames = ['q', 'stage', 'holder', 'kind', 'region', 'late', 'from', 'to'] as const;

interface Props {
  filters: Filters;
  onChange: (changes: Filters) => void;
}

/** What cases are filtered by; every change stands in the address. */
export const CaseFilters = ({ filters, onChange }: Props) => {
  const { t, codeName, codesOf } = useWords();
  const { regions, nameOf } = useRegions();
  const holders = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) => allOrganisations(signal),
    staleTime: Infinity,
  });
  const [cleared, setCleared] = useState(0);
  const searchByPlace = useSearchByPlace();
  const choice = (
    name: (typeof filterNames)[number],
    label: string,
    options: { value: string; label: string }[],
    by?: typeof searchByLabel,
  ) => (
    <Choice
      {...(by === undefined ? {} : { by })}
      label={label}
      value={filters[name]}
      options={options}
      every={t('supervision.all')}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div role="search" aria-label={t('supervision.filters')} className={styles.filters}>
      <TextFilter value={filters.q ?? ''} onChange={(q) => onChange({ q })} />
      {choice(
        'stage',
        t('supervision.stage'),
        phases.map((value) => ({ value, label: codeName('phases', value) })),
      )}
      {choice('holder', t('supervision.holder'), [
        ...codesOf('desks').map((value) => ({ value, label: codeName('desks', value) })),
        ...(holders.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      {choice(
        'kind',
        t('supervision.kind'),
        codesOf('disputeKinds').map((value) => ({ value, label: codeName('disputeKinds', value) })),
      )}
      {choice(
        'region',
        t('supervision.region'),
        regions.map(({ code }) => ({ value: code, label: nameOf(code) })),
        searchByPlace,
      )}
      {choice('late', t('supervision.limit'), [
        { value: 'true', label: t('supervision.late') },
        { value: 'false', label: t('supervision.notLate') },
      ])}
      <DayFilter
        key={`from ${cleared}`}
        label={t('supervision.registeredFrom')}
        value={filters.from}
        notAfter={filters.to}
        onChange={(from) => onChange({ from })}
      />
      <DayFilter
        key={`to ${cleared}`}
        label={t('supervision.registeredTo')}
        value={filters.to}
        notBefore={filters.from}
        onChange={(to) => onChange({ to })}
      />
      <Button
        disabled={filterNames.every((name) => filters[name] === undefined)}
        onClick={() => {
          setCleared(cleared + 1);
          onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
        }}
      >
        {t('supervision.clear')}
      </Button>
    </div>
  );
};

const Labelled = ({
  label,
  wide,
  children,
}: {
  label: string;
  wide?: boolean;
  children: (id: string) => ReactNode;
}) => {
  const id = useId();
  return (
    <div className={wide ? styles.wide : styles.filter}>
      <label htmlFor={id} className="note">
        {label}
      </label>
      {children(id)}
    </div>
  );
};

const TextFilter = ({ value, onChange }: { value: string; onChange: (text: string | undefined) => void }) => {
  const { t } = useWords();
  return (
    <Labelled label={t('supervision.search')} wide>
      {(id) => (
        <AskingInput
          id={id}
          placeholder={t('supervision.searchHint')}
          most={LONGEST_QUESTION}
          value={value}
          onChange={onChange}
        />
      )}
    </Labelled>
  );
};

interface DayFilterProps {
  label: string;
  value: string | undefined;
  notBefore?: string | undefined;
  notAfter?: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day by which the list is filtered once it is whole; a text that is none filters nothing, and says so. */
const DayFilter = ({ label, value, onChange, ...bounds }: DayFilterProps) => {
  const faults = useFaults();
  const [typed, setTyped] = useState(value);
  const [fault, setFault] = useState<string>();
  const note = useId();
  const own = useRef(value);
  useEffect(() => {
    // Another saved view, or a step back; what this box itself told leaves its text alone.
    if (own.current === value) return;
    own.current = value;
    setTyped(value);
    setFault(undefined);
  }, [value]);
  const take = (day: string | undefined): void => {
    const told = day === undefined ? undefined : faults.day(day, bounds);
    setFault(told);
    own.current = told === undefined ? day : undefined;
    if (own.current !== value) onChange(own.current);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <DayInput
            id={id}
            value={typed}
            onChange={setTyped}
            onWhole={take}
            {...bounds}
            {...(fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': note })}
          />
          {fault !== undefined && (
            <span id={note} role="alert" className={styles.fault}>
              {fault}
            </span>
          )}
        </>
      )}
    </Labelled>
  );
};

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  every: string;
  by?: typeof searchByLabel;
  onChange: (value: string | undefined) => void;
}

const Choice = ({ label, value, options, every, by, onChange }: ChoiceProps) => (
  <Labelled label={label}>
    {(id) => (
      <FoundSelect
        id={id}
        aria-label={label}
        value={value ?? null}
        options={options}
        placeholder={every}
        {...(by === undefined ? {} : { by })}
        allowClear
        popupMatchSelectWidth={false}
        onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      />
    )}
  </Labelled>
);
