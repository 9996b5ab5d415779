import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../components/problem-note';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

interface Props {
  name: string;
  /** Tells the buttons of several alike apart, for who does not see beside what they stand. */
  label?: string;
  /** What follows, said before it is done. */
  effect: string;
  done: string;
  /** The query that is read again. */
  refresh: readonly unknown[];
  act: (idempotencyKey: string) => Promise<unknown>;
}

/** A button that takes something away: it asks once, naming what follows. */
export const AskedOnce = ({ name, label = name, effect, done, refresh, act }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const key = useRef(newKey());
  const effectId = useId();
  const doing = useMutation({
    mutationFn: () => act(key.current),
    onSuccess: () => {
      void message.success(done);
      void client.invalidateQueries({ queryKey: refresh });
      setAsked(false);
    },
    onError: () => {
      key.current = newKey();
    },
  });
  if (!asked) {
    return (
      <Button danger aria-label={label} onClick={() => setAsked(true)}>
        {name}
      </Button>
    );
  }
  return (
    <div className={styles.question}>
      <p id={effectId}>{effect}</p>
      {doing.error && <ProblemNote problem={problemFrom(doing.error)} />}
      <div className={styles.buttons}>
        <Button
          type="primary"
          danger
          autoFocus
          aria-label={label}
          aria-describedby={effectId}
          loading={doing.isPending}
          onClick={() => doing.mutate()}
        >
          {name}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('components.cancel')}</Button>
      </div>
    </div>
  );
};
