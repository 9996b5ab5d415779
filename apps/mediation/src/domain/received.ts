import {
  type Amendment,
  amendmentOf,
  inEach,
  isClock,
  type NextRound,
  type Received,
  type RecordedEvent,
  remembered,
  stages,
  withAmendment,
  withAmendments,
} from '@one-window/contracts';
import {
  agreementInForce,
  inForceAgain,
  type MediationCase,
  nothingHeld,
  underOffer,
  withoutHelps,
  withoutLimit,
  withoutTransfer,
} from './case-state';

/** Triage has it, or has not offered it yet. */
const unheld = ['none', 'offered', 'taken-back', 'returned'] as const;
/** An organisation has it, and no agreement was ever in force. */
const before = ['claimed', 'appointed', 'mediating'] as const;
const held = [...before, 'agreement-drafted', 'agreed', 'renegotiating'] as const;
const over = ['ended', 'withdrawn'] as const;

/**
 * Triage takes back an offer that was claimed first, and must not offer it again. An offer's end never arrives before
 * the offer.
 */
const offerGone = {
  none: 'anomaly',
  offered: ['taken-back', 'offered'],
  ...inEach(['taken-back', 'returned', ...held, ...over], 'ignore'),
} as const;

/** The window may have let the applicant withdraw before it heard of a claim. */
const applicationGone = {
  ...inEach([...unheld, ...before], ['withdrawn']),
  // The draft may amend an agreement in force, which no withdrawal undoes.
  'agreement-drafted': ['withdrawn', 'agreement-drafted'],
  ...inEach(['agreed', 'renegotiating', 'ended'], 'anomaly'),
  withdrawn: 'ignore',
} as const;

/** What is corrected at the window is so in every stage, also before the offer that it then completes. */
const amended = {
  leads: remembered([...unheld, ...held, ...over]),
  apply: (state: MediationCase, amendment: Amendment): MediationCase => ({
    ...state,
    amendments: [...(state.amendments ?? []), amendmentOf(amendment)],
    ...(state.summary ? { summary: withAmendment(state.summary, amendment, summaryKept) } : {}),
  }),
} as const;

/** What an offer tells of a registration, of what may be corrected. */
const summaryKept = ['title', 'facts', 'claims', 'amountFen', 'regionCode', 'appliedOn', 'urgent'] as const;

/** Order holds within one topic only: a withdrawal or added facts may arrive before the offer and are remembered. */
export const received = {
  'triage.case-offered.v1': {
    leads: {
      ...inEach(unheld, ['offered']),
      ...inEach(held, 'anomaly'),
      ended: ['offered', 'ended'],
      withdrawn: ['offered', 'withdrawn'],
    },
    apply: (state, event) => (isOver(state, event.data) ? state : offered(state, event)),
  },
  'triage.offer-taken-back.v1': {
    leads: offerGone,
    apply: (state, { data }) => takenBack(state, data),
  },
  'triage.offer-expired.v1': {
    leads: offerGone,
    apply: (state, { data }) => takenBack(state, data),
  },
  'intake.case-declined.v1': {
    leads: applicationGone,
    apply: (state, { data, occurredAt }) => withdrawn(state, data.reason, occurredAt),
  },
  'intake.case-withdrawn.v1': {
    leads: applicationGone,
    apply: (state, { data, occurredAt }) => withdrawn(state, data.reason, occurredAt),
  },
  // Whoever has it by then asks the parties anew; an agreement in force is not ended by one of them.
  'intake.mediation-end-asked.v1': {
    leads: {
      ...inEach(unheld, 'ignore'),
      ...inEach(before, ['ended']),
      'agreement-drafted': ['ended', 'agreed'],
      agreed: 'ignore',
      renegotiating: ['agreed'],
      ...inEach(over, 'ignore'),
    },
    apply: (state) => state,
  },
  // Where no agreement is in force it begins anew: triage offers it, and may be heard first.
  'intake.case-reopened.v1': {
    leads: {
      none: ['none'],
      'taken-back': ['taken-back'],
      ...inEach(['offered', 'returned', ...before, 'agreement-drafted', ...over], ['taken-back']),
      'agreement-drafted': ['taken-back', 'agreement-drafted'],
      ...remembered(['agreed', 'renegotiating']),
    },
    apply: (state, { data: { times }, occurredAt }) => wentOn({ ...withTimes(state, times), cameBackAt: occurredAt }),
  },
  'triage.referral-returned.v1': {
    leads: remembered(stages.mediation),
    apply: ({ closedAt: _, ...state }, { occurredAt }) => ({ ...state, cameBackAt: occurredAt }),
  },
  'intake.supplement-answered.v1': {
    leads: { ...remembered([...unheld, ...held]), ...inEach(over, 'ignore') },
    apply: (state, { data: { addedFacts } }) =>
      addedFacts ? { ...state, addedFacts: [...state.addedFacts, addedFacts] } : state,
  },
  'intake.registration-corrected.v1': amended,
  'intake.party-corrected.v1': amended,
  'intake.party-added.v1': amended,
  'intake.party-left.v1': amended,
  'intake.party-replaced.v1': amended,
  'intake.representative-named.v1': amended,
  'intake.representative-ended.v1': amended,
  'intake.group-representatives-chosen.v1': amended,
  'intake.group-representative-dismissed.v1': amended,
  'judicial-confirmation.dismissed.v1': {
    leads: {
      // No agreement was ever in force, so no court can have ruled on one.
      ...inEach([...unheld, ...before], 'anomaly'),
      'agreement-drafted': ['agreement-drafted'],
      agreed: ['renegotiating', 'agreed'],
      renegotiating: ['renegotiating'],
      ...inEach(over, 'ignore'),
    },
    apply: (state, { data }) => {
      if (!ruledOnCurrent(state, data)) return state;
      const stage = state.stage === 'agreed' ? 'renegotiating' : state.stage;
      return { ...state, stage, ruling: rulingOf('dismissed', data) };
    },
  },
  // What a court confirms is enforced like its ruling, so the talks about it are over (Civil Procedure Law art. 206).
  'judicial-confirmation.confirmed.v1': {
    leads: {
      ...inEach([...unheld, ...before], 'anomaly'),
      'agreement-drafted': ['agreement-drafted', 'agreed'],
      agreed: ['agreed'],
      renegotiating: ['renegotiating', 'agreed'],
      ...inEach(over, 'anomaly'),
    },
    apply: (state, { data }) => {
      if (!ruledOnCurrent(state, data)) return state;
      const ruling = { ...rulingOf('confirmed', data), court: data.court.name };
      return { ...inForceAgain(state), ruling };
    },
  },
  /** Without its confirmation the agreement is the parties' to amend again. */
  'judicial-confirmation.objection-decided.v1': {
    leads: {
      ...inEach([...unheld, ...before], 'anomaly'),
      ...remembered(['agreement-drafted', 'agreed', 'renegotiating']),
      ...inEach(over, 'ignore'),
    },
    apply: (state, { data }) => {
      if (data.outcome !== 'revoked' || !ruledOnCurrent(state, data)) return state;
      const { ruling: _, ...rest } = state;
      return rest;
    },
  },
  // Follow-up closes what ended anywhere, and may be heard before whoever ended it.
  'follow-up.case-closed.v1': {
    leads: {
      ...remembered([...unheld, 'agreed', ...over]),
      ...inEach(before, ['ended']),
      'agreement-drafted': ['ended', 'agreed'],
      renegotiating: ['agreed'],
    },
    // A closing of before the case came back may be heard after that.
    apply: (state, { occurredAt }) =>
      (state.cameBackAt ?? '') > occurredAt ? state : { ...state, closedAt: occurredAt },
  },
} as const satisfies Received<MediationCase>;
export type ReceivedByMediation = keyof typeof received;

const offered = (
  state: MediationCase,
  { data, occurredAt }: RecordedEvent<'triage.case-offered.v1'>,
): MediationCase => {
  const { offerId, pool, organisations, clocks, reopened = 0, attempt } = data;
  const summary = withAmendments(data.summary, state.amendments ?? [], summaryKept);
  const claimBy = clocks?.started?.find((running) => isClock(running, 'claim', offerId))?.dueOn;
  const offer = { offerId, pool, organisations, since: occurredAt, ...(claimBy ? { claimBy } : {}) };
  const known = Math.max(reopened, state.reopened ?? 0);
  return {
    ...underOffer(withoutDraft(state), offer),
    summary,
    ...(known > 0 ? { reopened: known } : {}),
    ...(attempt === undefined ? {} : { attempt }),
  };
};

/** Nobody has it, and nothing of what was done in it before holds. */
const begunAnew = (state: MediationCase): MediationCase => {
  const {
    holder,
    ending: _,
    notifiedOn: __,
    notifiedHow: ___,
    invitations: ____,
    ...rest
  } = withoutLimit(withoutTransfer(withoutHelps(state)));
  const formerly = holder ? [...new Set([...(rest.formerly ?? []), holder.organisationId])] : rest.formerly;
  return withoutDraft({ ...rest, ...nothingHeld, ...(formerly ? { formerly } : {}) });
};

/** What was only drafted in an attempt that failed is no beginning of the next one; its number is not given again. */
const withoutDraft = (state: MediationCase): MediationCase => {
  const { agreement, abandonedVersion = 0, ...rest } = state;
  if (!agreement || agreementInForce(state)) return state;
  return { ...rest, abandonedVersion: Math.max(abandonedVersion, agreement.version) };
};

const wentOn = ({ closedAt: _, ...state }: MediationCase): MediationCase =>
  agreementInForce(state) || state.stage === 'none' ? state : { ...begunAnew(state), stage: 'taken-back' };

/** What becomes of the case here where news of its next round come before that was heard to begin. */
export const nextRound = (state: MediationCase): NextRound<MediationCase> => ({
  state: wentOn(state),
  anew: agreementInForce(state) === undefined,
});

const withTimes = <S extends Pick<MediationCase, 'reopened'>>(state: S, times: number): S => ({
  ...state,
  reopened: Math.max(times, state.reopened ?? 0),
});

/** An offer of before the end says nothing to it: only one that was made knowing of it begins anew. */
const isOver = (
  { stage, reopened = 0, attempt = 1 }: MediationCase,
  offer: Pick<RecordedEvent<'triage.case-offered.v1'>['data'], 'reopened' | 'attempt'>,
): boolean => {
  if (stage === 'withdrawn') return (offer.reopened ?? 0) <= reopened;
  return stage === 'ended' && (offer.attempt ?? 1) <= attempt;
};

const takenBack = (state: MediationCase, { offerId }: { offerId: string }): MediationCase =>
  state.offer?.offerId === offerId ? { ...state, stage: 'taken-back' } : state;

/** An application that is withdrawn does not undo what the parties have agreed since. */
const withdrawn = (state: MediationCase, reason: string, at: string): MediationCase =>
  agreementInForce(state)
    ? state
    : { ...withoutLimit(withoutTransfer(withoutHelps(state))), stage: 'withdrawn', ending: { reason, at } };

interface Ruling {
  agreementId: string;
  agreementVersion: number;
  ruledOn: string;
}

/** A ruling on an earlier version says nothing about an agreement that the parties have amended since. */
const ruledOnCurrent = (state: MediationCase, ruling: Ruling): boolean => {
  const inForce = agreementInForce(state);
  return inForce?.agreementId === ruling.agreementId && inForce.version === ruling.agreementVersion;
};

const rulingOf = <Outcome extends 'confirmed' | 'dismissed'>(outcome: Outcome, ruling: Ruling) => ({
  outcome,
  version: ruling.agreementVersion,
  ruledOn: ruling.ruledOn,
});
