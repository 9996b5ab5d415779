import { type AnyRecordedEvent, type EventData, isAmendment, registrarOf } from '@one-window/contracts';
import { corrected, ended, type IntakeCase, type IntakeStage } from './case-state';

/** What is wanted, by its names, and where something was noted beside them, with that. */
const wanted = ({ items, dueOn }: EventData['intake.supplement-requested.v1']): IntakeCase['supplement'] => ({
  items: items.map(({ item }) => item),
  ...(items.some(({ note }) => note) ? { materials: items } : {}),
  dueOn,
});

/** A claim came in while the papers were awaited: whoever has the case keeps it. */
const afterSupplement = ({ stage }: IntakeCase): IntakeStage => (stage === 'handed-over' ? stage : 'registered');

/**
 * Under its agreement it is again with whoever mediated. Otherwise nobody holds it, and nothing is awaited: what was asked
 * for when it ended is asked for anew where it is still wanted.
 */
const reopened = (state: IntakeCase, { times, agreementVersion }: EventData['intake.case-reopened.v1']): IntakeCase => {
  const { reopening: _, ending: __, closing: ___, ...open } = state;
  if (agreementVersion !== undefined) return { ...open, stage: 'handed-over', reopened: times, agreementVersion };
  const { supplement: ____, holder: _____, appointed: ______, agreementVersion: _______, ...without } = open;
  const { application: ________, endAsked: _________, mediationEndedAt: __________, ...rest } = without;
  return { ...rest, stage: 'registered', reopened: times };
};

/** Applies one event of intake; others leave the case as it is. */
export const evolve = (state: IntakeCase, event: AnyRecordedEvent): IntakeCase => {
  if (isAmendment(event)) return corrected(state, event);
  switch (event.type) {
    case 'intake.case-registered.v1': {
      const { clocks: _, ...registration } = event.data;
      const registrar = registrarOf(event.actor);
      return {
        ...state,
        stage: 'registered',
        registration,
        registeredAt: event.occurredAt,
        ...(registrar ? { registrar } : {}),
      };
    }
    case 'intake.supplement-requested.v1':
      return {
        ...state,
        stage: 'supplement-requested',
        supplement: wanted(event.data),
      };
    case 'intake.supplement-answered.v1': {
      const { supplement: _, ...rest } = state;
      const { addedFacts, answers: materials } = event.data;
      const supplement = { answeredAt: event.occurredAt, ...(addedFacts ? { addedFacts } : {}), materials };
      return { ...rest, stage: afterSupplement(state), supplements: [...state.supplements, supplement] };
    }
    case 'intake.supplement-taken-back.v1': {
      const { supplement: _, ...rest } = state;
      return { ...rest, stage: afterSupplement(state) };
    }
    case 'intake.case-declined.v1':
      return ended(state, 'declined', { reason: event.data.reason, at: event.occurredAt });
    case 'intake.mediation-end-asked.v1':
      return { ...state, endAsked: { partyId: event.data.partyId, at: event.occurredAt } };
    case 'intake.case-withdrawn.v1': {
      const { reason, partyId } = event.data;
      return ended(state, 'withdrawn', { reason, at: event.occurredAt, partyId });
    }
    case 'intake.reopening-asked.v1': {
      const { reason } = event.data;
      return { ...state, reopening: { reason, askedAt: event.occurredAt, by: event.actor.name } };
    }
    case 'intake.reopening-refused.v1': {
      const { reopening: _, ...rest } = state;
      return rest;
    }
    case 'intake.case-reopened.v1':
      return reopened(state, event.data);
    default:
      return state;
  }
};
