import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId } from 'react';
import { accessLog, type KeptLook, lookedIntoServices } from '../api/access-log';
import { type Column, DataList } from '../components/data-list';
import { FoundSelect } from '../components/found-select';
import { Moment } from '../components/time';
import { useFilters } from '../components/use-filters';
import { useWords } from '../words/use-words';
import styles from './audit-page.module.css';

const PAGE_SIZE = 50;
/** Who looked into the files of a service; with a case or a person in the address, only theirs. */
export const AccessLog = () => {
  const { t, codeName, marks } = useWords();
  const id = useId();
  const [filters, setFilters] = useFilters();
  const service = lookedIntoServices.find((name) => name === filters.service) ?? 'intake';
  const { case: caseId, who: accountId } = filters;
  const columns: Column<KeptLook>[] = [
    { key: 'at', title: t('looks.at'), width: '150px', render: ({ at }) => <Moment at={at} /> },
    {
      key: 'who',
      title: t('looks.by'),
      render: ({ by }) => (
        <Button type="link" size="small" onClick={() => setFilters({ who: by.accountId })}>
          {by.name}
        </Button>
      ),
    },
    {
      key: 'role',
      title: t('looks.role'),
      render: ({ by }) => by.roles.map((role) => codeName('roles', role)).join(' '),
    },
    { key: 'organisation', title: t('looks.organisation'), render: ({ by }) => by.organisation },
    {
      key: 'act',
      title: t('looks.act'),
      render: ({ act, detail }) => {
        const fields = (detail.fields ?? []).map((field) => codeName('personalFields', field)).join(' ');
        return `${t(`looks.acts.${act}`)} ${fields}`;
      },
    },
    {
      key: 'reason',
      title: t('supervision.reason'),
      render: ({ detail: { purpose, reason } }) =>
        [purpose && codeName('revealPurposes', purpose), reason].filter(Boolean).join(marks.list),
    },
    {
      key: 'case',
      title: t('looks.case'),
      render: ({ caseId: looked, detail: { found } }) =>
        looked === null ? (
          found !== undefined && t('supervision.found', { count: found })
        ) : (
          <Link to="/cases/$caseId" params={{ caseId: looked }}>
            {t('looks.open')}
          </Link>
        ),
    },
  ];
  return (
    <div className={styles.log}>
      <p className="soft">{t('looks.intro')}</p>
      <div className={styles.head}>
        <span>
          <label htmlFor={id}>{t('supervision.service')} </label>
          <FoundSelect
            id={id}
            value={service}
            popupMatchSelectWidth={false}
            options={lookedIntoServices.map((name) => ({ value: name, label: codeName('services', name) }))}
            onChange={(chosen) => setFilters({ service: chosen })}
          />
        </span>
        {(caseId !== undefined || accountId !== undefined) && (
          <Button onClick={() => setFilters({ case: undefined, who: undefined })}>{t('supervision.clear')}</Button>
        )}
      </div>
      <DataList
        caption={t('looks.title')}
        queryKey={['access-log', service, caseId, accountId]}
        fetchPage={(cursor, signal) => accessLog(service, { caseId, accountId, cursor, limit: PAGE_SIZE }, signal)}
        rowKey={(look) => look.id}
        columns={columns}
        onOpen={({ caseId: looked }) => looked !== null && setFilters({ case: looked })}
        empty={{ title: t('looks.none'), how: t('looks.noneHow') }}
      />
    </div>
  );
};
