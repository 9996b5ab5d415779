import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type CaseCounts, attentions, countCases, listCases } from '../api/supervision';
import { DataList } from '../components/data-list';
import { Page } from '../components/page';
import { useFilters } from '../components/use-filters';
import { holdsRole, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { leaveTrail } from '../work-lists/trail';
import { AttentionTabs, useCountText } from './attention-tabs';
import { CaseFilters, filterNames } from './case-filters';
import { ColumnChoice, useCaseColumns, usualColumns } from './case-columns';
import styles from './case-search-page.module.css';
import { useKeptPerBrowser } from './kept-per-browser';
import { PartySearch } from './party-search';
import { SavedViews } from './saved-views';

const PAGE_SIZE = 50;
const MINUTE = 60_000;

/** Every case from end to end: what it is found by stands in the address, so that a list can be sent to somebody. */
export const CaseSearchPage = () => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const [filters, setFilters] = useFilters();
  const [columns, setColumns] = useKeptPerBrowser('columns.cases', usualColumns);
  const [byParty, setByParty] = useState(false);
  const asked = Object.fromEntries([...filterNames, 'attention'].map((name) => [name, filters[name]]));
  const counts = useQuery({
    queryKey: ['list', 'supervision', 'counts', asked],
    queryFn: ({ signal }) => countCases(asked, signal),
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE,
  });
  const countText = useCountText();
  const found = (of: CaseCounts) =>
    of.total < of.countedTo ? t('supervision.found', { count: of.total }) : countText(of.total, of);
  const attention = attentions.find((name) => name === filters.attention);
  return (
    <Page
      title={t('navigation.cases')}
      actions={
        <div className={styles.actions}>
          {holdsRole(account, 'supervisor', 'auditor') && (
            <Button onClick={() => setByParty(true)}>{t('supervision.byParty')}</Button>
          )}
          <ColumnChoice chosen={columns} onChange={setColumns} />
          <SavedViews filters={filters} onChoose={setFilters} />
        </div>
      }
    >
      <div className={styles.page}>
        <AttentionTabs
          counts={counts.data}
          chosen={attention}
          onChoose={(chosen) => setFilters({ attention: chosen })}
        />
        <p className="note">{t(`supervision.attentionHint.${attention ?? 'every'}`)}</p>
        <CaseFilters filters={filters} onChange={setFilters} />
        <p role="status" className={styles.count}>
          {counts.data && !counts.isPlaceholderData
            ? found(counts.data)
            : t(counts.isError ? 'supervision.uncounted' : 'supervision.counting')}
        </p>
        <DataList
          caption={t('supervision.list')}
          queryKey={['supervision', asked]}
          fetchPage={(cursor, signal) =>
            listCases({ ...asked, limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) }, signal)
          }
          rowKey={({ caseId }) => caseId}
          columns={useCaseColumns(columns)}
          onLeave={leaveTrail}
          onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
          empty={{ title: t('supervision.none'), how: t('supervision.noneHow') }}
          refetchInterval={MINUTE}
        />
      </div>
      <PartySearch open={byParty} onClose={() => setByParty(false)} />
    </Page>
  );
};
