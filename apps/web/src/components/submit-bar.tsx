import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import styles from './submit-bar.module.css';

interface Props {
  /** The verb with its object, as in 签收案件. */
  label: string;
  errors?: number;
  busy?: boolean;
  danger?: boolean;
  /** At the right: when it was saved, a way back. */
  children?: ReactNode;
}

/** The button of a form with the count of fields to correct; Ctrl+Enter presses it from anywhere in the form. */
export const SubmitBar = ({ label, errors = 0, busy = false, danger = false, children }: Props) => {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <Button type="primary" htmlType="submit" loading={busy} danger={danger} aria-keyshortcuts="Control+Enter">
        {label}
      </Button>
      <span role="status" className={styles.errors}>
        {errors > 0 ? t('components.errors', { count: errors }) : ''}
      </span>
      <span className={styles.rest}>{children}</span>
    </div>
  );
};

/** For `onKeyDown` of a form: Ctrl+Enter (or ⌘ Enter) submits it. */
export const submitOnControlEnter = (event: React.KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};
