import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { MadeKey } from '../api/machine-accounts';
import { Facts } from '../components/facts';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './one-time-password.module.css';

/** A key that was just made: into the secrets of the program now, as it cannot be shown again. */
export const MadeKeySlip = ({ made, onDone }: { made: MadeKey & { name: string }; onDone: () => void }) => {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const done = useRef<HTMLButtonElement>(null);
  useEffect(() => done.current?.focus(), []);
  return (
    <article className={styles.slip} aria-label={t('machines.key')}>
      <Alert type="warning" showIcon title={t('machines.keyOnly')} className={styles.warning} />
      <Facts
        of={[
          { name: t('machines.name'), value: made.name },
          {
            name: t('machines.key'),
            value: (
              <strong className={styles.typed} data-machine-key>
                {made.key}
              </strong>
            ),
          },
          { name: t('machines.expires'), value: <Moment at={made.expiresAt} /> },
        ]}
      />
      <p>{t('machines.keyUse')}</p>
      <div className={styles.buttons}>
        {/* Browsers lend the clipboard to secure contexts only. */}
        {globalThis.isSecureContext && (
          <Button
            icon={copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
            onClick={() => void navigator.clipboard.writeText(made.key).then(() => setCopied(true))}
          >
            {copied ? t('components.copied') : t('machines.copy')}
          </Button>
        )}
        <Button ref={done} type="primary" onClick={onDone}>
          {t('machines.kept')}
        </Button>
      </div>
      <span className="unseen" role="status">
        {copied ? t('components.copied') : ''}
      </span>
    </article>
  );
};
