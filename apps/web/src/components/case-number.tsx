import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words';
import styles from './case-number.module.css';

interface Props {
  number: string | undefined;
  /** Makes it a link to the case page. */
  caseId?: string;
  /** Shows a button that copies it. */
  copy?: boolean;
}

const COPIED_MILLISECONDS = 2000;

/** A case number in monospaced figures that never breaks. */
export const CaseNumber = ({ number, caseId, copy = false }: Props) => {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!number) return null;
  return (
    <span className={styles.number}>
      {caseId ? (
        <Link to="/cases/$caseId" params={{ caseId }}>
          {number}
        </Link>
      ) : (
        number
      )}
      {/* Browsers lend the clipboard to secure contexts only. */}
      {copy && globalThis.isSecureContext && (
        <Button
          type="text"
          size="small"
          icon={copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
          aria-label={copied ? t('components.copied') : t('components.copy', { number })}
          onClick={() => {
            void navigator.clipboard.writeText(number).then(() => setCopied(true));
          }}
        />
      )}
      <span className="unseen" role="status">
        {copied ? t('components.copied') : ''}
      </span>
    </span>
  );
};
