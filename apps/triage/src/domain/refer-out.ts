import {
  accept,
  type Decision,
  type DecisionContext,
  disputeKinds,
  fact,
  type referralResults,
  refuse,
  type RemedyKind,
} from '@one-window/contracts';
import { decidedBy, remedyToward, targetsFor } from '@one-window/law';
import { whyNotMediated } from './choose-route';
import { TRIAGE_CLOCK } from './clocks';
import type { KnownOrganisation } from './organisations';
import { remediesNow } from './remedies';
import type { TriageCase } from './case-state';

export interface ReferOutInput {
  target: RemedyKind;
  reason: string;
  organisationId?: string;
  /** The organisation with that id, where triage's copy of the directory knows it. */
  known?: KnownOrganisation;
  /** The parties have a written arbitration agreement. */
  arbitrationClause?: boolean;
}

/** Hands the dispute over to another procedure and tells the parties every way that stays open (rule R22). */
export const referOut = (state: TriageCase, input: ReferOutInput, context: DecisionContext): Decision => {
  const { classification } = state;
  const { target, reason, organisationId, known } = input;
  if (!classification) return refuse('not-classified');
  const { disputeKind } = classification;
  const remedy = remedyToward(target, disputeKind);
  if (!remedy) {
    return refuse('remedy-not-available', {
      target,
      disputeKind,
      disputeKindName: disputeKinds[disputeKind],
      available: targetsFor(disputeKind),
    });
  }
  if (target === 'commercial-arbitration' && !input.arbitrationClause) {
    return refuse('arbitration-clause-required', { field: 'arbitrationClause', basis: remedy.basis });
  }
  if (organisationId && !known) return refuse('organisation-unknown', { organisationIds: [organisationId] });
  if (known && !decidedBy(target).some((kind) => kind === known.kind)) {
    return refuse('organisation-not-for-this-target', {
      target,
      organisation: { name: known.name, kind: known.kind },
      kinds: decidedBy(target),
    });
  }
  if (known?.closed) {
    return refuse('organisation-closed', {
      field: 'organisationId',
      organisations: [{ organisationId: known.organisationId, name: known.name }],
    });
  }
  const told = remediesNow(state, disputeKind, context);
  return accept(
    fact('triage.case-referred-out.v1', {
      target,
      ...(state.registration ? { caseNumber: state.registration.caseNumber } : {}),
      ...(known ? { organisation: { organisationId: known.organisationId, name: known.name } } : {}),
      reason,
      remedies: [remedy, ...told.filter((other) => other.text !== remedy.text)],
      clocks: { stopped: [TRIAGE_CLOCK] },
    }),
  );
};

/** Nobody wants to be referred anywhere: the case ends with the ways told, which stay open to each party (R22). */
export const endWithoutReferral = (
  state: TriageCase,
  { reason }: { reason: string },
  context: DecisionContext,
): Decision => {
  const { classification } = state;
  if (!classification) return refuse('not-classified');
  return accept(
    fact('triage.ended-without-referral.v1', {
      ...(state.registration ? { caseNumber: state.registration.caseNumber } : {}),
      reason,
      remedies: remediesNow(state, classification.disputeKind, context),
      clocks: { stopped: [TRIAGE_CLOCK] },
    }),
  );
};

/**
 * Once more to mediation, with the organisation that tried or another: nobody is kept from it, and each party is asked
 * anew by whoever takes the case (People's Mediation Law arts. 3 and 17).
 */
export const mediateAgain = (state: TriageCase, { reason }: { reason: string }): Decision => {
  const { agreement, attempt = 1, holder } = state;
  if (agreement) return refuse('agreement-in-force-already');
  const barred = whyNotMediated(state);
  if (barred) return barred;
  return accept(
    fact('triage.mediation-reattempted.v1', {
      reason,
      attempt: attempt + 1,
      ...(holder ? { offerId: holder.offerId } : {}),
    }),
  );
};

const bodyOf = ({ referral }: TriageCase) => (referral?.organisation ? { organisation: referral.organisation } : {});

export interface ReferralResult {
  result: (typeof referralResults)[number];
  text: string;
  document?: string;
}

/** What the body did with what was referred to it, so that the road ends where the dispute ends. */
export const recordReferralResult = (state: TriageCase, { result, text, document }: ReferralResult): Decision =>
  accept(
    fact('triage.referral-answered.v1', {
      result,
      text,
      ...bodyOf(state),
      ...(document === undefined ? {} : { document }),
    }),
  );

/** It is not theirs, or they could not decide it: the case comes back to the desk under its number. */
export const returnReferral = (state: TriageCase, { reason }: { reason: string }): Decision =>
  accept(
    fact('triage.referral-returned.v1', {
      ...(state.registration ? { caseNumber: state.registration.caseNumber } : {}),
      ...bodyOf(state),
      reason,
      round: (state.round ?? 0) + 1,
    }),
  );
