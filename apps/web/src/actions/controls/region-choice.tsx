import { RegionSelect } from '../../register/place-section';
import { isTownship, useTownships, useVillages } from '../../register/use-regions';
import { useWords } from '../../words/use-words';

interface Props {
  id?: string;
  name: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  optional: boolean;
}

const TOWNSHIP_DIGITS = 9;

/** County or township, and of a township the village. */
export const RegionChoice = ({ id, name, value, onChange, optional }: Props) => {
  const { t } = useWords();
  const township = value?.slice(0, TOWNSHIP_DIGITS);
  const townships = useTownships();
  const villages = useVillages(township);
  return (
    <>
      <RegionSelect
        {...(id === undefined ? {} : { id })}
        label={name}
        value={township}
        optional={optional}
        options={townships.data}
        loading={townships.isPending}
        onChange={(code) => onChange?.(code)}
      />
      {isTownship(township) && (
        <RegionSelect
          label={t('components.village')}
          value={value === township ? undefined : value}
          optional
          options={villages.data}
          loading={villages.isLoading}
          onChange={(code) => onChange?.(code ?? township)}
        />
      )}
    </>
  );
};
