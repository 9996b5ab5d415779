import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { signIn } from '../api/directory';
import { problemFrom } from '../api/problem';
import type { Account } from '../api/types';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar } from '../components/submit-bar';
import { useWords } from '../words/use-words';

interface Credentials {
  username: string;
  password: string;
  code?: string;
}

interface Props {
  /** Given when the same person signs in again. */
  username?: string;
  onSignedIn: (account: Account) => void;
}

const MINUTE_SECONDS = 60;

/** User name and password; then, where the account has a second factor, its code. */
export const SignInForm = ({ username, onSignedIn }: Props) => {
  const { t } = useWords();
  const [form] = Form.useForm<Credentials>();
  const asked = useRef(false);
  const entry = useMutation({
    mutationFn: ({ username: name, password, code }: Credentials) => signIn(name, password, code),
    onSuccess: onSignedIn,
    onError: (error) => {
      asked.current = isAboutCode(error) || (asked.current && stays(error));
      form.resetFields(['code']);
    },
    // The password waits in the form until the code is there, and nowhere else.
    gcTime: 0,
  });
  const problem = entry.error ? problemFrom(entry.error) : undefined;
  const wait = problem?.retryAfterSeconds;
  const step = asked.current ? 'code' : 'password';
  const note = problem && problem.code !== 'second-factor-asked';
  const rule = (field: string) => [{ required: true, message: t('signIn.required', { field }) }];
  const back = () => {
    asked.current = false;
    form.resetFields(['password', 'code']);
    entry.reset();
  };
  return (
    <Form<Credentials>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={username === undefined ? {} : { username }}
      onFinish={(credentials) => entry.mutate(credentials)}
    >
      {note && (
        <div style={{ marginBottom: 16 }}>
          <ProblemNote problem={problem}>
            {typeof wait === 'number' && <p>{t('signIn.wait', { count: Math.ceil(wait / MINUTE_SECONDS) })}</p>}
          </ProblemNote>
        </div>
      )}
      <Form.Item name="username" label={t('signIn.username')} rules={rule(t('signIn.username'))}>
        <Input
          autoComplete="username"
          readOnly={username !== undefined || step === 'code'}
          autoFocus={username === undefined}
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={rule(t('signIn.password'))}
        hidden={step === 'code'}
      >
        <Input.Password autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      {step === 'code' && (
        <>
          <p role="status">{t('signIn.codeAsked')}</p>
          <Form.Item name="code" label={t('signIn.code')} extra={t('signIn.codeHint')} rules={rule(t('signIn.code'))}>
            <Input autoComplete="one-time-code" autoFocus />
          </Form.Item>
        </>
      )}
      <SubmitBar label={t('signIn.submit')} busy={entry.isPending}>
        {step === 'code' && (
          <Button type="link" onClick={back}>
            {t('signIn.back')}
          </Button>
        )}
      </SubmitBar>
    </Form>
  );
};

const isAboutCode = (error: unknown): boolean =>
  ['second-factor-asked', 'second-factor-wrong'].includes(problemFrom(error).code);

/** What says nothing of the password leaves the person at the step they had reached. */
const stays = (error: unknown): boolean => {
  const { status } = problemFrom(error);
  return status <= 0 || status >= 500;
};
