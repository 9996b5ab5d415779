import { Alert, Button } from 'antd';
import { useCaseFile } from '../cases/case-file';
import { Holder } from '../components/holder';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './command-form.module.css';

interface Props {
  /** Entries of the timeline that the person had seen. */
  seen: ReadonlySet<string>;
  busy: boolean;
  onGoOn: () => void;
}

/** Who changed what while a form was filled in; what was typed is kept beside it. */
export const Meanwhile = ({ seen, busy, onGoOn }: Props) => {
  const { t, language, marks } = useWords();
  const { overview } = useCaseFile();
  const fresh = overview.timeline.filter(({ eventId }) => !seen.has(eventId));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('actions.form.staleTitle')}
      description={
        <div className={styles.meanwhile}>
          {fresh.length === 0 ? (
            <p>
              {t('actions.form.staleNothing')} {t('components.holder')}{' '}
              <Holder holder={overview.holder} offered={overview.stage === 'offered'} />
            </p>
          ) : (
            <ul>
              {fresh.map(({ eventId, at, by, text, textEn }) => (
                <li key={eventId}>
                  <Moment at={at} /> {by.name}
                  {marks.bracketed(by.organisation)}
                  {marks.colon}
                  {language === 'en' ? textEn : text}
                </li>
              ))}
            </ul>
          )}
          <p>{t('actions.form.staleKept')}</p>
          <Button loading={busy} onClick={onGoOn}>
            {t('actions.form.submitAnyway')}
          </Button>
        </div>
      }
    />
  );
};
