import { Link } from '@tanstack/react-router';
import { Alert, Button, Form } from 'antd';
import { useEffect } from 'react';
import type { ProblemBody } from '../api/problem';
import { FoldedInput } from '../components/folded-input';
import { ProblemNote, useProblemText } from '../components/problem-note';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import styles from './form.module.css';

const REASON_LENGTH = 500;

/** The problem of a number that its source has sent before. */
export const REGISTERED_BEFORE = 'external-reference-registered';

interface Props {
  problem: ProblemBody;
  onRetry: () => void;
  /** The same content as a new registration. */
  onAnew: () => void;
}

/** Why it was not registered, and what can be done about it. */
export const Refused = ({ problem, onRetry, onAnew }: Props) => {
  if (problem.code === 'idempotency-key-reused') return <SentBefore problem={problem} onAnew={onAnew} />;
  const away = problem.status === 0 || problem.status >= 500;
  return <ProblemNote problem={problem} {...(away ? { onRetry } : {})} />;
};

/** After a lost answer: it was registered, under what was sent then. */
const SentBefore = ({ problem, onAnew }: Pick<Props, 'problem' | 'onAnew'>) => {
  const { t } = useWords();
  const told = {
    title: t('register.sentBefore'),
    titleEn: t('register.sentBefore'),
    detail: t('register.sentBeforeHint'),
    detailEn: t('register.sentBeforeHint'),
  };
  return (
    <ProblemNote problem={{ ...problem, ...told }}>
      <Link to="/lists/$list" params={{ list: 'intake' }}>
        {t('register.toWindowCases')}
      </Link>{' '}
      <Button onClick={onAnew}>{t('register.asAnother')}</Button>
    </ProblemNote>
  );
};

/**
 * Beside the number: the first case of the sheet to look at, and room to say why this is another quarrel. Stays for as long
 * as the form holds that number, so that the reason is seen whenever it is sent.
 */
export const RegisteredBefore = ({ problem }: { problem: ProblemBody }) => {
  const { t } = useWords();
  const roomFor = useRoomFor();
  const form = Form.useFormInstance();
  const { title } = useProblemText()(problem);
  const first = problem['registered'] as { caseId: string; caseNumber: string } | undefined;
  const field = t('register.anotherReason');
  useEffect(() => form.scrollToField('anotherReason', { block: 'center', focus: true }), [form]);
  return (
    <>
      <Alert
        type="error"
        showIcon
        role="alert"
        className={styles.before ?? ''}
        title={title}
        description={
          first && (
            <Link to="/cases/$caseId" params={{ caseId: first.caseId }} target="_blank">
              {t('register.firstOfSheet')} <span className="figures">{first.caseNumber}</span>
            </Link>
          )
        }
      />
      <Form.Item
        name="anotherReason"
        label={field}
        extra={t('register.anotherReasonHint')}
        rules={[
          { required: true, whitespace: true, message: t('register.required', { field }) },
          roomFor(REASON_LENGTH),
        ]}
      >
        <FoldedInput most={REASON_LENGTH} autoComplete="off" />
      </Form.Item>
    </>
  );
};
