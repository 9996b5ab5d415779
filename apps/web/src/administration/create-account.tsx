import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Drawer, Form } from 'antd';
import { useRef, useState } from 'react';
import { ChooseSome } from '../actions/controls/option-list';
import { createAccount, type NewAccount } from '../api/accounts';
import { organisationWithMediators } from '../api/directory';
import { allOrganisations } from '../api/organisations';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { FoldedInput } from '../components/folded-input';
import { FoundSelect } from '../components/found-select';
import { focusFirstField } from '../components/focus-first-field';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { roles } from '@one-window/contracts/for-pages';
import { useWords } from '../words/use-words';
import { clearFieldErrors } from './clear-field-errors';
import { OneTimePassword } from './one-time-password';

const WIDTH = 520;
const LONGEST_USERNAME = 64;
const LONGEST_NAME = 50;

/** Creates an account in an organisation. */
export const CreateAccount = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Drawer
      open={open}
      afterOpenChange={focusFirstField}
      onClose={onClose}
      size={WIDTH}
      destroyOnHidden
      title={t('administration.create')}
    >
      <NewAccountSteps onDone={onClose} />
    </Drawer>
  );
};

/** First who it is, then the first password, told once. */
const NewAccountSteps = ({ onDone }: { onDone: () => void }) => {
  const [made, setMade] = useState<{ username: string; name: string; password: string }>();
  return made ? <OneTimePassword {...made} onDone={onDone} /> : <AccountForm onMade={setMade} />;
};

const AccountForm = ({ onMade }: { onMade: (made: { username: string; name: string; password: string }) => void }) => {
  const { t, language, codeName } = useWords();
  const roomFor = useRoomFor();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<NewAccount>();
  const key = useRef(newKey());
  const organisations = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) => allOrganisations(signal),
    staleTime: Infinity,
  });
  const organisationId = Form.useWatch('organisationId', form);
  const mediates = (Form.useWatch('roles', form) ?? []).includes('mediator');
  const members = useQuery({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => organisationWithMediators(organisationId ?? '', signal),
    enabled: mediates && organisationId !== undefined,
  });
  const create = useMutation({
    mutationFn: (account: NewAccount) => createAccount(account, key.current),
    onSuccess: ({ oneTimePassword }, { username, name }) => {
      void message.success(t('administration.created', { username }));
      void client.invalidateQueries({ queryKey: ['list', 'accounts'] });
      onMade({ username, name, password: oneTimePassword ?? '' });
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
  });
  const problem = create.error && withFieldErrors(problemFrom(create.error));
  const chosen = (field: string) => [{ required: true, message: t('actions.form.requiredChoice', { field }) }];
  const written = (field: string) => [
    { required: true, whitespace: true, message: t('administration.required', { field }) },
  ];
  return (
    <Form<NewAccount>
      form={form}
      name="account"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      autoComplete="off"
      onFinish={(account) => create.mutate(account)}
      onKeyDown={submitOnControlEnter}
    >
      <Form.Item
        name="username"
        label={t('administration.username')}
        extra={t('administration.usernameHint')}
        rules={[...written(t('administration.username')), roomFor(LONGEST_USERNAME)]}
      >
        <FoldedInput autoFocus most={LONGEST_USERNAME} autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('administration.name')}
        rules={[...written(t('administration.name')), roomFor(LONGEST_NAME)]}
      >
        <FoldedInput most={LONGEST_NAME} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="organisationId"
        label={t('administration.organisation')}
        rules={chosen(t('administration.organisation'))}
      >
        <FoundSelect
          loading={organisations.isFetching}
          options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={() => form.setFieldValue('mediatorId', undefined)}
        />
      </Form.Item>
      <Form.Item name="roles" label={t('administration.roles')} rules={chosen(t('administration.roles'))}>
        <ChooseSome
          name={t('administration.roles')}
          options={roles.map((role) => ({ value: role, label: codeName('roles', role) }))}
        />
      </Form.Item>
      {mediates && (
        <Form.Item name="mediatorId" label={t('administration.mediator')} rules={chosen(t('administration.mediator'))}>
          <FoundSelect
            aria-label={t('administration.mediator')}
            loading={members.isFetching}
            notFoundContent={t('administration.mediatorsNone')}
            options={(members.data?.mediators ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t('administration.create')} busy={create.isPending} errors={problem?.errors?.length ?? 0} />
    </Form>
  );
};
