import { Day } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** That another organisation is asked to take the mediation over: for its holder whom and until when, for that one why. */
export const TransferNote = () => {
  const { t, marks } = useWords();
  const { mediation } = useCaseFile().parts;
  const transfer = mediation?.transfer;
  if (!transfer) return null;
  return (
    <section className={styles.referral} aria-label={t('casePage.transfer.title')}>
      <p>
        <strong>{t('casePage.transfer.title')}</strong>
        {marks.colon}
        <span lang="zh-CN">
          {mediation.holder?.name} → {transfer.organisation.name}
        </span>
      </p>
      <p lang="zh-CN">{transfer.reason}</p>
      <p className="note">
        {t('casePage.transfer.answerBy')} <Day of={transfer.answerBy} full />
      </p>
    </section>
  );
};
