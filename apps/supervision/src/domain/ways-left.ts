import type { AnyRecordedEvent, Remedy } from '@one-window/contracts';

/**
 * The ways that stay open, as they were told last: when the centre declined or referred the case out, or mediation ended
 * without an agreement (People's Mediation Law art. 26). Empty while none was told.
 */
export const waysLeft = (events: readonly AnyRecordedEvent[]): readonly Remedy[] =>
  events.reduce<readonly Remedy[]>((told, event) => {
    switch (event.type) {
      case 'intake.case-declined.v1':
      case 'triage.case-referred-out.v1':
      case 'triage.ended-without-referral.v1':
      case 'mediation.ended-without-agreement.v1':
        return event.data.remedies.length > 0 ? event.data.remedies : told;
      // It goes on: what was told at its end is told anew when it ends again.
      case 'intake.case-reopened.v1':
      case 'triage.mediation-reattempted.v1':
      case 'triage.referral-returned.v1':
        return [];
      default:
        return told;
    }
  }, []);
