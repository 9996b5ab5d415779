import { RegionSelect } from '../register/place-section';
import { isTownship, useTownships, useVillages } from '../register/use-regions';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

const CITY = '140500';
const TOWNSHIP_DIGITS = 9;

interface Props {
  id?: string;
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
}

/** Where an organisation works: the city, a county, a township, or one of its villages. Works as the control of a field. */
export const OrganisationRegion = ({ id, value, onChange }: Props) => {
  const { t } = useWords();
  const townships = useTownships();
  const township = value?.slice(0, TOWNSHIP_DIGITS);
  const villages = useVillages(township);
  const city = { value: CITY, label: t('leader.city') };
  return (
    <div className={styles.detail}>
      <RegionSelect
        {...(id === undefined ? {} : { id })}
        value={township}
        loading={townships.isPending}
        options={[city, ...(townships.data ?? [])]}
        {...(onChange === undefined ? {} : { onChange })}
      />
      {isTownship(township) && (
        <label>
          <span className="note">{t('administration.village')}</span>
          <RegionSelect
            optional
            value={value === township ? undefined : value}
            loading={villages.isLoading}
            options={villages.data}
            placeholder={t('administration.wholeTownship')}
            onChange={(code) => onChange?.(code ?? township)}
          />
        </label>
      )}
    </div>
  );
};
