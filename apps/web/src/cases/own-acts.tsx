import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import timeline from './timeline.module.css';

/** What this person's own people did in a case of which they see nothing else. */
export const OwnActs = () => {
  const { acts } = useCaseFile().overview;
  const { t, language } = useWords();
  return (
    <>
      <h2>{t('casePage.ended.acts')}</h2>
      {acts.length === 0 ? (
        <p className="soft">{t('casePage.ended.none')}</p>
      ) : (
        <ol className={timeline.timeline}>
          {acts.map(({ eventId, at, text, textEn, by }) => (
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
    </>
  );
};
