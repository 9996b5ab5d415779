import { type CivilDate, civilDate, daysBetween } from './civil-date';

/** Day under which a case on which no clock runs is sorted: behind all others. */
export const NO_DUE_DAY = '9999-12-31';
/** Day under which a case is sorted whose limit ran out on a day that is not kept: in front of all others. */
export const LONG_OVERDUE = '0000-01-01';

/** The first last day of these clocks, the day under which a list sorts their case; NO_DUE_DAY where none runs. */
export const earliestDay = (clocks: readonly { dueOn: string }[]): string =>
  clocks.reduce((earliest, { dueOn }) => (dueOn < earliest ? dueOn : earliest), NO_DUE_DAY);

export interface DueDay {
  overdue: boolean;
  /** Shanghai civil date; absent where no clock runs, or where the day is not kept. */
  dueOn?: string;
  /** Calendar days from today; negative when overdue. */
  daysLeft?: number;
}

/** What a line of a work list says of the day under which its case is sorted. */
export const dueDayOf = (sortedUnder: string, today: CivilDate): DueDay => {
  if (sortedUnder === NO_DUE_DAY) return { overdue: false };
  if (sortedUnder === LONG_OVERDUE) return { overdue: true };
  const daysLeft = daysBetween(today, civilDate(sortedUnder));
  return { overdue: daysLeft < 0, dueOn: sortedUnder, daysLeft };
};
