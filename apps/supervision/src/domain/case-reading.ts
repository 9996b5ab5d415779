import {
  type ActingService,
  type ClockKind,
  type DisputeKind,
  type EndGround,
  type CloseOutcome,
  type EventData,
  type Holder,
  type OrganisationRef,
  type Registrar,
  type RoadService,
  type RunningClock,
  type SourceChannel,
  roadServices,
  type StagesOf,
} from '@one-window/contracts';

import type { Alert } from './alerts';
import type { Asked, Order } from './orders';

/** How far one service's chain has been read, and where the case stands in it as that service said last. */
export interface ChainReading<S extends RoadService> {
  stage: StagesOf[S];
  sequence: number;
  hash: string;
  /** Instant of the last event, on the centre's clock. */
  lastAt: string;
  /** Who has the case in hand there; absent while nobody has. */
  holder?: Holder;
  /** Since when. */
  heldSince?: string;
  /** When the last one who had it there no longer had it. */
  leftAt?: string;
}

export interface IntakeReading extends ChainReading<'intake'> {
  registeredAt?: string;
  /** How the window ended the case, also once it is archived. */
  ending?: 'declined' | 'withdrawn';
}

export type Risk = EventData['triage.case-classified.v1']['risk'];

export interface TriageReading extends ChainReading<'triage'> {
  disputeKind?: DisputeKind;
  /** When triage said so; absent in views of earlier builds. */
  kindAt?: string;
  risk?: Risk;
  offer?: { offerId: string; pool: boolean; organisations: OrganisationRef[]; at: string };
  referredAt?: string;
  /** The body that was named; absent where none was. */
  referredTo?: string;
  /** When it ended without a referral; absent where it did not. */
  notReferredAt?: string;
}

export interface AgreementReading {
  agreementId: string;
  version: number;
  effectiveOn: string;
  at: string;
  performedOnTheSpot: boolean;
}

/** Why mediation stands still, since when, and by when somebody looks again; Shanghai civil dates. */
export interface SuspensionReading extends Pick<EventData['mediation.suspended.v1'], 'ground' | 'reviewOn'> {
  on: string;
}

/** `mediatorIds`: absent until it has agreed. */
export interface HelpReading {
  helpId: string;
  organisation: OrganisationRef;
  mediatorIds?: string[];
}

export interface MediationReading extends ChainReading<'mediation'> {
  /** To what kind the dispute was changed at the table, and when; absent where it was not. */
  changedKind?: { disputeKind: DisputeKind; at: string };
  organisation?: OrganisationRef;
  /** The last time that the director gave the case to another, which was then offered it; absent where never. */
  reassigned?: { offerId: string; organisation: OrganisationRef; at: string; reason: string };
  /** Who is asked to take it over from its holder; absent while nobody is. */
  transferTo?: OrganisationRef;
  /** Who helps the holder or is asked to; entries in the list of mediators of those named. Absent where nobody is. */
  helps?: HelpReading[] | undefined;
  /** Services whose people are invited to the mediation, each by its invitation; absent where none is. */
  invited?: { invitationId: string; organisationId: string }[] | undefined;
  claimedAt?: string;
  endedAt?: string;
  endGround?: EndGround;
  /** When the talks with the parties began, those about an agreement in force included, and when they ended. */
  talksSince?: string;
  talksEndedAt?: string;
  /** Absent while it goes on. */
  suspended?: SuspensionReading;
  agreement?: AgreementReading;
}

export interface ConfirmationReading extends ChainReading<'judicial-confirmation'> {
  court?: OrganisationRef;
  appliedAt?: string;
  /** When a court last confirmed an agreement of the case. */
  confirmedAt?: string;
}

export interface FollowUpReading extends ChainReading<'follow-up'> {
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

/** A limit that binds, as the service that runs it said. */
export interface BindingClock extends RunningClock {
  service: ActingService;
  kind?: ClockKind;
  /** What it is about, where a case has several of the kind; empty otherwise. */
  about: string;
  /** Its last day has passed without what it waits for. */
  ranOut?: true;
}

/** What was registered; absent until intake's first event arrives. */
export interface Registration {
  caseNumber: string;
  title: string;
  source: SourceChannel;
  regionCode: string;
  urgent: boolean;
  registeredAt: string;
}

/**
 * All that supervision knows of a case, read from events alone. Each service's part is read from that service's events,
 * so the order in which topics arrive makes no difference.
 */
export interface CaseReading extends Asked {
  caseId: string;
  registration?: Registration;
  /** Who registered it, where they stand to it by that; absent otherwise. */
  registrar?: Registrar;
  readings: Readings;
  clocks: Partial<Record<RoadService, BindingClock[]>>;
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

/** The stage of every service, as it said last. */
export const stagesIn = (readings: Readings): { [S in RoadService]: StagesOf[S] } =>
  Object.fromEntries(roadServices.map((service) => [service, readings[service]?.stage ?? 'none'])) as {
    [S in RoadService]: StagesOf[S];
  };

const orderClock = ({ clock }: Order): BindingClock => ({
  ...clock,
  service: 'supervision',
  about: '',
  kind: 'supervision-order',
});

/** Of what is asked only about a case that has ended. */
const afterTheEnd: ReadonlySet<BindingClock['kind']> = new Set(['reopening']);

/**
 * The limits of the road that bind somebody now, the next one first; in a case that is closed only those of what is asked
 * about its end.
 */
export const roadClocks = ({ clocks, readings }: CaseReading): BindingClock[] => {
  const { stage } = readings['follow-up'] ?? {};
  const over = stage === 'closed' || stage === 'archived' || stage === 'ended';
  const all = inOrder(Object.values(clocks).flat());
  return over ? all.filter(({ kind }) => afterTheEnd.has(kind)) : all;
};

const alertClock = ({ clock }: Alert): BindingClock => ({ ...clock, service: 'supervision', about: '', kind: 'alert' });

/** Those of the road, and those of an order and of an alert, which bind until they are settled, also in a case that is closed. */
export const bindingClocks = (reading: CaseReading): BindingClock[] =>
  inOrder([
    ...roadClocks(reading),
    ...(reading.order ? [orderClock(reading.order)] : []),
    ...(reading.alert ? [alertClock(reading.alert)] : []),
  ]);

const inOrder = (clocks: readonly BindingClock[]): BindingClock[] =>
  clocks.toSorted((one, other) => compareText(one.dueAt, other.dueAt) || compareText(one.name, other.name));

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** The kind of the dispute by whoever said so last; undefined before it was classified. */
export const disputeKindOf = ({
  readings: { triage, mediation },
}: Pick<CaseReading, 'readings'>): DisputeKind | undefined => {
  const changed = mediation?.changedKind;
  return changed && changed.at >= (triage?.kindAt ?? '') ? changed.disputeKind : triage?.disputeKind;
};
