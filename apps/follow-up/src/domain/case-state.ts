import {
  type Amendment,
  type CloseOutcome,
  type EventData,
  type MediatorRef,
  type Obligation,
  type OrganisationRef,
  type Party,
  type RunningClock,
  type StagesOf,
  withAmendments,
} from '@one-window/contracts';

export type FollowUpStage = StagesOf['follow-up'];

/** The agreement in force. What the parties owe each other under it is kept apart, as it changes. */
export type Agreement = Omit<EventData['mediation.agreement-effective.v1'], 'clocks' | 'standing' | 'obligations'>;

/** Something owed and what was done about it. Money in fen; days are Shanghai civil dates. */
export interface TrackedObligation extends Obligation {
  performedFen: number;
  /** Nothing is left of it. */
  fulfilled: boolean;
  /** The latest day on which part of it was performed. */
  performedOn?: string;
  overdue: boolean;
  /** What shows each performance, in their order; absent before the first, and where an earlier build recorded it. */
  evidence?: PerformanceEntry[];
  /** Why it counts as not performed, while it does. */
  defaultReason?: string;
  /** Every default that was recorded, in their order, and how it was over; absent where none was, or an earlier build did. */
  defaults?: DefaultEntry[];
  /** What ended it, or part of it, without performance; absent while nothing did. */
  discharges?: DischargeEntry[];
}

/** An entry is named where it can be reversed; what is reversed stays readable and counts no more. Money in fen. */
interface Entry {
  entryId?: string;
  reversed?: { on: string; reason: string };
}

export interface PerformanceEntry extends Entry {
  performedOn: string;
  amountFen?: number;
  text: string;
}

export interface DischargeEntry extends Entry {
  entryId: string;
  ground: EventData['follow-up.obligation-discharged.v1']['ground'];
  dischargedOn: string;
  amountFen?: number;
  text: string;
}

export interface DefaultEntry {
  entryId: string;
  recordedOn: string;
  reason: string;
  ended?: { how: EventData['follow-up.default-ended.v1']['ended']; on: string; reason?: string };
}

/** Who stands for a party that died or ceased to exist; the agreement binds them as it bound the party. */
export interface Succession extends Entry {
  entryId: string;
  partyId: string;
  ground: EventData['follow-up.party-succeeded.v1']['ground'];
  name: string;
  succeededOn: string;
  text: string;
}

export type VisitAttempt = Omit<EventData['follow-up.visit-attempted.v1'], 'clocks' | 'standing'>;

export interface AgreementVersion {
  agreementId: string;
  version: number;
}

/** A court's ruling that an agreement is valid. */
export interface Confirmation extends AgreementVersion {
  court: OrganisationRef;
  courtCaseNumber: string;
  ruledOn: string;
}

export type EnforcementPack = Omit<EventData['follow-up.enforcement-pack-issued.v1'], 'clocks' | 'standing'> & {
  issuedOn: string;
};
export type Visit = Omit<EventData['follow-up.visit-recorded.v1'], 'clocks' | 'standing'>;

/** A case as follow-up knows it, from the agreement, or from the end of the case, to the archive. */
export interface FollowUpCase {
  caseId: string;
  stage: FollowUpStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  round?: number;
  begunIn?: number;
  caseNumber?: string;
  agreement?: Agreement;
  /** What was corrected of parties at the window, in its order, for the agreement of today and a later one; absent while nothing was. */
  amendments?: Amendment[];
  obligations: TrackedObligation[];
  /** As mediation last said; absent where an earlier build heard of the appointment and did not take it in. */
  appointed?: MediatorRef[];
  /** May be known before the agreement is: courts and mediators speak on different topics. */
  confirmation?: Confirmation;
  /** Versions that a court declined to confirm, known here before or after they took effect. */
  dismissed: AgreementVersion[];
  /** Those of them that stay in force all the same, as the talks after the dismissal ended; absent while there is none. */
  upheld?: AgreementVersion[];
  performedOn?: string;
  pack?: EnforcementPack;
  visits: Visit[];
  visitOverdue: boolean;
  /** Attempts to visit that reached nobody; absent while there was none. */
  attempts?: VisitAttempt[];
  /** Absent while nobody took a party's place. */
  successions?: Succession[];
  /** How the case ended without an agreement. */
  ending?: CloseOutcome;
  outcome?: CloseOutcome;
  /** In which stage it was closed; absent while it is open, and where an earlier build closed it. */
  closedFrom?: FollowUpStage;
  volume?: { volumeNumber: string; retention: EventData['follow-up.case-archived.v1']['retention'] };
}

export const initial = (caseId: string): FollowUpCase => ({
  caseId,
  stage: 'none',
  clocks: [],
  obligations: [],
  dismissed: [],
  visits: [],
  visitOverdue: false,
});

const same = (one: AgreementVersion, other: AgreementVersion): boolean =>
  one.agreementId === other.agreementId && one.version === other.version;

/** Whether a court declined to confirm this version and the parties have not yet ended their talks about it. */
export const isInQuestion = ({ dismissed, upheld = [] }: FollowUpCase, version: AgreementVersion): boolean =>
  dismissed.some((one) => same(one, version)) && !upheld.some((one) => same(one, version));

/** Whether the agreement in force settles a part alone, and the rest of the dispute is still mediated. */
export const isRestMediated = ({ agreement }: FollowUpCase): boolean => agreement?.rest?.mediation === 'goes-on';

export const isInForce = ({ agreement }: FollowUpCase, version: AgreementVersion): boolean =>
  agreement !== undefined && same(agreement, version);

/** The ruling about the agreement in force; a ruling about an earlier version does not carry over. */
export const confirmationInForce = ({ agreement, confirmation }: FollowUpCase): Confirmation | undefined =>
  agreement && confirmation && same(agreement, confirmation) ? confirmation : undefined;

/** The agreement of a case in a stage that only an agreement leads to. */
export const agreementOf = ({ agreement, stage }: FollowUpCase): Agreement => {
  if (!agreement) throw new Error(`no agreement in stage ${stage}`);
  return agreement;
};

/** Who is appointed to the case now; what took effect names those who were appointed then. */
export const mediatorsOf = ({ appointed, agreement }: FollowUpCase): readonly MediatorRef[] =>
  appointed ?? agreement?.mediators ?? [];

/** The parties of the agreement, each by the last word; what they agreed stays as it took effect (R29). */
export const parties = ({ agreement, amendments = [] }: FollowUpCase): readonly Party[] =>
  agreement ? withAmendments(agreement, amendments).parties : [];
