import {
  type Amendment,
  amendmentOf,
  type CloseOutcome,
  endedByApplicant,
  type EventData,
  inEach,
  type NextRound,
  type Received,
  remembered,
  stages,
} from '@one-window/contracts';
import {
  type AgreementVersion,
  type FollowUpCase,
  type FollowUpStage,
  isInForce,
  isInQuestion,
  isRestMediated,
} from './case-state';
import { allFulfilled, fulfilledOn, isInDefault, tracked } from './obligations';

const underAgreement = ['performing', 'suspended', 'defaulted', 'enforcement', 'performed', 'visited'] as const;
const ends = ['ended', 'closed', 'archived'] as const;

/** What ended before an agreement was known. */
const endsWithout = {
  none: ['ended'],
  ...inEach(underAgreement, 'anomaly'),
  ...inEach(ends, 'ignore'),
} as const;

/**
 * What had ended goes on, closed and archived too, under its agreement where it stood, otherwise from the beginning: what
 * follows is of the same volume under the same number.
 */
const beginsAgain = {
  leads: {
    ...remembered(['none', ...underAgreement]),
    ended: ['none'],
    ...inEach(['closed', 'archived'], ['none', 'enforcement', 'performed', 'visited']),
  },
  apply: (state: FollowUpCase): FollowUpCase => nextRound(state).state,
} as const;

/** The end of talks about amending the agreement in force, as earlier builds told it. */
const endsTalks = {
  performing: ['performing'],
  suspended: ['performing', 'defaulted'],
  defaulted: ['defaulted'],
  ...inEach(['enforcement', 'performed', 'visited'], 'anomaly'),
  ...inEach(ends, 'ignore'),
} as const;

/** Mediation brought no agreement, and triage told the ways that stay open. */
const waysTold = (ending: CloseOutcome) =>
  ({
    leads: { none: ['ended'], ...endsTalks },
    apply: (state: FollowUpCase, { data: { caseNumber } }: { data: { caseNumber?: string } }): FollowUpCase =>
      state.agreement ? upheld(withCaseNumber(state, caseNumber), state.agreement) : ended(state, ending, caseNumber),
  }) as const;

/** Papers name the parties by the last word; what is owed stays as it was agreed (R29). */
const corrected = {
  leads: remembered(stages['follow-up']),
  apply: (state: FollowUpCase, amendment: Amendment): FollowUpCase => ({
    ...state,
    amendments: [...(state.amendments ?? []), amendmentOf(amendment)],
  }),
} as const;

/**
 * Mediation, the court, triage and intake speak on topics of their own, so their events meet here in any order. A
 * ruling is remembered in every stage. The end of mediation may come after triage's referral, which followed from it.
 * Neither ends an agreement in force: both are then the end of talks about amending it.
 */
export const received = {
  'mediation.mediator-appointed.v1': {
    leads: remembered(stages['follow-up']),
    apply: (state, { data }) => ({ ...state, appointed: data.mediators }),
  },
  'mediation.mediator-left.v1': {
    leads: remembered(stages['follow-up']),
    apply: (state, { data }) => ({ ...state, appointed: data.mediators }),
  },
  'mediation.agreement-effective.v1': {
    leads: {
      // A new version may lead to `performed` at once, or to `suspended` when its dismissal arrived before it.
      ...inEach(['none', ...underAgreement], ['performing', 'performed', 'suspended']),
      // What it takes over from an agreement on a part may be in default.
      ...inEach(['defaulted', 'enforcement'], ['performing', 'performed', 'suspended', 'defaulted']),
      ...inEach(ends, 'anomaly'),
    },
    apply: (state, { data }) => withAgreement(state, data),
  },
  'mediation.renegotiation-ended.v1': {
    leads: {
      none: 'anomaly',
      ...remembered(underAgreement),
      suspended: ['suspended', 'performing', 'defaulted'],
      ...inEach(ends, 'ignore'),
    },
    apply: (state, { data }) => withRestEnded(data.afterDismissal ? upheld(state, data) : state, data),
  },
  'mediation.ended-without-agreement.v1': {
    leads: { none: ['none', 'ended'], ...endsTalks },
    apply: (state, { data: { ground, caseNumber } }) => {
      if (state.agreement) return upheld(withCaseNumber(state, caseNumber), state.agreement);
      if (!endedByApplicant.includes(ground)) return withCaseNumber(state, caseNumber);
      return ended(state, ground === 'E05' ? 'settled-privately' : 'withdrawn', caseNumber);
    },
  },
  'judicial-confirmation.confirmed.v1': {
    leads: remembered(stages['follow-up']),
    apply: (state, { data }) => {
      const { agreementId, agreementVersion: version, court, courtCaseNumber, ruledOn } = data;
      return { ...state, confirmation: { agreementId, version, court, courtCaseNumber, ruledOn } };
    },
  },
  /** A confirmation that fell on an objection lets nobody apply for enforcement any more; the agreement binds as before. */
  'judicial-confirmation.objection-decided.v1': {
    leads: remembered(stages['follow-up']),
    apply: (state, { data: { outcome, agreementId, agreementVersion: version } }) => {
      const { confirmation, ...rest } = state;
      const falls =
        outcome === 'revoked' && confirmation?.agreementId === agreementId && confirmation.version === version;
      return falls ? rest : state;
    },
  },
  'judicial-confirmation.dismissed.v1': {
    leads: {
      ...remembered(stages['follow-up']),
      performing: ['performing', 'suspended'],
      defaulted: ['defaulted', 'suspended'],
    },
    apply: (state, { data: { agreementId, agreementVersion: version } }) =>
      withDismissal(state, { agreementId, version }),
  },
  'intake.party-corrected.v1': corrected,
  'intake.representative-named.v1': corrected,
  'intake.representative-ended.v1': corrected,
  'intake.group-representatives-chosen.v1': corrected,
  'intake.group-representative-dismissed.v1': corrected,
  'triage.case-referred-out.v1': waysTold('referred-out'),
  'triage.ended-without-referral.v1': waysTold('not-referred'),
  'triage.referral-returned.v1': beginsAgain,
  'intake.case-reopened.v1': beginsAgain,
  'intake.case-declined.v1': {
    leads: endsWithout,
    apply: (state, { data }) => ended(state, 'declined', data.caseNumber),
  },
  'intake.case-withdrawn.v1': {
    leads: endsWithout,
    apply: (state, { data }) => ended(state, 'withdrawn', data.caseNumber),
  },
} as const satisfies Received<FollowUpCase>;
export type ReceivedByFollowUp = keyof typeof received;

/** Nothing of what the agreement left open is mediated any more. */
const withRestEnded = (state: FollowUpCase, version: AgreementVersion): FollowUpCase => {
  const { agreement } = state;
  if (!agreement?.rest || !isInForce(state, version)) return state;
  return { ...state, agreement: { ...agreement, rest: { ...agreement.rest, mediation: 'ends' } } };
};

/**
 * A newer version takes the place of the older one with everything owed under it. What it takes over of an agreement on a
 * part of the dispute stands as it stood, with what was performed of it.
 */
const withAgreement = (
  state: FollowUpCase,
  { clocks: _, obligations: owed, ...agreement }: EventData['mediation.agreement-effective.v1'],
): FollowUpCase => {
  const { performedOn: __, pack: ___, passed: ____, ...rest } = state;
  const { caseNumber, effectiveOn, performedOnTheSpot } = agreement;
  const takenOver = isRestMediated(state) ? state.obligations : [];
  const obligations = owed.map(
    (one) =>
      takenOver.find(({ obligationId }) => obligationId === one.obligationId) ??
      (performedOnTheSpot ? fulfilledOn(one, effectiveOn) : tracked(one)),
  );
  const next = { ...rest, caseNumber, agreement, obligations, visitOverdue: false, clocks: [] };
  if (allFulfilled(obligations)) {
    return { ...next, stage: 'performed', performedOn: effectiveOn };
  }
  if (isInQuestion(state, agreement)) return { ...next, stage: 'suspended' };
  return { ...next, stage: obligations.some(isInDefault) ? 'defaulted' : 'performing' };
};

/**
 * Talks about amending an agreement end in that agreement (People's Mediation Law art. 31): what is owed under it is
 * watched again, and what fell due meanwhile is told at once.
 */
const upheld = (state: FollowUpCase, { agreementId, version }: AgreementVersion): FollowUpCase => {
  const next = { ...state, upheld: [...(state.upheld ?? []), { agreementId, version }] };
  const { agreement, obligations } = state;
  if (state.stage !== 'suspended' || !agreement || !isInForce(state, { agreementId, version })) return next;
  const stage = obligations.some(({ fulfilled, defaultReason }) => !fulfilled && defaultReason !== undefined)
    ? 'defaulted'
    : 'performing';
  return { ...next, stage };
};

/** While the parties talk about whether the agreement is to stand, nothing under it falls due. */
const withDismissal = (state: FollowUpCase, version: AgreementVersion): FollowUpCase => {
  const next = { ...state, dismissed: [...state.dismissed, version] };
  const awaitsPerformance = state.stage === 'performing' || state.stage === 'defaulted';
  return awaitsPerformance && state.agreement && isInQuestion(next, state.agreement)
    ? { ...next, stage: 'suspended' }
    : next;
};

const ended = (state: FollowUpCase, ending: CloseOutcome, caseNumber?: string): FollowUpCase => ({
  ...withCaseNumber(state, caseNumber),
  stage: 'ended',
  ending,
});

const withCaseNumber = (state: FollowUpCase, caseNumber?: string): FollowUpCase =>
  caseNumber === undefined ? state : { ...state, caseNumber };

const over: ReadonlySet<FollowUpStage> = new Set(ends);

/** The case as it goes on after it was closed: what is owed under its agreement is watched again. */
export const nextRound = (state: FollowUpCase): NextRound<FollowUpCase> => {
  const { ending: _, outcome: __, volume: ___, closedFrom, ...open } = state;
  if (!over.has(state.stage)) return { state, anew: state.agreement === undefined };
  return state.agreement
    ? { state: { ...open, stage: closedFrom ?? closedIn(state) }, anew: false }
    : { state: { ...open, stage: 'none' }, anew: true };
};

/** Where nobody told in which stage a case was closed that has an agreement. */
const closedIn = ({ pack, visits }: FollowUpCase): FollowUpStage => {
  if (pack) return 'enforcement';
  return visits.length > 0 ? 'visited' : 'performed';
};
