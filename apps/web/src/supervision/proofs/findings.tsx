import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Finding } from '../../api/proofs';
import type { Page } from '../../api/types';
import { useShortcuts } from '../../app/shortcuts';
import { ListFoot } from '../../components/list-foot';
import { Empty, PageState } from '../../components/page-state';
import { Moment } from '../../components/time';
import { useWords } from '../../words/use-words';
import type { proofPages as words } from '../../words/zh-CN/of-proofs';
import styles from './proof.module.css';

const tables = [
  'cases',
  'case_line',
  'event_log',
  'timer',
  'inbox',
  'timeline',
  'case_view',
  'case_title',
  'case_reference',
  'case_organisation',
  'party_index',
  'day_seal',
  'day_statement',
  'seal_key',
  'dead_letter',
  'refolded_version',
] as const satisfies readonly (keyof typeof words.tables)[];

/** Where a value stands: whose, in which table, in which event; and as an administrator looks it up. */
const Place = ({ of: { service, place, sequence } }: { of: Finding }) => {
  const { t, codeName } = useWords();
  const table = tables.find((one) => one === /^[a-z_]+/.exec(place)?.[0]);
  const inWords = [
    codeName('services', service),
    ...(table ? [t(`proofPages.tables.${table}`)] : []),
    ...(sequence === undefined ? [] : [t('proofPages.event', { sequence })]),
  ];
  return (
    <>
      {inWords.join(' · ')} <code className={styles.place}>{place}</code>
    </>
  );
};

/** Both values, and who could have written the one that stands there. */
export const FindingValues = ({ of: finding }: { of: Finding }) => {
  const { t, codeName, marks } = useWords();
  const { service, stored, expected, writers, firstSeenAt, lastSeenAt, settledAt } = finding;
  const writer = (one: Finding['writers'][number]) =>
    t(`proofPages.writer.${one}`, { service: codeName('services', service) });
  return (
    <dl className={styles.values}>
      <dt>{t('proofPages.place')}</dt>
      <dd>
        <Place of={finding} />
      </dd>
      {(stored !== '' || expected !== '') && (
        <>
          <dt>{t('proofPages.stored')}</dt>
          <dd className={styles.value}>{stored === '' ? t('proofPages.nothing') : stored}</dd>
          <dt>{t('proofPages.expected')}</dt>
          <dd className={styles.value}>{expected === '' ? t('proofPages.nothing') : expected}</dd>
        </>
      )}
      <dt>{t('proofPages.since')}</dt>
      <dd>
        <Moment at={firstSeenAt} />
        {lastSeenAt !== firstSeenAt && (
          <span className="soft">
            {' '}
            {t('proofPages.lastSeen')} <Moment at={lastSeenAt} />
          </span>
        )}
      </dd>
      {settledAt !== undefined && (
        <>
          <dt>{t('proofPages.settled')}</dt>
          <dd>
            <Moment at={settledAt} />
          </dd>
        </>
      )}
      <dt>{t('proofPages.writers')}</dt>
      <dd>{writers.map(writer).join(marks.list)}</dd>
    </dl>
  );
};

/** What was found, each with its case, its place and both values. */
export const Findings = ({ of, onCase = false }: { of: readonly Finding[]; onCase?: boolean }) => {
  const { t, language } = useWords();
  if (of.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {of.map((finding) => {
        const { id, caseId, caseNumber, says, saysEn, ofOld, settledAt } = finding;
        return (
          <li
            key={id}
            className={`${styles.finding} ${ofOld ? styles.ofOld : ''} ${settledAt === undefined ? '' : styles.settled}`}
          >
            <div className={styles.head}>
              {caseId === undefined && <span>{t('proofPages.noCase')}</span>}
              {caseId !== undefined && !onCase && (
                <Link to="/cases/$caseId" params={{ caseId }} className="figures" data-row={id}>
                  {caseNumber ?? caseId}
                </Link>
              )}
              <strong className={styles.says}>{language === 'en' ? saysEn : says}</strong>
            </div>
            <FindingValues of={finding} />
          </li>
        );
      })}
    </ul>
  );
};

interface ListProps {
  queryKey: readonly unknown[];
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Finding>>;
  empty: { title: string; how?: string };
}

/** Findings page by page; j and k go from case to case. */
export const FindingList = ({ queryKey, fetchPage, empty }: ListProps) => {
  const body = useRef<HTMLDivElement>(null);
  const query = useInfiniteQuery({
    queryKey: ['proof', ...queryKey],
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const move = (by: 1 | -1) => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  return (
    <div ref={body}>
      <PageState query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items);
          return found.length === 0 ? (
            <Empty {...empty} />
          ) : (
            <>
              <div className={styles.framed}>
                <Findings of={found} />
              </div>
              <ListFoot query={query} count={found.length} />
            </>
          );
        }}
      </PageState>
    </div>
  );
};
