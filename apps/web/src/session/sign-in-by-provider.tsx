import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { codeAfterProvider, providerAddress } from '../api/directory';
import { problemFrom } from '../api/problem';
import type { Account } from '../api/types';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar } from '../components/submit-bar';
import { useWords } from '../words/use-words';
import styles from './sign-in-page.module.css';

const reasons = [
  'identity-refused',
  'identity-unknown',
  'identity-provider-absent',
  'account-blocked',
  'too-many-requests',
  'unavailable',
] as const;

/** The button that leads to the identity provider, and above it why the last way there led nowhere. */
export const ProviderButton = ({ said, then }: { said: string | undefined; then: string | undefined }) => {
  const { t } = useWords();
  const reason = said === undefined ? undefined : (reasons.find((one) => one === said) ?? 'identity-refused');
  return (
    <div className={styles.provider}>
      {reason && <Alert type="error" showIcon role="alert" title={t(`signIn.providerSaid.${reason}`)} />}
      <Button block href={providerAddress(then)}>
        {t('signIn.provider')}
      </Button>
    </div>
  );
};

/** The second factor of whom the provider vouched for. */
export const CodeAfterProvider = ({
  onSignedIn,
  onBack,
}: {
  onSignedIn: (account: Account) => void;
  onBack: () => void;
}) => {
  const { t } = useWords();
  const [form] = Form.useForm<{ code: string }>();
  const entry = useMutation({
    mutationFn: ({ code }: { code: string }) => codeAfterProvider(code),
    onSuccess: onSignedIn,
    onError: () => form.resetFields(['code']),
    gcTime: 0,
  });
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => entry.mutate(values)}>
      {entry.error && (
        <div className={styles.insecure}>
          <ProblemNote problem={problemFrom(entry.error)} />
        </div>
      )}
      <p role="status" className={styles.insecure}>
        {t('signIn.codeAfterProvider')}
      </p>
      <Form.Item
        name="code"
        label={t('signIn.code')}
        extra={t('signIn.codeHint')}
        rules={[{ required: true, message: t('signIn.required', { field: t('signIn.code') }) }]}
      >
        <Input autoComplete="one-time-code" autoFocus />
      </Form.Item>
      <SubmitBar label={t('signIn.submit')} busy={entry.isPending}>
        <Button type="link" onClick={onBack}>
          {t('signIn.back')}
        </Button>
      </SubmitBar>
    </Form>
  );
};
