import type { AnyRecordedEvent, RecordedEvent } from '@one-window/contracts';
import { step, type TriageCase } from './case-state';

const classified = (
  state: TriageCase,
  { data, occurredAt }: RecordedEvent<'triage.case-classified.v1'>,
): TriageCase => {
  const { route: _dropped, ...unrouted } = state;
  const { disputeKind, risk, complexity, advised, decidingWords } = data;
  const found = { disputeKind, risk, ...(complexity ? { complexity } : {}) };
  return step(unrouted, 'classified', {
    classification: { ...found, ...(advised ? { advised } : {}), decidingWords, classifiedAt: occurredAt },
  });
};

/** An offer ended, by the officer or by its limit: the case is triage's again, unless a claim was faster. */
const offerEnded = (state: TriageCase, offerId: string): TriageCase =>
  state.stage === 'offered' && state.offer?.offerId === offerId ? step(state, 'routed') : state;

/** Applies one event of triage; others leave the case as it is. */
export const evolve = (state: TriageCase, event: AnyRecordedEvent): TriageCase => {
  const { occurredAt } = event;
  switch (event.type) {
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
    case 'triage.offer-taken-back.v1': {
      const { offerId, closedOrganisation } = event.data;
      const ended = offerEnded(state, offerId);
      return closedOrganisation ? { ...ended, freedBy: closedOrganisation } : ended;
    }
    case 'triage.offer-expired.v1':
      return offerEnded(state, event.data.offerId);
    case 'triage.competence-disputed.v1': {
      const { decider, regionCode, concerned, reason } = event.data;
      const of = regionCode === undefined ? {} : { regionCode };
      return { ...state, dispute: { decider, ...of, concerned, reason, disputedAt: occurredAt } };
    }
    case 'triage.competence-decided.v1': {
      const { dispute: _, ...decided } = state;
      return decided;
    }
    case 'triage.triage-overdue.v1':
      return { ...state, overdueSince: event.data.dueOn };
    case 'triage.case-referred-out.v1': {
      const { target, organisation, reason } = event.data;
      return step(state, 'referred', {
        referral: { target, ...(organisation ? { organisation } : {}), reason, referredAt: occurredAt },
      });
    }
    default:
      return state;
  }
};
