import { accept, type Decision, type EndGround, fact, refuse } from '@one-window/contracts';
import { type MediationCase, parties, stopAll } from './mediation-case';
import { remediesFor } from './remedies';

/**
 * Mediation ends without an agreement and the parties are told every way that stays open (People's Mediation Law
 * art. 26). Never refused for its moment: nobody is kept from arbitration or court by mediation (art. 3).
 */
export const end = (state: MediationCase, { ground, reason }: { ground: EndGround; reason: string }): Decision => {
  const { summary } = state;
  if (!summary) return refuse('not-allowed-in-this-stage', { command: 'end' });
  const remedies = remediesFor(summary.disputeKind, parties(state), { ground, agreement: state.agreement });
  const { caseNumber } = summary;
  return accept(
    fact('mediation.ended-without-agreement.v1', { caseNumber, ground, reason, remedies, ...stopAll(state) }),
  );
};
