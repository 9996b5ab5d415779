import { accept, type Decision, type DecisionContext, disputeKinds, fact, refuse } from '@one-window/contracts';
import { kindsTakenBy, takesKind } from '@one-window/law';
import { claimClock, TRIAGE_CLOCK } from './clocks';
import type { KnownOrganisation } from './organisations';
import type { Classification, Registration, TriageCase } from './case-state';

export interface OfferInput {
  /** Id of the new offer. */
  offerId: string;
  organisationIds: readonly string[];
  /** Several may compete, the first to claim holds the case; otherwise exactly one is asked. */
  pool: boolean;
  /** Those of `organisationIds` that triage's copy of the directory knows. */
  known: readonly KnownOrganisation[];
}

/** Longest text that an event carries, in characters. */
const LONGEST_TEXT = 20_000;

/** What an organisation reads to decide whether to take the case. */
const summaryOf = (
  registration: Registration,
  addedFacts: readonly string[],
  { disputeKind, risk, complexity }: Classification,
) => {
  const { caseNumber, source, title, claims, amountFen, parties, regionCode, appliedOn, urgent } = registration;
  const { externalReference, amended, former } = registration;
  const facts = [registration.facts, ...addedFacts.map((added) => `【补充】${added}`)].join('\n');
  return {
    caseNumber,
    source,
    title,
    facts: [...facts].slice(0, LONGEST_TEXT).join(''),
    claims,
    ...(amountFen === undefined ? {} : { amountFen }),
    parties,
    regionCode,
    appliedOn,
    disputeKind,
    urgent,
    risk,
    ...(complexity === undefined ? {} : { complexity }),
    ...(externalReference === undefined ? {} : { externalReference }),
    ...(former === undefined ? {} : { former }),
    ...(amended === undefined ? {} : { amended }),
  };
};

/** Offers the case to one organisation or to a pool; whoever claims within three working days holds it. */
export const offerCase = (state: TriageCase, input: OfferInput, context: DecisionContext): Decision => {
  const { registration, classification, route } = state;
  const wanted = [...new Set(input.organisationIds)];
  if (!registration || !classification) return refuse('not-classified');
  if (route?.route !== 'mediation') return refuse('route-not-mediation', { route: route?.route ?? null });
  if (!input.pool && wanted.length !== 1) return refuse('offer-needs-one-organisation', { given: wanted.length });
  const known = wanted.map((id) => input.known.find((organisation) => organisation.organisationId === id));
  const unknown = wanted.filter((_, index) => !known[index]);
  if (unknown.length > 0) return refuse('organisation-unknown', { organisationIds: unknown });
  const offered = known.filter((organisation) => organisation !== undefined);
  const { disputeKind } = classification;
  const unfit = offered.filter((organisation) => !takesKind(organisation, disputeKind));
  if (unfit.length > 0) {
    return refuse('organisation-does-not-take-this-kind', {
      disputeKind,
      disputeKindName: disputeKinds[disputeKind],
      organisations: unfit.map((organisation) => ({
        organisationId: organisation.organisationId,
        name: organisation.name,
        kind: organisation.kind,
        takes: kindsTakenBy(organisation),
      })),
    });
  }
  const closed = offered.filter((organisation) => organisation.closed);
  if (closed.length > 0) {
    return refuse('organisation-closed', {
      field: 'organisationIds',
      organisations: closed.map(({ organisationId, name }) => ({ organisationId, name })),
    });
  }
  const silent = offered.filter(({ reachable }) => reachable === false);
  if (silent.length > 0) {
    return refuse('organisation-without-account', {
      field: 'organisationIds',
      organisations: silent.map(({ organisationId, name }) => ({ organisationId, name })),
    });
  }
  return accept(
    fact('triage.case-offered.v1', {
      offerId: input.offerId,
      pool: input.pool,
      organisations: offered.map(({ organisationId, name }) => ({ organisationId, name })),
      summary: summaryOf(registration, state.addedFacts, classification),
      ...(state.reopened === undefined ? {} : { reopened: state.reopened }),
      ...(state.attempt === undefined ? {} : { attempt: state.attempt }),
      clocks: { started: [claimClock(input.offerId, context)], stopped: [TRIAGE_CLOCK] },
    }),
  );
};
