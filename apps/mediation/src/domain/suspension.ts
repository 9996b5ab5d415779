import {
  accept,
  clock,
  dayOutside,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  refuse,
  type Refusal,
  type RunningClock,
} from '@one-window/contracts';
import { type RuleId, timeLimitRule } from '@one-window/law';
import { addDays, addMonths, civilDate, clockUntil, type Pause } from '@one-window/time-limits';
import { firstActDone, type MediationCase } from './case-state';
import { countLimit } from './clocks';
import { end } from './end';
import { pausesOf, pausesOnceResumed, pausesOnceSuspended } from './pauses';

export const SUSPENSION_CLOCK = clock('suspension');

/** A day to look again that is further away is a slip of the pen. */
const MOST_MONTHS_AHEAD = 6;

type Suspending = Pick<EventData['mediation.suspended.v1'], 'ground' | 'reason' | 'reviewOn'>;

/** While it stands still nothing is arranged or agreed at the table; what was done before is entered all the same. */
export const whileSuspended = ({ suspended }: MediationCase): Refusal | undefined =>
  suspended &&
  refuse('mediation-suspended', { ground: suspended.ground, since: suspended.on, reviewOn: suspended.reviewOn });

/** Of a sham the director decides, and not whoever holds the case (Provisions on Court-Invited Mediation art. 18). */
export const whileSuspicionWaits = ({ suspended }: MediationCase): Refusal | undefined =>
  suspended?.ground === 'sham' ? refuse('suspicion-undecided', { since: suspended.on }) : undefined;

export const whyNotResume = (state: MediationCase): Refusal | undefined =>
  state.suspended ? whileSuspicionWaits(state) : refuse('mediation-not-suspended');

export const whyNotDecide = ({ suspended, closedAt }: MediationCase): Refusal | undefined => {
  if (closedAt !== undefined) return refuse('case-closed', { closedAt });
  return suspended?.ground === 'sham' ? undefined : refuse('no-suspicion');
};

/** Nothing to say of the limit where the days that do not count stay the same. */
const stayTheSame = ({ limit }: MediationCase, pauses: readonly Pause[]): boolean => {
  const before = limit?.pauses ?? [];
  return (
    before.length === pauses.length &&
    before.every(({ from, until }, index) => from === pauses[index]?.from && until === pauses[index].until)
  );
};

/** The limit with those days left out, where its law knows such days and it has not passed. */
const recounted = (
  state: MediationCase,
  pauses: readonly Pause[],
  calendar: DecisionContext['calendar'],
): RunningClock | undefined => {
  const { limit } = state;
  if (!limit || limit.passed || stayTheSame(state, pauses)) return undefined;
  const rule = limit.rule as RuleId;
  const stops = timeLimitRule(rule, civilDate(limit.startedOn)).pausable.includes('appraisal');
  return stops ? countLimit(state, { ...limit, pauses: [...pauses] }, calendar) : undefined;
};

/**
 * Mediation stands still until somebody looks again, at the latest on `reviewOn`. While an expert is asked, the limits
 * stand still whose law says so (L-07: L-05 and L-12), and no longer than to that day; all others run on, for whatever
 * reason it is suspended. Said again before it goes on, it stands still until another day.
 * @rule R28
 */
export const suspend = (
  state: MediationCase,
  { ground, reason, reviewOn }: Suspending,
  { today, calendar }: DecisionContext,
): Decision => {
  const outside = dayOutside('reviewOn', reviewOn, addDays(today, 1), addMonths(today, MOST_MONTHS_AHEAD));
  if (outside) return outside;
  const pauses = pausesOnceSuspended(pausesOf(state.limit), state.suspended, { ground, reviewOn }, today);
  const limit = recounted(state, pauses, calendar);
  const started = [clockUntil(SUSPENSION_CLOCK, today, reviewOn), ...(limit ? [limit] : [])];
  return accept(
    fact('mediation.suspended.v1', {
      ground,
      reason,
      reviewOn,
      ...(limit ? { dueOn: limit.dueOn } : {}),
      ...(pauses.length > 0 ? { pauses } : {}),
      clocks: { started, ...firstActDone(state).clocks },
    }),
  );
};

/** What stopped it is over. Days that did not count are those before today. */
export const resume = (
  state: MediationCase,
  { reason }: { reason: string },
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
): Decision => {
  const { suspended } = state;
  if (!suspended) return refuse('mediation-not-suspended');
  const pauses = pausesOnceResumed(pausesOf(state.limit), suspended, today);
  const limit = recounted(state, pauses, calendar);
  return accept(
    fact('mediation.resumed.v1', {
      ground: suspended.ground,
      reason,
      suspendedOn: suspended.on,
      ...(limit ? { dueOn: limit.dueOn } : {}),
      ...(pauses.length > 0 ? { pauses } : {}),
      clocks: { stopped: [SUSPENSION_CLOCK], ...(limit ? { started: [limit] } : {}) },
    }),
  );
};

/**
 * Whether it is a sham, a person decides: mediation ends for it, with every way that stays open, or goes on.
 * @rule R20
 */
export const decideSuspicion = (
  state: MediationCase,
  { finding, reason }: { finding: 'founded' | 'unfounded'; reason: string },
  context: DecisionContext,
): Decision =>
  whyNotDecide(state) ??
  (finding === 'founded' ? end(state, { ground: 'E23', reason }, context) : resume(state, { reason }, context));
