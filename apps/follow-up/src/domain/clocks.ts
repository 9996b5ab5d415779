import { clock, type ClockTable, fact, type Obligation, type RunningClock } from '@one-window/contracts';
import { civilDate, clockUntil, startClock, type WorkingCalendar } from '@one-window/time-limits';
import type { FollowUpCase, FollowUpStage } from './case-state';
import { isAwaited } from './obligations';

/** The clock of the first follow-up visit. */
export const VISIT = clock('visit');

export const obligationClockName = (obligationId: string): string => clock('obligation', obligationId);

/** The day is the parties' own. */
export const obligationClock = ({ obligationId, dueOn }: Obligation, startedOn: string): RunningClock =>
  clockUntil(obligationClockName(obligationId), startedOn, dueOn);

/** The visit is due seven days after performance is complete (centre's own limit L-39, People's Mediation Law art. 31). */
export const visitClock = (performedOn: string, calendar: WorkingCalendar): RunningClock =>
  startClock(VISIT, 'L-39', civilDate(performedOn), calendar);

/** Nobody is declared in default by the clock, it only says that the day is over. */
export const clocks: ClockTable<'follow-up', FollowUpCase> = {
  obligation: {
    // What is not yet due is waited for also while what was due is being enforced.
    binds: ['performing', 'defaulted', 'enforcement'],
    several: true,
    ranOut: (_, { dueOn }, __, obligationId) => [fact('follow-up.obligation-overdue.v1', { obligationId, dueOn })],
  },
  visit: { binds: ['performed'], ranOut: (_, { dueOn }) => [fact('follow-up.visit-overdue.v1', { dueOn })] },
};

const watched: ReadonlySet<FollowUpStage> = new Set(['performing', 'defaulted', 'enforcement']);

/**
 * An agreement that takes effect, and one that the talks about it left in force, is watched: until the days it names, or
 * where it is performed already until the visit.
 */
export const starts = (
  before: FollowUpCase,
  after: FollowUpCase,
  { calendar }: { calendar: WorkingCalendar },
): RunningClock[] => {
  const { agreement, obligations, stage, performedOn } = after;
  if (!agreement) return [];
  // What is owed is taken over anew with every agreement that takes effect.
  const another = before.agreement !== agreement;
  const again = before.stage === 'suspended' || before.stage === 'closed' || before.stage === 'archived';
  if (stage === 'performed')
    return performedOn !== undefined && !after.visitOverdue && (another || before.stage !== stage)
      ? [visitClock(performedOn, calendar)]
      : [];
  if (!watched.has(stage) || !(another || again)) return [];
  return obligations.filter(isAwaited).map((one) => obligationClock(one, agreement.effectiveOn));
};

export const passedBefore = (
  { agreement, obligations, visitOverdue, performedOn }: FollowUpCase,
  calendar: WorkingCalendar,
): RunningClock[] => [
  ...obligations
    .filter(({ overdue, fulfilled }) => overdue && !fulfilled)
    .map((one) => obligationClock(one, agreement?.effectiveOn ?? one.dueOn)),
  ...(visitOverdue && performedOn !== undefined ? [visitClock(performedOn, calendar)] : []),
];
