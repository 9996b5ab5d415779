import {
  accept,
  type Decision,
  type DecisionContext,
  type DisputeKind,
  disputeKindCodes,
  fact,
  refuse,
  type RunningClock,
} from '@one-window/contracts';
import { basisText, laws, writtenFormFor } from '@one-window/law';
import { agreementInForce, firstActDone, type MediationCase } from './case-state';
import { limitUnder, unitOf } from './clocks';

type Running = Parameters<typeof limitUnder>[0];

/** Whether an organisation has the case, and nothing binds the parties yet. */
const isRunning = (state: MediationCase): state is Running =>
  state.offer !== undefined &&
  state.summary !== undefined &&
  state.holder !== undefined &&
  agreementInForce(state) === undefined;

/** What a change to another kind would make of the limit; `passed`: its last day would lie before today. */
export interface KindChange {
  disputeKind: DisputeKind;
  clock: RunningClock;
  passed: boolean;
}

/** For each kind but the one it has; none while no limit of mediation can run. `organisationKind`: O11 to O78. */
export const kindChanges = (
  state: MediationCase,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
  organisationKind?: string,
): KindChange[] => {
  if (!isRunning(state)) return [];
  return disputeKindCodes
    .filter((kind) => kind !== state.summary.disputeKind)
    .map((disputeKind) => {
      const clock = limitUnder(state, disputeKind, calendar, organisationKind);
      return { disputeKind, clock, passed: clock.dueOn < today };
    });
};

/**
 * The dispute turns out to be of another kind, and its limit is that of the other kind, counted from the same claim or
 * application. Not once an agreement is in force, which the parties alone change.
 * @rule R29
 */
export const changeKind = (
  state: MediationCase,
  { disputeKind, reason }: { disputeKind: DisputeKind; reason: string },
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
  organisationKind?: string,
): Decision => {
  if (!isRunning(state)) {
    return refuse('kind-settled', { rule: 'R29', basis: basisText(laws.civilProcedureLaw('206')).zh });
  }
  const formerKind = state.summary.disputeKind;
  if (disputeKind === formerKind) return refuse('kind-unchanged', { field: 'disputeKind', disputeKind });
  const written = state.agreement?.form === 'oral' ? writtenFormFor(disputeKind) : undefined;
  if (written) {
    return refuse('written-form-required', { field: 'disputeKind', rule: 'R11', basis: basisText(written).zh });
  }
  const clock = limitUnder(state, disputeKind, calendar, organisationKind);
  const { rule, dueOn } = clock;
  const { limit } = state;
  const changed = fact('mediation.dispute-kind-changed.v1', {
    formerKind,
    disputeKind,
    reason,
    rule,
    dueOn,
    ...(limit && limit.extensions.length > 0 ? { agreedIn: unitOf(limit.rule) } : {}),
    ...(limit ? { formerDueOn: limit.dueOn } : {}),
    clocks: { ...firstActDone(state).clocks, started: [clock] },
  });
  if (dueOn >= today) return accept(changed);
  return accept(changed, fact('mediation.limit-passed.v1', { rule, dueOn, clocks: { ranOut: [clock.name] } }));
};
