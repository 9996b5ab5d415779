import { Form, Select } from 'antd';
import { DayInput } from '../components/day-input';
import { useWords } from '../words/use-words';
import styles from './form.module.css';
import type { RegistrationEntry } from './registration';
import { isTownship, type RegionOption, useTownships, useVillages } from './use-regions';

interface RegionSelectProps {
  id?: string;
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  options: RegionOption[] | undefined;
  loading: boolean;
  disabled?: boolean;
  placeholder?: string;
}

/** A place, found by typing part of its name. */
const RegionSelect = ({ value, options, placeholder, ...rest }: RegionSelectProps) => {
  const { t } = useWords();
  return (
    <Select<string>
      {...rest}
      {...(value === undefined ? {} : { value })}
      {...(placeholder === undefined ? {} : { placeholder })}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      options={options ?? []}
      notFoundContent={t('register.noRegion')}
    />
  );
};

/** A county or township. Works as the control of a form field. */
export const TownshipSelect = (props: Pick<RegionSelectProps, 'id' | 'value' | 'onChange'>) => {
  const { data, isPending } = useTownships();
  return <RegionSelect {...props} options={data} loading={isPending} />;
};

/** Where and when it happened. */
export const PlaceSection = () => {
  const { t } = useWords();
  const form = Form.useFormInstance<RegistrationEntry>();
  const township = Form.useWatch('township', form);
  const townships = useTownships();
  const villages = useVillages(township);
  return (
    <fieldset className={styles.group}>
      <legend>{t('register.groups.place')}</legend>
      <Form.Item
        name="township"
        label={t('register.township')}
        className={styles.short ?? ''}
        extra={townships.isError ? t('register.regionsAway') : t('register.townshipHint')}
        rules={[{ required: true, message: t('register.choose', { field: t('register.township') }) }]}
      >
        <TownshipSelect />
      </Form.Item>
      <Form.Item name="village" label={t('register.village')} className={styles.short ?? ''}>
        <RegionSelect
          options={villages.data}
          loading={villages.isLoading}
          disabled={!isTownship(township)}
          placeholder={isTownship(township) ? '' : t('register.villageFirst')}
        />
      </Form.Item>
      <Form.Item name="occurredOn" label={t('register.occurredOn')}>
        <DayInput between="past" />
      </Form.Item>
      <Form.Item name="appliedOn" label={t('register.appliedOn')} extra={t('register.appliedOnHint')}>
        <DayInput between="past" />
      </Form.Item>
    </fieldset>
  );
};
