import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** For the body to which the case was referred: which way, why, until when the parties may come, and what is not shown. */
export const ReferralNote = () => {
  const { t, codeName, marks } = useWords();
  const { referral, relation } = useCaseFile().overview;
  if (!referral || relation !== 'referred') return null;
  const { target, reason, at, limit, basis, answer } = referral;
  return (
    <section className={styles.referral} aria-label={t('casePage.referredHere.title')}>
      <p>
        <strong>{t('casePage.referredHere.title')}</strong>
        {marks.colon}
        {codeName('remedyKinds', target)} <Moment at={at} />
      </p>
      <p lang="zh-CN">{reason}</p>
      {limit && (
        <p>
          {t('casePage.referredHere.limit')}
          <span lang="zh-CN">{limit}</span>
        </p>
      )}
      {basis && (
        <p className="note">
          {t('casePage.referredHere.basis')}
          <span lang="zh-CN">{basis}</span>
        </p>
      )}
      {answer && (
        <p>
          <strong>
            {t('casePage.referredHere.answer')}
            {marks.colon}
            {codeName('referralResults', answer.result)}
          </strong>{' '}
          <span lang="zh-CN">{[answer.document, answer.text].filter(Boolean).join(marks.comma)}</span>{' '}
          <span className="note">
            <span lang="zh-CN">
              {answer.by.organisation} {answer.by.name}
            </span>{' '}
            <Moment at={answer.at} />
          </span>
        </p>
      )}
      <p className="note">{t('casePage.referredHere.shown')}</p>
    </section>
  );
};
