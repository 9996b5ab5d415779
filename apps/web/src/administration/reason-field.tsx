import { Form } from 'antd';
import { FoldedTextArea } from '../components/folded-input';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';

const LONGEST_REASON = 500;

/** Why the directory is changed, as it is kept in the history of the organisation. */
export const ReasonField = ({ autoFocus = false, most = LONGEST_REASON }: { autoFocus?: boolean; most?: number }) => {
  const { t } = useWords();
  const roomFor = useRoomFor();
  return (
    <Form.Item
      name="reason"
      label={t('administration.organisationReason')}
      extra={t('administration.organisationReasonHint')}
      rules={[
        { required: true, whitespace: true, min: 4, message: t('administration.organisationReasonHint') },
        roomFor(most, 'multi'),
      ]}
    >
      <FoldedTextArea autoFocus={autoFocus} autoSize={{ minRows: 2, maxRows: 6 }} most={most} />
    </Form.Item>
  );
};
