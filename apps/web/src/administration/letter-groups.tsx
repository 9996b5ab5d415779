import { Button } from 'antd';
import type { DeadLetter } from '../api/dead-letters';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { type LetterGroup, waitsBehind } from './group-letters';
import type { Decision } from './letter-decision';
import type { LetterAddress } from './letter-detail';

interface Props {
  groups: readonly LetterGroup[];
  onDecide: (decision: Decision) => void;
  onShow: (letter: LetterAddress) => void;
}

/** Undelivered messages by service and reason. */
export const LetterGroups = ({ groups, onDecide, onShow }: Props) => {
  const { t, codeName, marks } = useWords();
  return (
    <ul className={styles.groups}>
      {groups.map((group) => {
        const { service, fingerprint, error, consumers, keys, letters, firstFailedAt, lastFailedAt } = group;
        const waiting = letters.some(({ status }) => status === 'open' || status === 'replaying');
        const behind = waitsBehind(group);
        return (
          <li key={`${service} ${fingerprint}`} className={styles.group}>
            <div className={styles.groupHead}>
              <h3>
                {t('administration.group', { service: codeName('services', service), count: letters.length, keys })}
              </h3>
              {waiting && (
                <span className={styles.buttons}>
                  <Button onClick={() => onDecide({ kind: 'replay', group })}>{t('administration.replay')}</Button>
                  <Button danger onClick={() => onDecide({ kind: 'discard', group })}>
                    {t('administration.discard')}
                  </Button>
                </span>
              )}
            </div>
            <p className={styles.error}>{behind ? t('administration.waitsBehind') : error}</p>
            <p className="note">
              {t('administration.fingerprint')} <span className={styles.fingerprint}>{fingerprint}</span>
            </p>
            <p className="note">
              {consumers.map((consumer) => t('administration.consumer', { consumer })).join(marks.comma)}{' '}
              <FailedSince first={firstFailedAt} last={lastFailedAt} />
            </p>
            <Letters letters={letters} onShow={(id) => onShow({ service, id })} />
          </li>
        );
      })}
    </ul>
  );
};

const FailedSince = ({ first, last }: { first: string; last: string }) => (
  <>
    <Moment at={first} /> – <Moment at={last} />
  </>
);

const Letters = ({ letters, onShow }: { letters: readonly DeadLetter[]; onShow: (id: string) => void }) => {
  const { t } = useWords();
  return (
    <div className={styles.scroll} role="region" aria-label={t('administration.letters')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{t('administration.letters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('administration.letterId')}</th>
            <th scope="col">{t('administration.letterType')}</th>
            <th scope="col">{t('administration.letterCase')}</th>
            <th scope="col">{t('administration.letterAttempts')}</th>
            <th scope="col">{t('administration.letterState')}</th>
            <th scope="col">{t('administration.letterAt')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, eventType, key, attempts, status, lastFailedAt, decidedBy, decidedReason }) => (
            <tr key={id}>
              <td>
                <Button
                  type="link"
                  size="small"
                  aria-label={t('administration.letterShow', { id })}
                  onClick={() => onShow(id)}
                >
                  {id}
                </Button>
              </td>
              <td>{eventType}</td>
              <td className="figures">{key}</td>
              <td>{attempts}</td>
              <td>
                {t(`administration.status.${status}`)}
                {decidedBy !== null && (
                  <span className="note">
                    {' '}
                    {t('administration.letterDecidedBy', { by: decidedBy, reason: decidedReason ?? '' })}
                  </span>
                )}
              </td>
              <td>
                <Moment at={lastFailedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
