import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { startAgain } from '../api/centre';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { ProblemNote } from '../components/problem-note';
import { forgetDrafts } from '../components/use-draft';
import { endSession } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

/** Puts the demonstration city back; the sign-in page then tells how far it is. */
export const StartAgain = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const key = useRef(newKey());
  const again = useMutation({
    mutationFn: () => startAgain(key.current),
    onSuccess: async () => {
      forgetDrafts();
      client.clear();
      endSession();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <section aria-labelledby="again-title" className={styles.section}>
      <h2 id="again-title">{t('administration.againTitle')}</h2>
      <p className="soft">{t('administration.againIntro')}</p>
      {again.error && <ProblemNote problem={problemFrom(again.error)} />}
      {asked ? (
        <>
          <p>
            <strong>{t('administration.againAsk')}</strong>
          </p>
          <div className={styles.buttons}>
            <Button type="primary" danger autoFocus loading={again.isPending} onClick={() => again.mutate()}>
              {t('administration.again')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('components.cancel')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button danger onClick={() => setAsked(true)}>
            {t('administration.again')}
          </Button>
        </div>
      )}
    </section>
  );
};
