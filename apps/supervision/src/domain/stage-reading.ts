import type { EventData, EventType, RoadService, StagesOf } from '@one-window/contracts';

/** The stage after an event of the service's own: a stage, or a rule where it depends on the stage before or the data. */
type Rule<S extends RoadService, T extends EventType> =
  StagesOf[S] | ((stage: StagesOf[S], data: EventData[T]) => StagesOf[S]);
type EventOf<S extends RoadService> = Extract<EventType, `${S}.${string}`>;
type Table<S extends RoadService> = { readonly [T in EventOf<S>]: Rule<S, T> };

const unchanged = <Stage>(stage: Stage): Stage => stage;

const intake: Table<'intake'> = {
  'intake.case-registered.v1': 'registered',
  'intake.supplement-requested.v1': 'supplement-requested',
  'intake.supplement-answered.v1': 'registered',
  'intake.supplement-overdue.v1': unchanged,
  'intake.case-declined.v1': 'declined',
  'intake.case-withdrawn.v1': 'withdrawn',
  'intake.party-revealed.v1': unchanged,
  'intake.anomaly-reported.v1': unchanged,
};

const triage: Table<'triage'> = {
  'triage.case-classified.v1': 'classified',
  'triage.route-chosen.v1': 'routed',
  'triage.case-offered.v1': 'offered',
  'triage.offer-taken-back.v1': 'routed',
  'triage.offer-expired.v1': 'routed',
  'triage.triage-overdue.v1': unchanged,
  'triage.case-referred-out.v1': 'referred',
  'triage.anomaly-reported.v1': unchanged,
};

const mediation: Table<'mediation'> = {
  'mediation.case-claimed.v1': 'claimed',
  'mediation.case-returned.v1': 'returned',
  'mediation.mediator-appointed.v1': (stage) => (stage === 'claimed' ? 'appointed' : stage),
  'mediation.rights-notice-given.v1': unchanged,
  'mediation.willingness-recorded.v1': unchanged,
  'mediation.session-convened.v1': (stage) => (stage === 'appointed' ? 'mediating' : stage),
  'mediation.session-recorded.v1': unchanged,
  'mediation.limit-extended.v1': unchanged,
  'mediation.limit-passed.v1': unchanged,
  'mediation.agreement-drafted.v1': 'agreement-drafted',
  'mediation.agreement-signed.v1': unchanged,
  'mediation.agreement-effective.v1': 'agreed',
  'mediation.renegotiation-opened.v1': 'renegotiating',
  'mediation.renegotiation-ended.v1': 'agreed',
  'mediation.ended-without-agreement.v1': 'ended',
  'mediation.anomaly-reported.v1': unchanged,
};

const judicialConfirmation: Table<'judicial-confirmation'> = {
  'judicial-confirmation.applied.v1': 'applied',
  'judicial-confirmation.correction-asked.v1': 'correction-asked',
  'judicial-confirmation.corrected.v1': 'applied',
  'judicial-confirmation.accepted.v1': 'accepted',
  'judicial-confirmation.refused.v1': 'refused',
  'judicial-confirmation.confirmed.v1': 'confirmed',
  'judicial-confirmation.dismissed.v1': 'dismissed',
  'judicial-confirmation.application-withdrawn.v1': 'eligible',
  'judicial-confirmation.application-window-closed.v1': 'lapsed',
  'judicial-confirmation.court-overdue.v1': unchanged,
  'judicial-confirmation.anomaly-reported.v1': unchanged,
};

/** A word about performance says that it is being followed, of a new version too when an older one was performed. */
const performing = (stage: StagesOf['follow-up']): StagesOf['follow-up'] =>
  stage === 'defaulted' || stage === 'enforcement' ? stage : 'performing';

const followUp: Table<'follow-up'> = {
  'follow-up.performance-recorded.v1': performing,
  'follow-up.agreement-performed.v1': 'performed',
  'follow-up.obligation-overdue.v1': performing,
  'follow-up.default-recorded.v1': (stage) => (stage === 'enforcement' ? stage : 'defaulted'),
  'follow-up.enforcement-pack-issued.v1': 'enforcement',
  'follow-up.visit-recorded.v1': (stage) => (stage === 'performed' ? 'visited' : stage),
  'follow-up.visit-overdue.v1': unchanged,
  'follow-up.case-closed.v1': 'closed',
  'follow-up.case-archived.v1': 'archived',
  'follow-up.anomaly-reported.v1': unchanged,
};

const tables: { [S in RoadService]: Table<S> } = {
  intake,
  triage,
  mediation,
  'judicial-confirmation': judicialConfirmation,
  'follow-up': followUp,
};

/**
 * The stage a service has told by its own events: `stage` before, and one event of that service. What follows from other
 * services' events (an offer awaiting its claim, a case that follow-up closed) is read in `standing.ts`.
 */
export const stageAfter = <S extends RoadService>(
  service: S,
  stage: StagesOf[S],
  type: EventType,
  data: unknown,
): StagesOf[S] => {
  const rule = (tables[service] as Partial<Record<EventType, Rule<S, EventType>>>)[type] ?? stage;
  return typeof rule === 'function' ? rule(stage, data as EventData[EventType]) : rule;
};
