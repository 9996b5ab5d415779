import { useMutation, useQueryClient } from '@tanstack/react-query';
import { foldTelephone } from '@one-window/inputs';
import { App, Button, Form } from 'antd';
import { useRef } from 'react';
import { ChooseOne, ChooseSome } from '../actions/controls/option-list';
import {
  changeMediator,
  type Mediator,
  type MediatorEntry,
  type OrganisationWhole,
  registerMediator,
} from '../api/directory';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { FoldedInput } from '../components/folded-input';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import { clearFieldErrors } from './clear-field-errors';
import { ReasonField } from './reason-field';

const LONGEST_NAME = 50;
const LONGEST_TELEPHONE = 24;

interface Props {
  organisation: OrganisationWhole;
  /** Absent where one is registered. */
  mediator?: Mediator;
  onDone: () => void;
}

/** Registers a mediator of an organisation, or changes all that is registered of one. */
export const MediatorForm = ({ organisation, mediator, onDone }: Props) => {
  const { t, language, codeName } = useWords();
  const roomFor = useRoomFor();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<MediatorEntry>();
  const key = useRef(newKey());
  const { id: organisationId, version } = organisation;
  const verb = mediator ? 'mediatorChange' : 'mediatorRegister';
  const send = useMutation({
    mutationFn: ({ telephone, specialities, ...values }: MediatorEntry) => {
      const body = { ...values, specialities: specialities ?? [], ...(telephone ? { telephone } : {}) };
      const options = { idempotencyKey: key.current, version };
      return mediator
        ? changeMediator({ organisationId, mediatorId: mediator.id }, body, options)
        : registerMediator(organisationId, body, options);
    },
    onSuccess: (_, { name }) => {
      void message.success(t(`directory.${verb}Done`, { name }));
      void client.invalidateQueries({ queryKey: ['organisation', organisationId] });
      onDone();
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
  });
  const problem = send.error && withFieldErrors(problemFrom(send.error));
  const name = t('administration.name');
  return (
    <Form<MediatorEntry>
      form={form}
      name="mediator"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      initialValues={
        mediator
          ? { ...mediator, telephone: mediator.telephone ?? undefined, reason: undefined }
          : { workTime: 'part-time', specialities: [] }
      }
      onFinish={(values) => send.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      <Form.Item
        name="name"
        label={name}
        rules={[
          { required: true, whitespace: true, message: t('administration.required', { field: name }) },
          roomFor(LONGEST_NAME),
        ]}
      >
        <FoldedInput most={LONGEST_NAME} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="sex"
        label={t('administration.sex')}
        rules={[{ required: true, message: t('actions.form.requiredChoice', { field: t('administration.sex') }) }]}
      >
        <ChooseOne
          inline
          name={t('administration.sex')}
          options={(['male', 'female'] as const).map((value) => ({ value, label: t(`administration.sexes.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="workTime" label={t('administration.workTime')}>
        <ChooseOne
          inline
          name={t('administration.workTime')}
          options={(['full-time', 'part-time'] as const).map((value) => ({
            value,
            label: t(`administration.workTimes.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="telephone"
        label={`${t('directory.officeTelephone')}${t('administration.optional')}`}
        extra={t('directory.officeTelephoneHint')}
        rules={[roomFor(LONGEST_TELEPHONE)]}
      >
        <FoldedInput most={LONGEST_TELEPHONE} autoComplete="off" fold={foldTelephone} />
      </Form.Item>
      <Form.Item
        name="specialities"
        label={`${t('administration.specialities')}${t('administration.optional')}`}
        extra={t('directory.specialitiesHint')}
      >
        <ChooseSome
          name={t('administration.specialities')}
          options={organisation.disputeKinds.map((code) => ({ value: code, label: codeName('disputeKinds', code) }))}
        />
      </Form.Item>
      <ReasonField />
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t(`directory.${verb}`)} busy={send.isPending} errors={problem?.errors?.length ?? 0}>
        <Button onClick={onDone}>{t('components.cancel')}</Button>
      </SubmitBar>
    </Form>
  );
};
