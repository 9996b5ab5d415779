import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { rotateSigningKey } from '../api/accounts';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { ProblemNote } from '../components/problem-note';
import { dayOf, formatInstant } from '../format/dates';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

/** Replaces the key that sign-in tokens are signed with. */
export const SigningKey = () => {
  const { t, language } = useWords();
  const [asked, setAsked] = useState(false);
  const key = useRef(newKey());
  const rotate = useMutation({
    mutationFn: () => rotateSigningKey(key.current),
    onSuccess: () => {
      key.current = newKey();
      setAsked(false);
    },
  });
  return (
    <section aria-labelledby="key-title" className={styles.section}>
      <h2 id="key-title">{t('administration.keyTitle')}</h2>
      <p className="soft">{t('administration.keyIntro')}</p>
      {rotate.error && <ProblemNote problem={problemFrom(rotate.error)} />}
      <div role="status">
        {rotate.data && (
          <Alert
            type="success"
            showIcon
            title={t('administration.rotated', {
              kid: rotate.data.kid,
              when: formatInstant(rotate.data.signsFrom, dayOf(rotate.data.signsFrom), language),
            })}
          />
        )}
      </div>
      {asked ? (
        <>
          <p>{t('administration.rotateAsk')}</p>
          <div className={styles.buttons}>
            <Button type="primary" autoFocus loading={rotate.isPending} onClick={() => rotate.mutate()}>
              {t('administration.rotate')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('components.cancel')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onClick={() => setAsked(true)}>{t('administration.rotate')}</Button>
        </div>
      )}
    </section>
  );
};
