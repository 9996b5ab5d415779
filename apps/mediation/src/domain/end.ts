import { accept, type Decision, type EndGround, fact, refuse } from '@one-window/contracts';
import { type Agreement, agreementInForce, type MediationCase, parties, stopAll } from './mediation-case';
import { remediesFor } from './remedies';

/**
 * Mediation ends and the parties are told every way that stays open (People's Mediation Law art. 26). Never refused for
 * its moment: nobody is kept from arbitration or court by mediation (art. 3). Where an agreement is in force, only the
 * talks about amending it end: it goes on to bind the parties (art. 31, Civil Procedure Law art. 206), whatever the
 * ground.
 */
export const end = (state: MediationCase, { ground, reason }: { ground: EndGround; reason: string }): Decision => {
  const { summary } = state;
  if (!summary) return refuse('not-allowed-in-this-stage', { command: 'end' });
  const inForce = agreementInForce(state);
  const remedies = remediesFor(summary.disputeKind, parties(state), { ground, agreement: inForce });
  const told = { ground, reason, remedies, ...stopAll(state) };
  if (inForce) return accept(fact('mediation.renegotiation-ended.v1', { ...standing(state, inForce), ...told }));
  return accept(fact('mediation.ended-without-agreement.v1', { caseNumber: summary.caseNumber, ...told }));
};

/** Which version stays in force, and whether a court declined to confirm it: what hears of this may not know yet. */
const standing = ({ ruling }: MediationCase, { agreementId, version }: Agreement) => ({
  agreementId,
  version,
  afterDismissal: ruling?.outcome === 'dismissed' && ruling.version === version,
});
