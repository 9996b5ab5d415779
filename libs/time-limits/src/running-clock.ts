import { civilDate, daysBetween, endOfDay, type CivilDate, type Instant } from './civil-date';
import { computeDeadline, type Deadline } from './deadline';
import { timeLimitRule, type RuleId } from '@one-window/law';
import type { Extension, Pause } from './clock-changes';
import type { WorkingCalendar } from './working-calendar';

/**
 * A limit that runs, as events carry it. `name` is what its owner calls it, `rule` an identifier of the catalogue.
 * Pauses and extensions stay with the clock, so that it can be recomputed from itself alone.
 */
export interface RunningClock {
  readonly name: string;
  readonly rule: string;
  readonly startedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** The last millisecond of dueOn in Shanghai. */
  readonly dueAt: Instant;
  readonly provisional: boolean;
  /** First day of validity of the rule as it was counted; absent where the rule knows none. */
  readonly ruleVersion?: string;
  /** Version of the calendar it was counted with; builds that had one calendar only said none. */
  readonly calendarVersion?: number;
  readonly pauses?: Pause[];
  readonly extensions?: (Extension & { consentedBy: string[] })[];
}

export interface ClockOptions {
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
}

/**
 * Starts a clock, or counts a running one anew when it was paused or extended. Throws TimeLimitError when the rule
 * allows no such pause or extension. The rule is the one in force on the day it starts.
 */
export const startClock = (
  name: string,
  ruleId: RuleId,
  startedOn: CivilDate,
  calendar: WorkingCalendar,
  options: ClockOptions = {},
): RunningClock =>
  clockOf(
    name,
    computeDeadline({ rule: timeLimitRule(ruleId, startedOn), startedOn, calendar, ...options }),
    calendar,
    options,
  );

function clockOf(
  name: string,
  deadline: Deadline,
  calendar: WorkingCalendar,
  { pauses = [], extensions = [] }: ClockOptions,
): RunningClock {
  return {
    name,
    rule: deadline.rule.id,
    startedOn: deadline.startedOn,
    dueOn: deadline.lastDay,
    dueAt: deadline.dueAt,
    provisional: deadline.provisional,
    ...(deadline.rule.validFrom === undefined ? {} : { ruleVersion: deadline.rule.validFrom }),
    calendarVersion: calendar.version,
    ...(pauses.length > 0 ? { pauses: [...pauses] } : {}),
    ...(extensions.length > 0
      ? { extensions: extensions.map((one) => ({ ...one, consentedBy: [...one.consentedBy] })) }
      : {}),
  };
}

/** Name of what stands in the place of a rule where people named the day themselves. */
const AGREED = 'agreed';

/** A limit whose last day was named and not counted; it ends with that day, rest day or not. Days are Shanghai civil dates. */
export const clockUntil = (name: string, startedOn: string, dueOn: string, rule: string = AGREED): RunningClock => {
  const due = civilDate(dueOn);
  return { name, rule, startedOn: civilDate(startedOn), dueOn: due, dueAt: endOfDay(due), provisional: false };
};

/** A clock that a new calendar changes: its due date, or only whether that date is provisional (movedByDays 0). */
export interface ClockChange {
  readonly before: RunningClock;
  readonly after: RunningClock;
  /** Positive when due later than before. */
  readonly movedByDays: number;
  /** The new computation, for its explanation. */
  readonly deadline: Deadline;
}

/** Whether the catalogue counts this clock; the day of any other was named by people, rest day or not. */
export const isCounted = ({ rule }: Pick<RunningClock, 'rule'>): boolean => rule !== 'agreed';

/** What a running clock was counted from: its rule as it stood, its start, pauses and extensions. */
export const countingOf = ({ rule, ruleVersion, startedOn, pauses, extensions }: RunningClock) => ({
  rule: timeLimitRule(rule, ruleVersion ?? startedOn),
  startedOn,
  ...(pauses ? { pauses } : {}),
  ...(extensions ? { extensions } : {}),
});

/**
 * Counts running clocks on a new calendar and lists those that change; days that people agreed on do not. Throws
 * TimeLimitError for an unknown rule.
 */
export function recompute(running: readonly RunningClock[], calendar: WorkingCalendar): ClockChange[] {
  return running
    .filter(isCounted)
    .map((before) => {
      const deadline = computeDeadline({ ...countingOf(before), calendar });
      const after = clockOf(before.name, deadline, calendar, before);
      return { before, after, movedByDays: daysBetween(before.dueOn, after.dueOn), deadline };
    })
    .filter(({ before, after, movedByDays }) => movedByDays !== 0 || before.provisional !== after.provisional);
}
