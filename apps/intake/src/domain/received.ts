import { type DisputeKind, inEach, type NextRound, type Received, remembered } from '@one-window/contracts';
import { ended, type IntakeCase } from './case-state';

const open = ['registered', 'supplement-requested', 'handed-over'] as const;
/** The window itself ended it. */
const over = ['declined', 'withdrawn'] as const;

/**
 * Who works on a case outside the window, which shows the parties' personal fields to them; the desk's own work is not
 * theirs. What was closed may be reopened, and is then theirs again.
 */
const whoWorksOnIt = { none: 'anomaly', ...remembered([...open, 'closed']), ...inEach(over, 'ignore') } as const;

/** The organisation has it no longer; until another claims it, it is the window's again. */
const givenUp = {
  leads: {
    none: 'anomaly',
    registered: ['registered'],
    'supplement-requested': 'ignore',
    'handed-over': ['registered', 'supplement-requested'],
    ...inEach([...over, 'closed'], 'ignore'),
  },
  // What was asked for before the claim is still awaited.
  apply: ({ appointed: _, helping: __, ...state }: IntakeCase): IntakeCase => ({
    ...state,
    stage: state.supplement ? 'supplement-requested' : 'registered',
  }),
} as const;

/** How many may represent a side follows from what it is about. */
const classified = {
  leads: whoWorksOnIt,
  apply: (state: IntakeCase, { data: { disputeKind } }: { data: { disputeKind: DisputeKind } }): IntakeCase => ({
    ...state,
    disputeKind,
  }),
} as const;

/** A claim that raced with a decline or a withdrawal is an anomaly here; mediation settles who holds the case. */
export const received = {
  'mediation.case-claimed.v1': {
    leads: { none: 'anomaly', ...inEach(open, ['handed-over']), ...inEach(over, 'anomaly'), closed: ['closed'] },
    apply: (state, { data: { organisation, offerId }, occurredAt }) => {
      const { organisationId, name } = organisation;
      const { endAsked: _, mediationEndedAt: __, helping: ___, ...kept } = state;
      const stage = state.stage === 'closed' ? 'closed' : 'handed-over';
      return { ...kept, stage, holder: { organisationId, name, since: occurredAt, offerId } };
    },
  },
  'mediation.case-returned.v1': givenUp,
  'mediation.case-reassigned.v1': givenUp,
  'mediation.case-taken-back.v1': givenUp,
  'mediation.case-transferred.v1': {
    leads: whoWorksOnIt,
    apply: ({ appointed: _, helping: __, ...state }, { data: { organisation, offerId }, occurredAt }) => ({
      ...state,
      holder: { ...organisation, since: occurredAt, offerId },
    }),
  },
  'mediation.mediator-appointed.v1': {
    leads: whoWorksOnIt,
    apply: (state, { data }) => ({ ...state, appointed: data.mediators }),
  },
  'mediation.mediator-left.v1': {
    leads: whoWorksOnIt,
    apply: (state, { data }) => ({ ...state, appointed: data.mediators }),
  },
  'mediation.help-agreed.v1': {
    leads: whoWorksOnIt,
    apply: (
      state,
      {
        data: {
          helpId,
          organisation: { organisationId },
          mediators,
        },
      },
    ) => {
      const others = (state.helping ?? []).filter((one) => one.helpId !== helpId);
      const mediatorIds = mediators.map(({ mediatorId }) => mediatorId);
      return { ...state, helping: [...others, { helpId, organisationId, mediatorIds }] };
    },
  },
  'mediation.help-ended.v1': {
    leads: whoWorksOnIt,
    apply: ({ helping = [], ...state }, { data: { helpId } }) => {
      const left = helping.filter((one) => one.helpId !== helpId);
      return left.length > 0 ? { ...state, helping: left } : state;
    },
  },
  'mediation.ended-without-agreement.v1': {
    leads: whoWorksOnIt,
    apply: ({ helping: _, ...state }, { occurredAt }) => ({ ...state, mediationEndedAt: occurredAt }),
  },
  'mediation.agreement-effective.v1': {
    leads: whoWorksOnIt,
    apply: ({ restGoesOn: _, helping, ...state }, { data: { version, rest } }) => ({
      ...withAgreement(state, version),
      // Of the rest the parties go on talking, with whoever helps there.
      ...(rest?.mediation === 'goes-on' ? { restGoesOn: true, ...(helping ? { helping } : {}) } : {}),
    }),
  },
  'mediation.renegotiation-ended.v1': {
    leads: whoWorksOnIt,
    apply: ({ restGoesOn: _, helping: __, ...state }) => state,
  },
  // What a court confirms is amended by nobody: talks about it are over, and whoever helped in them helps no longer.
  'judicial-confirmation.confirmed.v1': {
    leads: whoWorksOnIt,
    apply: ({ helping, ...state }, { data: { agreementVersion } }) =>
      helping && agreementVersion < (state.agreementVersion ?? 0) ? { ...state, helping } : state,
  },
  'judicial-confirmation.applied.v1': {
    leads: whoWorksOnIt,
    apply: (state, { data: { applicationId, agreementVersion, court } }) =>
      agreementVersion < (state.agreementVersion ?? 0)
        ? state
        : { ...state, application: { applicationId, agreementVersion, court: court.organisationId } },
  },
  'judicial-confirmation.application-withdrawn.v1': {
    leads: whoWorksOnIt,
    apply: (state, { data }) =>
      state.application?.applicationId === data.applicationId ? withoutApplication(state) : state,
  },
  'triage.case-classified.v1': classified,
  'mediation.dispute-kind-changed.v1': classified,
  'triage.case-referred-out.v1': {
    leads: { none: 'anomaly', ...inEach(open, ['closed']), ...inEach(over, 'anomaly'), closed: 'ignore' },
    apply: (state, { data, occurredAt }) => ended(state, 'closed', { reason: data.reason, at: occurredAt }),
  },
  'triage.ended-without-referral.v1': {
    leads: { none: 'anomaly', ...inEach(open, ['closed']), ...inEach(over, 'anomaly'), closed: 'ignore' },
    apply: (state, { data, occurredAt }) => ended(state, 'closed', { reason: data.reason, at: occurredAt }),
  },
  // Whoever had it has it no longer. The next claim may be heard first: then the case is theirs.
  'triage.mediation-reattempted.v1': {
    leads: {
      none: 'anomaly',
      ...inEach(['registered', 'supplement-requested'], 'ignore'),
      'handed-over': ['registered', 'supplement-requested', 'handed-over'],
      ...inEach([...over, 'closed'], 'ignore'),
    },
    apply: (state, { data: { offerId } }) =>
      state.holder?.offerId !== undefined && state.holder.offerId !== offerId ? state : givenUp.apply(state),
  },
  'triage.referral-returned.v1': {
    leads: { none: 'anomaly', ...remembered([...open, ...over]), closed: ['registered'] },
    apply: (state, { occurredAt }) => (state.stage === 'closed' ? cameBack(state, occurredAt) : state),
  },
  // It is told with the agreement that was in force, of which mediation may be heard later.
  'follow-up.case-closed.v1': {
    leads: { none: 'anomaly', ...remembered([...open, ...over, 'closed']) },
    apply: (state, { data, occurredAt }) => withClosing(state, data, occurredAt),
  },
  // Builds that counted no rounds: the archive of before it came back may be heard after that.
  'follow-up.case-archived.v1': {
    leads: {
      none: 'anomaly',
      registered: ['closed', 'registered'],
      'supplement-requested': ['closed', 'supplement-requested'],
      'handed-over': ['closed', 'handed-over'],
      ...inEach([...over, 'closed'], ['closed']),
    },
    apply: (state, { data, occurredAt }) =>
      state.stage !== 'closed' && (state.cameBackAt ?? '') > occurredAt
        ? state
        : ended(withClosing(state, data, state.closing?.at ?? occurredAt), 'closed', {
            reason: data.volumeNumber,
            at: occurredAt,
          }),
  },
} as const satisfies Received<IntakeCase>;
export type ReceivedByIntake = keyof typeof received;

const withoutApplication = ({ application: _, ...state }: IntakeCase): IntakeCase => state;

/** What a court was asked about an earlier version is no longer before it; mediation and the court may be heard in any order. */
const withAgreement = (state: IntakeCase, agreementVersion: number): IntakeCase => ({
  ...((state.application?.agreementVersion ?? agreementVersion) < agreementVersion ? withoutApplication(state) : state),
  agreementVersion,
});

const withClosing = (
  state: IntakeCase,
  { agreementVersion }: { agreementVersion?: number },
  at: string,
): IntakeCase => ({ ...state, closing: { at, ...(agreementVersion === undefined ? {} : { agreementVersion }) } });

/** Whom it was referred to sent it back: it begins anew at the window. */
const cameBack = (
  { ending: _, closing: __, reopening: ___, appointed: ____, helping: _____, ...state }: IntakeCase,
  at: string,
): IntakeCase => ({ ...state, stage: 'registered', cameBackAt: at });

/** What becomes of the case here where news of its next round come before that was heard to begin. */
export const nextRound = (state: IntakeCase): NextRound<IntakeCase> => {
  const { stage, closing } = state;
  if (stage !== 'closed') return { state, anew: true };
  return closing?.agreementVersion === undefined
    ? { state: cameBack(state, closing?.at ?? ''), anew: true }
    : { state, anew: false };
};
