import { clock, type ClockTable, type DecisionContext, fact, type RunningClock } from '@one-window/contracts';
import {
  type CivilDate,
  civilDateOf,
  clockUntil,
  instant,
  startClock,
  type WorkingCalendar,
} from '@one-window/time-limits';
import { competenceDisputeLimit } from '@one-window/law';
import type { Stage, TriageCase } from './case-state';

/** Name of the clock within which an offer has to be claimed. */
export const claimClockName = (offerId: string): string => clock('claim', offerId);

/** Name of the clock within which triage has to act. */
export const TRIAGE_CLOCK = clock('triage');

/** Shanghai civil date of an instant. */
export const dayOf = (moment: string): CivilDate => civilDateOf(instant(moment));

/** The day that counts, and the calendar that counts it. */
type Counting = Pick<DecisionContext, 'today' | 'calendar'>;

/** The same day, from the one on which the case lies at the triage desk (L-38a; Shanxi's 13710 rule). */
export const triageClock = ({ today, calendar }: Counting): RunningClock =>
  startClock(TRIAGE_CLOCK, 'L-38a', today, calendar);

/** Three working days to claim an offer (L-03; Online Mediation Rules art. 12). */
export const claimClock = (offerId: string, { today, calendar }: Counting): RunningClock =>
  startClock(claimClockName(offerId), 'L-03', today, calendar);

export const COMPETENCE_CLOCK = clock('competence');

/** Within which it is decided whose the case is. */
export const competenceClock = ({ today, calendar }: Counting): RunningClock =>
  startClock(COMPETENCE_CLOCK, competenceDisputeLimit, today, calendar);

/** Stages in which the next step is triage's own. */
const atTheDesk = ['awaiting', 'classified', 'routed', 'returned', 'to-refer'] as const satisfies Stage[];
export const isAtTheDesk = ({ stage }: TriageCase): boolean => (atTheDesk as readonly Stage[]).includes(stage);

export const clocks: ClockTable<'triage', TriageCase> = {
  triage: {
    binds: atTheDesk,
    ranOut: (_, { dueOn }) => [fact('triage.triage-overdue.v1', { dueOn })],
  },
  // Online Mediation Rules art. 12: where nobody took it in time, another may be designated.
  claim: {
    binds: ['offered'],
    ranOut: (_, { dueOn }, __, offerId) => [fact('triage.offer-expired.v1', { offerId, dueOn })],
  },
  'claim-reminder': { binds: ['offered'] },
  // It only warns: who is above is outside the house, and nothing follows by itself.
  competence: { binds: ['returned'] },
};

/** One working day (L-38b), of which the centre reminds whoever was offered the case; what lapses the offer is L-03. */
const claimReminder = (offerId: string, { today, calendar }: Counting): RunningClock =>
  startClock(clock('claim-reminder', offerId), 'L-38b', today, calendar);

const isNewOffer = (before: TriageCase, after: TriageCase): after is TriageCase & Required<Pick<TriageCase, 'offer'>> =>
  after.stage === 'offered' && after.offer !== undefined && after.offer.offerId !== before.offer?.offerId;

/** The triage clock starts whenever the case comes to the desk from elsewhere, the reminder with every offer. */
export const starts = (
  before: TriageCase,
  after: TriageCase,
  { moment, calendar }: { moment: string; calendar: WorkingCalendar },
): RunningClock[] => {
  const counting = { today: dayOf(moment), calendar };
  return [
    ...(isAtTheDesk(after) && !isAtTheDesk(before) ? [triageClock(counting)] : []),
    ...(isNewOffer(before, after) ? [claimReminder(after.offer.offerId, counting)] : []),
    // An offer that mediation made brings no clock of triage's own.
    ...(isNewOffer(before, after) && before.stage === 'with-mediation'
      ? [claimClock(after.offer.offerId, counting)]
      : []),
  ];
};

export const passedBefore = (state: TriageCase): RunningClock[] => {
  const { overdueSince, clocks: running } = state;
  if (overdueSince === undefined || running.length > 0 || !isAtTheDesk(state)) return [];
  return [clockUntil(TRIAGE_CLOCK, overdueSince, overdueSince, 'L-38a')];
};
