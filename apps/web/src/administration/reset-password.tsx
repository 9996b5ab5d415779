import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { type ListedAccount, resetPassword } from '../api/accounts';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../components/problem-note';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

interface Props {
  account: ListedAccount;
  onReset: (oneTimePassword: string) => void;
}

/** Asks once, naming what follows; the new password is handed on, and kept nowhere. */
export const ResetPassword = ({ account: { accountId }, onReset }: Props) => {
  const { t } = useWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const key = useRef(newKey());
  const reset = useMutation({
    mutationFn: () => resetPassword(accountId, key.current),
    onSuccess: ({ oneTimePassword }) => {
      void client.invalidateQueries({ queryKey: ['list', 'accounts'] });
      onReset(oneTimePassword);
    },
    gcTime: 0,
  });
  const name = t('administration.resetPassword');
  return (
    <section className={styles.group} aria-label={name}>
      <p>{t('administration.resetPasswordEffect')}</p>
      {reset.error && <ProblemNote problem={problemFrom(reset.error)} />}
      <div className={styles.buttons}>
        {asked ? (
          <>
            <Button type="primary" danger autoFocus loading={reset.isPending} onClick={() => reset.mutate()}>
              {name}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('components.cancel')}</Button>
          </>
        ) : (
          <Button danger onClick={() => setAsked(true)}>
            {name}
          </Button>
        )}
      </div>
    </section>
  );
};
