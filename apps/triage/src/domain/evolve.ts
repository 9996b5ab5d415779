import {
  type AnyRecordedEvent,
  endedByApplicant,
  type OrganisationRef,
  type RecordedEvent,
} from '@one-window/contracts';
import type { Registration, Stage, TriageState } from './state';

/** Moves the case to a stage; an offer lasts only as long as its stage, and its organisations stay known. */
const step = (state: TriageState, stage: Stage, change: Partial<TriageState> = {}): TriageState => {
  const { offer, ...kept } = state;
  const gone = offer ? { formerly: withAll(state.formerly, offer.organisations) } : {};
  return { ...kept, ...gone, withOrganisations: [], ...change, stage };
};

const withAll = (known: readonly string[] = [], organisations: readonly OrganisationRef[]): string[] => [
  ...new Set([...known, ...organisations.map(({ organisationId }) => organisationId)]),
];

const registrationOf = ({ data, occurredAt }: RecordedEvent<'intake.case-registered.v1'>): Registration => ({
  caseNumber: data.caseNumber,
  source: data.source,
  ...(data.externalReference === undefined ? {} : { externalReference: data.externalReference }),
  title: data.title,
  facts: data.facts,
  claims: data.claims,
  ...(data.amountFen === undefined ? {} : { amountFen: data.amountFen }),
  parties: data.parties,
  regionCode: data.regionCode,
  appliedOn: data.appliedOn,
  urgent: data.urgent,
  pendingElsewhere: data.pendingElsewhere,
  registeredAt: occurredAt,
});

const supplemented = (state: TriageState, { data }: RecordedEvent<'intake.supplement-answered.v1'>): TriageState => {
  const { supplement: _answered, ...rest } = state;
  const told = { ...rest, addedFacts: data.addedFacts ? [...state.addedFacts, data.addedFacts] : state.addedFacts };
  return state.stage === 'awaiting-supplement' ? step(told, 'awaiting') : told;
};

const classified = (
  state: TriageState,
  { data, occurredAt }: RecordedEvent<'triage.case-classified.v1'>,
): TriageState => {
  const { route: _dropped, ...unrouted } = state;
  const { disputeKind, risk, advised, decidingWords } = data;
  return step(unrouted, 'classified', {
    classification: { disputeKind, risk, ...(advised ? { advised } : {}), decidingWords, classifiedAt: occurredAt },
  });
};

const claimed = (state: TriageState, { data, occurredAt }: RecordedEvent<'mediation.case-claimed.v1'>): TriageState => {
  const { offerId, organisation } = data;
  return step(state, 'with-mediation', {
    holder: { offerId, organisation, since: occurredAt },
    withOrganisations: [organisation.organisationId],
  });
};

/** A return of the current offer or by the holder brings the case back; one of an earlier offer is only noted. */
const returned = (
  state: TriageState,
  { data, occurredAt }: RecordedEvent<'mediation.case-returned.v1'>,
): TriageState => {
  const { offerId, organisation, reason, suggestedOrganisation } = data;
  const entry = {
    offerId,
    organisation,
    reason,
    ...(suggestedOrganisation ? { suggestedOrganisation } : {}),
    returnedAt: occurredAt,
  };
  const returns = [...state.returns, entry];
  const noted = { ...state, returns, escalated: returns.length >= 2 };
  const comesBack = state.stage === 'with-mediation' || (state.stage === 'offered' && state.offer?.offerId === offerId);
  const { holder: _, ...unheld } = noted;
  return comesBack ? step(unheld, 'returned') : noted;
};

const ended = (
  state: TriageState,
  { data, occurredAt }: RecordedEvent<'mediation.ended-without-agreement.v1'>,
): TriageState => {
  const { ground, reason } = data;
  const noted = { ...state, ended: { ground, reason, endedAt: occurredAt } };
  return endedByApplicant.includes(ground)
    ? step(noted, 'closed', { closed: { because: 'ended-by-applicant', reason, closedAt: occurredAt } })
    : step(noted, 'to-refer');
};

/** An offer ended, by the officer or by its limit: the case is triage's again, unless a claim was faster. */
const offerEnded = (state: TriageState, offerId: string): TriageState =>
  state.stage === 'offered' && state.offer?.offerId === offerId ? step(state, 'routed') : state;

/** Applies one event of intake, mediation or triage; others leave the case as it is. */
export const evolve = (state: TriageState, event: AnyRecordedEvent): TriageState => {
  const { occurredAt } = event;
  switch (event.type) {
    case 'intake.case-registered.v1':
      return step(state, 'awaiting', { registration: registrationOf(event) });
    case 'intake.supplement-requested.v1':
      return step(state, 'awaiting-supplement', {
        supplement: { items: event.data.items, dueOn: event.data.dueOn },
      });
    case 'intake.supplement-answered.v1':
      return supplemented(state, event);
    case 'intake.case-declined.v1':
      return step(state, 'closed', {
        closed: { because: 'declined', reason: event.data.reason, closedAt: occurredAt },
      });
    case 'intake.case-withdrawn.v1':
      return step(state, 'closed', {
        closed: { because: 'withdrawn', reason: event.data.reason, closedAt: occurredAt },
      });
    case 'triage.case-classified.v1':
      return classified(state, event);
    case 'triage.route-chosen.v1': {
      const { route, reason, target } = event.data;
      return step(state, 'routed', { route: { route, reason, ...(target ? { target } : {}) } });
    }
    case 'triage.case-offered.v1': {
      const { offerId, pool, organisations } = event.data;
      return step(state, 'offered', {
        offer: { offerId, pool, organisations, offeredAt: occurredAt },
        withOrganisations: organisations.map((organisation) => organisation.organisationId),
      });
    }
    case 'triage.offer-taken-back.v1':
    case 'triage.offer-expired.v1':
      return offerEnded(state, event.data.offerId);
    case 'triage.triage-overdue.v1':
      return { ...state, overdueSince: event.data.dueOn };
    case 'triage.case-referred-out.v1': {
      const { target, organisation, reason } = event.data;
      return step(state, 'referred', {
        referral: { target, ...(organisation ? { organisation } : {}), reason, referredAt: occurredAt },
      });
    }
    case 'mediation.case-claimed.v1':
      return claimed(state, event);
    case 'mediation.case-returned.v1':
      return returned(state, event);
    case 'mediation.ended-without-agreement.v1':
      return ended(state, event);
    case 'mediation.agreement-effective.v1': {
      const { agreementId, version, effectiveOn } = event.data;
      return step(state, 'settled', {
        agreement: { agreementId, version, effectiveOn },
      });
    }
    default:
      return state;
  }
};
