import type { AnyRecordedEvent, Remedy } from '@one-window/contracts';

/**
 * The ways that stay open, as they were told last: when the centre declined or referred the case out, or mediation ended
 * without an agreement, of the whole or of what an agreement on a part left open (People's Mediation Law art. 26). Empty
 * while none was told.
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
      case 'mediation.agreement-effective.v1':
        return event.data.remedies ?? told;
      // Of what an agreement on a part left open; after that the talks were about the agreement itself.
      case 'mediation.renegotiation-ended.v1':
        return told.length === 0 && leftOpen(events, event.data) ? event.data.remedies : told;
      default:
        return told;
    }
  }, []);

const leftOpen = (events: readonly AnyRecordedEvent[], { version }: { version: number }): boolean =>
  events.some(
    ({ type, data }) =>
      type === 'mediation.agreement-effective.v1' && data.version === version && data.rest?.mediation === 'goes-on',
  );
