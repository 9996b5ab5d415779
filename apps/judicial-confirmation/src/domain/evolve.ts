import type { AnyRecordedEvent } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { Agreement, Application, ConfirmationCase, ConfirmationStage } from './confirmation-case';

/** Applies one event of this service or of another; others leave the case as it is. */
export const evolve = (state: ConfirmationCase, event: AnyRecordedEvent): ConfirmationCase => {
  switch (event.type) {
    case 'mediation.agreement-effective.v1': {
      const { clocks: _, ...agreement } = event.data;
      return withAgreement(state, agreement);
    }
    case 'follow-up.case-closed.v1':
      return { ...state, stage: 'closed' };
    case 'judicial-confirmation.applied.v1': {
      const { applicationId, court, signedBy } = event.data;
      const application = { applicationId, court, signedBy, appliedOn: dayOf(event), answers: [], overdue: [] };
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

/**
 * A newer version takes the place of the older one together with its window and whatever a court said about it. Whether
 * a court can be asked to confirm it is a rule's to say, and so is the stage (`stageOfAgreement`).
 */
const withAgreement = (state: ConfirmationCase, agreement: Agreement): ConfirmationCase => ({
  ...withoutApplication(state),
  agreement,
});

const withApplication = (
  state: ConfirmationCase,
  stage: ConfirmationStage,
  change: Partial<Application>,
): ConfirmationCase =>
  state.application ? { ...state, stage, application: { ...state.application, ...change } } : state;

const withoutApplication = ({ application, ...rest }: ConfirmationCase): ConfirmationCase =>
  application
    ? { ...rest, leftCourts: [...new Set([...(rest.leftCourts ?? []), application.court.organisationId])] }
    : rest;

const withoutCorrection = (state: ConfirmationCase): ConfirmationCase => {
  if (!state.application) return state;
  const { correction: _, ...application } = state.application;
  return { ...state, application };
};

const dayOf = (event: AnyRecordedEvent): string => civilDateOf(instant(event.occurredAt));
