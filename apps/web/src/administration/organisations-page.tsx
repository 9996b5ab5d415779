import { Button, Drawer } from 'antd';
import { useId, useState } from 'react';
import { type Organisation, organisations } from '../api/directory';
import { type Column, DataList } from '../components/data-list';
import { focusFirstField } from '../components/focus-first-field';
import { Page } from '../components/page';
import { FoundSelect } from '../components/found-select';
import { useFilters } from '../components/use-filters';
import { type searchByLabel } from '../components/search-by-label';
import { useSearchByPlace } from '../register/use-regions';
import { useRegions } from '../supervision/use-regions';
import { useWords } from '../words/use-words';
import { administration } from '../words/zh-CN/administration';
import styles from './administration.module.css';
import { FirstSteps } from './first-steps';
import { ImportPanel } from './import-panel';
import { OrganisationDetail } from './organisation-detail';
import { OrganisationForm } from './organisation-form';
import { useOrganisationWords } from './use-organisation-words';

const PAGE_SIZE = 50;
const FORM_WIDTH = 640;

/** Organisations and mediators; one is registered here, and changed where it is opened. */
export const OrganisationsPage = () => {
  const { t, codeName, codesOf, marks } = useWords();
  const { kindName, presenceName } = useOrganisationWords();
  const { regions, nameOf, plainName } = useRegions();
  const searchByPlace = useSearchByPlace();
  const [filters, setFilters] = useFilters();
  const [opened, setOpened] = useState<Pick<Organisation, 'id' | 'name'>>();
  const [registering, setRegistering] = useState(false);
  const [importing, setImporting] = useState(false);
  const asked = { kind: filters.kind, disputeKind: filters.disputeKind, region: filters.region };
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      title: t('administration.organisation'),
      render: ({ name, closed }) => (
        <span className={styles.line} title={name}>
          {closed && <span className={styles.down}>✗ {codeName('closings', closed)} </span>}
          {name}
        </span>
      ),
    },
    {
      key: 'kind',
      title: t('administration.kind'),
      render: ({ kind }) => <span className={styles.line}>{kindName(kind)}</span>,
    },
    {
      key: 'region',
      title: t('administration.region'),
      render: ({ regionCode }) => (
        <span className={styles.line}>{plainName(regionCode.slice(0, 6)) ?? t('leader.city')}</span>
      ),
    },
    {
      key: 'presence',
      title: t('administration.presence'),
      render: ({ presence }) => <span className={styles.line}>{presenceName(presence)}</span>,
    },
    {
      key: 'mediates',
      title: t('administration.mediatesKind'),
      render: ({ disputeKinds: kinds }) => (
        <span className={styles.line} title={kinds.map((code) => codeName('disputeKinds', code)).join(marks.list)}>
          {kinds.length === 0
            ? t('administration.mediatesNone')
            : t('administration.mediatesCount', { count: kinds.length })}
        </span>
      ),
    },
    {
      key: 'telephone',
      title: t('administration.telephone'),
      render: ({ telephone }) => <span className="figures">{telephone}</span>,
    },
  ];
  return (
    <Page
      title={t('navigation.organisations')}
      actions={
        <>
          <Button onClick={() => setImporting(true)}>{t('directory.import')}</Button>
          <Button type="primary" onClick={() => setRegistering(true)}>
            {t('administration.organisationRegister')}
          </Button>
        </>
      }
    >
      <p className={`${styles.intro} soft`}>{t('administration.organisationsIntro')}</p>
      <FirstSteps />
      <div className={styles.filters}>
        <Filter
          label={t('administration.kind')}
          value={filters.kind}
          options={Object.keys(administration.kinds).map((code) => ({ value: code, label: kindName(code) }))}
          onChange={(kind) => setFilters({ kind })}
        />
        <Filter
          label={t('administration.mediates')}
          value={filters.disputeKind}
          options={codesOf('disputeKinds').map((code) => ({ value: code, label: codeName('disputeKinds', code) }))}
          onChange={(disputeKind) => setFilters({ disputeKind })}
        />
        <Filter
          label={t('administration.region')}
          value={filters.region}
          options={regions.map(({ code }) => ({ value: code, label: nameOf(code) }))}
          by={searchByPlace}
          onChange={(region) => setFilters({ region })}
        />
      </div>
      <DataList
        caption={t('administration.organisationsList')}
        queryKey={['organisations', asked]}
        fetchPage={(cursor, signal) =>
          organisations(
            {
              limit: PAGE_SIZE,
              ...Object.fromEntries(Object.entries({ ...asked, cursor }).filter(([, value]) => value !== undefined)),
            },
            signal,
          )
        }
        rowKey={({ id }) => id}
        columns={columns}
        onOpen={setOpened}
        empty={{ title: t('administration.organisationsNone'), how: t('administration.organisationsNoneHow') }}
      />
      <OrganisationDetail organisation={opened} onClose={() => setOpened(undefined)} />
      <Drawer
        open={importing}
        onClose={() => setImporting(false)}
        size={FORM_WIDTH}
        destroyOnHidden
        title={t('directory.import')}
      >
        <ImportPanel onDone={() => setImporting(false)} />
      </Drawer>
      <Drawer
        open={registering}
        afterOpenChange={focusFirstField}
        onClose={() => setRegistering(false)}
        size={FORM_WIDTH}
        destroyOnHidden
        title={t('administration.organisationRegister')}
      >
        <OrganisationForm
          onCancel={() => setRegistering(false)}
          onDone={(registered) => {
            setRegistering(false);
            setOpened(registered);
          }}
        />
      </Drawer>
    </Page>
  );
};

interface FilterProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  by?: typeof searchByLabel;
  onChange: (value: string | undefined) => void;
}

const Filter = ({ label, value, options, by, onChange }: FilterProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="note">
        {label}
      </label>
      <FoundSelect
        id={id}
        aria-label={label}
        value={value ?? null}
        options={options}
        placeholder={t('administration.all')}
        allowClear
        {...(by === undefined ? {} : { by })}
        popupMatchSelectWidth={false}
        onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
      />
    </div>
  );
};
