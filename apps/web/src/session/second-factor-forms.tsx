import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { useRef } from 'react';
import { beginSecondFactor, confirmSecondFactor, type NewFactorKey, removeSecondFactor } from '../api/directory';
import { newKey as newIdempotencyKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../components/problem-note';
import { QrCode } from '../components/qr-code';
import { SubmitBar } from '../components/submit-bar';
import { useWords } from '../words/use-words';
import styles from './second-factor.module.css';

const QR_PIXELS = 208;
const LETTERS_OF_A_GROUP = 4;

/** One call of the person's own, which takes its proofs from a form. */
const useProof = <Proof, Answer>(
  call: (proof: Proof, key: string) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) => {
  const key = useRef(newIdempotencyKey());
  return useMutation({
    mutationFn: (proof: Proof) => call(proof, key.current),
    onSuccess: onDone,
    onError: () => {
      key.current = newIdempotencyKey();
    },
    gcTime: 0,
  });
};

const useRule = () => {
  const { t } = useWords();
  return (field: string) => [{ required: true, message: t('signIn.required', { field }) }];
};

const PasswordField = () => {
  const { t } = useWords();
  const rule = useRule();
  return (
    <Form.Item name="currentPassword" label={t('session.currentPassword')} rules={rule(t('session.currentPassword'))}>
      <Input.Password autoComplete="current-password" />
    </Form.Item>
  );
};

/** The password once more, then a key. */
export const BeginFactor = ({ why, onBegun }: { why: string; onBegun: (key: NewFactorKey) => void }) => {
  const { t } = useWords();
  const begin = useProof(
    ({ currentPassword }: { currentPassword: string }, key) => beginSecondFactor(currentPassword, key),
    onBegun,
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={begin.mutate}>
      <p className={styles.why}>{why}</p>
      {begin.error && <ProblemNote problem={problemFrom(begin.error)} />}
      <PasswordField />
      <SubmitBar label={t('session.factorBegin')} busy={begin.isPending} />
    </Form>
  );
};

interface ConfirmProps {
  newKey: NewFactorKey;
  onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** The key as a picture and as text, and the first code that shows that the authenticator has it. */
export const ConfirmFactor = ({ newKey: { key, uri }, onConfirmed }: ConfirmProps) => {
  const { t } = useWords();
  const rule = useRule();
  const confirm = useProof(
    ({ code }: { code: string }, idempotency) => confirmSecondFactor(code, idempotency),
    onConfirmed,
  );
  const groups = key.match(new RegExp(`.{1,${LETTERS_OF_A_GROUP}}`, 'g')) ?? [];
  return (
    <Form layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
      <p>{t('session.factorScan')}</p>
      <div className={styles.key}>
        <span className={styles.picture}>
          <QrCode text={uri} title={t('session.factorQr')} size={QR_PIXELS} />
        </span>
        <p>
          {t('session.factorKey')}
          <br />
          <span className={styles.typed} data-factor-key={key}>
            {groups.join(' ')}
          </span>
        </p>
      </div>
      {confirm.error && <ProblemNote problem={problemFrom(confirm.error)} />}
      <Form.Item name="code" label={t('session.factorCode')} rules={rule(t('session.factorCode'))}>
        <Input autoComplete="one-time-code" inputMode="numeric" autoFocus />
      </Form.Item>
      <SubmitBar label={t('session.factorConfirm')} busy={confirm.isPending} />
    </Form>
  );
};

/** What there is of it, and how to take it away. */
export const RemoveFactor = ({ left, onRemoved }: { left: number; onRemoved: () => void }) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const rule = useRule();
  const remove = useProof(removeSecondFactor, () => {
    void message.success(t('session.factorRemoved'));
    onRemoved();
  });
  return (
    <Form layout="vertical" requiredMark={false} onFinish={remove.mutate}>
      <p>
        {t('session.factorSet')} {t('session.factorLeft', { count: left })}
      </p>
      <p className="soft">{t('session.factorRemoveHow')}</p>
      {remove.error && <ProblemNote problem={problemFrom(remove.error)} />}
      <PasswordField />
      <Form.Item
        name="code"
        label={t('session.factorCode')}
        extra={t('session.factorCodeForm')}
        rules={rule(t('session.factorCode'))}
      >
        <Input autoComplete="one-time-code" />
      </Form.Item>
      <SubmitBar label={t('session.factorRemove')} busy={remove.isPending} danger />
    </Form>
  );
};
