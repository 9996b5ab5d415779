import { CaseNumber } from '../components/case-number';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';
import { OwnActs } from './own-acts';

/** A case that is no longer this person's: its number, why nothing else is shown, and what their own people did. */
export const EndedCase = () => {
  const { overview } = useCaseFile();
  const { t } = useWords();
  return (
    <div className={styles.file}>
      <h1>
        <CaseNumber number={overview.caseNumber} copy />
      </h1>
      <p>{t('casePage.ended.why')}</p>
      <p className="soft">{t('casePage.ended.shown')}</p>
      <OwnActs />
    </div>
  );
};
