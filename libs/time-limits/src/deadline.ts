import { addDays, addMonths, compare, daysBetween, endOfDay, type CivilDate, type Instant } from './civil-date';
import { describeDeadline, type CountedExtension, type DeadlineStep } from './deadline-steps';
import {
  TimeLimitError,
  timeLimitRule,
  type RuleId,
  type Bilingual,
  type LegalBasis,
  type LimitUnit,
  type TimeLimitRule,
} from '@one-window/law';
import type { Extension, Pause } from './clock-changes';
import type { WorkingCalendar } from './working-calendar';

export interface DeadlineInput {
  readonly rule: TimeLimitRule;
  /** The day of the start event; it is not counted. */
  readonly startedOn: CivilDate;
  readonly calendar: WorkingCalendar;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
}

/** A computed time limit; plain data, safe to store and to send. */
export interface Deadline {
  readonly rule: TimeLimitRule;
  readonly basis: LegalBasis;
  readonly startedOn: CivilDate;
  /** The first day that counts. */
  readonly firstDay: CivilDate;
  /** The last counted day, before the roll over rest days. */
  readonly countedTo: CivilDate;
  /** The day on which the limit runs out (dueOn of a running clock). */
  readonly lastDay: CivilDate;
  /** The last millisecond of lastDay in Shanghai. */
  readonly dueAt: Instant;
  readonly steps: readonly DeadlineStep[];
  /** True when the result rests on a year whose holiday notice is not published, the year after for the last days of one. */
  readonly provisional: boolean;
}

/**
 * Computes a time limit. The start day is excluded; days under a pause do not count; a last day that is a rest day or
 * under a pause moves to the next working day (Civil Procedure Law art. 85; Civil Code arts. 201 to 203).
 *
 * A limit in months ends on the same-numbered day (Civil Code art. 202); when paused, the days it would have lasted are
 * counted instead. Extensions in the rule's own unit are added to the limit before it is counted, others after it.
 *
 * Throws TimeLimitError when the rule allows no such pause or extension, or nobody consented to it.
 */
export function computeDeadline(input: DeadlineInput): Deadline {
  const { rule, startedOn, calendar, pauses = [], extensions = [] } = input;
  checkPauses(rule, pauses);
  checkExtensions(rule, extensions);

  const isPaused = (day: CivilDate): boolean =>
    pauses.some(({ from, until }) => compare(from, day) <= 0 && compare(day, until) <= 0);
  const count = (from: CivilDate, length: number, unit: LimitUnit): CivilDate => {
    const days = unit === 'month' ? daysBetween(from, addMonths(from, length)) : length;
    const counts = (day: CivilDate): boolean =>
      !isPaused(day) && (unit !== 'working-day' || calendar.isWorkingDay(day));
    return nthDay(from, days, counts);
  };

  const baseTo = count(startedOn, rule.length, rule.unit);
  const counted = countExtensions(rule, startedOn, baseTo, extensions, count);
  const countedTo = counted.at(-1)?.countedTo ?? baseTo;
  let lastDay = countedTo;
  while (calendar.isRestDay(lastDay) || isPaused(lastDay)) lastDay = addDays(lastDay, 1);

  const firstDay = countedTo === startedOn ? startedOn : count(startedOn, 1, dayUnit(rule.unit));
  const usesWorkingDays = rule.unit === 'working-day' || extensions.some(({ unit }) => unit === 'working-day');
  const provisionalYears = provisionalYearsOf(calendar, usesWorkingDays ? addDays(startedOn, 1) : countedTo, lastDay);
  return {
    rule,
    basis: rule.basis,
    startedOn,
    firstDay,
    countedTo,
    lastDay,
    dueAt: endOfDay(lastDay),
    // Said when somebody asks: most limits only start.
    get steps() {
      return describeDeadline({
        rule,
        startedOn,
        calendar,
        pauses,
        counted,
        firstDay,
        baseTo,
        countedTo,
        lastDay,
        provisionalYears,
      });
    },
    provisional: provisionalYears.length > 0,
  };
}

/** The steps of a deadline in one language, in order. */
export const explain = (deadline: Deadline, language: keyof Bilingual): string[] =>
  deadline.steps.map((step) => step[language]);

const dayUnit = (unit: LimitUnit): LimitUnit => (unit === 'month' ? 'calendar-day' : unit);

/** The n-th day after `from` that counts; `from` itself for n = 0. */
function nthDay(from: CivilDate, n: number, counts: (day: CivilDate) => boolean): CivilDate {
  let day = from;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return day;
}

function countExtensions(
  rule: TimeLimitRule,
  startedOn: CivilDate,
  baseTo: CivilDate,
  extensions: readonly Extension[],
  count: (from: CivilDate, length: number, unit: LimitUnit) => CivilDate,
): CountedExtension[] {
  const inRuleUnit = ({ unit }: Extension): boolean => unit === undefined || unit === rule.unit;
  let length = rule.length;
  let countedTo = baseTo;
  const own = extensions.filter(inRuleUnit).map((extension) => {
    length += extension.by;
    // Counted afresh from the start: two months from 31 January end on 31 March, not a month after 28 February.
    countedTo = count(startedOn, length, rule.unit);
    return { extension, countedTo };
  });
  const others = extensions
    .filter((extension) => !inRuleUnit(extension))
    .map((extension) => {
      countedTo = count(countedTo, extension.by, extension.unit ?? rule.unit);
      return { extension, countedTo };
    });
  return [...own, ...others];
}

function checkPauses(rule: TimeLimitRule, pauses: readonly Pause[]): void {
  for (const { from, until, reason } of pauses) {
    if (compare(until, from) < 0)
      throw new TimeLimitError('bad-pause', `a pause ends on ${until} before it begins on ${from}`);
    if (!rule.pausable.includes(reason)) {
      throw new TimeLimitError('not-pausable', `${rule.id} does not stand still for '${reason}'`);
    }
  }
}

function checkExtensions(rule: TimeLimitRule, extensions: readonly Extension[]): void {
  if (extensions.length === 0) return;
  if (!rule.extension) throw new TimeLimitError('not-extensible', `${rule.id} cannot be extended`);
  const { maximum } = rule.extension;
  let total = 0;
  for (const { by, unit, consentedBy } of extensions) {
    if (!Number.isInteger(by) || by < 1) {
      throw new TimeLimitError('bad-extension', `${rule.id} is extended by whole units, not by ${by}`);
    }
    if (maximum !== undefined && unit !== undefined && unit !== rule.unit) {
      throw new TimeLimitError('bad-extension', `${rule.id} is extended in its own unit only, not in ${unit}s`);
    }
    if (consentedBy.length === 0) {
      throw new TimeLimitError('no-consent', `${rule.id} is extended only by ${rule.extension.by}; nobody is named`);
    }
    total += by;
  }
  if (maximum !== undefined && total > maximum) {
    throw new TimeLimitError('extension-too-long', `${rule.id} is extended by at most ${maximum}, not by ${total}`);
  }
}

/** Years without a notice on which a day from `from` to `to` depends. */
function provisionalYearsOf(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number[] {
  const [first] = calendar.yearsDeciding(from);
  const last = calendar.yearsDeciding(to).at(-1);
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => calendar.statusOf(year) === 'provisional');
}

/** Last day of a limit of the catalogue that started on that day and was neither paused nor lengthened. */
export const lastDayOf = (rule: RuleId, startedOn: CivilDate, calendar: WorkingCalendar): CivilDate =>
  computeDeadline({ rule: timeLimitRule(rule), startedOn, calendar }).lastDay;
