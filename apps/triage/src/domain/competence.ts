import { accept, codesAbove, type Decision, type DecisionContext, fact, refuse } from '@one-window/contracts';
import { deciderBetween } from '@one-window/law';
import type { TriageCase } from './case-state';
import { COMPETENCE_CLOCK, competenceClock, TRIAGE_CLOCK } from './clocks';
import { offerCase, type OfferInput } from './offer-case';
import type { KnownOrganisation } from './organisations';
import { recordsDecision } from './policies';

/** Those who gave the case back, and whom they named in their place. */
export const disagreeing = ({ returns }: TriageCase): string[] => [
  ...new Set(
    returns.flatMap(({ organisation, suggestedOrganisation }) => [
      organisation.organisationId,
      ...(suggestedOrganisation ? [suggestedOrganisation.organisationId] : []),
    ]),
  ),
];

/**
 * Puts it to whoever is above all concerned whose the case is: the director of the centre among those under its roof, else
 * the authority of the lowest region above them. `known`: those of `concerned` that the directory knows.
 * @rule R26
 */
export const disputeCompetence = (
  _: TriageCase,
  { concerned, known, reason }: { concerned: readonly string[]; known: readonly KnownOrganisation[]; reason: string },
  counting: DecisionContext,
): Decision => {
  const unknown = concerned.filter((id) => !known.some(({ organisationId }) => organisationId === id));
  if (unknown.length > 0) return refuse('organisation-unknown', { field: 'organisationId', organisationIds: unknown });
  if (known.length < 2) return refuse('competence-needs-two', { field: 'organisationId' });
  const above = deciderBetween(
    known.map(({ presence, regionCode }) => ({
      atCentre: presence !== 'on-call',
      regionsAbove: codesAbove(regionCode),
    })),
  );
  return accept(
    fact('triage.competence-disputed.v1', {
      ...above,
      concerned: known.map(({ organisationId, name }) => ({ organisationId, name })),
      reason,
      clocks: { started: [competenceClock(counting)], stopped: [TRIAGE_CLOCK] },
    }),
  );
};

interface Decided extends Pick<OfferInput, 'offerId' | 'known'> {
  organisationId: string;
  reason: string;
  document?: string;
}

/** The decision, and the offer that carries it out; a decision from above names its paper. */
export const decideCompetence = (
  state: TriageCase,
  { organisationId, reason, document, offerId, known }: Decided,
  counting: DecisionContext,
): Decision => {
  const { dispute } = state;
  if (!dispute) return refuse('competence-not-disputed');
  const { decider, regionCode } = dispute;
  const onPaper = recordsDecision(dispute);
  if (onPaper && document === undefined) return refuse('decision-document-missing', { field: 'document' });
  const offered = offerCase(state, { offerId, organisationIds: [organisationId], pool: false, known }, counting);
  if (!offered.accepted) return offered;
  const [organisation] = known;
  if (!organisation) throw new Error('a case was offered to nobody that is known');
  return accept(
    fact('triage.competence-decided.v1', {
      decider,
      ...(regionCode === undefined ? {} : { regionCode }),
      organisation: { organisationId, name: organisation.name },
      reason,
      ...(onPaper && document !== undefined ? { document } : {}),
      clocks: { stopped: [COMPETENCE_CLOCK] },
    }),
    ...offered.facts,
  );
};
