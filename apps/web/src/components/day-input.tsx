import { type DayBounds, isDay, readDay } from '@one-window/inputs';
import { weekdayOf } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { DayPicker } from './day-picker';
import { type ReadControl, ReadInput } from './read-input';

/** Days that the field takes, by the centre's clock. */
type Props = ReadControl<string> & Omit<DayBounds, 'today'>;

/** A day, in whichever spelling; "today" is the centre's. The value is a civil date, or a text that is none. */
export const DayInput = ({ id, value, onChange, onBlur, onWhole, between, notBefore, notAfter, ...aria }: Props) => {
  const { t, language } = useWords();
  const { today } = useCentreClock();
  const picked = (day: string): void => {
    onChange?.(day);
    onBlur?.();
    onWhole?.(day);
  };
  const bounds = { today, between, notBefore, notAfter };
  return (
    <ReadInput
      id={id}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      onWhole={onWhole}
      read={(typed) => readDay(typed, bounds)}
      write={(written) => (isDay(written) ? written : undefined)}
      readAs={(day) => weekdayOf(day, language)}
      behind={<DayPicker day={isDay(value) ? value : undefined} bounds={bounds} onPick={picked} />}
      input={{ ...aria, placeholder: t('components.dayExample'), style: { width: 280 } }}
    />
  );
};
