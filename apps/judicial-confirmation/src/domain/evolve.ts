import type { AnyRecordedEvent } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import { type Application, type ConfirmationCase, type ConfirmationStage, withoutApplication } from './case-state';

/** Applies one event of this service; others leave the case as it is. */
export const evolve = (state: ConfirmationCase, event: AnyRecordedEvent): ConfirmationCase => {
  switch (event.type) {
    case 'judicial-confirmation.applied.v1': {
      const { applicationId, court, signedBy, through } = event.data;
      const signatures = { signedBy, ...(through ? { through } : {}) };
      const application = { applicationId, court, ...signatures, appliedOn: dayOf(event), answers: [], overdue: [] };
      return { ...state, stage: 'applied', application };
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
      const { ground, reason } = event.data;
      return withApplication(state, 'refused', { ruling: { kind: 'refused', on: dayOf(event), ground, reason } });
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
      return { ...state, stage: 'lapsed' };
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
