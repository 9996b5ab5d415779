import type { EventData, MediatorRef, Party, RunningClock, StagesOf } from '@one-window/contracts';

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
  /** As the holder last said; absent before, and where an earlier build heard of the appointment and did not take it in. */
  appointed?: MediatorRef[];
  /** Version of the agreement in force; follow-up follows it. Absent before, and where an earlier build heard of it. */
  agreementVersion?: number;
  /** The application before a court, or decided by it; absent where an earlier build heard of it. */
  application?: { applicationId: string; agreementVersion: number; court: string };
  ending?: { reason: string; at: string };
}

export const initial = (caseId: string): IntakeCase => ({ caseId, stage: 'none', clocks: [], supplements: [] });

export const parties = (state: IntakeCase): readonly Party[] => state.registration?.parties ?? [];

export const ended = (state: IntakeCase, stage: IntakeStage, reason: string, at: string): IntakeCase => ({
  ...state,
  stage,
  ending: { reason, at },
});
