import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** Signs of a sham, for who mediates and who decides on a suspicion: facts to look into, and no finding. */
export const ShamSigns = () => {
  const { t, language } = useWords();
  const { signs = [] } = useCaseFile().overview;
  if (signs.length === 0) return null;
  return (
    <section className={styles.pinned} aria-label={t('casePage.signs.title')}>
      <p>
        <strong>{t('casePage.signs.title')}</strong>
      </p>
      <ul>
        {signs.map(({ sign, text, textEn }) => (
          <li key={sign}>{language === 'en' ? textEn : text}</li>
        ))}
      </ul>
      <p className="note">{t('casePage.signs.how')}</p>
    </section>
  );
};
