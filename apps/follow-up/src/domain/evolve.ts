import { type AnyRecordedEvent, closedAs, type EventData } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import { type FollowUpCase, type FollowUpStage, isInQuestion, type TrackedObligation } from './case-state';
import {
  allFulfilled,
  isInDefault,
  withDefault,
  withDefaultEnded,
  withDischarge,
  withoutEntry,
  withPart,
} from './obligations';

/** Applies one event of follow-up; others leave the case as it is. */
export const evolve = (state: FollowUpCase, event: AnyRecordedEvent): FollowUpCase => {
  switch (event.type) {
    case 'follow-up.performance-recorded.v1':
      return withObligation(state, event.data.obligationId, (obligation) => withPart(obligation, event.data));
    case 'follow-up.agreement-performed.v1':
      return { ...state, stage: 'performed', performedOn: event.data.performedOn };
    case 'follow-up.obligation-discharged.v1': {
      const { entryId, obligationId, ground, amountFen, dischargedOn, evidence } = event.data;
      const sum = amountFen === undefined ? {} : { amountFen };
      return withObligation(state, obligationId, (obligation) =>
        withDischarge(obligation, { entryId, ground, dischargedOn, ...sum, text: evidence }),
      );
    }
    case 'follow-up.default-ended.v1': {
      const { obligationId, ended } = event.data;
      const over = { how: ended, on: dayOf(event) };
      return outOfDefault(withObligation(state, obligationId, (one) => withDefaultEnded(one, over)));
    }
    case 'follow-up.party-succeeded.v1': {
      const { entryId, partyId, ground, name, succeededOn, evidence: text } = event.data;
      const one = { entryId, partyId, ground, name, succeededOn, text };
      return { ...state, successions: [...(state.successions ?? []), one] };
    }
    case 'follow-up.entry-reversed.v1':
      return withoutEntryOf(state, event.data, dayOf(event));
    case 'follow-up.visit-attempted.v1': {
      const { clocks: _, ...attempt } = event.data;
      return { ...state, attempts: [...(state.attempts ?? []), attempt] };
    }
    case 'follow-up.obligation-overdue.v1':
      return withObligation(state, event.data.obligationId, (obligation) => ({ ...obligation, overdue: true }));
    case 'follow-up.default-recorded.v1': {
      const { obligationId, reason, entryId } = event.data;
      const entry = { ...(entryId === undefined ? {} : { entryId }), on: dayOf(event), reason };
      const defaulted = withObligation(state, obligationId, (obligation) => withDefault(obligation, entry));
      return { ...defaulted, stage: state.stage === 'enforcement' ? 'enforcement' : 'defaulted' };
    }
    case 'follow-up.enforcement-pack-issued.v1': {
      const { clocks: _, ...pack } = event.data;
      return { ...state, stage: 'enforcement', pack: { ...pack, issuedOn: dayOf(event) } };
    }
    case 'follow-up.visit-recorded.v1': {
      const { clocks: _, ...visit } = event.data;
      const stage = state.stage === 'performed' ? 'visited' : state.stage;
      return { ...state, stage, visits: [...state.visits, visit] };
    }
    case 'follow-up.visit-overdue.v1':
      return { ...state, visitOverdue: true };
    case 'follow-up.case-closed.v1':
      return { ...state, stage: 'closed', closedFrom: state.stage, outcome: closedAs(event.data) };
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

/** Nothing of it is in default any more: what is left waits for its day. */
const outOfDefault = (state: FollowUpCase): FollowUpCase =>
  state.stage === 'defaulted' && !state.obligations.some(isInDefault) ? { ...state, stage: 'performing' } : state;

const withoutEntryOf = (
  state: FollowUpCase,
  { entryId, kind, obligationId, reason }: EventData['follow-up.entry-reversed.v1'],
  on: string,
): FollowUpCase => {
  if (kind === 'succession') {
    const successions = (state.successions ?? []).map((one) =>
      one.entryId === entryId ? { ...one, reversed: { on, reason } } : one,
    );
    return { ...state, successions };
  }
  const next = withObligation(state, obligationId ?? '', (one) => withoutEntry(one, { entryId, kind, on, reason }));
  const { stage, obligations, pack } = next;
  if (kind === 'default') {
    const wrongPack = stage === 'enforcement' && !obligations.some(isInDefault);
    return wrongPack ? { ...next, stage: 'performing' } : outOfDefault(next);
  }
  if ((stage !== 'performed' && stage !== 'visited') || allFulfilled(obligations)) return next;
  const { performedOn: _, ...owing } = next;
  return { ...owing, stage: owedAgainAs(next, pack !== undefined), visitOverdue: false };
};

/** Where a case stands again of which something is owed after all. */
const owedAgainAs = (state: FollowUpCase, hasPack: boolean): FollowUpStage => {
  if (state.agreement && isInQuestion(state, state.agreement)) return 'suspended';
  if (hasPack) return 'enforcement';
  return state.obligations.some(isInDefault) ? 'defaulted' : 'performing';
};

const dayOf = (event: AnyRecordedEvent): string => civilDateOf(instant(event.occurredAt));
