import { Day } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** Who is asked to help with the mediation: for its holder whom and until when, for whoever is asked what with and why. */
export const HelpNote = () => {
  const { t, marks } = useWords();
  const { mediation } = useCaseFile().parts;
  const asked = (mediation?.helps ?? []).filter(({ helping }) => !helping);
  return asked.map(({ helpId, organisation, task, reason, answerBy }) => (
    <section key={helpId} className={styles.referral} aria-label={t('casePage.help.title')}>
      <p>
        <strong>{t('casePage.help.title')}</strong>
        {marks.colon}
        <span lang="zh-CN">
          {mediation?.holder?.name} → {organisation.name}
        </span>
      </p>
      <p lang="zh-CN">{task}</p>
      <p lang="zh-CN">{reason}</p>
      <p className="note">
        {t('casePage.transfer.answerBy')} <Day of={answerBy} full />
      </p>
    </section>
  ));
};
