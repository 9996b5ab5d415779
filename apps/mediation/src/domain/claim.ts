import {
  accept,
  clock,
  type Decision,
  type DecisionContext,
  fact,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { type MediationCase, type MediationStage, parties } from './case-state';
import { isOrganisation, type OrganisationIdentity } from './recusal';
import { startLease, startMediationLimit } from './clocks';

const stagesWithHolder: ReadonlySet<MediationStage> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'agreed',
  'renegotiating',
  'ended',
] as const);

/** One holder at a time: whoever comes later is told who was first, and since when; and nobody holds what is closed. */
export const alreadyClaimed = (state: MediationCase): Refusal | undefined => {
  const { holder, stage, closedAt } = state;
  // Follow-up may be heard before whoever ended the offer.
  if (stage === 'offered' && closedAt !== undefined) return refuse('case-closed', { closedAt });
  if (!holder || !stagesWithHolder.has(stage)) return undefined;
  return refuse('already-claimed', { holder: holder.name, since: holder.since });
};

/** What the directory says of an organisation beside its name. */
export type KnownClaimant = Omit<OrganisationIdentity, keyof OrganisationRef> & {
  /** Takes no new cases. */
  closed?: boolean;
};

/** An organisation that is itself a party mediates nothing between itself and others. */
export const partyThatIs = (state: MediationCase, organisation: OrganisationIdentity): Refusal | undefined => {
  const same = parties(state).find((party) => isOrganisation(party, organisation));
  if (!same) return undefined;
  const ties = [{ party: same.name, role: same.role }];
  return refuse('conflict-of-interest', { ties, basis: basisText(laws.courtInvitedMediationProvisions('15')).zh });
};

/**
 * A mediation organisation takes an offered case, and its limit begins to run. An organisation that is itself a party
 * may not (Provisions on Court-Invited Mediation art. 15); `known` is what the directory says of it beside its name.
 */
export const claim = (
  state: MediationCase,
  organisationId: string,
  { today, calendar }: DecisionContext,
  known: KnownClaimant = {},
): Decision => {
  const taken = alreadyClaimed(state);
  if (taken) return taken;
  const { offer, summary } = state;
  const organisation = offer?.organisations.find((candidate) => candidate.organisationId === organisationId);
  if (!offer || !summary || !organisation) return refuse('not-the-holder', {});
  if (known.closed) return refuse('organisation-closed', { organisations: [organisation] });
  const tied = partyThatIs(state, { ...known, ...organisation });
  if (tied) return tied;
  return accept(
    fact('mediation.case-claimed.v1', {
      offerId: offer.offerId,
      organisation,
      clocks: {
        started: [
          startMediationLimit(offer.offerId, summary, { today, calendar }, known.kind),
          ...startLease(offer.offerId, summary, { today, calendar }),
        ],
        stopped: [clock('claim', offer.offerId)],
      },
    }),
  );
};
