import type { AnyRecordedEvent } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { FollowUpCase, TrackedObligation } from './case-state';
import { withPart } from './obligations';

/** Applies one event of follow-up; others leave the case as it is. */
export const evolve = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => {
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

const withObligation = (
  state: FollowUpCase,
  obligationId: string,
  change: (obligation: TrackedObligation) => TrackedObligation,
): FollowUpCase => ({
  ...state,
  obligations: state.obligations.map((one) => (one.obligationId === obligationId ? change(one) : one)),
});
