import type { AnyRecordedEvent, EventData, Party, RunningClock, StagesOf } from '@one-window/contracts';

export type IntakeStage = StagesOf['intake'];

type Registered = EventData['intake.case-registered.v1'];

/** A case as the window knows it: what was told, what is missing, and where it went. */
export interface IntakeCase {
  caseId: string;
  stage: IntakeStage;
  clocks: RunningClock[];
  registration?: Omit<Registered, 'clocks'>;
  registeredAt?: string;
  /** What the applicant was asked to bring, while the answer is awaited. */
  supplement?: { items: Registered['title'][]; dueOn: string };
  supplements: { answeredAt: string; addedFacts?: string }[];
  /** The organisation that claimed the case; kept after a return for the record. */
  holder?: { organisationId: string; name: string; since: string };
  ending?: { reason: string; at: string };
}

export const initial = (caseId: string): IntakeCase => ({ caseId, stage: 'none', clocks: [], supplements: [] });

export const parties = (state: IntakeCase): readonly Party[] => state.registration?.parties ?? [];

export const evolve = (state: IntakeCase, event: AnyRecordedEvent): IntakeCase => {
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
    case 'mediation.case-claimed.v1': {
      if (state.stage === 'closed') return state;
      const { organisationId, name } = event.data.organisation;
      return { ...state, stage: 'handed-over', clocks: [], holder: { organisationId, name, since: event.occurredAt } };
    }
    case 'mediation.case-returned.v1':
      return { ...state, stage: 'registered' };
    case 'triage.case-referred-out.v1':
      return ended(state, 'closed', event.data.reason, event.occurredAt);
    case 'follow-up.case-archived.v1':
      return ended(state, 'closed', event.data.volumeNumber, event.occurredAt);
    default:
      return state;
  }
};

const ended = (state: IntakeCase, stage: IntakeStage, reason: string, at: string): IntakeCase => ({
  ...state,
  stage,
  clocks: [],
  ending: { reason, at },
});
