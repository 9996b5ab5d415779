import {
  accept,
  clock,
  type Decision,
  type EventData,
  fact,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import type { MediationCase } from './case-state';

/** An offer that stands open to many is not anybody's to give back: whoever does not want it leaves it. */
export const poolOffer = (state: MediationCase): Refusal | undefined =>
  state.offer?.pool === true ? refuse('pool-offer-not-returnable', { offerId: state.offer.offerId }) : undefined;

export type ReturnReason = Pick<EventData['mediation.case-returned.v1'], 'reason' | 'ground'>;

/**
 * An organisation gives the case back with its reason, and where it can, says who should have it (R25).
 * @rule R25
 */
export const returnCase = (
  state: MediationCase,
  organisationId: string,
  { reason, ground }: ReturnReason,
  suggestedOrganisation?: OrganisationRef,
): Decision => {
  const { offer, holder } = state;
  const offered = state.stage === 'offered';
  // Whoever took the case over was in no offer.
  const theirs = offered || !holder ? (offer?.organisations ?? []) : [holder];
  const organisation = theirs.find((candidate) => candidate.organisationId === organisationId);
  if (!offer || !organisation) return refuse('not-the-holder', {});
  const open = offered ? poolOffer(state) : undefined;
  if (open) return open;
  const stopped = offered ? [clock('claim', offer.offerId)] : state.clocks.map(({ name }) => name);
  return accept(
    fact('mediation.case-returned.v1', {
      offerId: offer.offerId,
      organisation: { organisationId, name: organisation.name },
      reason,
      ...(ground ? { ground } : {}),
      ...(suggestedOrganisation ? { suggestedOrganisation } : {}),
      clocks: { stopped },
    }),
  );
};
