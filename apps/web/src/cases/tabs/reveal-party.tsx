import { Form, Modal } from 'antd';
import type { RevealRequest } from '../../api/intake';
import { problemFrom } from '../../api/problem';
import type { Party } from '../../api/types';
import { revealPurposes } from '@one-window/contracts/for-pages';
import { personalFields } from '@one-window/inputs';
import { ChooseOne, ChooseSome } from '../../actions/controls/option-list';
import { reveal } from '../../actions/commands/intake';
import { useActionWords } from '../../actions/use-action-words';
import { FoldedInput } from '../../components/folded-input';
import { ProblemNote } from '../../components/problem-note';
import { submitOnControlEnter, SubmitBar } from '../../components/submit-bar';
import { useRoomFor } from '../../components/too-long';
import { useWords } from '../../words/use-words';
import { focusFirstField } from '../../components/focus-first-field';
import { type Shown, useReveal } from './use-reveal';

interface Props {
  /** Whose data are asked for; closed without. */
  party: Party | undefined;
  /** The correction before which they are asked for; absent for what is recorded now. */
  before?: number | undefined;
  onClose: () => void;
  onRevealed: (partyId: string, fields: Shown) => void;
}

const SHORTEST_REASON = 4;
const LONGEST_REASON = 500;
const [, shownFields, purposeField, reasonField] = reveal.fields;

/** Asks what for before personal data are shown. */
export const RevealParty = ({ party, before, onClose, onRevealed }: Props) => {
  const { marks } = useWords();
  const { name } = useActionWords(reveal);
  return (
    <Modal
      afterOpenChange={focusFirstField}
      open={party !== undefined}
      onCancel={onClose}
      footer={null}
      title={`${name}${party ? `${marks.colon}${party.name}` : ''}`}
      destroyOnHidden
    >
      {party && <RevealForm party={party} before={before} onClose={onClose} onRevealed={onRevealed} />}
    </Modal>
  );
};

const RevealForm = ({ party, before, onClose, onRevealed }: Props & { party: Party }) => {
  const { t, codeName, said } = useWords();
  const roomFor = useRoomFor();
  const { effect, name } = useActionWords(reveal);
  const given = personalFields.filter((field) => party[field] !== undefined);
  const asked = useReveal(party.partyId, (shown) => {
    onRevealed(party.partyId, shown);
    onClose();
  });
  const [form] = Form.useForm<RevealRequest>();
  const isOther = Form.useWatch('purpose', form) === 'other';
  const purpose = said(purposeField.label);
  const reason = said(reasonField.label);
  return (
    <Form<RevealRequest>
      form={form}
      name="reveal"
      layout="vertical"
      requiredMark={false}
      initialValues={{ fields: given.length === 1 ? given : [] }}
      onKeyDown={submitOnControlEnter}
      onFinish={({ reason: written, ...request }) =>
        asked.mutate({
          ...request,
          ...(written ? { reason: written } : {}),
          ...(before === undefined ? {} : { before }),
        })
      }
    >
      <p>{effect}</p>
      {asked.error && <ProblemNote problem={problemFrom(asked.error)} />}
      <Form.Item
        name="fields"
        label={said(shownFields.label)}
        rules={[{ required: true, message: t('actions.form.required', { field: said(shownFields.label) }) }]}
      >
        <ChooseSome
          name={said(shownFields.label)}
          options={given.map((field) => ({ value: field, label: codeName('personalFields', field) }))}
        />
      </Form.Item>
      <Form.Item
        name="purpose"
        label={purpose}
        rules={[{ required: true, message: t('actions.form.requiredChoice', { field: purpose }) }]}
      >
        <ChooseOne
          name={purpose}
          options={revealPurposes.map((code) => ({ value: code, label: codeName('revealPurposes', code) }))}
          inline
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={reason}
        extra={said(reasonField.hint)}
        rules={[
          { required: isOther, whitespace: true, message: t('actions.form.required', { field: reason }) },
          { min: SHORTEST_REASON, message: t('actions.form.tooFew', { field: reason, least: SHORTEST_REASON }) },
          roomFor(LONGEST_REASON),
        ]}
      >
        <FoldedInput most={LONGEST_REASON} autoComplete="off" />
      </Form.Item>
      <SubmitBar label={name} busy={asked.isPending} />
    </Form>
  );
};
