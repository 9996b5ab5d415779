import {
  type Amendment,
  endedByApplicant,
  inEach,
  type NextRound,
  type Received,
  type RecordedEvent,
  remembered,
  withAmendment,
} from '@one-window/contracts';
import { type Registration, type Return, type Stage, step, type TriageCase, withAll } from './case-state';

/** Before anybody was offered the case. */
const early = ['awaiting', 'awaiting-supplement', 'classified', 'routed'] as const;
const offered = ['offered', 'returned'] as const;
const handedOver = ['with-mediation', 'settled', 'to-refer'] as const;
const over = ['referred', 'closed'] as const;

const applicationGone = {
  none: 'anomaly',
  ...inEach([...early, ...offered, 'with-mediation', 'to-refer'], ['closed']),
  settled: 'anomaly',
  ...inEach(over, 'ignore'),
} as const;

const supplementOver = {
  none: 'anomaly',
  ...remembered([...early, ...offered, ...handedOver]),
  'awaiting-supplement': ['awaiting'],
  ...inEach(over, 'ignore'),
} as const;

/** What is corrected at the window is so in every stage; where the case is does not follow from it. */
const amended = {
  leads: { none: 'anomaly', ...remembered([...early, ...offered, ...handedOver, ...over]) },
  apply: (state: TriageCase, amendment: Amendment): TriageCase =>
    state.registration
      ? { ...state, registration: withAmendment(state.registration, amendment, registrationKept) }
      : state,
} as const;

/** What triage keeps of a registration, of what may be corrected. */
const registrationKept = [
  'title',
  'facts',
  'claims',
  'amountFen',
  'regionCode',
  'appliedOn',
  'urgent',
  'pendingElsewhere',
] as const;

/** Triaged anew, or as it is where it goes on under its agreement. */
const again = <const S extends Stage>(stages: readonly S[]) =>
  Object.fromEntries(stages.map((stage) => [stage, ['awaiting', stage]])) as unknown as Record<S, readonly Stage[]>;

/**
 * Intake's events keep their own order, and so do mediation's, but there is no order between the two or with triage's
 * own: a claim or return may answer an offer that triage has taken back.
 */
export const received = {
  'intake.case-registered.v1': {
    leads: { none: ['awaiting'], ...inEach([...early, ...offered, ...handedOver, ...over], 'anomaly') },
    apply: (state, event) => step(state, 'awaiting', { registration: registrationOf(event) }),
  },
  'intake.supplement-requested.v1': {
    leads: {
      none: 'anomaly',
      ...inEach(early, ['awaiting-supplement']),
      ...inEach([...offered, ...handedOver, ...over], 'ignore'),
    },
    apply: (state, { data: { items, dueOn } }) => step(state, 'awaiting-supplement', { supplement: { items, dueOn } }),
  },
  'intake.supplement-answered.v1': {
    leads: supplementOver,
    apply: (state, event) => supplemented(state, event),
  },
  'intake.supplement-taken-back.v1': {
    leads: supplementOver,
    apply: (state) => {
      const { supplement: _, ...rest } = state;
      return state.stage === 'awaiting-supplement' ? step(rest, 'awaiting') : rest;
    },
  },
  // What it was before is decided anew; triage's own classification is a beginning. Under its agreement it stays as it is.
  'intake.case-reopened.v1': {
    leads: {
      none: 'anomaly',
      awaiting: ['awaiting'],
      ...again(['awaiting-supplement', 'classified', 'routed', ...offered, ...handedOver, ...over]),
    },
    apply: (state, { data: { times, agreementVersion } }) => ({
      ...(agreementVersion === undefined ? nextRound(state).state : state),
      reopened: times,
    }),
  },
  'intake.case-declined.v1': {
    leads: applicationGone,
    apply: (state, { data: { reason }, occurredAt }) =>
      step(state, 'closed', { closed: { because: 'declined', reason, closedAt: occurredAt } }),
  },
  'intake.case-withdrawn.v1': {
    leads: applicationGone,
    apply: (state, { data: { reason }, occurredAt }) =>
      step(state, 'closed', { closed: { because: 'withdrawn', reason, closedAt: occurredAt } }),
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
  'mediation.case-claimed.v1': {
    leads: {
      none: 'anomaly',
      ...inEach([...early, ...offered], ['with-mediation']),
      ...inEach([...handedOver, ...over], 'anomaly'),
    },
    apply: (state, event) => claimed(state, event),
  },
  // An organisation may return an offer, or end mediation, before it hears that the case left triage.
  'mediation.case-returned.v1': {
    leads: {
      none: 'anomaly',
      ...remembered([...early, 'returned']),
      offered: ['returned', 'offered'],
      'with-mediation': ['returned'],
      ...inEach(['settled', 'to-refer'], 'anomaly'),
      ...inEach(over, 'ignore'),
    },
    apply: (state, event) => returned(state, event),
  },
  // The director gives it to another while mediation decides who holds it: the offer that runs is that one.
  'mediation.case-reassigned.v1': {
    leads: {
      none: 'anomaly',
      ...inEach([...early, ...offered, 'settled', 'to-refer'], 'anomaly'),
      'with-mediation': ['offered'],
      ...inEach(over, 'ignore'),
    },
    apply: (state, event) => reassigned(state, event),
  },
  // Its holder did nothing in time, or the director took it: the desk finds another.
  'mediation.case-taken-back.v1': {
    leads: {
      none: 'anomaly',
      ...inEach([...early, ...offered, 'settled', 'to-refer'], 'anomaly'),
      'with-mediation': ['returned'],
      ...inEach(over, 'ignore'),
    },
    apply: (state, { data: { offerId, from, because, reason = '' }, occurredAt }) => {
      const { holder: _, ...unheld } = state;
      const entry = { offerId, organisation: from, reason, because, returnedAt: occurredAt };
      return step({ ...unheld, returns: [...state.returns, entry] }, 'returned');
    },
  },
  // One holder gives way to the next, and the case stays where it is.
  'mediation.case-transferred.v1': {
    leads: {
      none: 'anomaly',
      ...inEach([...early, ...offered, 'settled', 'to-refer'], 'anomaly'),
      'with-mediation': ['with-mediation'],
      ...inEach(over, 'ignore'),
    },
    apply: (state, { data: { offerId, from, organisation }, occurredAt }) =>
      step(state, 'with-mediation', {
        holder: { offerId, organisation, since: occurredAt },
        formerly: withAll(state.formerly, [from]),
        withOrganisations: [organisation.organisationId],
      }),
  },
  // Who mediates knows the dispute better by then: what triage does next goes by what was found at the table.
  'mediation.dispute-kind-changed.v1': {
    leads: {
      none: 'anomaly',
      ...remembered([...early, ...offered, ...handedOver]),
      ...inEach(over, 'ignore'),
    },
    apply: (state, { data: { disputeKind } }) =>
      state.classification ? { ...state, classification: { ...state.classification, disputeKind } } : state,
  },
  'mediation.ended-without-agreement.v1': {
    leads: {
      ...inEach(['none', ...early, ...offered, 'to-refer', 'referred'], 'anomaly'),
      ...inEach(['with-mediation', 'settled'], ['to-refer', 'closed']),
      closed: 'ignore',
    },
    apply: (state, event) => ended(state, event),
  },
  'mediation.agreement-effective.v1': {
    leads: {
      ...inEach(['none', ...early, ...offered, 'to-refer', ...over], 'anomaly'),
      ...inEach(['with-mediation', 'settled'], ['settled']),
    },
    apply: (state, { data: { agreementId, version, effectiveOn } }) =>
      step(state, 'settled', { agreement: { agreementId, version, effectiveOn } }),
  },
} as const satisfies Received<TriageCase>;
export type ReceivedByTriage = keyof typeof received;

/** Nobody has it, and no way is chosen; what it was found to be stays known. */
const begunAgain = (state: TriageCase): TriageCase => {
  const { closed: _, holder, ended: __, route: ___, supplement: ____, referral: _____, ...rest } = state;
  const formerly = holder ? withAll(state.formerly, [holder.organisation]) : state.formerly;
  return step({ ...rest, ...(formerly ? { formerly } : {}), escalated: false }, 'awaiting');
};

/** What becomes of the case here where news of its next round come before that was heard to begin. */
export const nextRound = (state: TriageCase): NextRound<TriageCase> =>
  state.agreement ? { state, anew: false } : { state: begunAgain(state), anew: true };

const registrationOf = ({ data, occurredAt }: RecordedEvent<'intake.case-registered.v1'>): Registration => ({
  caseNumber: data.caseNumber,
  source: data.source,
  ...(data.externalReference === undefined ? {} : { externalReference: data.externalReference }),
  title: data.title,
  facts: data.facts,
  claims: data.claims,
  ...(data.amountFen === undefined ? {} : { amountFen: data.amountFen }),
  parties: data.parties,
  regionCode: data.regionCode,
  appliedOn: data.appliedOn,
  urgent: data.urgent,
  pendingElsewhere: data.pendingElsewhere,
  registeredAt: occurredAt,
});

const supplemented = (state: TriageCase, { data }: RecordedEvent<'intake.supplement-answered.v1'>): TriageCase => {
  const { supplement: _answered, ...rest } = state;
  const told = { ...rest, addedFacts: data.addedFacts ? [...state.addedFacts, data.addedFacts] : state.addedFacts };
  return state.stage === 'awaiting-supplement' ? step(told, 'awaiting') : told;
};

const claimed = (state: TriageCase, { data, occurredAt }: RecordedEvent<'mediation.case-claimed.v1'>): TriageCase => {
  const { offerId, organisation } = data;
  return step(state, 'with-mediation', {
    holder: { offerId, organisation, since: occurredAt },
    withOrganisations: [organisation.organisationId],
  });
};

/** A return of the current offer or by the holder brings the case back; one of an earlier offer is only noted. */
const returned = (state: TriageCase, { data, occurredAt }: RecordedEvent<'mediation.case-returned.v1'>): TriageCase => {
  const { offerId, organisation, reason, suggestedOrganisation, ground } = data;
  const entry: Return = {
    offerId,
    organisation,
    reason,
    ...(suggestedOrganisation ? { suggestedOrganisation } : {}),
    ...(ground ? { ground } : {}),
    returnedAt: occurredAt,
  };
  const returns = [...state.returns, entry];
  const givenBack = returns.filter(({ because }) => because === undefined);
  const noted = { ...state, returns, escalated: givenBack.length >= 2 };
  const comesBack = state.stage === 'with-mediation' || (state.stage === 'offered' && state.offer?.offerId === offerId);
  const { holder: _, ...unheld } = noted;
  return comesBack ? step(unheld, 'returned') : noted;
};

/** Whoever had it is one of those whose offer is gone. */
const reassigned = (
  state: TriageCase,
  { data, occurredAt }: RecordedEvent<'mediation.case-reassigned.v1'>,
): TriageCase => {
  const { offerId, from, organisation } = data;
  const { holder: _, ...unheld } = state;
  const former = [...new Set([...(state.formerly ?? []), from.organisationId])];
  return step(unheld, 'offered', {
    formerly: former,
    offer: { offerId, pool: false, organisations: [organisation], offeredAt: occurredAt },
    withOrganisations: [organisation.organisationId],
  });
};

const ended = (
  state: TriageCase,
  { data, occurredAt }: RecordedEvent<'mediation.ended-without-agreement.v1'>,
): TriageCase => {
  const { ground, reason } = data;
  const noted = { ...state, ended: { ground, reason, endedAt: occurredAt } };
  return endedByApplicant.includes(ground)
    ? step(noted, 'closed', { closed: { because: 'ended-by-applicant', reason, closedAt: occurredAt } })
    : step(noted, 'to-refer');
};
