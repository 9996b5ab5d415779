import { boundParties } from '@one-window/contracts';
import { competentCourts, type Mediated } from '@one-window/law';
import type { Court } from './application';
import type { Agreement, DeclinedByCourt } from './case-state';

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

/**
 * The courts that may still be asked. Where one declined as not competent, what is known here of persons and places has
 * misled once: every other court of the city may then be asked, those first that seem competent, and examines its
 * competence itself (Interpretation of the Civil Procedure Law art. 355(1)(2)).
 */
export const courtsOpen = (agreement: Agreement, known: CourtsKnown, declined: readonly DeclinedByCourt[] = []) => {
  const competent = courtsFor(agreement, known);
  if (declined.length === 0) return competent;
  const others = known.courts
    .filter(({ organisationId }) => !competent.some((one) => one.organisationId === organisationId))
    .map((court) => ({ ...court, grounds: [] }));
  return [...competent, ...others].filter(
    ({ organisationId }) => !declined.some(({ court }) => court.organisationId === organisationId),
  );
};
