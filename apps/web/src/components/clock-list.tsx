import type { ExplainedClock } from '../api/types';
import { useWords } from '../words/use-words';
import styles from './clock-list.module.css';
import { LateMark } from './late-mark';
import { LimitName } from './limit-name';
import { Day } from './time';

/** Running limits, the next one first, each with why it ends on its day. */
export const ClockList = ({ clocks }: { clocks: readonly ExplainedClock[] }) => {
  const { t, language } = useWords();
  if (clocks.length === 0) return <p className="soft">{t('components.noLimit')}</p>;
  return (
    <ul className={styles.list}>
      {clocks.map((clock) => (
        <li key={`${clock.service} ${clock.name}`} className={styles.clock}>
          <div className={styles.head}>
            <LimitName of={clock} />
            <LateMark dueAt={clock.dueAt} />
          </div>
          <div className="note">
            <Day of={clock.startedOn} full /> → <Day of={clock.dueOn} full />
          </div>
          <details className={styles.why}>
            <summary>{t('components.whyThisDate')}</summary>
            <ol className={styles.reasons}>
              {(language === 'en' ? clock.explanationEn : clock.explanation).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {clock.basis && clock.basisEn && (
              <p className="note">
                {t('components.basis', { basis: language === 'en' ? clock.basisEn : clock.basis })}
              </p>
            )}
            {clock.provisional && <p className="note">{t('components.provisional')}</p>}
          </details>
        </li>
      ))}
    </ul>
  );
};
