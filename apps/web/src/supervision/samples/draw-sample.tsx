import { foldText } from '@one-window/inputs';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal } from 'antd';
import { useRef } from 'react';
import { clearFieldErrors } from '../../administration/clear-field-errors';
import { newKey } from '../../api/new-key';
import { allOrganisations } from '../../api/organisations';
import { problemFrom } from '../../api/problem';
import { drawSample, type SampleWanted, type WholeSample } from '../../api/samples';
import { CountInput } from '../../components/count-input';
import { DayInput } from '../../components/day-input';
import { focusFirstField } from '../../components/focus-first-field';
import { FoldedInput } from '../../components/folded-input';
import { showFieldErrors } from '../../components/form-problems';
import { FoundSelect } from '../../components/found-select';
import { ProblemNote } from '../../components/problem-note';
import { submitOnControlEnter } from '../../components/submit-bar';
import { useRoomFor } from '../../components/too-long';
import { readingTriggers, useReadingRules } from '../../components/use-reading-rules';
import { useWords } from '../../words/use-words';
import styles from './samples.module.css';

const MOST_DRAWN = 100;
const USUAL_SIZE = 10;
const LONGEST_PURPOSE = 200;
const SHORTEST_PURPOSE = 4;

interface Props {
  open: boolean;
  onClose: () => void;
  onDrawn: (sample: WholeSample) => void;
}

/** Asks among which cases is drawn, and how many; which they are nobody chooses. */
export const DrawSample = ({ open, onClose, onDrawn }: Props) => {
  const { t } = useWords();
  return (
    <Modal
      open={open}
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
      title={t('samples.draw')}
      width={720}
    >
      <DrawForm onDrawn={onDrawn} />
    </Modal>
  );
};

const DrawForm = ({ onDrawn }: Pick<Props, 'onDrawn'>) => {
  const { t, language, codeName, codesOf } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<SampleWanted>();
  const roomFor = useRoomFor();
  const rules = useReadingRules();
  const key = useRef(newKey());
  const organisations = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: ({ signal }) => allOrganisations(signal),
    staleTime: Infinity,
  });
  const draw = useMutation({
    mutationFn: ({ purpose, organisationId, disputeKind, ...rest }: SampleWanted) =>
      drawSample(
        {
          ...rest,
          purpose: foldText(purpose, 'single'),
          ...(organisationId ? { organisationId } : {}),
          ...(disputeKind ? { disputeKind } : {}),
        },
        key.current,
      ),
    onSuccess: async (sample) => {
      void message.success(t('samples.drawn', { count: sample.size }));
      await client.invalidateQueries({ queryKey: ['list', 'samples'] });
      onDrawn(sample);
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, problemFrom(error), language);
    },
  });
  const required = { required: true, message: t('samples.required') };
  return (
    <Form<SampleWanted>
      form={form}
      name="sample"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      initialValues={{ size: USUAL_SIZE }}
      onValuesChange={clearFieldErrors(form)}
      onKeyDown={submitOnControlEnter}
      onFinish={(wanted) => draw.mutate(wanted)}
    >
      <p className={`${styles.hint} soft`}>{t('samples.drawHint')}</p>
      <Form.Item
        name="purpose"
        label={t('samples.purpose')}
        rules={[
          { required: true, whitespace: true, min: SHORTEST_PURPOSE, message: t('samples.purposeMissing') },
          roomFor(LONGEST_PURPOSE),
        ]}
      >
        <FoldedInput fold={(text) => foldText(text, 'single')} autoComplete="off" />
      </Form.Item>
      <div className={styles.days}>
        <Form.Item
          name="from"
          label={t('supervision.registeredFrom')}
          validateTrigger={readingTriggers}
          rules={[required, ...rules.day({ between: 'past' })]}
        >
          <DayInput between="past" />
        </Form.Item>
        <Form.Item
          name="to"
          label={t('supervision.registeredTo')}
          validateTrigger={readingTriggers}
          rules={[required, ...rules.day({ between: 'past' })]}
        >
          <DayInput between="past" />
        </Form.Item>
      </div>
      <Form.Item name="organisationId" label={t('samples.organisation')}>
        <FoundSelect
          placeholder={t('supervision.all')}
          allowClear
          options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="disputeKind" label={t('supervision.kind')}>
        <FoundSelect
          placeholder={t('supervision.all')}
          allowClear
          options={codesOf('disputeKinds').map((value) => ({ value, label: codeName('disputeKinds', value) }))}
        />
      </Form.Item>
      <Form.Item
        name="size"
        label={t('samples.size')}
        validateTrigger={readingTriggers}
        rules={[required, ...rules.count({ min: 1, max: MOST_DRAWN })]}
      >
        <CountInput min={1} max={MOST_DRAWN} />
      </Form.Item>
      {draw.error && <ProblemNote problem={problemFrom(draw.error)} />}
      <Button type="primary" htmlType="submit" loading={draw.isPending}>
        {t('samples.draw')}
      </Button>
    </Form>
  );
};
