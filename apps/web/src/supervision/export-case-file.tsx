import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useRef } from 'react';
import { problemFrom } from '../api/problem';
import { exportCaseFile } from '../api/supervision';
import { newKey } from '../api/new-key';
import { download } from '../components/download';
import { FoldedTextArea } from '../components/folded-input';
import { showFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import styles from './audit-page.module.css';
import { clearFieldErrors } from '../administration/clear-field-errors';

interface Values {
  reason: string;
}

const SHORTEST = 4;
const LONGEST = 500;

/** Exports the file of a case with a reason, and says how anybody can verify it without the centre. */
export const ExportCaseFile = ({ caseId, caseNumber }: { caseId: string; caseNumber: string }) => {
  const { t, language } = useWords();
  const roomFor = useRoomFor();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  /** Kept until the export went through, so that a repetition exports nothing twice. */
  const key = useRef(newKey());
  const file = `${caseNumber}.case.json`;
  const taken = useMutation({
    mutationFn: ({ reason }: Values) => exportCaseFile(caseId, reason.trim(), key.current),
    onSuccess: (text) => {
      key.current = newKey();
      download(file, text);
      form.resetFields();
      void client.invalidateQueries({ queryKey: ['case', caseId] });
    },
    onError: (error) => void showFieldErrors(form, problemFrom(error), language),
  });
  const problem = taken.error && problemFrom(taken.error);
  return (
    <section aria-labelledby="export-title" className={styles.section}>
      <h2 id="export-title">{t('supervision.exportTitle')}</h2>
      <p className="soft">{t('supervision.exportIntro')}</p>
      <Form<Values>
        form={form}
        name="export"
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onValuesChange={clearFieldErrors(form)}
        onFinish={(values) => taken.mutate(values)}
        onKeyDown={submitOnControlEnter}
      >
        <Form.Item
          name="reason"
          label={t('supervision.reason')}
          extra={t('supervision.reasonHint')}
          rules={[
            { required: true, whitespace: true, min: SHORTEST, message: t('supervision.reasonHint') },
            roomFor(LONGEST, 'multi'),
          ]}
        >
          <FoldedTextArea autoSize={{ minRows: 2, maxRows: 6 }} most={LONGEST} />
        </Form.Item>
        {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
        <SubmitBar label={t('supervision.exportFile')} busy={taken.isPending} />
      </Form>
      <div role="status">
        {taken.data !== undefined && (
          <>
            <p className={styles.whole}>✓ {t('supervision.exported', { file })}</p>
            <p className={`${styles.hash} note`}>
              {t('supervision.exportedDigest', {
                digest: (JSON.parse(taken.data) as { digest: string }).digest,
              })}
            </p>
          </>
        )}
      </div>
      <h3>{t('supervision.howToVerify')}</h3>
      <ol className={styles.howTo}>
        <li>{t('supervision.verifyStep1')}</li>
        <li>
          {t('supervision.verifyStep2')}
          <pre tabIndex={0} className={styles.command}>
            npm run verify -- {file}
          </pre>
        </li>
        <li>{t('supervision.verifyStep3')}</li>
      </ol>
    </section>
  );
};
