import { accept, type Decision, type DisputeKind, fact } from '@one-window/contracts';
import { adviseOn } from './classifier';
import { type Complexity, type Risk, toldBy, type TriageCase } from './case-state';

export interface ClassifyInput {
  disputeKind: DisputeKind;
  risk: Risk;
  /** Absent: ordinary. */
  complexity?: Complexity;
}

/** The officer decides kind and risk; what the classifier advised, and by which words, is recorded beside it. */
export const classify = (state: TriageCase, { disputeKind, risk, complexity }: ClassifyInput): Decision => {
  const top = adviseOn(toldBy(state)).top;
  return accept(
    fact('triage.case-classified.v1', {
      disputeKind,
      risk,
      ...(complexity ? { complexity } : {}),
      decidingWords: top?.words ?? [],
      ...(top ? { advised: top.disputeKind } : {}),
    }),
  );
};
