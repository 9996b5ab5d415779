import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { signIn } from '../api/directory';
import { problemFrom } from '../api/problem';
import type { Account } from '../api/types';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar } from '../components/submit-bar';
import { useWords } from '../words/use-words';

interface Credentials {
  username: string;
  password: string;
}

interface Props {
  /** Given when the same person signs in again. */
  username?: string;
  onSignedIn: (account: Account) => void;
}

const MINUTE_SECONDS = 60;

/** User name and password. */
export const SignInForm = ({ username, onSignedIn }: Props) => {
  const { t } = useWords();
  const entry = useMutation({
    mutationFn: ({ username: name, password }: Credentials) => signIn(name, password),
    onSuccess: onSignedIn,
  });
  const problem = entry.error ? problemFrom(entry.error) : undefined;
  const wait = problem?.retryAfterSeconds;
  const rule = (field: string) => [{ required: true, message: t('signIn.required', { field }) }];
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={username === undefined ? {} : { username }}
      onFinish={(credentials) => entry.mutate(credentials)}
    >
      {problem && (
        <div style={{ marginBottom: 16 }}>
          <ProblemNote problem={problem}>
            {typeof wait === 'number' && <p>{t('signIn.wait', { count: Math.ceil(wait / MINUTE_SECONDS) })}</p>}
          </ProblemNote>
        </div>
      )}
      <Form.Item name="username" label={t('signIn.username')} rules={rule(t('signIn.username'))}>
        <Input autoComplete="username" readOnly={username !== undefined} autoFocus={username === undefined} />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={rule(t('signIn.password'))}>
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      <SubmitBar label={t('signIn.submit')} busy={entry.isPending} />
    </Form>
  );
};
