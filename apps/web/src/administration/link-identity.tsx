import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useRef } from 'react';
import { linkIdentity, type ListedAccount } from '../api/accounts';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { FoldedInput } from '../components/folded-input';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';

const LONGEST_SUBJECT = 255;

/** Who this person is at the identity provider. */
export const LinkIdentity = ({
  account: { accountId, username },
  onDone,
}: {
  account: ListedAccount;
  onDone: () => void;
}) => {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ subject: string }>();
  const key = useRef(newKey());
  const link = useMutation({
    mutationFn: ({ subject }: { subject: string }) => linkIdentity(accountId, subject, key.current),
    onSuccess: () => {
      void message.success(t('administration.identityLinked', { username }));
      void client.invalidateQueries({ queryKey: ['list', 'accounts'] });
      onDone();
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
  });
  const problem = link.error && withFieldErrors(problemFrom(link.error));
  const name = t('administration.identityLink');
  const label = t('administration.identitySubject');
  return (
    <section className={styles.group} aria-label={name}>
      <p>{t('administration.identityLinkEffect')}</p>
      <Form
        form={form}
        name="identity"
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onValuesChange={clearFieldErrors(form)}
        autoComplete="off"
        onFinish={(values) => link.mutate(values)}
      >
        <Form.Item
          name="subject"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('administration.required', { field: label }) }]}
        >
          <FoldedInput most={LONGEST_SUBJECT} autoComplete="off" />
        </Form.Item>
        {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
        <Button htmlType="submit" loading={link.isPending}>
          {name}
        </Button>
      </Form>
    </section>
  );
};
