import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words';
import styles from './second-factor.module.css';
import { useAccount } from './session-store';

/** Recovery codes: printed or written down now, as they cannot be shown again. */
export const RecoveryCodes = ({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) => {
  const { t } = useWords();
  const { username } = useAccount();
  const kept = useRef<HTMLButtonElement>(null);
  useEffect(() => kept.current?.focus(), []);
  return (
    <article className={`on-paper ${styles.slip}`} aria-label={t('session.factorRecovery')}>
      <p role="status">{t('session.factorSet')}</p>
      <Alert type="warning" showIcon title={t('session.factorRecoveryHow')} className={styles.warning ?? ''} />
      <h3>
        {t('session.factorRecovery')} · {username}
      </h3>
      <ol className={styles.codes} data-recovery-codes>
        {codes.map((code) => (
          <li key={code} className={styles.typed}>
            {code}
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
          {t('session.factorPrint')}
        </Button>
        <Button ref={kept} type="primary" onClick={onKept}>
          {t('session.factorKept')}
        </Button>
      </div>
    </article>
  );
};
