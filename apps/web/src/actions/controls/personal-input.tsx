import { Form } from 'antd';
import type { ReactNode } from 'react';
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

/** A control with what is recorded beside it, masked: left empty it stays as it is. */
export const RecordedBeside = ({ field, children }: { field: Field; children: ReactNode }) => {
  const { t } = useWords();
  const partyId = Form.useWatch<string | undefined>('partyId');
  const party = partiesOf(useCaseFile()).find((one) => one.partyId === partyId) as
    Readonly<Record<string, unknown>> | undefined;
  const masked = party?.[field.name];
  return (
    <>
      {children}
      {typeof masked === 'string' && <span className="note">{t('actions.form.recordedAs', { masked })}</span>}
    </>
  );
};

/** A personal text to be told anew. */
export const PersonalInput = ({ field, ...input }: Props) => (
  <RecordedBeside field={field}>
    <FoldedInput {...input} className="figures" autoComplete="off" spellCheck={false} />
  </RecordedBeside>
);
