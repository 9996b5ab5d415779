import { accept, type Decision, type DecisionContext, fact, refuse, type RunningClock } from '@one-window/contracts';
import { agreementOf, type FollowUpCase, isInQuestion, type TrackedObligation } from './case-state';
import { obligationClock, obligationClockName } from './clocks';

type Found =
  | { kind: 'succession'; obligation?: undefined; amountFen?: undefined }
  | { kind: 'performance' | 'default' | 'discharge'; obligation: TrackedObligation; amountFen?: number };

/** The entry by its id, while it counts; what was reversed is reversed once. */
const found = ({ obligations, successions = [] }: FollowUpCase, entryId: string): Found | undefined => {
  const counts = (one: { entryId?: string; reversed?: object }): boolean =>
    one.entryId === entryId && one.reversed === undefined;
  if (successions.some(counts)) return { kind: 'succession' };
  for (const obligation of obligations) {
    const { evidence = [], discharges = [], defaults = [] } = obligation;
    const performance = evidence.find(counts);
    if (performance) return { kind: 'performance', obligation, ...amountOf(performance) };
    const discharge = discharges.find(counts);
    if (discharge) return { kind: 'discharge', obligation, ...amountOf(discharge) };
    if (defaults.some((one) => one.entryId === entryId && one.ended === undefined)) {
      return { kind: 'default', obligation };
    }
  }
  return undefined;
};

/** Whether anything was entered that can be reversed. */
export const hasEntries = ({ obligations, successions = [] }: FollowUpCase): boolean =>
  successions.some(({ reversed }) => !reversed) ||
  obligations.some(
    ({ evidence = [], discharges = [], defaults = [] }) =>
      [...evidence, ...discharges].some(({ entryId, reversed }) => entryId !== undefined && !reversed) ||
      defaults.some(({ ended }) => !ended),
  );

const amountOf = ({ amountFen }: { amountFen?: number }) => (amountFen === undefined ? {} : { amountFen });

/**
 * An entry about obligations was wrong: it is reversed with the reason, stays readable and counts no more. What is owed
 * again is watched again until its day.
 */
export const reverseEntry = (
  state: FollowUpCase,
  { entryId, reason }: { entryId: string; reason: string },
  { today }: Pick<DecisionContext, 'today'>,
): Decision => {
  const entry = found(state, entryId);
  if (!entry) return refuse('entry-unknown', { field: 'entryId', entryId });
  const { kind, obligation, amountFen } = entry;
  const started = obligation && kind !== 'default' ? watchedAgain(state, obligation, today) : [];
  return accept(
    fact('follow-up.entry-reversed.v1', {
      entryId,
      kind,
      ...(obligation ? { obligationId: obligation.obligationId } : {}),
      ...(amountFen === undefined ? {} : { amountFen }),
      reason,
      ...(started.length > 0 ? { clocks: { started } } : {}),
    }),
  );
};

const watchedAgain = (state: FollowUpCase, obligation: TrackedObligation, today: string): RunningClock[] => {
  const agreement = agreementOf(state);
  const name = obligationClockName(obligation.obligationId);
  const runs = state.clocks.some((clock) => clock.name === name);
  const inTalks = state.stage === 'suspended' || isInQuestion(state, agreement);
  return runs || inTalks || obligation.dueOn < today ? [] : [obligationClock(obligation, agreement.effectiveOn)];
};
