import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Facts } from '../components/facts';
import { useWords } from '../words/use-words';
import styles from './one-time-password.module.css';

interface Props {
  username: string;
  name: string;
  password: string;
  onDone: () => void;
}

/** A password that the house made: read out or printed now, as it cannot be shown again. */
export const OneTimePassword = ({ username, name, password, onDone }: Props) => {
  const { t } = useWords();
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <article className={`on-paper ${styles.slip}`} aria-label={t('administration.oneTimePassword')}>
      <Alert type="warning" showIcon title={t('administration.oneTimeOnly')} className={styles.warning} />
      <Facts
        of={[
          { name: t('administration.name'), value: name },
          { name: t('administration.username'), value: <span className={styles.typed}>{username}</span> },
          {
            name: t('administration.oneTimePassword'),
            value: (
              <strong className={styles.typed} data-one-time-password>
                {password}
              </strong>
            ),
          },
        ]}
      />
      <p>{t('administration.oneTimeNext')}</p>
      <div className={styles.buttons}>
        <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
          {t('administration.oneTimePrint')}
        </Button>
        <Button ref={done} type="primary" onClick={onDone}>
          {t('administration.oneTimeDone')}
        </Button>
      </div>
    </article>
  );
};
