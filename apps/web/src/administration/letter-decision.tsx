import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { foldText } from '@one-window/inputs';
import { App, Form, Modal } from 'antd';
import { discardLetters, replayableLetters, replayLetters } from '../api/dead-letters';
import { problemFrom } from '../api/problem';
import { FoldedTextArea } from '../components/folded-input';
import { focusFirstField } from '../components/focus-first-field';
import { showFieldErrors } from '../components/form-problems';
import { Loading } from '../components/page-state';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import type { LetterGroup } from './group-letters';
import { clearFieldErrors } from './clear-field-errors';

export interface Decision {
  kind: 'replay' | 'discard';
  group: LetterGroup;
}

interface Props {
  decision: Decision | undefined;
  onClose: () => void;
}

/** Asks why, says how many messages it concerns, and does it. */
export const LetterDecision = ({ decision, onClose }: Props) => {
  const { t } = useWords();
  return (
    <Modal
      afterOpenChange={focusFirstField}
      open={decision !== undefined}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
      title={decision && t(`administration.${decision.kind}`)}
    >
      {decision && <DecisionForm decision={decision} onDone={onClose} />}
    </Modal>
  );
};

interface Values {
  reason: string;
}

const SHORTEST = 2;
const LONGEST = 500;

const DecisionForm = ({ decision: { kind, group }, onDone }: { decision: Decision; onDone: () => void }) => {
  const { t, language } = useWords();
  const roomFor = useRoomFor();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const { service, fingerprint } = group;
  const replayable = useQuery({
    queryKey: ['dead-letters', 'replayable', service, fingerprint],
    queryFn: () => replayableLetters(service, fingerprint),
    enabled: kind === 'replay',
    staleTime: 0,
  });
  const decide = useMutation({
    mutationFn: async (reason: string): Promise<string> => {
      if (kind === 'replay') return t('administration.replayed', await replayLetters(service, { fingerprint, reason }));
      const { items } = await discardLetters(service, { fingerprint, reason });
      return t('administration.discarded', { count: items.length });
    },
    onSuccess: (told) => {
      void message.success(told);
      onDone();
    },
    onError: (error) => void showFieldErrors(form, problemFrom(error), language),
    onSettled: () => client.invalidateQueries({ queryKey: ['dead-letters'] }),
  });
  if (kind === 'replay' && !replayable.data && !replayable.error) return <Loading rows={2} />;
  const count = kind === 'replay' ? (replayable.data?.length ?? group.letters.length) : group.letters.length;
  const problem = decide.error && problemFrom(decide.error);
  return (
    <Form<Values>
      form={form}
      name="decision"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      onFinish={({ reason }) => decide.mutate(foldText(reason, 'multi'))}
      onKeyDown={submitOnControlEnter}
    >
      <p>
        <strong>{t(`administration.${kind}Title`, { count })}</strong>
      </p>
      <p>{t(`administration.${kind}Effect`)}</p>
      <Form.Item
        name="reason"
        label={t('administration.decisionReason')}
        extra={t('administration.decisionReasonHint')}
        rules={[
          { required: true, whitespace: true, min: SHORTEST, message: t('administration.decisionReasonHint') },
          roomFor(LONGEST, 'multi'),
        ]}
      >
        <FoldedTextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} most={LONGEST} />
      </Form.Item>
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t(`administration.${kind}`)} busy={decide.isPending} danger={kind === 'discard'} />
    </Form>
  );
};
