import { Form } from 'antd';
import type { Party } from '../../api/types';
import { partiesOf, useCaseFile } from '../../cases/case-file';
import { useWords } from '../../words/use-words';
import { ChooseOne } from './option-list';

interface Props {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** Who stands for the party chosen in this form, as `partyId` or as whose turn it is to sign. */
export const useRepresentatives = (): NonNullable<Party['representatives']> => {
  const partyId = Form.useWatch<string | undefined>('partyId');
  const signer = Form.useWatch<string | undefined>('kind');
  const file = useCaseFile();
  const chosen = partyId ?? (signer?.startsWith('party:') ? signer.slice('party:'.length) : undefined);
  return partiesOf(file).find((party) => party.partyId === chosen)?.representatives ?? [];
};

/** One of them, by kind and name. */
export const RepresentativeChoice = (props: Props) => {
  const { codeName } = useWords();
  const options = useRepresentatives().map(({ representativeId, kind, name }) => ({
    value: representativeId,
    label: (
      <>
        {name} <span className="soft">{codeName('representativeKinds', kind)}</span>
      </>
    ),
  }));
  return <ChooseOne {...props} options={options} />;
};
