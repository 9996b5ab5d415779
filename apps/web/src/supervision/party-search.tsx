import { foldNumber, foldText } from '@one-window/inputs';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { problemFrom } from '../api/problem';
import { casesOfParty } from '../api/supervision';
import { FoldedInput, FoldedTextArea } from '../components/folded-input';
import { focusFirstField } from '../components/focus-first-field';
import { CaseNumber } from '../components/case-number';
import { ProblemNote } from '../components/problem-note';
import { submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import styles from './party-search.module.css';
import { clearFieldErrors } from '../administration/clear-field-errors';

interface Values {
  number: string;
  reason: string;
}

const LONGEST_NUMBER = 30;
const SHORTEST_REASON = 4;
const LONGEST_REASON = 500;

/** Finds the cases of a person or company by their number, which goes no farther than this search; the reason is kept. */
export const PartySearch = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal
      open={open}
      afterOpenChange={focusFirstField}
      onCancel={onClose}
      footer={null}
      destroyOnHidden
      title={t('supervision.byParty')}
      width={640}
    >
      <Finder />
    </Modal>
  );
};

const Finder = () => {
  const { t, codeName } = useWords();
  const roomFor = useRoomFor();
  const [form] = Form.useForm<Values>();
  const search = useMutation({ mutationFn: (wanted: Values) => casesOfParty(wanted) });
  return (
    <>
      <Form<Values>
        form={form}
        name="party"
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onValuesChange={clearFieldErrors(form)}
        onKeyDown={submitOnControlEnter}
        onFinish={({ number, reason }) =>
          search.mutate({ number: foldNumber(number), reason: foldText(reason, 'single') })
        }
      >
        <Form.Item
          name="number"
          label={t('supervision.partyNumber')}
          extra={t('supervision.partyHint')}
          rules={[
            { required: true, whitespace: true, min: 4, message: t('supervision.partyMissing') },
            roomFor(LONGEST_NUMBER),
          ]}
        >
          <FoldedInput fold={foldNumber} autoFocus autoComplete="off" spellCheck={false} className="figures" />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('supervision.findReason')}
          extra={t('supervision.reasonHint')}
          rules={[
            { required: true, whitespace: true, min: SHORTEST_REASON, message: t('supervision.reasonHint') },
            roomFor(LONGEST_REASON, 'multi'),
          ]}
        >
          <FoldedTextArea autoSize={{ minRows: 1, maxRows: 4 }} most={LONGEST_REASON} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={search.isPending}>
          {t('supervision.find')}
        </Button>
      </Form>
      <div role="status" className={styles.found}>
        {search.error && <ProblemNote problem={problemFrom(search.error)} />}
        {search.data?.items.length === 0 && <p>{t('supervision.partyNone')}</p>}
        {search.data && search.data.items.length > 0 && (
          <>
            <p className="note">{t('supervision.found', { count: search.data.items.length })}</p>
            <ul className={styles.cases}>
              {search.data.items.map(({ caseId, caseNumber, title, stage }) => (
                <li key={caseId}>
                  <CaseNumber number={caseNumber} caseId={caseId} />{' '}
                  <span className="soft">{codeName('phases', stage)}</span>
                  <div>{title}</div>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
};
