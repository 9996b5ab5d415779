import { FoldedTextArea } from '../../components/folded-input';

interface Props {
  id?: string;
  value?: readonly string[];
  onChange?: (lines: string[]) => void;
}

/** Several texts, one on each line. */
export const LinesInput = ({ value = [], onChange, ...props }: Props) => (
  <FoldedTextArea
    {...props}
    value={value.join('\n')}
    autoSize={{ minRows: 2, maxRows: 20 }}
    onChange={(text) => onChange?.(text.split('\n'))}
  />
);
