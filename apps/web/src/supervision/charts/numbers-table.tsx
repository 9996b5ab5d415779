import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import styles from './charts.module.css';

interface Props {
  /** What the numbers are; said to screen readers, seen as the head of the section. */
  caption: string;
  /** First column: what is counted; then the names of the numbers, with their unit. */
  head: readonly string[];
  rows: readonly { key: string; name: ReactNode; numbers: readonly (number | string | null)[]; total?: boolean }[];
}

/** The same numbers as a table; what is withheld is a dash. */
export const NumbersTable = ({ caption, head, rows }: Props) => {
  const { t, marks } = useWords();
  return (
    <div
      className={styles.tableBox}
      tabIndex={0}
      role="region"
      aria-label={`${caption}${marks.comma}${t('supervision.table')}`}
    >
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, numbers, total }) => (
            <tr key={key} className={total ? styles.total : undefined}>
              <th scope="row">{name}</th>
              {numbers.map((number, index) => (
                <td key={head[index + 1]}>{number ?? t('supervision.suppressed')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
