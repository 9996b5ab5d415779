import { Alert } from 'antd';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './case-page.module.css';
import { useOthersActs } from './use-others-acts';

/** That the page was brought up to date while it was open, and whose act that was. */
export const ChangedMeanwhile = () => {
  const { t, codeName, language, marks } = useWords();
  const { acts, dismiss } = useOthersActs();
  const last = acts.at(-1);
  return (
    <div role="status" className="on-screen">
      {last && (
        <Alert
          type="info"
          showIcon
          className={styles.changed ?? ''}
          closable={{ onClose: dismiss, 'aria-label': t('casePage.changedSeen') }}
          title={t('casePage.changed')}
          description={
            <ul>
              {acts.map(({ eventId, at, by, service, text, textEn }) => (
                <li key={eventId}>
                  <Moment at={at} />{' '}
                  {by.roles.length === 0 ? codeName('services', service) : by.name + marks.bracketed(by.organisation)}
                  {marks.colon}
                  {language === 'en' ? textEn : text}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
};
