import { accept, type Decision, fact, refuse, type Refusal } from '@one-window/contracts';
import type { MediationCase } from './mediation-case';
import { missingConsent } from './parties-asked';

/** What a court has confirmed is enforced like its own ruling and no longer the parties' to amend by mediation. */
export const alreadyConfirmed = ({ stage, ruling, agreement }: MediationCase): Refusal | undefined =>
  stage === 'agreed' && ruling?.outcome === 'confirmed' && ruling.version === agreement?.version
    ? refuse('already-confirmed', { court: ruling.court, ruledOn: ruling.ruledOn, basis: '民事诉讼法第二百零六条' })
    : undefined;

/** R29: an agreement in force changes only by an amending agreement, and talks about one need every party. */
export const renegotiate = (
  state: MediationCase,
  { reason, consentedBy }: { reason: string; consentedBy: string[] },
): Decision =>
  alreadyConfirmed(state) ??
  missingConsent(state, consentedBy, '人民调解法第三十一条') ??
  accept(fact('mediation.renegotiation-opened.v1', { reason, consentedBy: [...new Set(consentedBy)] }));
