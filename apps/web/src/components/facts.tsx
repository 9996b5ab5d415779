import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** One line of a form: what it is, and what it says; left out when it says nothing. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** A list of facts, names at the left. */
export const Facts = ({ of }: { of: readonly Fact[] }) => {
  const told = of.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false);
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {told.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
