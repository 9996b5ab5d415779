import type { Remedy } from '../../api/types';
import { useWords } from '../../words/use-words';
import styles from './tabs.module.css';

/** Ways that stay open, each with its limit and ground. */
export const Remedies = ({ remedies }: { remedies: readonly Remedy[] }) => {
  const { t } = useWords();
  return (
    <section lang="zh-CN">
      <h2>{t('casePage.facts.remedies')}</h2>
      <ul className={styles.bullets}>
        {remedies.map(({ text, limit, basis }) => (
          <li key={text}>
            {text}
            {limit && ` ${t('casePage.facts.limit', { limit })}`}
            <span className="note"> {basis}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
