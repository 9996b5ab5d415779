import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ListQuery } from '../api/work-lists';
import { useShortcuts } from '../app/shortcuts';
import { type Column, DataList } from '../components/data-list';
import { useFilters } from '../components/use-filters';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { characters, type ListedCase } from './columns';
import { countText, useCounts } from './counts';
import { definitionOf } from './list-definitions';
import { openFromList } from './trail';
import { useClaim } from './use-claim';
import { useWhose } from './use-whose';
import { type ListName, viewOf, viewsFor } from './views';
import styles from './work-list.module.css';

const PAGE = 50;
const REFETCH_MILLISECONDS = 30_000;

interface Props {
  list: ListName;
  /** The centre's day. */
  today: string;
}

/** A work list with its ready-made views, each with a true count; the choice stands in the address. */
export const WorkList = ({ list, today }: Props) => {
  const { t } = useWords();
  const [filters] = useFilters();
  const whose = useWhose();
  const { roles } = useAccount();
  const names = viewsFor(list, roles);
  const chosen = names.find((name) => name === filters.view) ?? names[0] ?? '';
  const narrowing = list === 'mediation' ? whose.query : {};
  const queryOf = (view: string): ListQuery => ({ ...viewOf(list, view)?.({ today }), ...narrowing });
  const counts = useCounts(
    list,
    names.map((name) => queryOf(name)),
    names.indexOf(chosen),
  );
  return (
    <>
      {names.length > 1 && (
        <nav aria-label={t('lists.views')} className={`${styles.views} on-screen`}>
          {names.map((name, index) => (
            <Link
              key={name}
              to="/lists/$list"
              params={{ list }}
              search={{ ...filters, view: name }}
              replace
              className={`${styles.view} ${name === chosen ? styles.chosen : ''}`}
              aria-current={name === chosen ? 'page' : undefined}
            >
              {viewText(t, list, name, 'name')}
              <Count total={counts[index]} />
            </Link>
          ))}
        </nav>
      )}
      <div className={styles.filters}>{list === 'mediation' && whose.control}</div>
      <Rows
        key={`${list} ${chosen}`}
        list={list}
        view={chosen}
        query={queryOf(chosen)}
        total={counts[names.indexOf(chosen)]}
      />
    </>
  );
};

/** Words of a view: its name, what belongs there, and how it gets there. */
export const viewText = (
  t: ReturnType<typeof useWords>['t'],
  list: ListName,
  view: string,
  part: 'name' | 'empty',
): string => t(`lists.${list}.${view}.${part}` as never);

export const Count = ({ total }: { total: number | undefined }) =>
  total === undefined ? null : <span className={styles.count}>{countText(total)}</span>;

interface RowsProps {
  list: ListName;
  view: string;
  query: ListQuery;
  /** How many the view holds, once that is known. */
  total: number | undefined;
}

const Rows = ({ list, view, query, total }: RowsProps) => {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const href = useRouterState({ select: ({ location }) => location.href });
  const { fetch, columns } = definitionOf(list);
  const title = viewText(t, list, view, 'name');
  const claim = useClaim();
  const shown: Column<ListedCase>[] = columns(words, view);
  if (list === 'pool') {
    shown.push({
      key: 'claim',
      title: t('lists.columns.claim'),
      width: characters(7.5),
      // What another organisation asks them to take over is read first: it is answered on its page.
      render: (row) =>
        'from' in row && row.from !== undefined ? null : (
          <Button
            size="small"
            data-key="c"
            aria-keyshortcuts="c"
            loading={claim.claiming === row.caseId}
            aria-label={t('lists.claimTitle', { number: row.caseNumber ?? '' })}
            onClick={() => claim.ask(row)}
          >
            {t('lists.claim')}
          </Button>
        ),
    });
  }
  useShortcuts(list === 'pool' ? { c: () => pressInRow('c') } : {});
  return (
    <>
      <div className={styles.notes}>
        {claim.note}
        {list === 'pool' && <p className="note">{t('lists.claimKey')}</p>}
      </div>
      <div className={styles.table}>
        <DataList<ListedCase>
          caption={title}
          queryKey={[list, view, query]}
          fetchPage={(cursor, signal) => fetch(query, { cursor, limit: PAGE }, signal)}
          rowKey={({ caseId }) => caseId}
          columns={shown}
          onLeave={({ caseId }, rows) =>
            openFromList({ title, href, caseIds: rows.map((row) => row.caseId), opened: { caseId, total } })
          }
          onOpen={({ caseId }) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
          empty={{ title: viewText(t, list, view, 'empty') }}
          refetchInterval={REFETCH_MILLISECONDS}
        />
      </div>
    </>
  );
};

/** Presses the button of the row that has the focus, or of the first row, that answers to this key. */
const pressInRow = (key: string): void => {
  const row = document.activeElement?.closest('tr') ?? document;
  row.querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)?.click();
};
