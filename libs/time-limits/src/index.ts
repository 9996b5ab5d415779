export {
  DateFormatError,
  addDays,
  addMonths,
  chineseDay,
  chineseMoment,
  civilDate,
  civilDateOf,
  compare,
  daysBetween,
  endOfDay,
  englishDay,
  englishMoment,
  instant,
  startOfDay,
  weekday,
  yearOf,
  type CivilDate,
  type Instant,
} from './civil-date';
export {
  CalendarError,
  SEED_VERSION,
  WorkingCalendar,
  calendarYear,
  type CalendarYear,
  type CalendarYearData,
  type DayOff,
  type YearStatus,
} from './working-calendar';
export { withNotice, type CalendarNotice, type NoticeFinding } from './calendar-notice';
export { dueDayOf, earliestDay, LONG_OVERDUE, NO_DUE_DAY, type DueDay } from './due-day';
export { defaultCalendar } from './default-calendar';
export type { Extension, Pause } from './clock-changes';
export { computeDeadline, explain, lastDayOf, type Deadline, type DeadlineInput } from './deadline';
export type { DeadlineStep } from './deadline-steps';
export {
  clockUntil,
  countingOf,
  isCounted,
  recompute,
  startClock,
  type ClockChange,
  type ClockOptions,
  type RunningClock,
} from './running-clock';
