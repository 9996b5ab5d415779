import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { dayOf, instantOf, timeOf } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';

interface Props {
  id?: string;
  /** Instant, ISO 8601 UTC. */
  value?: string | undefined;
  onChange?: (instant: string | undefined) => void;
}

/** A day and time of day in Shanghai, kept as an instant. */
export const InstantInput = ({ id, value, onChange, ...aria }: Props) => {
  const { today } = useCentreClock();
  return (
    <DatePicker
      {...aria}
      {...(id === undefined ? {} : { id })}
      showTime={{ format: 'HH:mm', minuteStep: 5, defaultOpenValue: dayjs('2000-01-01T09:00') }}
      format="YYYY-MM-DD HH:mm"
      placeholder="YYYY-MM-DD HH:mm"
      showNow={false}
      needConfirm={false}
      style={{ width: 220 }}
      value={value ? dayjs(`${dayOf(value)}T${timeOf(value)}`) : null}
      {...(today ? { defaultPickerValue: dayjs(`${today}T09:00`) } : {})}
      onChange={(at) => onChange?.(at ? instantOf(at.format('YYYY-MM-DD'), at.format('HH:mm')) : undefined)}
    />
  );
};
