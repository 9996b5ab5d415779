import {
  type Amendment,
  type EndGround,
  type EventData,
  isClock,
  type MediatorRef,
  type OrganisationRef,
  type Party,
  type Remedy,
  type RunningClock,
  type SignedBy,
  type StagesOf,
} from '@one-window/contracts';

export type MediationStage = StagesOf['mediation'];
export type CaseSummary = EventData['triage.case-offered.v1']['summary'];

/** Somebody who takes part beside the parties, with the consents. */
export type Invitation = Omit<EventData['mediation.person-invited.v1'], 'clocks' | 'standing'>;

type Convened = EventData['mediation.session-convened.v1'];
type Recorded = EventData['mediation.session-recorded.v1'];
type NotHeld = EventData['mediation.session-not-held.v1'];
type Drafted = EventData['mediation.agreement-drafted.v1'];
type Signed = EventData['mediation.agreement-signed.v1'];

export interface Offer {
  offerId: string;
  /** A pool offer stands open to every organisation named; others name the ones that must answer. */
  pool: boolean;
  organisations: OrganisationRef[];
  since: string;
  /** Last day for claiming it, as triage counts. */
  claimBy?: string;
}

export interface LimitExtension {
  days: number;
  /** What was agreed on, once the limit may count otherwise; absent while it is the unit of the limit. */
  unit?: 'working-day' | 'calendar-day';
  consentedBy: string[];
  reason: string;
}

/** The limit of mediation, kept after its clock ran out. */
export interface MediationLimit {
  clock: string;
  rule: string;
  startedOn: string;
  dueOn: string;
  extensions: LimitExtension[];
  /** Days that do not count where the law of the limit knows such days; absent where there were none. */
  pauses?: EventData['mediation.suspended.v1']['pauses'];
  /** Set when the last day passed without an extension. */
  passed: boolean;
}

/** Since when and why mediation stands still, and when somebody looks again; Shanghai civil dates. */
export interface Suspension extends Pick<EventData['mediation.suspended.v1'], 'ground' | 'reason' | 'reviewOn'> {
  on: string;
}

export interface Session {
  sessionId: string;
  kind: Convened['kind'];
  mode: Convened['mode'];
  startsAt: string;
  place: string;
  partyIds: string[];
  /** Who was asked to come beside the parties; absent for nobody. */
  invited?: Convened['invited'];
  record?: {
    outcome: Recorded['outcome'];
    attendedPartyIds: string[];
    /** Who came of those invited; absent where nobody was, or it was not said. */
    attendedInvited?: Recorded['attendedInvited'];
    /** Who of those who help was there; likewise. */
    attendedHelpers?: Recorded['attendedHelpers'];
    sealed: string;
    recordedAt: string;
    /** Mediators who were appointed when the record was made: to them it was confided. */
    appointed: string[];
  };
  /** What became of a session that was not held; absent of every other. */
  unheld?: {
    how: 'called-off' | 'moved' | 'not-held';
    at: string;
    /** Why it was called off or moved. */
    reason?: string;
    /** The session in its place, where it was moved. */
    toSessionId?: string;
    /** Who did not come. */
    absences?: NotHeld['absences'];
  };
}

/** A session that is to be held or to be recorded. */
export const isAwaited = ({ record, unheld }: Session): boolean => record === undefined && unheld === undefined;

export interface Agreement extends Omit<Drafted, 'clocks' | 'standing'> {
  draftedOn: string;
  /** Mediators who were appointed when it was drawn up; absent of what earlier builds folded. */
  draftedUnder?: string[];
  signatures: (Signed['signer'] & { by?: SignedBy; signedOn: string; method: Signed['method'] })[];
  effectiveOn?: string;
}

/** Who is asked to take the case over, why, since when and until which day it answers. */
export interface Transfer {
  transferId: string;
  organisation: OrganisationRef;
  reason: string;
  since: string;
  answerBy: string;
}

/** An organisation that is asked to help the holder, or does: why, with what, and who of it takes part. */
export interface Help {
  helpId: string;
  organisation: OrganisationRef;
  reason: string;
  task: string;
  /** When it was asked. */
  since: string;
  /** Last day for its answer. */
  answerBy: string;
  /** Since when it helps, and with whom; absent until it has agreed. */
  helping?: Pick<EventData['mediation.help-agreed.v1'], 'mediators' | 'disclosure'> & { since: string };
}

/** What a mediation organisation learns and does in a case while it holds it. */
export interface Holding {
  mediators: MediatorRef[];
  disclosure?: EventData['mediation.mediator-appointed.v1']['disclosure'];
  /** Parties who were told their rights and duties. */
  notifiedPartyIds: string[];
  /** Shanghai civil date on which each of them was first told; absent for whom an earlier build recorded. */
  notifiedOn?: Record<string, string>;
  /** How each of them was first told; likewise. */
  notifiedHow?: Record<string, EventData['mediation.rights-notice-given.v1']['method']>;
  /** The latest word of each party who was asked. */
  willingness: { partyId: string; willing: boolean; note?: string; at: string }[];
  sessions: Session[];
  /** Standing invitations of others than parties; absent while there was none. */
  invitations?: Invitation[];
  /** Why nothing is arranged or agreed for now; absent while mediation goes on. */
  suspended?: Suspension;
}

/** A case as mediation knows it: what was offered, who holds it, and how far the parties have come. */
export interface MediationCase extends Holding {
  caseId: string;
  stage: MediationStage;
  clocks: RunningClock[];
  passed?: RunningClock[];
  round?: number;
  begunIn?: number;
  summary?: CaseSummary;
  /** Facts the applicant added at the window, in the order they arrived here. */
  addedFacts: string[];
  /** What was corrected at the window, in its order; an offer that was made before does not have it. Absent while nothing was. */
  amendments?: Amendment[];
  /** The latest offer; it stays for the record after a claim. */
  offer?: Offer;
  /** Organisations of the offers before the latest one; absent while there was only one. */
  formerly?: string[];
  returns: { organisation: OrganisationRef; reason: string; at: string }[];
  /** `claimedAt`: when it was claimed, where the organisation took it over from another; its limit counts from then. */
  holder?: OrganisationRef & { since: string; claimedAt?: string };
  /** The organisation that is asked to take the case over from its holder, until it has answered; absent while none is. */
  transfer?: Transfer;
  /** Who helps the holder or is asked to, in the order in which they were asked; absent while nobody is. */
  helps?: Help[];
  /** From whom it was taken last, by the director or for want of a first act, and when; absent where never. */
  reassigned?: { from: string; at: string };
  limit?: MediationLimit;
  /** The agreement in force, or the draft of one. */
  agreement?: Agreement;
  /** The agreement that stays in force while `agreement` is the draft that is to amend it. */
  inForce?: Agreement;
  /** Highest version of a draft that was given up; its number is not given again. Absent while there was none. */
  abandonedVersion?: number;
  /** Version of the agreement that a court confirmed or dismissed. */
  ruling?: { outcome: 'confirmed' | 'dismissed'; version: number; court?: string; ruledOn: string };
  ending?: { reason: string; at: string; ground?: EndGround; remedies?: Remedy[] };
  /** When the case was reopened, or came back from where it was referred to; absent where neither was. */
  cameBackAt?: string;
  /** How often the window reopened it, as far as was heard; absent before the first time. */
  reopened?: number;
  /** Which attempt at mediation it is, from the second one on. */
  attempt?: number;
  /** When follow-up closed the case: nothing is done in its file any more. */
  closedAt?: string;
}

export const nothingHeld: Holding = { mediators: [], notifiedPartyIds: [], willingness: [], sessions: [] };

export const initial = (caseId: string): MediationCase => ({
  caseId,
  stage: 'none',
  clocks: [],
  addedFacts: [],
  returns: [],
  ...nothingHeld,
});

export const parties = (state: MediationCase): readonly Party[] => state.summary?.parties ?? [];

export const partyIds = (state: MediationCase): string[] => parties(state).map(({ partyId }) => partyId);

export const partyOf = (state: MediationCase, partyId: string): Party | undefined =>
  parties(state).find((party) => party.partyId === partyId);

export const namesOf = (state: MediationCase, ids: readonly string[]): string[] =>
  ids.map((id) => partyOf(state, id)?.name ?? id);

/** The agreement that binds the parties now, whatever is being drafted beside it (People's Mediation Law art. 31). */
export const agreementInForce = ({ agreement, inForce }: MediationCase): Agreement | undefined =>
  inForce ?? (agreement?.effectiveOn === undefined ? undefined : agreement);

/** The agreement on a part of the dispute that is in force while the parties go on talking about the rest (E04). */
export const partInForce = (state: MediationCase): Agreement | undefined => {
  const inForce = agreementInForce(state);
  return inForce?.rest?.mediation === 'goes-on' ? inForce : undefined;
};

/** The draft beside the agreement in force is given up, and with it the talks. */
export const inForceAgain = (talking: MediationCase): MediationCase => {
  const { inForce, suspended: _, ...state } = withoutHelps(talking);
  return {
    ...state,
    stage: 'agreed',
    ...(inForce && state.agreement ? { agreement: inForce, abandonedVersion: state.agreement.version } : {}),
  };
};

/**
 * The case as it is offered: whoever has it next begins anew, and organisations of earlier offers still find it by its
 * number.
 */
export const underOffer = (state: MediationCase, offer: Offer): MediationCase => {
  const { holder: _, limit: __, ending: ___, notifiedOn: ____, notifiedHow: _____, ...rest } = withoutDraft(state);
  const { invitations: ______, suspended: _______, offer: before, ...kept } = rest;
  const gone = (before?.organisations ?? []).map(({ organisationId }) => organisationId);
  return {
    ...kept,
    ...(before ? { formerly: [...new Set([...(state.formerly ?? []), ...gone])] } : {}),
    ...nothingHeld,
    stage: 'offered',
    offer,
  };
};

/** Nobody is asked to take the case over any more; who was still finds it by its number. */
export const withoutTransfer = (state: MediationCase): MediationCase => {
  const { transfer, ...rest } = state;
  return transfer
    ? { ...rest, formerly: [...new Set([...(state.formerly ?? []), transfer.organisation.organisationId])] }
    : state;
};

/** This organisation helps no longer, and is not asked to; it still finds the case by its number. */
export const withoutHelp = (state: MediationCase, helpId: string): MediationCase => {
  const { helps = [], ...rest } = state;
  const gone = helps.filter((help) => help.helpId === helpId).map(({ organisation }) => organisation.organisationId);
  if (gone.length === 0) return state;
  const left = helps.filter((help) => help.helpId !== helpId);
  const formerly = [...new Set([...(state.formerly ?? []), ...gone])];
  return { ...rest, formerly, ...(left.length > 0 ? { helps: left } : {}) };
};

/** Who helped the holder helps nobody else: it ends with the talks, and with their being this holder's. */
export const withoutHelps = (state: MediationCase): MediationCase =>
  (state.helps ?? []).reduce((left, { helpId }) => withoutHelp(left, helpId), state);

/** Stages in which the parties are talked with. */
export const inTalks: ReadonlySet<MediationStage> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'renegotiating',
]);

/** What ends the talks ends their limit, and a suspension with it. */
export const withoutLimit = ({ limit: _, suspended: __, ...rest }: MediationCase): MediationCase => rest;

export const presiding = (state: MediationCase): MediatorRef | undefined =>
  state.mediators.find((mediator) => mediator.presiding);

/** The narrative with what was added later; triage may have merged an addition into the summary already. */
export const factsOf = (state: MediationCase): string => {
  const told = state.summary?.facts ?? '';
  return [told, ...state.addedFacts.filter((added) => !told.includes(added))].join('\n');
};

/** `clocks` of a fact that is an act of whoever claimed the case: it is theirs, and not taken back for want of one. */
export const firstActDone = (state: MediationCase): { clocks?: { stopped: string[] } } => {
  const stopped = state.clocks.filter((running) => isClock(running, 'first-act')).map(({ name }) => name);
  return stopped.length > 0 ? { clocks: { stopped } } : {};
};

/** A draft that nobody is bound by yet is given up; its number is not given again. */
export const withoutDraft = (state: MediationCase): MediationCase => {
  const { agreement, inForce, ...rest } = state;
  if (!agreement || inForce || agreement.effectiveOn !== undefined) return state;
  return { ...rest, abandonedVersion: agreement.version };
};

/** `clocks` of a fact after which none of the case's limits runs on. */
export const stopAll = (state: MediationCase): { clocks: { stopped: string[] } } => ({
  clocks: { stopped: state.clocks.map(({ name }) => name) },
});
