import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useRef } from 'react';
import { changePassword } from '../api/directory';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { focusFirstField } from '../components/focus-first-field';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar } from '../components/submit-bar';
import { useWords } from '../words/use-words';

interface Props {
  open: boolean;
  /** Nothing else may be done before. */
  required?: boolean;
  onClose: () => void;
  /** Every session of the account has ended, this one too. */
  onChanged: () => void;
}

interface Passwords {
  currentPassword: string;
  newPassword: string;
}

/** Changing one's own password. */
export const ChangePassword = ({ open, required = false, onClose, onChanged }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const key = useRef(newKey());
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Passwords) =>
      changePassword(currentPassword, newPassword, key.current),
    onSuccess: () => {
      void message.success(t('session.changed'));
      onClose();
      onChanged();
    },
    onError: () => {
      key.current = newKey();
    },
  });
  const rule = (field: string) => [{ required: true, message: t('signIn.required', { field }) }];
  return (
    <Modal
      open={open}
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      footer={null}
      title={t('session.changePassword')}
      destroyOnHidden
    >
      {required && <p>{t('session.mustChange')}</p>}
      <Form<Passwords> layout="vertical" requiredMark={false} onFinish={(passwords) => change.mutate(passwords)}>
        {change.error && <ProblemNote problem={problemFrom(change.error)} />}
        <Form.Item
          name="currentPassword"
          label={t('session.currentPassword')}
          rules={rule(t('session.currentPassword'))}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('session.newPassword')}
          extra={t('session.newPasswordHint')}
          rules={rule(t('session.newPassword'))}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <SubmitBar label={t('session.changePassword')} busy={change.isPending} />
      </Form>
    </Modal>
  );
};
