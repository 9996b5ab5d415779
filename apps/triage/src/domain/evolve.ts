import type { AnyRecordedEvent, RecordedEvent } from '@one-window/contracts';
import { step, type TriageCase, withAll } from './case-state';

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

const answered = (
  state: TriageCase,
  { data: { result, text, document }, occurredAt }: RecordedEvent<'triage.referral-answered.v1'>,
): TriageCase => {
  const { referral } = state;
  if (!referral) return state;
  const answer = { result, text, ...(document === undefined ? {} : { document }), at: occurredAt };
  return { ...state, referral: { ...referral, answers: [...(referral.answers ?? []), answer] } };
};

/** It lies where it lay before it was referred: mediation was tried, or is still to be thought of. */
const sentBack = (
  { referral, ...state }: TriageCase,
  { data: { reason }, occurredAt }: RecordedEvent<'triage.referral-returned.v1'>,
): TriageCase => {
  if (!referral) return state;
  const { target, organisation } = referral;
  const { route: _, ...unrouted } = state;
  const one = { target, ...(organisation ? { organisation } : {}), reason, at: occurredAt };
  return step(unrouted, state.ended ? 'to-refer' : 'classified', { sentBack: [...(state.sentBack ?? []), one] });
};

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
    case 'triage.mediation-reattempted.v1': {
      const { reason, attempt } = event.data;
      const { ended: _, holder, ...rest } = state;
      const formerly = holder ? { formerly: withAll(state.formerly, [holder.organisation]) } : {};
      return step({ ...rest, ...formerly }, 'routed', { route: { route: 'mediation', reason }, attempt });
    }
    case 'triage.ended-without-referral.v1':
      return step(state, 'closed', {
        closed: { because: 'no-referral-wanted', reason: event.data.reason, closedAt: occurredAt },
      });
    case 'triage.referral-answered.v1':
      return answered(state, event);
    case 'triage.referral-returned.v1':
      return sentBack(state, event);
    default:
      return state;
  }
};
