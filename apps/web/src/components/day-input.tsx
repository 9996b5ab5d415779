import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';

interface Props {
  id?: string;
  /** Civil date, YYYY-MM-DD. */
  value?: string | undefined;
  onChange?: (day: string | undefined) => void;
  /** Days that may be chosen, by the centre's clock. */
  between?: 'past' | 'future' | undefined;
}

const FORM = 'YYYY-MM-DD';

/** A day, typed or chosen; "today" is the centre's. */
export const DayInput = ({ id, value, onChange, between, ...aria }: Props) => {
  const { t } = useWords();
  const { today } = useCentreClock();
  const outside = (day: string): boolean => {
    if (!today) return false;
    if (between === 'past') return day > today;
    return between === 'future' && day <= today;
  };
  return (
    <DatePicker
      {...aria}
      {...(id === undefined ? {} : { id })}
      value={value ? dayjs(value) : null}
      format={FORM}
      placeholder={FORM}
      showNow={false}
      style={{ width: 200 }}
      {...(today ? { defaultPickerValue: dayjs(today) } : {})}
      {...(today && between !== 'future' ? { presets: [{ label: t('components.today'), value: dayjs(today) }] } : {})}
      disabledDate={(day) => outside(day.format(FORM))}
      onChange={(day) => onChange?.(day ? day.format(FORM) : undefined)}
    />
  );
};
