import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Drawer, Form } from 'antd';
import { useRef, useState } from 'react';
import { ChooseSome } from '../actions/controls/option-list';
import {
  createMachineAccount,
  type MachineAccount,
  type MadeKey,
  type NewMachineAccount,
  type NextKey,
  rotateMachineKey,
} from '../api/machine-accounts';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { CountInput } from '../components/count-input';
import { focusFirstField } from '../components/focus-first-field';
import { FoldedInput } from '../components/folded-input';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { type Scope, scopes } from '@one-window/contracts/for-pages';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';
import { MadeKeySlip } from './made-key-slip';

const WIDTH = 520;
const LONGEST_NAME = 40;
const DAYS = { min: 1, max: 366, usual: 90 };
const HOURS = { min: 0, max: 168, usual: 24 };

type Values = NewMachineAccount & NextKey;

interface Props {
  /** The account whose next key is made; undefined for a new one. */
  of: MachineAccount | undefined;
  open: boolean;
  onClose: () => void;
}

/** Makes a machine account with its first key, or the next key of one; then the key, told once. */
export const MachineKeyForm = ({ of, open, onClose }: Props) => {
  const { t } = useWords();
  return (
    <Drawer
      open={open}
      afterOpenChange={focusFirstField}
      onClose={onClose}
      size={WIDTH}
      destroyOnHidden
      title={of ? t('machines.rotateTitle', { name: of.name }) : t('machines.create')}
    >
      <Steps of={of} onDone={onClose} />
    </Drawer>
  );
};

const Steps = ({ of, onDone }: { of: MachineAccount | undefined; onDone: () => void }) => {
  const [made, setMade] = useState<MadeKey & { name: string }>();
  return made ? <MadeKeySlip made={made} onDone={onDone} /> : <KeyForm of={of} onMade={setMade} />;
};

const KeyForm = ({
  of,
  onMade,
}: {
  of: MachineAccount | undefined;
  onMade: (made: MadeKey & { name: string }) => void;
}) => {
  const { t, language, codeName } = useWords();
  const roomFor = useRoomFor();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const key = useRef(newKey());
  const make = useMutation({
    mutationFn: ({ name, scopes: wanted, expiresInDays, overlapHours }: Values) =>
      of
        ? rotateMachineKey(of.machineAccountId, { scopes: wanted, expiresInDays, overlapHours }, key.current)
        : createMachineAccount({ name, scopes: wanted, expiresInDays }, key.current),
    onSuccess: (made, { name }) => {
      void client.invalidateQueries({ queryKey: ['machine-accounts'] });
      onMade({ ...made, name: of?.name ?? name });
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
    // The key is kept nowhere but on the slip.
    gcTime: 0,
  });
  const problem = make.error && withFieldErrors(problemFrom(make.error));
  const chosen: Scope[] = Form.useWatch('scopes', form) ?? [];
  const required = (field: string) => [{ required: true, message: t('administration.required', { field }) }];
  return (
    <Form<Values>
      form={form}
      name="machine-key"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      initialValues={{
        scopes: of?.keys[0]?.scopes ?? [],
        expiresInDays: DAYS.usual,
        overlapHours: HOURS.usual,
      }}
      onValuesChange={clearFieldErrors(form)}
      autoComplete="off"
      onFinish={(values) => make.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      {!of && (
        <Form.Item
          name="name"
          label={t('machines.name')}
          extra={t('machines.nameHint')}
          rules={[
            { required: true, whitespace: true, message: t('administration.required', { field: t('machines.name') }) },
            roomFor(LONGEST_NAME),
          ]}
        >
          <FoldedInput autoFocus most={LONGEST_NAME} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item
        name="scopes"
        label={t('machines.scopes')}
        extra={t('machines.scopesHint')}
        rules={[{ required: true, message: t('actions.form.requiredChoice', { field: t('machines.scopes') }) }]}
      >
        <ChooseSome
          name={t('machines.scopes')}
          options={scopes.map((scope) => ({ value: scope, label: codeName('scopes', scope) }))}
        />
      </Form.Item>
      {chosen.some((scope) => scope === 'personal:reveal' || scope === 'files:export') && (
        <p role="status" className={styles.intro}>
          ◆ {t('machines.confided')}
        </p>
      )}
      <Form.Item
        name="expiresInDays"
        label={t('machines.days')}
        extra={t('machines.daysHint')}
        rules={required(t('machines.days'))}
      >
        <CountInput min={DAYS.min} max={DAYS.max} />
      </Form.Item>
      {of && (
        <Form.Item
          name="overlapHours"
          label={t('machines.overlap')}
          extra={t('machines.overlapHint')}
          rules={required(t('machines.overlap'))}
        >
          <CountInput min={HOURS.min} max={HOURS.max} />
        </Form.Item>
      )}
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t('machines.make')} busy={make.isPending} errors={problem?.errors?.length ?? 0} />
    </Form>
  );
};
