import { getIfMine } from './http';
import type {
  CasePart,
  MediatorRef,
  Material,
  Obligation,
  OrganisationRef,
  Party,
  RoadService,
  RunningClock,
} from './types';

/** The window's file. */
export interface IntakePart extends CasePart {
  caseNumber?: string;
  source?: string;
  title?: string;
  facts?: string;
  claims?: string[];
  amountFen?: number;
  occurredOn?: string;
  appliedOn?: string;
  regionCode?: string;
  externalReference?: string;
  /** Registered beside the first case of the same sheet. */
  another?: { reason: string };
  urgent?: boolean;
  pendingElsewhere?: boolean;
  registeredAt?: string;
  parties: Party[];
  /** While an answer is awaited. */
  supplement?: { items: string[]; dueOn: string };
  supplements: { answeredAt: string; addedFacts?: string }[];
  ending?: { reason: string; at: string };
}

interface Told {
  caseNumber: string;
  title: string;
  facts: string;
  addedFacts?: string[];
  claims: string[];
  amountFen: number | null;
  parties: Party[];
  regionCode: string;
  appliedOn: string;
  urgent?: boolean;
  disputeKind?: string;
}

export interface RankedKind {
  disputeKind: string;
  [member: string]: unknown;
}

/** Triage's file; an organisation with an offer gets the summary only. */
export interface TriagePart extends CasePart {
  summary?: Told;
  pendingElsewhere?: boolean;
  classification?: { disputeKind: string; risk: string } | null;
  advice?: { ranked: RankedKind[]; top?: RankedKind };
  route?: { route: string; reason: string; target?: string } | null;
  returns?: { organisation: OrganisationRef; reason: string; at: string }[];
  escalated?: boolean;
  possibleReferral?: { targets: { target: string; name: string }[]; remedies: Remedy[] } | null;
  referral?: { target: string; organisation?: OrganisationRef; reason: string } | null;
}

export interface Remedy {
  kind: string;
  text: string;
  limit?: string;
  basis: string;
}

export interface Session {
  sessionId: string;
  kind: 'joint-session' | 'caucus';
  mode: string;
  startsAt: string;
  place: string;
  partyIds: string[];
  recorded: boolean;
  outcome?: string;
  attendedPartyIds?: string[];
  recordedAt?: string;
  /** Whether this person may open the record. */
  readable?: boolean;
}

export interface Signer {
  kind: 'party' | 'mediator' | 'organisation-seal';
  id: string;
  name: string;
}

export interface Agreement {
  agreementId: string;
  version: number;
  form: string;
  content: string;
  obligations: Obligation[];
  performedOnTheSpot?: boolean;
  acceleration?: boolean;
  subjectMatter?: string;
  draftedOn?: string;
  effectiveOn?: string;
  signatures?: (Signer & { signedOn: string; method: string })[];
  nextSigners?: Signer[];
}

/** The mediation organisation's file: all of it, only the offer, or only who holds it. */
export interface MediationPart extends CasePart {
  caseNumber?: string;
  holder?: { name: string; since: string };
  title?: string;
  facts?: string;
  claims?: string[];
  amountFen?: number;
  disputeKind?: string;
  parties?: Party[];
  mediators?: MediatorRef[];
  disclosure?: { ties: string[]; consentedBy: string[] };
  willingness?: { partyId: string; willing: boolean; note?: string; at: string }[];
  notifiedPartyIds?: string[];
  sessions?: Session[];
  agreement?: Agreement;
  ruling?: { outcome: string; version: number; court?: string; ruledOn: string };
  ending?: { reason: string; at: string; ground?: string; remedies?: Remedy[] };
  limit?: {
    name: string;
    nameEn: string;
    basis: string;
    dueOn: string;
    passed: boolean;
    effect?: string;
    effectEn?: string;
    extensions: { days: number }[];
  };
  clocks?: RunningClock[];
}

export interface Application {
  applicationId: string;
  court: OrganisationRef;
  signedBy: string[];
  appliedOn: string;
  correction?: { items: Material[]; dueOn: string };
  answers: Material[];
  courtCaseNumber?: string;
  acceptedOn?: string;
  overdue: string[];
  ruling?: { kind: 'confirmed' | 'dismissed' | 'refused'; on: string; ground?: string; reason?: string };
}

/** What goes before the court. */
export interface ConfirmationPart extends CasePart {
  caseNumber?: string;
  agreement?: Agreement;
  mediatedBy?: { organisation: OrganisationRef; mediators: MediatorRef[] };
  window?: { limit: string; dueOn: string; explanation: string[]; explanationEn: string[] };
  /** Why no court can be asked. */
  obstacle?: { rule: string; basis: string; reason: string };
  /** The courts that may be asked to confirm, each with why. */
  courts?: { organisationId: string; name: string; courtCode: string; grounds: string[] }[];
  parties: Party[];
  application?: Application;
}

export interface TrackedObligation extends Obligation {
  performedFen: number;
  outstandingFen: number;
  fulfilled: boolean;
  performedOn?: string;
  overdue: boolean;
  defaultReason?: string;
}

/** What is owed, what was done, what is left. */
export interface FollowUpPart extends CasePart {
  caseNumber?: string;
  agreement?: Agreement;
  mediatedBy?: { organisation: OrganisationRef; mediators: MediatorRef[] };
  parties: Party[];
  obligations: TrackedObligation[];
  outstandingFen: number;
  confirmation?: { court: OrganisationRef; courtCaseNumber: string; ruledOn: string };
  performedOn?: string;
  enforcementPack?: {
    basis: string;
    court?: OrganisationRef;
    outstandingFen: number;
    applyBy: string;
    papers: string[];
    issuedOn: string;
  };
  visits: { visitId: string; visitedOn: string; method: string; partyId: string; satisfaction: number; note: string }[];
  visitOverdue: boolean;
  outcome?: string;
  volume?: { volumeNumber: string; retention: string };
}

/** Each service's part of a case, as this person may see it. */
export interface PartOf {
  intake: IntakePart;
  triage: TriagePart;
  mediation: MediationPart;
  'judicial-confirmation': ConfirmationPart;
  'follow-up': FollowUpPart;
}

/** A service's part; null when it is not this person's, or the case has not come there. */
export const casePart = <S extends RoadService>(
  service: S,
  caseId: string,
  signal?: AbortSignal,
): Promise<PartOf[S] | null> => getIfMine<PartOf[S]>(`/api/${service}/cases/${caseId}`, undefined, signal);
