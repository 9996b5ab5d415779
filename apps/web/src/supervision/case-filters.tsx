import { foldText } from '@one-window/inputs';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { allOrganisations } from '../api/organisations';
import { DayInput } from '../components/day-input';
import type { Filters } from '../components/use-filters';
import { disputeKinds } from '../generated/codes';
import { searchByLabel } from '../components/search-by-label';
import { useWords } from '../words/use-words';
import styles from './case-filters.module.css';
import { useRegions } from './use-regions';

const PAUSE_MILLISECONDS = 400;
const phases = ['intake', 'triage', 'offered', 'mediation', 'judicial-confirmation', 'follow-up', 'closed'] as const;
const desks = ['window', 'triage-desk', 'follow-up-desk'] as const;

/** Names of the filters in the address. */
export const filterNames = ['q', 'stage', 'holder', 'kind', 'region', 'late', 'from', 'to'] as const;

interface Props {
  filters: Filters;
  onChange: (changes: Filters) => void;
}

/** What cases are filtered by; every change stands in the address. */
export const CaseFilters = ({ filters, onChange }: Props) => {
  const { t, codeName } = useWords();
  const { regions, nameOf } = useRegions();
  const holders = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) => allOrganisations(signal),
    staleTime: Infinity,
  });
  const choice = (name: (typeof filterNames)[number], label: string, options: { value: string; label: string }[]) => (
    <Choice
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
        ...desks.map((value) => ({ value, label: codeName('desks', value) })),
        ...(holders.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      {choice(
        'kind',
        t('supervision.kind'),
        Object.keys(disputeKinds).map((value) => ({ value, label: codeName('disputeKinds', value) })),
      )}
      {choice(
        'region',
        t('supervision.region'),
        regions.map(({ code }) => ({ value: code, label: nameOf(code) })),
      )}
      {choice('late', t('supervision.limit'), [
        { value: 'true', label: t('supervision.late') },
        { value: 'false', label: t('supervision.notLate') },
      ])}
      <Labelled label={t('supervision.registeredFrom')}>
        {(id) => <DayInput id={id} value={filters.from} onChange={(from) => onChange({ from })} />}
      </Labelled>
      <Labelled label={t('supervision.registeredTo')}>
        {(id) => <DayInput id={id} value={filters.to} onChange={(to) => onChange({ to })} />}
      </Labelled>
      <Button
        disabled={filterNames.every((name) => filters[name] === undefined)}
        onClick={() => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
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

/** Asks the server when the person pauses, or at once with Enter. */
const TextFilter = ({ value, onChange }: { value: string; onChange: (text: string | undefined) => void }) => {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const told = foldText(text, 'single');
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (told === value) return undefined;
    const timer = setTimeout(() => onChange(told), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <Labelled label={t('supervision.search')} wide>
      {(id) => (
        <Input
          id={id}
          type="search"
          placeholder={t('supervision.searchHint')}
          maxLength={100}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPressEnter={() => onChange(told)}
        />
      )}
    </Labelled>
  );
};

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  every: string;
  onChange: (value: string | undefined) => void;
}

const Choice = ({ label, value, options, every, onChange }: ChoiceProps) => (
  <Labelled label={label}>
    {(id) => (
      <Select
        id={id}
        aria-label={label}
        value={value ?? null}
        options={options}
        placeholder={every}
        allowClear
        showSearch={searchByLabel}
        popupMatchSelectWidth={false}
        onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      />
    )}
  </Labelled>
);
