import { type Fact, fact, type OrganisationRef } from '@one-window/contracts';
import type { TriageCase } from './case-state';
import { claimClockName } from './clocks';

/** How the directory closed an organisation, and why. */
export interface Closing {
  organisation: OrganisationRef;
  how: 'suspended' | 'dissolved';
  reason: string;
}

const words = { suspended: '已停止受理', dissolved: '已注销' } as const;

/**
 * Ends an offer when the last of those it was made to is closed: the case is the desk's again. While another of a pool may
 * still claim it, the offer stands. `closed`: ids of all that take no new cases.
 */
export const freeOffer = (
  { stage, offer }: Pick<TriageCase, 'stage' | 'offer'>,
  { organisation, how, reason }: Closing,
  closed: ReadonlySet<string>,
): Fact[] => {
  if (stage !== 'offered' || !offer) return [];
  if (offer.organisations.some(({ organisationId }) => !closed.has(organisationId))) return [];
  return [
    fact('triage.offer-taken-back.v1', {
      offerId: offer.offerId,
      reason: `${organisation.name}${words[how]}：${reason}`,
      closedOrganisation: organisation,
      clocks: { stopped: [claimClockName(offer.offerId)] },
    }),
  ];
};
