import { Form } from 'antd';
import { useCaseFile, partiesOf } from '../../cases/case-file';
import { FoldedInput } from '../../components/folded-input';
import { useWords } from '../../words/use-words';
import type { Field } from '../action';

interface Props {
  field: Field;
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  fold?: (typed: string) => string;
  inputMode?: 'tel';
}

/** A personal field to be told anew, with what is recorded beside it, masked: left empty it stays as it is. */
export const PersonalInput = ({ field, ...input }: Props) => {
  const { t } = useWords();
  const partyId = Form.useWatch<string | undefined>('partyId');
  const party = partiesOf(useCaseFile()).find((one) => one.partyId === partyId) as
    Readonly<Record<string, unknown>> | undefined;
  const masked = party?.[field.name];
  return (
    <>
      <FoldedInput {...input} className="figures" autoComplete="off" spellCheck={false} />
      {typeof masked === 'string' && <span className="note">{t('actions.form.recordedAs', { masked })}</span>}
    </>
  );
};
