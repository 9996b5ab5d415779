import { type Direction, type Reading, readMoment } from '@one-window/inputs';
import { dayOf, instantOf, timeOf, weekdayOf } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { DayPicker } from './day-picker';
import { type ReadControl, ReadInput } from './read-input';

type Props = ReadControl<string> & {
  /** For a day that is typed without its year. */
  between?: Direction | undefined;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** True for what is sent: an instant in UTC. */
export const isInstant = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value);

/** A day and time of day in Shanghai, read as the instant they name. */
export const readInstant = (typed: string, today: string | undefined, between?: Direction): Reading<string> => {
  const moment = readMoment(typed, { today, between });
  return moment.ok
    ? { ok: true, value: instantOf(moment.value.day, moment.value.time) }
    : { ok: false, reason: moment.reason };
};

/** A day and time of day in Shanghai, in whichever spelling, kept as an instant. */
export const InstantInput = ({ id, value, onChange, onBlur, between, ...aria }: Props) => {
  const { t, language } = useWords();
  const { today } = useCentreClock();
  const picked = (day: string): void => {
    // Without an hour it is no session: that is for the person to write.
    onChange?.(isInstant(value) ? instantOf(day, timeOf(value)) : day);
    if (id !== undefined) document.getElementById(id)?.focus();
  };
  return (
    <ReadInput
      id={id}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      read={(typed) => readInstant(typed, today, between)}
      write={(written) => (isInstant(written) ? `${dayOf(written)} ${timeOf(written)}` : undefined)}
      readAs={(instant) => weekdayOf(dayOf(instant), language)}
      behind={<DayPicker day={isInstant(value) ? dayOf(value) : undefined} bounds={{ today }} onPick={picked} />}
      input={{ ...aria, placeholder: t('components.momentExample'), style: { width: 340, maxWidth: '100%' } }}
    />
  );
};
