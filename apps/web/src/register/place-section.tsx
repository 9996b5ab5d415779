import { isDay } from '@one-window/inputs';
import { Form } from 'antd';
import { FoundSelect } from '../components/found-select';
import { DayInput } from '../components/day-input';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useWords } from '../words/use-words';
import { useBrief } from './brief';
import styles from './form.module.css';
import type { RegistrationEntry } from './registration';
import { isTownship, type RegionOption, useSearchByPlace, useTownships, useVillages } from './use-regions';

interface RegionSelectProps {
  id?: string;
  /** What it chooses, where no label of a form says so. */
  label?: string;
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  options?: RegionOption[] | undefined;
  loading: boolean;
  disabled?: boolean;
  placeholder?: string;
  optional?: boolean;
}

/** A place, found by typing part of its name; one that may be left open is emptied by its first choice. */
export const RegionSelect = ({
  label,
  value,
  onChange,
  options = [],
  placeholder,
  optional = false,
  ...rest
}: RegionSelectProps) => {
  const { t } = useWords();
  const searchByPlace = useSearchByPlace();
  const empty = optional && value !== undefined ? [{ value: '', label: t('register.noPlace') }] : [];
  return (
    <FoundSelect
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(value === undefined ? {} : { value })}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(code) => onChange?.(code === '' ? undefined : code)}
      by={searchByPlace}
      options={[...empty, ...options]}
      notFoundContent={t('register.noRegion')}
    />
  );
};

/** A county or township. Works as the control of a form field. */
export const TownshipSelect = (props: Pick<RegionSelectProps, 'id' | 'value' | 'onChange' | 'optional'>) => {
  const { data, isPending } = useTownships();
  return <RegionSelect {...props} options={data} loading={isPending} />;
};

/** Where and when it happened. */
export const PlaceSection = () => {
  const { t } = useWords();
  const brief = useBrief();
  const form = Form.useFormInstance<RegistrationEntry>();
  const township = Form.useWatch('township', form);
  const townships = useTownships();
  const villages = useVillages(township);
  const reading = useReadingRules();
  const occurred = Form.useWatch('occurredOn', form);
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
      <Form.Item name="village" label={t('components.village')} className={styles.short ?? ''}>
        <RegionSelect
          optional
          options={villages.data}
          loading={villages.isLoading}
          disabled={!isTownship(township)}
          placeholder={isTownship(township) ? '' : t('register.villageFirst')}
        />
      </Form.Item>
      {!brief && (
        <>
          <Form.Item
            name="occurredOn"
            label={t('register.occurredOn')}
            validateTrigger={readingTriggers}
            rules={reading.day({ between: 'past' })}
          >
            <DayInput between="past" />
          </Form.Item>
          <Form.Item
            name="appliedOn"
            label={t('register.appliedOn')}
            extra={t('register.appliedOnHint')}
            dependencies={['occurredOn']}
            validateTrigger={readingTriggers}
            rules={reading.day({ between: 'past', notBefore: isDay(occurred) ? occurred : undefined })}
          >
            <DayInput between="past" />
          </Form.Item>
        </>
      )}
    </fieldset>
  );
};
