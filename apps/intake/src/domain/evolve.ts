import { type AnyRecordedEvent, type EventData, isAmendment, registrarOf } from '@one-window/contracts';
import { corrected, ended, type IntakeCase } from './case-state';

/** What is wanted, by its names, and where something was noted beside them, with that. */
const wanted = ({ items, dueOn }: EventData['intake.supplement-requested.v1']): IntakeCase['supplement'] => ({
  items: items.map(({ item }) => item),
  ...(items.some(({ note }) => note) ? { materials: items } : {}),
  dueOn,
});

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
      const { addedFacts } = event.data;
      return {
        ...rest,
        stage: 'registered',
        supplements: [...state.supplements, { answeredAt: event.occurredAt, ...(addedFacts ? { addedFacts } : {}) }],
      };
    }
    case 'intake.case-declined.v1':
      return ended(state, 'declined', event.data.reason, event.occurredAt);
    case 'intake.mediation-end-asked.v1':
      return { ...state, endAsked: { partyId: event.data.partyId, at: event.occurredAt } };
    case 'intake.case-withdrawn.v1':
      return ended(state, 'withdrawn', event.data.reason, event.occurredAt);
    default:
      return state;
  }
};
