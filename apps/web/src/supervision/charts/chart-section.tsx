import { type ReactNode, useId } from 'react';
import styles from './charts.module.css';

interface Props {
  title: string;
  note?: string;
  chart: ReactNode;
  table: ReactNode;
}

/** A chart with its table beside it. */
export const ChartSection = ({ title, note, chart, table }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {note && <p className="note">{note}</p>}
      <div className={styles.beside}>
        <div className={styles.chart}>{chart}</div>
        <div className={styles.side}>{table}</div>
      </div>
    </section>
  );
};
