import { useMutation } from '@tanstack/react-query';
import { Form, Modal } from 'antd';
import { useRef } from 'react';
import { everyCode } from '../../api/answers';
import { type RevealedParty, revealParty } from '../../api/intake';
import { problemFrom } from '../../api/problem';
import type { Party } from '../../api/types';
import { newKey } from '../../api/new-key';
import { ChooseSome } from '../../actions/controls/option-list';
import { useActionWords } from '../../actions/use-action-words';
import { FoldedInput } from '../../components/folded-input';
import { ProblemNote } from '../../components/problem-note';
import { submitOnControlEnter, SubmitBar } from '../../components/submit-bar';
import { useRoomFor } from '../../components/too-long';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import { useReadAgain } from '../use-case-file';
import { focusFirstField } from '../../components/focus-first-field';

interface Request {
  fields: PersonalField[];
  reason: string;
}

interface Props {
  /** Whose data are asked for; closed without. */
  party: Party | undefined;
  onClose: () => void;
  onRevealed: (partyId: string, fields: Partial<Record<string, string>>) => void;
}

const SHORTEST_REASON = 4;
const LONGEST_REASON = 500;
const reveal = { service: 'intake', verb: 'reveal' } as const;
/** Fields that are masked until somebody gives a reason. */
type PersonalField = keyof RevealedParty['revealed'];
export const personalFields = everyCode<PersonalField>()(['identityNumber', 'phone', 'address']);

/** Asks for the reason before personal data are shown. */
export const RevealParty = ({ party, onClose, onRevealed }: Props) => {
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
      {party && <RevealForm party={party} onClose={onClose} onRevealed={onRevealed} />}
    </Modal>
  );
};

const RevealForm = ({ party, onClose, onRevealed }: Props & { party: Party }) => {
  const { t, codeName } = useWords();
  const roomFor = useRoomFor();
  const { effect, name } = useActionWords(reveal);
  const { overview } = useCaseFile();
  const readAgain = useReadAgain();
  const key = useRef(newKey());
  const given = personalFields.filter((field) => party[field] !== undefined);
  const asked = useMutation({
    mutationFn: (request: Request) =>
      revealParty(overview.caseId, party.partyId, request, { idempotencyKey: key.current }),
    onSuccess: ({ revealed, position }) => {
      onRevealed(party.partyId, revealed);
      onClose();
      void readAgain(overview.caseId, position);
    },
    onError: () => {
      key.current = newKey();
    },
  });
  const reason = t('actions.fields.revealReason');
  return (
    <Form<Request>
      name="reveal"
      layout="vertical"
      requiredMark={false}
      initialValues={{ fields: given.filter((field) => field === 'phone') }}
      onKeyDown={submitOnControlEnter}
      onFinish={(request) => asked.mutate(request)}
    >
      <p>{effect}</p>
      {asked.error && <ProblemNote problem={problemFrom(asked.error)} />}
      <Form.Item
        name="fields"
        label={t('actions.fields.revealedFields')}
        rules={[{ required: true, message: t('actions.form.required', { field: t('actions.fields.revealedFields') }) }]}
      >
        <ChooseSome
          name={t('actions.fields.revealedFields')}
          options={given.map((field) => ({ value: field, label: codeName('personalFields', field) }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={reason}
        extra={t('actions.hints.revealReason')}
        rules={[
          {
            required: true,
            whitespace: true,
            min: SHORTEST_REASON,
            message: t('actions.form.required', { field: reason }),
          },
          roomFor(LONGEST_REASON),
        ]}
      >
        <FoldedInput most={LONGEST_REASON} autoComplete="off" />
      </Form.Item>
      <SubmitBar label={name} busy={asked.isPending} />
    </Form>
  );
};
