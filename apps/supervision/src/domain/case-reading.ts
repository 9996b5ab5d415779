import type { EndGround, EventData, OrganisationRef, RoadService, RunningClock, StagesOf } from '@one-window/contracts';

/** How far one service's chain has been read, and the stage its own events tell. */
export interface ChainReading<S extends RoadService> {
  stage: StagesOf[S];
  sequence: number;
  hash: string;
  /** Instant of the last event, on the centre's clock. */
  lastAt: string;
}

export interface IntakeReading extends ChainReading<'intake'> {
  registeredAt?: string;
  /** When the case last went on from the window: registered, or the supplement answered. */
  handedAt?: string;
  supplementAt?: string;
  endedAt?: string;
}

export interface TriageReading extends ChainReading<'triage'> {
  disputeKind?: string;
  offer?: { offerId: string; pool: boolean; organisations: OrganisationRef[]; at: string; open: boolean };
  /** When an offer last came back to triage unanswered. */
  offerEndedAt?: string;
  referredAt?: string;
}

export interface AgreementReading {
  agreementId: string;
  version: number;
  effectiveOn: string;
  at: string;
  confirmable: boolean;
  performedOnTheSpot: boolean;
  obligations: { obligationId: string; dueOn: string }[];
}

export interface MediationReading extends ChainReading<'mediation'> {
  offerId?: string;
  organisation?: OrganisationRef;
  claimedAt?: string;
  returnedAt?: string;
  endedAt?: string;
  endGround?: EndGround;
  reopenedAt?: string;
  /** When talks about amending the agreement in force last ended. */
  talksEndedAt?: string;
  /** Version that stays in force although a court declined to confirm it: the talks after that ended. */
  upheldVersion?: number;
  agreement?: AgreementReading;
}

export interface ConfirmationReading extends ChainReading<'judicial-confirmation'> {
  court?: OrganisationRef;
  agreementId?: string;
  agreementVersion?: number;
  appliedAt?: string;
  /** When the court last gave an application back: ruled, refused, or withdrawn. */
  decidedAt?: string;
}

export type CloseOutcome = EventData['follow-up.case-closed.v1']['outcome'];

export interface FollowUpReading extends ChainReading<'follow-up'> {
  activeSince?: string;
  closedAt?: string;
  outcome?: CloseOutcome;
}

export interface Readings {
  intake?: IntakeReading;
  triage?: TriageReading;
  mediation?: MediationReading;
  'judicial-confirmation'?: ConfirmationReading;
  'follow-up'?: FollowUpReading;
}

/** Clocks as one service's events move them: those it runs, and names it stopped without having started them. */
export interface ClockReading {
  running: Record<string, RunningClock>;
  stopped: string[];
}

/** What was registered; absent until intake's first event arrives. */
export interface Registration {
  caseNumber: string;
  title: string;
  source: string;
  regionCode: string;
  urgent: boolean;
  registeredAt: string;
}

/**
 * All that supervision knows of a case, read from events alone. Each service's part is read from that service's events,
 * so the order in which topics arrive makes no difference.
 */
export interface CaseReading {
  caseId: string;
  registration?: Registration;
  readings: Readings;
  clocks: Partial<Record<RoadService, ClockReading>>;
  /** Organisations that were offered or held the case, and courts, whether or not they still are; sorted. */
  organisations: string[];
  /** Those of them that are courts; absent while none was asked. */
  courts?: string[];
  returnedCount: number;
  anomalies: number;
  lastEventAt: string;
}

export const unread = (caseId: string): CaseReading => ({
  caseId,
  readings: {},
  clocks: {},
  organisations: [],
  returnedCount: 0,
  anomalies: 0,
  lastEventAt: '',
});
