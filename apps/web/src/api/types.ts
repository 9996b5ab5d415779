import type { DocumentKind } from '@one-window/inputs';
import type { roles, stageNames } from '../generated/codes';

export type Role = (typeof roles)[number];
/** Services that keep a part of a case. */
export type RoadService = keyof typeof stageNames;
export const roadServices = [
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
] as const satisfies readonly RoadService[];
/** Services with dead letters. */
export type ServiceName = RoadService | 'directory' | 'supervision';

/** A page of a list, continued by `next`. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** The signed-in person. */
export interface Account {
  accountId: string;
  username: string;
  name: string;
  roles: Role[];
  organisationId: string;
  organisationName: string;
  mediatorId?: string;
  demonstration: boolean;
  /** The first password was made by the installation: nothing else may be done before it is changed. */
  passwordChangeRequired?: boolean;
}

/** Answer to a command that was carried out. */
export interface CommandAnswer {
  caseId: string;
  stage: string;
  version: number;
  /** `service:sequence`; a query takes it as `atLeast`. */
  position: string;
  allowedActions: string[];
}

export interface OrganisationRef {
  organisationId: string;
  name: string;
}

export interface MediatorRef {
  mediatorId: string;
  name: string;
  presiding: boolean;
}

/** A limit that runs, as a service keeps it. */
export interface RunningClock {
  name: string;
  rule: string;
  startedOn: string;
  dueOn: string;
  dueAt: string;
  provisional: boolean;
}

/** A limit as supervision explains it. */
export interface ExplainedClock extends RunningClock {
  service: RoadService;
  title: string;
  titleEn: string;
  /** Which one, of limits that a case may have several of: an obligation in the words of the agreement. */
  about?: string;
  /** Ground in law; absent for limits that people agreed on. */
  basis?: string;
  basisEn?: string;
  late: boolean;
  /** Step by step why it ends on this day. */
  explanation: string[];
  explanationEn: string[];
}

/** A party, personal fields masked by the server. */
export interface Party {
  partyId: string;
  role: 'applicant' | 'respondent' | 'third-party';
  kind: 'natural-person' | 'legal-person' | 'unincorporated-organisation';
  name: string;
  identityNumber?: string;
  /** Whose number it is; a resident identity card's where it is not said. */
  documentKind?: DocumentKind;
  documentIssuer?: string;
  creditCode?: string;
  phone?: string;
  address?: string;
  regionCode?: string;
}

export interface Material {
  item: string;
  note?: string;
}

export interface Obligation {
  obligationId: string;
  kind: 'payment' | 'act' | 'delivery';
  debtorPartyId: string;
  creditorPartyId: string;
  description: string;
  amountFen?: number;
  dueOn: string;
  method: string;
}

/** What every service's view of a case begins with. */
export interface CasePart {
  caseId: string;
  stage: string;
  stageName: string;
  version: number;
  position?: string;
  allowedActions: string[];
}
