import { accept, type Decision, type DisputeKind, fact } from '@one-window/contracts';
import { adviseOn } from './classifier';
import { type Risk, toldBy, type TriageCase } from './case-state';

export interface ClassifyInput {
  disputeKind: DisputeKind;
  risk: Risk;
}

/** The officer decides kind and risk; what the classifier advised, and by which words, is recorded beside it. */
export const classify = (state: TriageCase, { disputeKind, risk }: ClassifyInput): Decision => {
  const top = adviseOn(toldBy(state)).top;
  return accept(
    fact('triage.case-classified.v1', {
      disputeKind,
      risk,
      decidingWords: top?.words ?? [],
      ...(top ? { advised: top.disputeKind } : {}),
    }),
  );
};
