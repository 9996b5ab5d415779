import { useMutation, useQueryClient } from '@tanstack/react-query';
import { foldCreditCode, foldTelephone } from '@one-window/inputs';
import { App, Button, Form } from 'antd';
import { type ReactNode, useRef } from 'react';
import { ChooseOne, ChooseSome } from '../actions/controls/option-list';
import {
  changeOrganisation,
  type OrganisationEntry,
  type OrganisationWhole,
  registerOrganisation,
} from '../api/directory';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { FoldedInput, FoldedTextArea } from '../components/folded-input';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { FoundSelect } from '../components/found-select';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import { administration } from '../words/zh-CN/administration';
import { clearFieldErrors } from './clear-field-errors';
import { OrganisationRegion } from './organisation-region';
import { useOrganisationWords } from './use-organisation-words';

const longest = { name: 100, shortName: 30, address: 200, contact: 50, creditCode: 18, telephone: 24, courtCode: 10 };
const LONGEST_REASON = 500;
const COURT = 'O34';
const CENTRE = 'O01';

type Values = Omit<OrganisationEntry, 'chargesFees'> & { chargesFees: 'yes' | 'no' };

const valuesOf = (organisation: OrganisationWhole): Partial<Values> => {
  const { name, shortName, kind, regionCode, disputeKinds, telephone, address } = organisation;
  return {
    name,
    shortName,
    kind: kind as Values['kind'],
    regionCode,
    disputeKinds,
    telephone,
    address,
    chargesFees: organisation.chargesFees ? 'yes' : 'no',
    ...(organisation.contact === null ? {} : { contact: organisation.contact }),
    ...(organisation.creditCode === null ? {} : { creditCode: organisation.creditCode }),
    ...(organisation.courtCode === null ? {} : { courtCode: organisation.courtCode }),
  };
};

/** What was left empty is not sent. */
const entryOf = ({ chargesFees, disputeKinds, kind, courtCode, ...values }: Values): OrganisationEntry => ({
  ...(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Omit<
    OrganisationEntry,
    'chargesFees' | 'disputeKinds' | 'kind'
  >),
  kind,
  disputeKinds: disputeKinds ?? [],
  chargesFees: chargesFees === 'yes',
  ...(kind === COURT && courtCode ? { courtCode } : {}),
});

interface Props {
  /** Absent where one is registered. */
  organisation?: OrganisationWhole;
  onDone: (done: { id: string; name: string }) => void;
  onCancel: () => void;
}

/** Registers an organisation, or changes all that is registered of one. */
export const OrganisationForm = ({ organisation, onDone, onCancel }: Props) => {
  const { t, language, codeName, codesOf } = useWords();
  const { kindName } = useOrganisationWords();
  const roomFor = useRoomFor();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const key = useRef(newKey());
  const kind = Form.useWatch('kind', form);
  const verb = organisation ? 'organisationChange' : 'organisationRegister';
  const send = useMutation({
    mutationFn: (values: Values) => {
      const body = entryOf(values);
      return organisation
        ? changeOrganisation(organisation.id, body, { idempotencyKey: key.current, version: organisation.version })
        : registerOrganisation(body, key.current);
    },
    onSuccess: ({ caseId }, { name }) => {
      void message.success(t(`administration.${verb}Done`, { name }));
      void client.invalidateQueries({ queryKey: ['list', 'organisations'] });
      void client.invalidateQueries({ queryKey: ['organisations'] });
      void client.invalidateQueries({ queryKey: ['organisation', caseId] });
      onDone({ id: caseId, name });
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
  });
  const problem = send.error && withFieldErrors(problemFrom(send.error));
  const line = (
    name: keyof typeof longest,
    { optional = false, fold, hint }: { optional?: boolean; fold?: (typed: string) => string; hint?: string } = {},
  ): ReactNode => {
    const label = t(`administration.${name === 'name' ? 'organisationName' : name}`);
    const required = { required: true, whitespace: true, message: t('administration.required', { field: label }) };
    return (
      <Form.Item
        name={name}
        label={optional ? `${label}${t('administration.optional')}` : label}
        {...(hint === undefined ? {} : { extra: hint })}
        rules={[...(optional ? [] : [required]), roomFor(longest[name])]}
      >
        <FoldedInput most={longest[name]} autoComplete="off" {...(fold === undefined ? {} : { fold })} />
      </Form.Item>
    );
  };
  const chosen = (field: string) => [{ required: true, message: t('actions.form.requiredChoice', { field }) }];
  const kinds = Object.keys(administration.kinds).filter((code) => code !== CENTRE || organisation?.kind === CENTRE);
  return (
    <Form<Values>
      form={form}
      name="organisation"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      initialValues={organisation ? valuesOf(organisation) : { chargesFees: 'no', disputeKinds: [] }}
      autoComplete="off"
      onFinish={(values) => send.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      {line('name')}
      {line('shortName')}
      <Form.Item
        name="kind"
        label={t('administration.kind')}
        extra={t('administration.kindHint')}
        rules={chosen(t('administration.kind'))}
      >
        <FoundSelect options={kinds.map((code) => ({ value: code, label: kindName(code) }))} />
      </Form.Item>
      <Form.Item name="regionCode" label={t('administration.region')} rules={chosen(t('administration.region'))}>
        <OrganisationRegion />
      </Form.Item>
      {kind === COURT && line('courtCode', { hint: t('administration.courtCodeHint') })}
      <Form.Item name="disputeKinds" label={t('administration.mediates')} extra={t('administration.mediatesHint')}>
        <ChooseSome
          name={t('administration.mediates')}
          options={codesOf('disputeKinds').map((code) => ({ value: code, label: codeName('disputeKinds', code) }))}
        />
      </Form.Item>
      <Form.Item name="chargesFees" label={t('administration.fees')}>
        <ChooseOne
          inline
          name={t('administration.fees')}
          options={[
            { value: 'no', label: t('administration.feesNo') },
            { value: 'yes', label: t('administration.feesYes') },
          ]}
        />
      </Form.Item>
      {line('telephone', { fold: foldTelephone })}
      {line('address')}
      {line('contact', { optional: true })}
      {line('creditCode', { optional: true, fold: foldCreditCode })}
      <Form.Item
        name="reason"
        label={t(`administration.${verb}Reason`)}
        extra={t('administration.organisationReasonHint')}
        rules={[
          { required: true, whitespace: true, min: 4, message: t('administration.organisationReasonHint') },
          roomFor(LONGEST_REASON, 'multi'),
        ]}
      >
        <FoldedTextArea autoSize={{ minRows: 2, maxRows: 6 }} most={LONGEST_REASON} />
      </Form.Item>
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t(`administration.${verb}`)} busy={send.isPending} errors={problem?.errors?.length ?? 0}>
        <Button onClick={onCancel}>{t('components.cancel')}</Button>
      </SubmitBar>
    </Form>
  );
};
