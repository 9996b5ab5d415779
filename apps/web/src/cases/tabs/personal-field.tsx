import type { ReactNode } from 'react';
import styles from './tabs.module.css';

/** A personal field: masked, or in clear on the screen for as long as the page is open. A sheet of paper stays masked. */
export const PersonalField = ({ masked, clear }: { masked: string | undefined; clear: ReactNode }) =>
  clear === undefined ? (
    masked
  ) : (
    <>
      <span className="on-screen">{clear}</span>
      <span className={styles.onPaper}>{masked}</span>
    </>
  );
