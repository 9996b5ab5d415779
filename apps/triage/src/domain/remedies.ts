import type { DecisionContext, DisputeKind, Remedy } from '@one-window/contracts';
import { type Occasion, remediesFor, sentByCourt } from '@one-window/law';
import { chineseDay, compare, lastDayOf } from '@one-window/time-limits';
import { dayOf } from './clocks';
import type { TriageCase } from './case-state';

/** After mediation the parties hear from triage what the organisation that mediated told them, as far as it is still open. */
type Counting = Pick<DecisionContext, 'today' | 'calendar'>;

const occasionOf = ({ ended, registration }: TriageCase, { today, calendar }: Counting): Occasion => {
  if (!ended) {
    return {
      name: 'referred-out',
      pendingElsewhere: registration?.pendingElsewhere === true && !sentByCourt(registration.source),
    };
  }
  const last = lastDayOf('L-15', dayOf(ended.endedAt), calendar);
  const open = compare(today, last) <= 0;
  return { name: 'ended', ground: ended.ground, ...(open ? { policeUntil: chineseDay(last) } : {}) };
};

/** The ways that stay open for a dispute of this kind as the case stands now (R22). */
export const remediesNow = (state: TriageCase, disputeKind: DisputeKind, counting: Counting): Remedy[] =>
  remediesFor({ disputeKind, parties: state.registration?.parties ?? [] }, occasionOf(state, counting));
