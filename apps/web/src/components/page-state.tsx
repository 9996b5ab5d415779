import { Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { problemFrom } from '../api/problem';
import { useWords } from '../words/use-words';
import styles from './page-state.module.css';
import { ProblemNote } from './problem-note';

const PATIENCE_MILLISECONDS = 300;

/** True once something has taken longer than people notice, or than is waited for here. In milliseconds. */
export const usePatienceOver = (waiting: boolean, patience = PATIENCE_MILLISECONDS): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!waiting) return setOver(false);
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, [waiting, patience]);
  return waiting && over;
};

/** A skeleton, shown only when loading takes longer than 300 ms. */
export const Loading = ({ rows = 6 }: { rows?: number }) => {
  const { t } = useWords();
  const over = usePatienceOver(true);
  return (
    <div role="status" aria-label={t('components.loading')} className={styles.loading} data-awaited>
      {over && <Skeleton active={false} title={false} paragraph={{ rows }} />}
    </div>
  );
};

interface EmptyProps {
  title: string;
  how?: string | undefined;
  action?: ReactNode;
}

/** What belongs here, and how it gets here. */
export const Empty = ({ title, how, action }: EmptyProps) => (
  <div className={styles.empty}>
    <p>{title}</p>
    {how && <p className="soft">{how}</p>}
    {action}
  </div>
);

/** Nothing for this role: says whom to ask. */
export const NoRight = () => {
  const { t } = useWords();
  return <Empty title={t('components.noRight')} how={t('components.noRightHint')} />;
};

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

interface Props<T> {
  query: QueryLike<T>;
  /** Shown instead of the content when the answer holds nothing. */
  empty?: { when: (data: T) => boolean; title: string; how?: string; action?: ReactNode };
  /** Rows of the skeleton. */
  rows?: number;
  children: (data: T) => ReactNode;
}

/** Loading, no right, error or empty, else the content. A failed re-read keeps what was shown and says so above it. */
export const PageState = <T,>({ query, empty, rows, children }: Props<T>) => {
  const { data, error, isPending, refetch } = query;
  const retry = () => {
    void refetch();
  };
  if (data === undefined) {
    if (isPending && !error) return rows === undefined ? <Loading /> : <Loading rows={rows} />;
    const problem = problemFrom(error);
    return problem.status === 403 ? <NoRight /> : <ProblemNote problem={problem} onRetry={retry} />;
  }
  return (
    <>
      {error !== null && error !== undefined && <ProblemNote problem={problemFrom(error)} onRetry={retry} />}
      {empty?.when(data) ? <Empty title={empty.title} how={empty.how} action={empty.action} /> : children(data)}
    </>
  );
};
