import { type AnyRecordedEvent, isAmendment } from '@one-window/contracts';
import { corrected, ended, type IntakeCase } from './case-state';

/** Applies one event of intake; others leave the case as it is. */
export const evolve = (state: IntakeCase, event: AnyRecordedEvent): IntakeCase => {
  if (isAmendment(event)) return corrected(state, event);
  switch (event.type) {
    case 'intake.case-registered.v1': {
      const { clocks: _, ...registration } = event.data;
      return { ...state, stage: 'registered', registration, registeredAt: event.occurredAt };
    }
    case 'intake.supplement-requested.v1':
      return {
        ...state,
        stage: 'supplement-requested',
        supplement: { items: event.data.items.map(({ item }) => item), dueOn: event.data.dueOn },
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
    case 'intake.case-withdrawn.v1':
      return ended(state, 'withdrawn', event.data.reason, event.occurredAt);
    default:
      return state;
  }
};
