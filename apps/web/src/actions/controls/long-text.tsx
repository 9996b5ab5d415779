import { FoldedTextArea } from '../../components/folded-input';
import type { Field } from '../action';

interface Props {
  field: Extract<Field, { kind: 'long-text' }>;
  id?: string;
  value?: never;
  onChange?: never;
}

const SHORTEST_LINES = 3;
const MOST_LINES = 24;

/** Running text of a form; where it is read for signs of danger, it says so as it is typed. */
export const LongText = ({ field: { rows = SHORTEST_LINES, max, alerting }, ...given }: Props) => (
  <FoldedTextArea
    {...given}
    autoSize={{ minRows: rows, maxRows: MOST_LINES }}
    most={max}
    {...(alerting ? { alerting } : {})}
  />
);
