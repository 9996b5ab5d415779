import { LateMark } from '../components/late-mark';
import { useWords } from '../words/use-words';
import styles from './due.module.css';

/** The last instant of a Shanghai civil date. */
export const endOf = (day: string): string => `${day}T15:59:59.999Z`;

export interface DueProps {
  /** Last day, YYYY-MM-DD. */
  on: string | null | undefined;
  overdue?: boolean;
}

/** How pressing a row is: by its day, or only that it ran out where the day is not kept. */
export const Due = ({ on, overdue = false }: DueProps) => {
  const { t } = useWords();
  if (on) return <LateMark dueAt={endOf(on)} />;
  if (!overdue) return null;
  return (
    <span className={styles.overdue}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M8 1.5 15 14.5 1 14.5Z" fill="currentColor" />
      </svg>
      {t('lists.overdue')}
    </span>
  );
};
