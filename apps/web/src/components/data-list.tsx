import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import type { Page } from '../api/types';
import { useShortcuts } from '../app/shortcuts';
import { problemFrom } from '../api/problem';
import { useWords } from '../words/use-words';
import styles from './data-list.module.css';
import { ListFoot } from './list-foot';
import { leaveRow, useReturnToRow } from './return-to-row';
import { Empty, Loading, NoRight } from './page-state';
import { ProblemNote } from './problem-note';

export interface Column<T> {
  key: string;
  title: string;
  /** CSS width; the rest of the table is shared out. */
  width?: string;
  align?: 'end';
  render: (row: T) => ReactNode;
}

interface Props<T> {
  /** Said to screen readers; what the list holds. */
  caption: string;
  /** Part of the query's key; change it with every filter. */
  queryKey: readonly unknown[];
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>;
  rowKey: (row: T) => string;
  /** The first column stays in sight when a narrow screen scrolls sideways. */
  columns: readonly Column<T>[];
  /** Enter, or a click on the row. */
  onOpen: (row: T) => void;
  /** Before the row is opened, also by a link in it. */
  onLeave?: (row: T, rows: readonly T[]) => void;
  empty: { title: string; how?: string; action?: ReactNode };
  /** Reads the list again after so many milliseconds. */
  refetchInterval?: number;
}

/** A dense list: 36 px rows, fixed head, j and k move, Enter opens, pages by cursor. */
export const DataList = <T,>(props: Props<T>) => {
  const { caption, queryKey, fetchPage, rowKey, columns, onOpen, onLeave, empty, refetchInterval } = props;
  const { t, marks } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const query = useInfiniteQuery({
    queryKey: ['list', ...queryKey],
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    ...(refetchInterval === undefined ? {} : { refetchInterval }),
  });
  const move = (by: 1 | -1) => {
    const rows = [...(body.current?.rows ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const wanted = at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1);
    rows[wanted]?.focus();
    rows[wanted]?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  useReturnToRow(body, query.data !== undefined);

  if (!query.data) {
    if (!query.error) return <Loading rows={10} />;
    const problem = problemFrom(query.error);
    return problem.status === 403 ? (
      <NoRight />
    ) : (
      <ProblemNote problem={problem} onRetry={() => void query.refetch()} />
    );
  }
  const rows = query.data.pages.flatMap(({ items }) => items);
  const leave = (row: T, index: number) => {
    leaveRow(rowKey(row), index);
    onLeave?.(row, rows);
  };
  return (
    <>
      {query.error && <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />}
      {rows.length === 0 ? (
        <Empty {...empty} />
      ) : (
        <div className={styles.scroll} role="region" aria-label={caption} tabIndex={-1}>
          <table className={styles.table}>
            <caption className="unseen">
              {caption}
              {marks.stop}
              {t('components.listKeys')}
            </caption>
            <thead>
              <tr>
                {columns.map(({ key, title, width, align }) => (
                  <th key={key} scope="col" style={{ width, textAlign: align ?? 'start' }}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, index) => (
                <tr
                  key={rowKey(row)}
                  tabIndex={-1}
                  data-row={rowKey(row)}
                  onClick={({ target }) => {
                    const control = (target as HTMLElement).closest('a, button, input');
                    if (control?.matches('a')) leave(row, index);
                    if (control || getSelection()?.toString()) return;
                    leave(row, index);
                    onOpen(row);
                  }}
                  onKeyDown={(event) => {
                    if (event.target !== event.currentTarget || event.key !== 'Enter') return;
                    event.preventDefault();
                    leave(row, index);
                    onOpen(row);
                  }}
                >
                  {columns.map(({ key, align, render }) => (
                    <td key={key} style={{ textAlign: align ?? 'start' }}>
                      {render(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && <ListFoot query={query} count={rows.length} />}
    </>
  );
};
