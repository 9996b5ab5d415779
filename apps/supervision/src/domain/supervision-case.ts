import type { AnyRecordedEvent, EventTable, RunningClock } from '@one-window/contracts';
import { type Asked, askedAfter, askedIn, withoutAsked } from './orders';

/** `ordered`: whoever has the case owes a report; `reported`: the supervisor decides on it; `kept`: neither. */
export const supervisionStages = ['none', 'kept', 'ordered', 'reported'] as const;
export type SupervisionStage = (typeof supervisionStages)[number];

/**
 * What supervision itself has done about a case: what it asked of whoever has it, files handed out, broken chains found;
 * or the days it sealed, the proofs it completed.
 */
export interface SupervisionCase extends Asked {
  caseId: string;
  stage: SupervisionStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  exports: number;
  brokenChains: number;
  sealedDays: number;
  /** Absent before the first, as in rows of builds that proved nothing. */
  completedProofs?: number;
}

export const initial = (caseId: string): SupervisionCase => ({
  caseId,
  stage: 'none',
  clocks: [],
  exports: 0,
  brokenChains: 0,
  sealedDays: 0,
});

const stageAfter = (stage: SupervisionStage, type: AnyRecordedEvent['type']): SupervisionStage => {
  switch (type) {
    case 'supervision.order-given.v1':
    case 'supervision.finding-made.v1':
    case 'supervision.report-sent-back.v1':
      return 'ordered';
    case 'supervision.order-reported.v1':
      return 'reported';
    case 'supervision.report-accepted.v1':
    case 'supervision.order-withdrawn.v1':
      return 'kept';
    default:
      return stage === 'none' ? 'kept' : stage;
  }
};

const counted = (state: SupervisionCase, type: AnyRecordedEvent['type']): SupervisionCase => {
  switch (type) {
    case 'supervision.case-file-exported.v1':
      return { ...state, exports: state.exports + 1 };
    case 'supervision.chain-broken.v1':
      return { ...state, brokenChains: state.brokenChains + 1 };
    case 'supervision.day-sealed.v1':
      return { ...state, sealedDays: state.sealedDays + 1 };
    case 'supervision.proof-completed.v1':
      return { ...state, completedProofs: (state.completedProofs ?? 0) + 1 };
    default:
      return state;
  }
};

export const evolve = (state: SupervisionCase, event: AnyRecordedEvent): SupervisionCase =>
  counted(
    { ...withoutAsked(state), ...askedAfter(askedIn(state), event), stage: stageAfter(state.stage, event.type) },
    event.type,
  );

/** The projection reads what other services say; supervision's own record follows from none of it. */
export const receives: EventTable<SupervisionStage, never> = { none: {}, kept: {}, ordered: {}, reported: {} };
