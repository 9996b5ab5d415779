import { Day } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** That mediation stands still, why, and by when somebody looks again: whoever opens the case sees it first. */
export const SuspendedNote = () => {
  const { t, codeName, marks } = useWords();
  const { suspended } = useCaseFile().overview;
  if (!suspended) return null;
  const { ground, on, reviewOn } = suspended;
  return (
    <section className={styles.pinned} aria-label={t('casePage.suspended.title')}>
      <p>
        <strong>{t('casePage.suspended.title')}</strong>
        {marks.colon}
        {codeName('suspensionGrounds', ground)}
      </p>
      <p className="note">
        {t('casePage.suspended.since')} <Day of={on} full />
        {marks.comma}
        {t('casePage.suspended.reviewOn')} <Day of={reviewOn} full />
      </p>
    </section>
  );
};
