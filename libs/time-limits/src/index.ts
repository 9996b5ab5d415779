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
  WorkingCalendar,
  calendarYear,
  type CalendarYear,
  type CalendarYearData,
  type DayOff,
  type YearStatus,
} from './working-calendar';
export { defaultCalendar } from './default-calendar';
export {
  TimeLimitError,
  basisText,
  lengthText,
  pauseReasons,
  type BasisKind,
  type Bilingual,
  type Extension,
  type ExtensionRule,
  type LegalBasis,
  type LimitUnit,
  type Pause,
  type PauseReason,
  type TimeLimitErrorCode,
  type TimeLimitRule,
} from './time-limit';
export { chineseNumber } from './articles';
export * as laws from './limits/laws';
export { timeLimitRule, timeLimitRules, type RuleId } from './limits';
export { computeDeadline, explain, type Deadline, type DeadlineInput } from './deadline';
export type { DeadlineStep } from './deadline-steps';
export { recompute, startClock, type ClockChange, type ClockOptions, type RunningClock } from './running-clock';
