import { daysBetween, type CivilDate, type Instant } from './civil-date';
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
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
}

export interface ClockOptions {
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
}

/**
 * Starts a clock, or counts a running one anew when it was paused or extended. Throws TimeLimitError when the rule
 * allows no such pause or extension.
 */
export const startClock = (
  name: string,
  ruleId: RuleId,
  startedOn: CivilDate,
  calendar: WorkingCalendar,
  options: ClockOptions = {},
): RunningClock =>
  clockOf(name, computeDeadline({ rule: timeLimitRule(ruleId), startedOn, calendar, ...options }), options);

function clockOf(name: string, deadline: Deadline, { pauses = [], extensions = [] }: ClockOptions): RunningClock {
  return {
    name,
    rule: deadline.rule.id,
    startedOn: deadline.startedOn,
    dueOn: deadline.lastDay,
    dueAt: deadline.dueAt,
    provisional: deadline.provisional,
    ...(pauses.length > 0 ? { pauses } : {}),
    ...(extensions.length > 0 ? { extensions } : {}),
  };
}

/** A clock that a new calendar changes: its due date, or only whether that date is provisional (movedByDays 0). */
export interface ClockChange {
  readonly before: RunningClock;
  readonly after: RunningClock;
  /** Positive when due later than before. */
  readonly movedByDays: number;
  /** The new computation, for its explanation. */
  readonly deadline: Deadline;
}

/** Counts running clocks on a new calendar and lists those that change. Throws TimeLimitError for an unknown rule. */
export function recompute(running: readonly RunningClock[], calendar: WorkingCalendar): ClockChange[] {
  return running
    .map((before) => {
      const { name, startedOn, pauses, extensions } = before;
      const options = { ...(pauses ? { pauses } : {}), ...(extensions ? { extensions } : {}) };
      const deadline = computeDeadline({ rule: timeLimitRule(before.rule), startedOn, calendar, ...options });
      const after = clockOf(name, deadline, options);
      return { before, after, movedByDays: daysBetween(before.dueOn, after.dueOn), deadline };
    })
    .filter(({ before, after, movedByDays }) => movedByDays !== 0 || before.provisional !== after.provisional);
}
