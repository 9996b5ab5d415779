import type { EventTable } from '@one-window/contracts';
import type { FollowUpStage } from './follow-up-case';

export type ReceivedByFollowUp =
  | 'mediation.agreement-effective.v1'
  | 'mediation.renegotiation-ended.v1'
  | 'mediation.ended-without-agreement.v1'
  | 'judicial-confirmation.confirmed.v1'
  | 'judicial-confirmation.dismissed.v1'
  | 'triage.case-referred-out.v1'
  | 'intake.case-declined.v1'
  | 'intake.case-withdrawn.v1';

/** The stages a new version may lead to: at once performed, or suspended when its dismissal arrived before it. */
const newAgreement = ['performing', 'performed', 'suspended'] as const;

/**
 * Mediation, the court, triage and intake speak on topics of their own, so their events meet here in any order. A
 * ruling is remembered in every stage. The end of mediation may come after triage's referral, which followed from it.
 * Neither ends an agreement in force: both are then the end of talks about amending it, as earlier builds told it.
 */
export const receives = {
  none: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': 'anomaly',
    'mediation.ended-without-agreement.v1': ['none', 'ended'],
    'judicial-confirmation.confirmed.v1': ['none'],
    'judicial-confirmation.dismissed.v1': ['none'],
    'triage.case-referred-out.v1': ['ended'],
    'intake.case-declined.v1': ['ended'],
    'intake.case-withdrawn.v1': ['ended'],
  },
  performing: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['performing'],
    'mediation.ended-without-agreement.v1': ['performing'],
    'judicial-confirmation.confirmed.v1': ['performing'],
    'judicial-confirmation.dismissed.v1': ['performing', 'suspended'],
    'triage.case-referred-out.v1': ['performing'],
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  suspended: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['suspended', 'performing', 'defaulted'],
    'mediation.ended-without-agreement.v1': ['performing', 'defaulted'],
    'judicial-confirmation.confirmed.v1': ['suspended'],
    'judicial-confirmation.dismissed.v1': ['suspended'],
    'triage.case-referred-out.v1': ['performing', 'defaulted'],
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  defaulted: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['defaulted'],
    'mediation.ended-without-agreement.v1': ['defaulted'],
    'judicial-confirmation.confirmed.v1': ['defaulted'],
    'judicial-confirmation.dismissed.v1': ['defaulted', 'suspended'],
    'triage.case-referred-out.v1': ['defaulted'],
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  enforcement: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['enforcement'],
    'mediation.ended-without-agreement.v1': 'anomaly',
    'judicial-confirmation.confirmed.v1': ['enforcement'],
    'judicial-confirmation.dismissed.v1': ['enforcement'],
    'triage.case-referred-out.v1': 'anomaly',
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  performed: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['performed'],
    'mediation.ended-without-agreement.v1': 'anomaly',
    'judicial-confirmation.confirmed.v1': ['performed'],
    'judicial-confirmation.dismissed.v1': ['performed'],
    'triage.case-referred-out.v1': 'anomaly',
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  visited: {
    'mediation.agreement-effective.v1': newAgreement,
    'mediation.renegotiation-ended.v1': ['visited'],
    'mediation.ended-without-agreement.v1': 'anomaly',
    'judicial-confirmation.confirmed.v1': ['visited'],
    'judicial-confirmation.dismissed.v1': ['visited'],
    'triage.case-referred-out.v1': 'anomaly',
    'intake.case-declined.v1': 'anomaly',
    'intake.case-withdrawn.v1': 'anomaly',
  },
  ended: {
    'mediation.agreement-effective.v1': 'anomaly',
    'mediation.renegotiation-ended.v1': 'ignore',
    'mediation.ended-without-agreement.v1': 'ignore',
    'judicial-confirmation.confirmed.v1': ['ended'],
    'judicial-confirmation.dismissed.v1': ['ended'],
    'triage.case-referred-out.v1': 'ignore',
    'intake.case-declined.v1': 'ignore',
    'intake.case-withdrawn.v1': 'ignore',
  },
  closed: {
    'mediation.agreement-effective.v1': 'anomaly',
    'mediation.renegotiation-ended.v1': 'ignore',
    'mediation.ended-without-agreement.v1': 'ignore',
    'judicial-confirmation.confirmed.v1': ['closed'],
    'judicial-confirmation.dismissed.v1': ['closed'],
    'triage.case-referred-out.v1': 'ignore',
    'intake.case-declined.v1': 'ignore',
    'intake.case-withdrawn.v1': 'ignore',
  },
  archived: {
    'mediation.agreement-effective.v1': 'anomaly',
    'mediation.renegotiation-ended.v1': 'ignore',
    'mediation.ended-without-agreement.v1': 'ignore',
    'judicial-confirmation.confirmed.v1': ['archived'],
    'judicial-confirmation.dismissed.v1': ['archived'],
    'triage.case-referred-out.v1': 'ignore',
    'intake.case-declined.v1': 'ignore',
    'intake.case-withdrawn.v1': 'ignore',
  },
} as const satisfies EventTable<FollowUpStage, ReceivedByFollowUp>;
