import type { EventData, Party, RunningClock, StagesOf } from '@one-window/contracts';

export type IntakeStage = StagesOf['intake'];

type Registered = EventData['intake.case-registered.v1'];

/** A case as the window knows it: what was told, what is missing, and where it went. */
export interface IntakeCase {
  caseId: string;
  stage: IntakeStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  registration?: Omit<Registered, 'clocks' | 'standing'>;
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

export const ended = (state: IntakeCase, stage: IntakeStage, reason: string, at: string): IntakeCase => ({
  ...state,
  stage,
  ending: { reason, at },
});
