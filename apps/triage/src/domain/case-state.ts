import type {
  complexities,
  DisputeKind,
  EndGround,
  EventData,
  Material,
  OrganisationRef,
  Party,
  RemedyKind,
  risks,
  routes,
  RunningClock,
  StagesOf,
} from '@one-window/contracts';

export type Stage = StagesOf['triage'];
export type Risk = (typeof risks)[number];
export type Complexity = (typeof complexities)[number];
export type Route = (typeof routes)[number];

type Registered = EventData['intake.case-registered.v1'];

/** What intake registered, as triage needs it, and the instant at which it did so. */
export type Registration = Pick<
  Registered,
  | 'caseNumber'
  | 'source'
  | 'externalReference'
  | 'title'
  | 'facts'
  | 'claims'
  | 'amountFen'
  | 'parties'
  | 'regionCode'
  | 'appliedOn'
  | 'urgent'
  | 'pendingElsewhere'
> & {
  registeredAt: string;
  /** The last amendment that is in it; absent before the first. */
  amended?: number;
  /** Who was a party and left; absent while nobody was. */
  former?: Party[];
};

/** The officer's classification, with what the classifier had advised and the words that decided its advice. */
export interface Classification {
  disputeKind: DisputeKind;
  risk: Risk;
  /** Absent: ordinary. */
  complexity?: Complexity;
  advised?: DisputeKind;
  decidingWords: string[];
  classifiedAt: string;
}

/** An organisation's return of the case (return by a department: Petition Regulations arts. 23-24; rule R25). */
export interface Return {
  offerId: string;
  organisation: OrganisationRef;
  reason: string;
  suggestedOrganisation?: OrganisationRef;
  /** Absent where none was told, as by earlier builds. */
  ground?: EventData['mediation.case-returned.v1']['ground'];
  /** It was taken from the organisation; absent where that gave it back. */
  because?: EventData['mediation.case-taken-back.v1']['because'];
  returnedAt: string;
}

/** Organisations disagree whose the case is, and who is above all of them decides. */
export interface CompetenceDispute {
  decider: EventData['triage.competence-disputed.v1']['decider'];
  /** Of which region the decider is; absent of the director and of a joint meeting. */
  regionCode?: string;
  concerned: OrganisationRef[];
  reason: string;
  disputedAt: string;
}

/** A case as triage knows it: nothing but the fold of intake's, mediation's and its own events. Instants are ISO 8601 UTC. */
export interface TriageCase {
  caseId: string;
  stage: Stage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  round?: number;
  begunIn?: number;
  registration?: Registration;
  /** Facts that parties added after registration, oldest first. */
  addedFacts: string[];
  supplement?: { items: Material[]; dueOn: string };
  classification?: Classification;
  route?: { route: Route; reason: string; target?: RemedyKind };
  offer?: { offerId: string; pool: boolean; organisations: OrganisationRef[]; offeredAt: string };
  /** Who claimed the case; until it is returned, also after it ended. */
  holder?: { offerId: string; organisation: OrganisationRef; since: string };
  /** The organisation whose closing ended an offer of this case, the last one; absent where none did. */
  freedBy?: OrganisationRef;
  /** Organisations whose offer is gone; absent while there was none. */
  formerly?: string[];
  /** Organisations that have the offer or the case now. */
  withOrganisations: string[];
  returns: Return[];
  /** Returned twice: the director of the centre decides (R25). */
  escalated: boolean;
  /** Waits for the decision; kept only as long as the case lies returned. */
  dispute?: CompetenceDispute;
  /** Last day of the triage limit, once it has run out. */
  overdueSince?: string;
  ended?: { ground: EndGround; reason: string; endedAt: string };
  agreement?: { agreementId: string; version: number; effectiveOn: string };
  referral?: {
    target: RemedyKind;
    organisation?: OrganisationRef;
    reason: string;
    referredAt: string;
    /** What the body said of it, oldest first; absent before it did. */
    answers?: (Pick<EventData['triage.referral-answered.v1'], 'result' | 'text' | 'document'> & { at: string })[];
  };
  /** Referrals that came back, oldest first; absent while there was none. */
  sentBack?: { target: RemedyKind; organisation?: OrganisationRef; reason: string; at: string }[];
  /** Which attempt at mediation it is, from the second one on. */
  attempt?: number;
  /** How often the window reopened it, as triage last heard; absent before the first time. */
  reopened?: number;
  closed?: {
    because: 'declined' | 'withdrawn' | 'ended-by-applicant' | 'no-referral-wanted';
    reason: string;
    closedAt: string;
  };
}

export const initial = (caseId: string): TriageCase => ({
  caseId,
  stage: 'none',
  clocks: [],
  addedFacts: [],
  withOrganisations: [],
  returns: [],
  escalated: false,
});

/**
 * Whoever gave it back last holds that it is not theirs: the desk puts whose it is to who is above, or sees that it was
 * offered wrongly (R26). Over once it is put or offered.
 */
export const isContested = ({ stage, returns, dispute }: TriageCase): boolean =>
  stage === 'returned' && !dispute && returns.at(-1)?.ground === 'not-competent';

/** Whether the next step is triage's own. */
export const ownTurn = (stage: Stage): boolean =>
  (['awaiting', 'classified', 'routed', 'returned', 'to-refer'] satisfies Stage[] as Stage[]).includes(stage);

/** Everything the parties have told, for the classifier: title, facts, claims and what was added later. */
export const toldBy = ({ registration, addedFacts }: TriageCase): string =>
  registration ? [registration.title, registration.facts, ...registration.claims, ...addedFacts].join('\n') : '';

/** Moves the case to a stage; an offer, and a dispute whose the case is, lasts only as long as its stage, and its organisations stay known. */
export const step = (state: TriageCase, stage: Stage, change: Partial<TriageCase> = {}): TriageCase => {
  const { offer, dispute: _, ...kept } = state;
  const gone = offer ? { formerly: withAll(state.formerly, offer.organisations) } : {};
  return { ...kept, ...gone, withOrganisations: [], ...change, stage };
};

export const withAll = (known: readonly string[] = [], organisations: readonly OrganisationRef[]): string[] => [
  ...new Set([...known, ...organisations.map(({ organisationId }) => organisationId)]),
];
