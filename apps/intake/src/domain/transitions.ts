import type { EventTable } from '@one-window/contracts';
import type { IntakeStage } from './intake-case';

export type ReceivedByIntake =
  | 'mediation.case-claimed.v1'
  | 'mediation.case-returned.v1'
  | 'triage.case-referred-out.v1'
  | 'follow-up.case-archived.v1';

/** A claim that raced with a decline or a withdrawal is an anomaly here; mediation settles who holds the case. */
export const receives = {
  none: {
    'mediation.case-claimed.v1': 'anomaly',
    'mediation.case-returned.v1': 'anomaly',
    'triage.case-referred-out.v1': 'anomaly',
    'follow-up.case-archived.v1': 'anomaly',
  },
  registered: {
    'mediation.case-claimed.v1': ['handed-over'],
    'mediation.case-returned.v1': ['registered'],
    'triage.case-referred-out.v1': ['closed'],
    'follow-up.case-archived.v1': ['closed'],
  },
  'supplement-requested': {
    'mediation.case-claimed.v1': ['handed-over'],
    'mediation.case-returned.v1': 'ignore',
    'triage.case-referred-out.v1': ['closed'],
    'follow-up.case-archived.v1': ['closed'],
  },
  'handed-over': {
    'mediation.case-claimed.v1': ['handed-over'],
    'mediation.case-returned.v1': ['registered'],
    'triage.case-referred-out.v1': ['closed'],
    'follow-up.case-archived.v1': ['closed'],
  },
  declined: {
    'mediation.case-claimed.v1': 'anomaly',
    'mediation.case-returned.v1': 'ignore',
    'triage.case-referred-out.v1': 'anomaly',
    'follow-up.case-archived.v1': ['closed'],
  },
  withdrawn: {
    'mediation.case-claimed.v1': 'anomaly',
    'mediation.case-returned.v1': 'ignore',
    'triage.case-referred-out.v1': 'anomaly',
    'follow-up.case-archived.v1': ['closed'],
  },
  closed: {
    'mediation.case-claimed.v1': 'ignore',
    'mediation.case-returned.v1': 'ignore',
    'triage.case-referred-out.v1': 'ignore',
    'follow-up.case-archived.v1': ['closed'],
  },
} as const satisfies EventTable<IntakeStage, ReceivedByIntake>;
