import type { AnyRecordedEvent } from '@one-window/contracts';

type Tells = (event: AnyRecordedEvent) => boolean;

const of =
  (type: AnyRecordedEvent['type']): Tells =>
  (event) =>
    event.type === type;

/** Ways out of a state in which a case would have been stuck, each by the event that only it records. */
const hatches: Readonly<Record<string, Tells>> = {
  'lease-lapsed': (event) => event.type === 'mediation.case-taken-back.v1' && event.data.because === 'silent',
  'taken-back-by-the-director': (event) =>
    event.type === 'mediation.case-taken-back.v1' && event.data.because !== 'silent',
  reassigned: of('mediation.case-reassigned.v1'),
  'ended-at-the-window': of('intake.mediation-end-asked.v1'),
  'withdrawn-at-the-window': (event) => event.type === 'intake.case-withdrawn.v1' && event.data.deemed === undefined,
  'supplement-lapsed': (event) => event.type === 'intake.case-withdrawn.v1' && event.data.deemed !== undefined,
  'supplement-taken-back': of('intake.supplement-taken-back.v1'),
  'reopened-anew': (event) => event.type === 'intake.case-reopened.v1' && event.data.agreementVersion === undefined,
  'reopened-under-its-agreement': (event) =>
    event.type === 'intake.case-reopened.v1' && event.data.agreementVersion !== undefined,
  'reopening-refused': of('intake.reopening-refused.v1'),
  'second-attempt': of('triage.mediation-reattempted.v1'),
  'ended-without-referral': of('triage.ended-without-referral.v1'),
  'referral-result-recorded': of('triage.referral-answered.v1'),
  'referral-returned': of('triage.referral-returned.v1'),
  'offer-expired': of('triage.offer-expired.v1'),
  'offer-taken-back': of('triage.offer-taken-back.v1'),
  returned: of('mediation.case-returned.v1'),
  'session-moved': of('mediation.session-moved.v1'),
  'session-called-off': of('mediation.session-called-off.v1'),
  'session-missed': of('mediation.session-not-held.v1'),
  extended: of('mediation.limit-extended.v1'),
  renegotiated: of('mediation.renegotiation-opened.v1'),
  'renegotiation-ended': of('mediation.renegotiation-ended.v1'),
  'suspended-and-resumed': of('mediation.resumed.v1'),
  'refused-for-competence': (event) =>
    event.type === 'judicial-confirmation.refused.v1' && event.data.applyBy !== undefined,
  'application-withdrawn': of('judicial-confirmation.application-withdrawn.v1'),
  'late-with-good-reason': (event) => event.type === 'judicial-confirmation.extension-decided.v1' && event.data.allowed,
  'late-without-reason': (event) => event.type === 'judicial-confirmation.extension-decided.v1' && !event.data.allowed,
  'ruling-extended': of('judicial-confirmation.ruling-extended.v1'),
  'objection-rejected': (event) =>
    event.type === 'judicial-confirmation.objection-decided.v1' && event.data.outcome === 'rejected',
  'objection-withdrawn': (event) =>
    event.type === 'judicial-confirmation.objection-decided.v1' && event.data.outcome === 'withdrawn',
  'objection-revoked': (event) =>
    event.type === 'judicial-confirmation.objection-decided.v1' && event.data.outcome === 'revoked',
  'late-dismissal-noted': of('follow-up.late-dismissal-noted.v1'),
  'closed-with-the-tries': (event) =>
    event.type === 'follow-up.case-closed.v1' && event.data.visitAttempts !== undefined,
  succeeded: of('follow-up.party-succeeded.v1'),
  waived: (event) => event.type === 'follow-up.obligation-discharged.v1' && event.data.ground === 'waived',
  'settled-in-enforcement': (event) =>
    event.type === 'follow-up.obligation-discharged.v1' && event.data.ground === 'settled-in-enforcement',
  'default-cured': of('follow-up.default-ended.v1'),
  'entry-reversed': of('follow-up.entry-reversed.v1'),
};

/** Every name of a way out; the last is of an account, and of no case. */
export const hatchNames: readonly string[] = [...Object.keys(hatches), 'password-forgotten'];

/** Names of the ways out that these events of a case tell of. */
export const hatchesIn = (events: readonly AnyRecordedEvent[]): string[] =>
  Object.entries(hatches)
    .filter(([, tells]) => events.some(tells))
    .map(([name]) => name);
