import { CaseNumber } from '../components/case-number';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';
import timeline from './timeline.module.css';

/** A case that is no longer this person's: its number, why nothing else is shown, and what their own people did. */
export const EndedCase = () => {
  const { overview } = useCaseFile();
  const { t, language } = useWords();
  return (
    <div className={styles.file}>
      <h1>
        <CaseNumber number={overview.caseNumber} copy />
      </h1>
      <p>{t('casePage.ended.why')}</p>
      <p className="soft">{t('casePage.ended.shown')}</p>
      <h2>{t('casePage.ended.acts')}</h2>
      {overview.acts.length === 0 ? (
        <p className="soft">{t('casePage.ended.none')}</p>
      ) : (
        <ol className={timeline.timeline}>
          {overview.acts.map(({ eventId, at, text, textEn, by }) => (
            <li key={eventId} className={timeline.entry}>
              <div className={timeline.when}>
                <Moment at={at} />
              </div>
              <div>
                <p>{language === 'en' ? textEn : <span lang="zh-CN">{text}</span>}</p>
                <p className="note" lang="zh-CN">
                  {by.name} · {by.organisation}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
