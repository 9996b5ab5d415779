import type { DisputeKind, Remedy } from '@one-window/contracts';
import { type Occasion, remediesFor, sentByCourt } from '@one-window/law';
import { chineseDay, compare, defaultCalendar, lastDayOf } from '@one-window/time-limits';
import { dayOf } from './clocks';
import type { TriageState } from './state';

/** After mediation the parties hear from triage what the organisation that mediated told them, as far as it is still open. */
const occasionOf = ({ ended, registration }: TriageState, now: string): Occasion => {
  if (!ended) {
    return {
      name: 'referred-out',
      pendingElsewhere: registration?.pendingElsewhere === true && !sentByCourt(registration.source),
    };
  }
  const last = lastDayOf('L-15', dayOf(ended.endedAt), defaultCalendar);
  const open = compare(dayOf(now), last) <= 0;
  return { name: 'ended', ground: ended.ground, ...(open ? { policeUntil: chineseDay(last) } : {}) };
};

/** The ways that stay open for a dispute of this kind as the case stands now (R22). */
export const remediesNow = (state: TriageState, disputeKind: DisputeKind, now: string): Remedy[] =>
  remediesFor({ disputeKind, parties: state.registration?.parties ?? [] }, occasionOf(state, now));
