import { type AnyRecordedEvent, endedByApplicant, type EventData } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import {
  type AgreementVersion,
  type CloseOutcome,
  type FollowUpCase,
  isInForce,
  isInQuestion,
  type TrackedObligation,
} from './follow-up-case';
import { allFulfilled, fulfilledOn, tracked, withPart } from './obligations';

export const evolve = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => {
  switch (event.type) {
    case 'mediation.agreement-effective.v1':
      return withAgreement(state, event.data);
    case 'mediation.ended-without-agreement.v1': {
      const { ground, caseNumber } = event.data;
      if (state.agreement) return upheld(withCaseNumber(state, caseNumber), state.agreement);
      if (!endedByApplicant.includes(ground)) return withCaseNumber(state, caseNumber);
      return ended(state, ground === 'E05' ? 'settled-privately' : 'withdrawn', caseNumber);
    }
    case 'mediation.renegotiation-ended.v1':
      return event.data.afterDismissal ? upheld(state, event.data) : state;
    case 'triage.case-referred-out.v1':
      return state.agreement
        ? upheld(withCaseNumber(state, event.data.caseNumber), state.agreement)
        : ended(state, 'referred-out', event.data.caseNumber);
    case 'intake.case-declined.v1':
      return ended(state, 'declined', event.data.caseNumber);
    case 'intake.case-withdrawn.v1':
      return ended(state, 'withdrawn', event.data.caseNumber);
    case 'judicial-confirmation.confirmed.v1': {
      const { agreementId, agreementVersion: version, court, courtCaseNumber, ruledOn } = event.data;
      return { ...state, confirmation: { agreementId, version, court, courtCaseNumber, ruledOn } };
    }
    case 'judicial-confirmation.dismissed.v1': {
      const { agreementId, agreementVersion: version } = event.data;
      return withDismissal(state, { agreementId, version });
    }
    default:
      return evolveOwn(state, event);
  }
};

const evolveOwn = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => {
  switch (event.type) {
    case 'follow-up.performance-recorded.v1':
      return withObligation(state, event.data.obligationId, (obligation) => withPart(obligation, event.data));
    case 'follow-up.agreement-performed.v1':
      return { ...state, stage: 'performed', performedOn: event.data.performedOn };
    case 'follow-up.obligation-overdue.v1':
      return withObligation(state, event.data.obligationId, (obligation) => ({ ...obligation, overdue: true }));
    case 'follow-up.default-recorded.v1': {
      const { obligationId, reason } = event.data;
      const defaulted = withObligation(state, obligationId, (obligation) => ({ ...obligation, defaultReason: reason }));
      return { ...defaulted, stage: state.stage === 'enforcement' ? 'enforcement' : 'defaulted' };
    }
    case 'follow-up.enforcement-pack-issued.v1': {
      const { clocks: _, ...pack } = event.data;
      return { ...state, stage: 'enforcement', pack: { ...pack, issuedOn: civilDateOf(instant(event.occurredAt)) } };
    }
    case 'follow-up.visit-recorded.v1': {
      const { clocks: _, ...visit } = event.data;
      const stage = state.stage === 'performed' ? 'visited' : state.stage;
      return { ...state, stage, visits: [...state.visits, visit] };
    }
    case 'follow-up.visit-overdue.v1':
      return { ...state, visitOverdue: true };
    case 'follow-up.case-closed.v1':
      return { ...state, stage: 'closed', outcome: event.data.outcome };
    case 'follow-up.case-archived.v1': {
      const { volumeNumber, retention } = event.data;
      return { ...state, stage: 'archived', volume: { volumeNumber, retention } };
    }
    default:
      return state;
  }
};

/** A newer version takes the place of the older one with everything owed under it. */
const withAgreement = (
  state: FollowUpCase,
  { clocks: _, obligations: owed, ...agreement }: EventData['mediation.agreement-effective.v1'],
): FollowUpCase => {
  const { performedOn: __, pack: ___, passed: ____, ...rest } = state;
  const { caseNumber, effectiveOn, performedOnTheSpot } = agreement;
  const obligations = owed.map((one) => (performedOnTheSpot ? fulfilledOn(one, effectiveOn) : tracked(one)));
  const next = { ...rest, caseNumber, agreement, obligations, visitOverdue: false, clocks: [] };
  if (allFulfilled(obligations)) {
    return { ...next, stage: 'performed', performedOn: effectiveOn };
  }
  if (isInQuestion(state, agreement)) return { ...next, stage: 'suspended' };
  return { ...next, stage: 'performing' };
};

/**
 * Talks about amending an agreement end in that agreement (People's Mediation Law art. 31): what is owed under it is
 * watched again, and what fell due meanwhile is told at once.
 */
const upheld = (state: FollowUpCase, { agreementId, version }: AgreementVersion): FollowUpCase => {
  const next = { ...state, upheld: [...(state.upheld ?? []), { agreementId, version }] };
  const { agreement, obligations } = state;
  if (state.stage !== 'suspended' || !agreement || !isInForce(state, { agreementId, version })) return next;
  const stage = obligations.some(({ fulfilled, defaultReason }) => !fulfilled && defaultReason !== undefined)
    ? 'defaulted'
    : 'performing';
  return { ...next, stage };
};

/** While the parties talk about whether the agreement is to stand, nothing under it falls due. */
const withDismissal = (state: FollowUpCase, version: AgreementVersion): FollowUpCase => {
  const next = { ...state, dismissed: [...state.dismissed, version] };
  const awaitsPerformance = state.stage === 'performing' || state.stage === 'defaulted';
  return awaitsPerformance && state.agreement && isInQuestion(next, state.agreement)
    ? { ...next, stage: 'suspended' }
    : next;
};

const ended = (state: FollowUpCase, ending: CloseOutcome, caseNumber?: string): FollowUpCase => ({
  ...withCaseNumber(state, caseNumber),
  stage: 'ended',
  ending,
});

const withCaseNumber = (state: FollowUpCase, caseNumber?: string): FollowUpCase =>
  caseNumber === undefined ? state : { ...state, caseNumber };

const withObligation = (
  state: FollowUpCase,
  obligationId: string,
  change: (obligation: TrackedObligation) => TrackedObligation,
): FollowUpCase => ({
  ...state,
  obligations: state.obligations.map((one) => (one.obligationId === obligationId ? change(one) : one)),
});
