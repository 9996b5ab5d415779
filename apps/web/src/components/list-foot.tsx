import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useWords } from '../words/use-words';
import styles from './data-list.module.css';

interface Props {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  /** Rows that are shown. */
  count: number;
}

/** Below a list that is read page by page: how much of it is shown, and the way to more. */
export const ListFoot = ({ query, count }: Props) => {
  const { t } = useWords();
  return (
    <div className={styles.foot}>
      <span className="note" role="status">
        {query.hasNextPage ? t('components.shown', { count }) : t('components.noMore', { count })}
      </span>
      {query.hasNextPage && (
        <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('components.more')}
        </Button>
      )}
    </div>
  );
};
