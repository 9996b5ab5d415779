import type { AnyRecordedEvent, EventData } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import {
  afterDeclining,
  type Application,
  type ConfirmationCase,
  type ConfirmationStage,
  isBeforeCourt,
  withoutApplication,
} from './case-state';

/** Applies one event of this service; others leave the case as it is. */
export const evolve = (state: ConfirmationCase, event: AnyRecordedEvent): ConfirmationCase =>
  closedWithDecision(applied(state, event));

/** Where the case was closed meanwhile, its part here ends as soon as no court has anything to decide any more. */
const closedWithDecision = (state: ConfirmationCase): ConfirmationCase => {
  const { closedMeanwhile, ...rest } = state;
  return closedMeanwhile && !isBeforeCourt(state) ? { ...rest, stage: 'closed', closedFrom: state.stage } : state;
};

const applied = (state: ConfirmationCase, event: AnyRecordedEvent): ConfirmationCase => {
  switch (event.type) {
    case 'judicial-confirmation.applied.v1': {
      const { applicationId, court, signedBy, through, late } = event.data;
      const signatures = { signedBy, ...(through ? { through } : {}), ...(late ? { late } : {}) };
      const application = { applicationId, court, ...signatures, appliedOn: dayOf(event), answers: [], overdue: [] };
      return { ...state, stage: 'applied', application };
    }
    case 'judicial-confirmation.extension-decided.v1': {
      const { allowed, reason } = event.data;
      if (!allowed) return { ...withoutApplication(state), stage: 'lapsed' };
      const late = state.application?.late;
      return withApplication(
        state,
        state.stage,
        late ? { late: { ...late, allowed: { on: dayOf(event), reason } } } : {},
      );
    }
    case 'judicial-confirmation.ruling-extended.v1': {
      const { days, approvedBy, reason } = event.data;
      const extensions = [...(state.application?.extensions ?? []), { days, approvedBy, reason }];
      return withApplication(state, state.stage, { extensions });
    }
    case 'judicial-confirmation.correction-asked.v1': {
      const { items, dueOn } = event.data;
      return withApplication(state, 'correction-asked', { correction: { items, dueOn } });
    }
    case 'judicial-confirmation.corrected.v1': {
      const answers = [...(state.application?.answers ?? []), ...event.data.answers];
      return withApplication(withoutCorrection(state), 'applied', { answers });
    }
    case 'judicial-confirmation.accepted.v1':
      return withApplication(state, 'accepted', {
        courtCaseNumber: event.data.courtCaseNumber,
        acceptedOn: dayOf(event),
      });
    case 'judicial-confirmation.refused.v1': {
      const { ground, reason, applyBy } = event.data;
      const refused = withApplication(state, 'refused', {
        ruling: { kind: 'refused', on: dayOf(event), ground, reason },
      });
      return applyBy === undefined ? refused : { ...afterDeclining(refused), stage: 'eligible' };
    }
    case 'judicial-confirmation.confirmed.v1':
      return withApplication(state, 'confirmed', { ruling: { kind: 'confirmed', on: event.data.ruledOn } });
    case 'judicial-confirmation.dismissed.v1': {
      const { ground, reason, ruledOn } = event.data;
      return withApplication(state, 'dismissed', { ruling: { kind: 'dismissed', on: ruledOn, ground, reason } });
    }
    case 'judicial-confirmation.court-overdue.v1':
      return withApplication(state, state.stage, {
        overdue: [...(state.application?.overdue ?? []), event.data.rule],
      });
    case 'judicial-confirmation.application-withdrawn.v1':
      // Taken back by a newer agreement, it is gone already, and the stage is that of the newer one.
      return state.application ? { ...withoutApplication(state), stage: 'eligible' } : state;
    case 'judicial-confirmation.application-window-closed.v1':
      return state.stage === 'closed'
        ? { ...afterDeclining(state), closedFrom: 'lapsed' }
        : { ...afterDeclining(state), stage: 'lapsed' };
    case 'judicial-confirmation.objection-recorded.v1':
      return withObjection(state, event.data);
    case 'judicial-confirmation.objection-decided.v1':
      return withDecision(state, event.data);
    default:
      return state;
  }
};

const withApplication = (
  state: ConfirmationCase,
  stage: ConfirmationStage,
  change: Partial<Application>,
): ConfirmationCase =>
  state.application ? { ...state, stage, application: { ...state.application, ...change } } : state;

const withoutCorrection = (state: ConfirmationCase): ConfirmationCase => {
  if (!state.application) return state;
  const { correction: _, ...application } = state.application;
  return { ...state, application };
};

const dayOf = (event: AnyRecordedEvent): string => civilDateOf(instant(event.occurredAt));

const withObjection = (
  state: ConfirmationCase,
  data: EventData['judicial-confirmation.objection-recorded.v1'],
): ConfirmationCase => {
  const { objectionId, objector, partyId, name, since, raisedOn, grounds } = data;
  const who = { ...(partyId === undefined ? {} : { partyId }), ...(name === undefined ? {} : { name }) };
  const objection = { objectionId, objector, ...who, since, raisedOn, grounds };
  const objections = [...(state.application?.objections ?? []), objection];
  const next = withApplication(state, 'objected', { objections });
  return state.stage === 'closed' ? { ...next, closedMeanwhile: true } : next;
};

/** The ruling stands, is changed or falls. */
const withDecision = (
  state: ConfirmationCase,
  { objectionId, outcome, ruledOn, reason }: EventData['judicial-confirmation.objection-decided.v1'],
): ConfirmationCase => {
  const objections = (state.application?.objections ?? []).map((one) =>
    one.objectionId === objectionId ? { ...one, decision: { outcome, ruledOn, reason } } : one,
  );
  const revoked = outcome === 'revoked';
  const stage = revoked ? 'dismissed' : 'confirmed';
  return withApplication(state, stage, {
    objections,
    ...(revoked ? { ruling: { kind: 'revoked', on: ruledOn, reason } } : {}),
  });
};
