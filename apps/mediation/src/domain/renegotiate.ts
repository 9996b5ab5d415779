import { accept, type Decision, fact, refuse, type Refusal } from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import type { MediationCase } from './case-state';
import { missingConsent } from './parties-asked';

/** What a court has confirmed is enforced like its own ruling and no longer the parties' to amend by mediation. */
export const alreadyConfirmed = ({ stage, ruling, agreement }: MediationCase): Refusal | undefined =>
  stage === 'agreed' && ruling?.outcome === 'confirmed' && ruling.version === agreement?.version
    ? refuse('already-confirmed', {
        court: ruling.court,
        ruledOn: ruling.ruledOn,
        basis: basisText(laws.civilProcedureLaw('206')).zh,
      })
    : undefined;

/**
 * R29: an agreement in force changes only by an amending agreement, and talks about one need every party.
 * @rule R29
 */
export const renegotiate = (
  state: MediationCase,
  { reason, consentedBy }: { reason: string; consentedBy: string[] },
): Decision =>
  alreadyConfirmed(state) ??
  missingConsent(state, consentedBy, basisText(laws.peoplesMediationLaw('31')).zh) ??
  accept(fact('mediation.renegotiation-opened.v1', { reason, consentedBy: [...new Set(consentedBy)] }));
