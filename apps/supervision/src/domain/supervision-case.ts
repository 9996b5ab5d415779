import type { AnyRecordedEvent, CommandTable, EventTable, RunningClock } from '@one-window/contracts';

export type SupervisionStage = 'none' | 'kept';

/** What supervision itself has done about a case: files handed out, broken chains found; or the days it sealed, the proofs it completed. */
export interface SupervisionCase {
  caseId: string;
  stage: SupervisionStage;
  clocks: RunningClock[];
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

export const evolve = (state: SupervisionCase, { type }: AnyRecordedEvent): SupervisionCase => {
  switch (type) {
    case 'supervision.case-file-exported.v1':
      return { ...state, stage: 'kept', exports: state.exports + 1 };
    case 'supervision.chain-broken.v1':
      return { ...state, stage: 'kept', brokenChains: state.brokenChains + 1 };
    case 'supervision.day-sealed.v1':
      return { ...state, stage: 'kept', sealedDays: state.sealedDays + 1 };
    case 'supervision.day-signed.v1':
    case 'supervision.seal-key-introduced.v1':
      return { ...state, stage: 'kept' };
    case 'supervision.proof-completed.v1':
      return { ...state, stage: 'kept', completedProofs: (state.completedProofs ?? 0) + 1 };
    default:
      return state;
  }
};

/** Exports and seals open their own record, so no command waits for a stage. */
export const commands: CommandTable<SupervisionStage, never> = { none: {}, kept: {} };

/** The projection reads what other services say; supervision's own record follows from none of it. */
export const receives: EventTable<SupervisionStage, never> = { none: {}, kept: {} };
