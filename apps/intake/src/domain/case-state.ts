import {
  type Amendment,
  type DisputeKind,
  type EventData,
  type Helping,
  type Material,
  type MediatorRef,
  type Party,
  receiptLookupsAfter,
  type RecordedEvent,
  type Registrar,
  registrationFields,
  type RunningClock,
  type StagesOf,
  withAmendment,
} from '@one-window/contracts';

export type IntakeStage = StagesOf['intake'];

type Registered = EventData['intake.case-registered.v1'];

/** What was registered, with the last amendment that is in it; absent before the first. */
export type Registration = Omit<Registered, 'clocks' | 'standing'> & { amended?: number; former?: Party[] };

/** An amendment as it stands in the file: by whom and when, what for, what stood there and what stands there now. */
export type Correction = { at: string; by: string } & Amendment;

/** A case as the window knows it: what was told, what is missing, and where it went. */
export interface IntakeCase {
  caseId: string;
  stage: IntakeStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  round?: number;
  begunIn?: number;
  /** What was registered, by the last word. */
  registration?: Registration;
  /** What was corrected, in its order, with what stood there before; absent while nothing was. */
  corrections?: Correction[];
  registeredAt?: string;
  /** As triage classified it, or who mediates did later; absent before, and where an earlier build heard of it. */
  disputeKind?: DisputeKind;
  /** Who registered it, where they stand to it by that; absent otherwise, and where an earlier build registered it. */
  registrar?: Registrar;
  /** What the applicant was asked to bring, while the answer is awaited. */
  /** `materials` have what was noted beside them too; absent where nothing was, or an earlier build recorded it. */
  supplement?: { items: Registered['title'][]; materials?: Material[]; dueOn: string };
  /** `materials`: the papers that were handed in; absent where an earlier build took them in. */
  supplements: { answeredAt: string; addedFacts?: string; materials?: Material[] }[];
  /** The organisation that claimed the case; kept after a return for the record. */
  /** `offerId`: absent where an earlier build heard of the claim. */
  holder?: { organisationId: string; name: string; since: string; offerId?: string };
  /** As the holder last said; absent before, and where an earlier build heard of the appointment and did not take it in. */
  appointed?: MediatorRef[];
  /** Who helps the holder with the mediation, while it lasts; absent while nobody does. */
  helping?: (Helping & { helpId: string })[];
  /** Version of the agreement in force; follow-up follows it. Absent before, and where an earlier build heard of it. */
  agreementVersion?: number;
  /** That agreement settles a part of the dispute, and the rest is mediated (E04); absent otherwise. */
  restGoesOn?: true;
  /** The application before a court, or decided by it; absent where an earlier build heard of it. */
  application?: { applicationId: string; agreementVersion: number; court: string };
  /** `partyId`: who withdrew; absent where the centre declined it, and where an earlier build heard of it. */
  ending?: { reason: string; at: string; partyId?: string };
  /** A party had the mediation ended at the window; absent before, and again once another organisation has the case. */
  endAsked?: { partyId: string; at: string };
  /** When the mediation ended without an agreement; likewise, and where an earlier build heard of it. */
  mediationEndedAt?: string;
  /**
   * Follow-up closed it: when, and under which agreement, absent where it ended without one. Absent before, again once it
   * is reopened, and where an earlier build heard of it.
   */
  closing?: { at: string; agreementVersion?: number };
  /** The window asked the director to reopen it; absent while nobody did, and once that is decided. */
  reopening?: { reason: string; askedAt: string; by: string };
  /** When the body to which it was referred sent it back, the last time; absent where none did. */
  cameBackAt?: string;
  /** How often it was reopened; absent before the first time. */
  reopened?: number;
}

export const initial = (caseId: string): IntakeCase => ({ caseId, stage: 'none', clocks: [], supplements: [] });

export const parties = (state: IntakeCase): readonly Party[] => state.registration?.parties ?? [];

/** The case with one amendment more. */
export const corrected = (state: IntakeCase, event: RecordedEvent & Amendment): IntakeCase => {
  const { registration, corrections = [] } = state;
  if (!registration) return state;
  const { type, data, actor, occurredAt } = event;
  const { clocks: _, standing: __, ...said } = data;
  const { receiptCode = registration.receiptCode } = data as { receiptCode?: Registration['receiptCode'] };
  const lookups = receiptLookupsAfter(registration.receiptLookups ?? [], event);
  return {
    ...state,
    registration: {
      ...withAmendment(registration, event, registrationFields),
      ...(receiptCode ? { receiptCode, receiptLookups: lookups } : {}),
    },
    corrections: [...corrections, { at: occurredAt, by: actor.name, type, data: said } as Correction],
  };
};

/** Everybody who is or was a party: what was registered of them stays in the file. */
export const everyPartyEver = (state: IntakeCase): readonly Party[] => [
  ...parties(state),
  ...(state.registration?.former ?? []),
];

export const ended = (
  state: IntakeCase,
  stage: IntakeStage,
  ending: NonNullable<IntakeCase['ending']>,
): IntakeCase => ({ ...state, stage, ending });
