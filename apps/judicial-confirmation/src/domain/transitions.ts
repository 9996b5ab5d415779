import type { EventTable } from '@one-window/contracts';
import type { ConfirmationStage } from './confirmation-case';

/**
 * What this service hears of a case. Nothing of the sessions: what goes to a court is the agreement, never the notes.
 * @rule R30
 */
export type ReceivedByConfirmation = 'mediation.agreement-effective.v1' | 'follow-up.case-closed.v1';

const newAgreement = ['eligible', 'not-confirmable'] as const;
const open = { 'mediation.agreement-effective.v1': newAgreement, 'follow-up.case-closed.v1': ['closed'] } as const;
/**
 * The parties may amend their agreement until the court rules, and what they then ask the court about is no longer theirs:
 * a newer version takes the application back. No case is closed behind a court's back.
 */
const beforeCourt = {
  'mediation.agreement-effective.v1': newAgreement,
  'follow-up.case-closed.v1': 'anomaly',
} as const;

/** Follow-up may close a case before this service heard of its agreement: `none` then remembers that it is closed. */
export const receives = {
  none: open,
  eligible: open,
  'not-confirmable': open,
  applied: beforeCourt,
  'correction-asked': beforeCourt,
  accepted: beforeCourt,
  confirmed: { 'mediation.agreement-effective.v1': 'anomaly', 'follow-up.case-closed.v1': ['closed'] },
  dismissed: open,
  refused: open,
  lapsed: open,
  closed: { 'mediation.agreement-effective.v1': 'ignore', 'follow-up.case-closed.v1': 'ignore' },
} as const satisfies EventTable<ConfirmationStage, ReceivedByConfirmation>;
