import { boundParties } from '@one-window/contracts';
import { competentCourts, type Mediated } from '@one-window/law';
import type { Court } from './application';
import type { Agreement } from './case-state';

/** The courts as the directory describes them, and where it says that the organisation which mediated sits. */
export interface CourtsKnown {
  courts: readonly Court[];
  organisationRegion?: string;
}

const mediatedOf = (agreement: Agreement, organisationRegion?: string): Mediated => ({
  disputeKind: agreement.disputeKind,
  source: agreement.source,
  invitedBy: agreement.invitedBy,
  partyRegions: boundParties(agreement.parties, agreement).flatMap(({ regionCode }) =>
    regionCode === undefined ? [] : [regionCode],
  ),
  disputeRegion: agreement.regionCode,
  organisationRegion,
  amountFen: agreement.obligations.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0),
});

/** The courts that may be asked to confirm the agreement, each with why (R16). */
export const courtsFor = (agreement: Agreement, { courts, organisationRegion }: CourtsKnown) =>
  competentCourts(mediatedOf(agreement, organisationRegion), courts);
