import {
  type DayBounds,
  dayFault,
  type Direction,
  FIRST_DAY,
  isDay,
  lastDay,
  readAmount,
  readCount,
  readDay,
  type Reading,
  type ReadingFault,
  writeAmount,
} from '@one-window/inputs';
import type { Rule } from 'antd/es/form';
import { dayOf, formatFullDay } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { isInstant, readInstant } from './instant-input';

type Bounds = Omit<DayBounds, 'today'>;

/** Form.Item must hear these for the rules below. */
export const readingTriggers = ['onChange', 'onBlur'];

/** Nothing is said while it is typed, and what was said before is withdrawn; all is said when the text is whole. */
const whenWhole = (fault: (value: unknown) => string | undefined): Rule[] => [
  { validateTrigger: 'onChange', validator: () => Promise.resolve() },
  {
    validateTrigger: 'onBlur',
    validator: (_, value: unknown) => {
      const told = value === undefined || value === null || value === '' ? undefined : fault(value);
      return told === undefined ? Promise.resolve() : Promise.reject(new Error(told));
    },
  },
];

const dayFaults = {
  'not-understood': 'notUnderstood',
  ambiguous: 'notUnderstood',
  'too-precise': 'notUnderstood',
  negative: 'notUnderstood',
  'out-of-range': 'tooEarly',
  'no-such-day': 'noSuchDay',
  'no-such-time': 'notUnderstood',
  'year-missing': 'yearMissing',
  'year-short': 'yearShort',
  'year-last': 'yearLast',
  'weekday-differs': 'weekdayDiffers',
  'time-missing': 'notUnderstood',
  'half-missing': 'notUnderstood',
} as const satisfies Record<ReadingFault, string>;

const momentFaults = {
  ...dayFaults,
  'not-understood': 'momentNotUnderstood',
  ambiguous: 'halfMissing',
  'too-precise': 'seconds',
  'no-such-time': 'noSuchTime',
  'time-missing': 'timeMissing',
  'half-missing': 'halfMissing',
} as const satisfies Record<ReadingFault, string>;

const amountFaults = {
  'not-understood': 'notUnderstood',
  ambiguous: 'ambiguous',
  'too-precise': 'tooPrecise',
  negative: 'negative',
  'out-of-range': 'tooMuch',
  'no-such-day': 'notUnderstood',
  'no-such-time': 'notUnderstood',
  'year-missing': 'notUnderstood',
  'year-short': 'notUnderstood',
  'year-last': 'notUnderstood',
  'weekday-differs': 'notUnderstood',
  'time-missing': 'notUnderstood',
  'half-missing': 'notUnderstood',
} as const satisfies Record<ReadingFault, string>;

const reasonOf = (reading: Reading<unknown>): ReadingFault => (reading.ok ? 'not-understood' : reading.reason);

/** Why a field does not take what stands in its box, in one sentence that says what to do; undefined when it does. */
export const useFaults = () => {
  const { t, language } = useWords();
  const { today } = useCentreClock();
  const outside = (day: string, bounds: Bounds): string | undefined => {
    const fault = dayFault(day, { today, ...bounds });
    if (fault === undefined) return undefined;
    const limit = {
      'too-early': FIRST_DAY,
      'too-late': today === undefined ? '' : lastDay(today),
      'not-yet': today ?? '',
      'already-over': today ?? '',
      'not-future': today ?? '',
      'before-other': bounds.notBefore ?? '',
      'after-other': bounds.notAfter ?? '',
    }[fault];
    return t(`components.outside.${fault}`, { day: formatFullDay(limit, language) });
  };
  return {
    day: (value: unknown, bounds: Bounds = {}): string | undefined => {
      if (isDay(value)) return outside(value, bounds);
      const text = String(value);
      return t(`components.unread.${dayFaults[reasonOf(readDay(text, { today, ...bounds }))]}`, { text });
    },
    instant: (value: unknown, between?: Direction): string | undefined => {
      if (isInstant(value)) return outside(dayOf(value), {});
      const text = String(value);
      return t(`components.unread.${momentFaults[reasonOf(readInstant(text, today, between))]}`, { text });
    },
    money: (value: unknown): string | undefined => {
      if (typeof value === 'number') return undefined;
      const text = String(value);
      const reading = readAmount(text);
      const perhaps = reading.ok ? undefined : reading.perhaps;
      return t(
        `components.unreadAmount.${perhaps === undefined && reasonOf(reading) === 'ambiguous' ? 'notUnderstood' : amountFaults[reasonOf(reading)]}`,
        { text, amount: perhaps === undefined ? '' : writeAmount(perhaps) },
      );
    },
    count: (value: unknown, between: { min: number; max: number }): string | undefined => {
      if (typeof value === 'number')
        return readCount(String(value), between).ok ? undefined : t('components.wholeNumber', between);
      return t('components.wholeNumber', between);
    },
  };
};

/** Rules of form fields whose text is read: what is not understood or not taken is told at the field, and not sent. */
export const useReadingRules = () => {
  const faults = useFaults();
  return {
    day: (bounds?: Bounds): Rule[] => whenWhole((value) => faults.day(value, bounds)),
    instant: (between?: Direction): Rule[] => whenWhole((value) => faults.instant(value, between)),
    money: (): Rule[] => whenWhole(faults.money),
    count: (between: { min: number; max: number }): Rule[] => whenWhole((value) => faults.count(value, between)),
  };
};
