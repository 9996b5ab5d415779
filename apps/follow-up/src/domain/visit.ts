import { accept, dayOutside, type Decision, fact, refuse, type Refusal } from '@one-window/contracts';
import { type FollowUpCase, parties as partiesOf, type Visit, type VisitAttempt } from './case-state';
import { VISIT } from './clocks';

/**
 * A visit after performance, or after the end of the case: how things stand and how satisfied the party is (People's
 * Mediation Law art. 31). Of a case that ended without an agreement the parties are not known here.
 */
export const recordVisit = (state: FollowUpCase, visit: Visit, today: string): Decision => {
  const { visitedOn, partyId } = visit;
  if (visitedOn > today) return refuse('follow-up-day-ahead', { field: 'visitedOn', day: visitedOn, today });
  const tooEarly = state.agreement && dayOutside('visitedOn', visitedOn, state.agreement.effectiveOn, today);
  if (tooEarly) return tooEarly;
  const parties = partiesOf(state);
  if (state.agreement && !parties.some((party) => party.partyId === partyId)) {
    const known = parties.map(({ partyId: id, name }) => ({ partyId: id, name }));
    return refuse('visited-person-not-a-party', { field: 'partyId', partyId, parties: known });
  }
  return accept(fact('follow-up.visit-recorded.v1', { ...visit, clocks: { stopped: [VISIT] } }));
};

/** An attempt that reached nobody: when, how, whom, and how it ended. Nothing follows from one; from three a case may be closed. */
export const recordVisitAttempt = (state: FollowUpCase, attempt: VisitAttempt, today: string): Decision => {
  const { attemptedOn, partyId } = attempt;
  if (attemptedOn > today) return refuse('follow-up-day-ahead', { field: 'attemptedOn', day: attemptedOn, today });
  const tooEarly = state.agreement && dayOutside('attemptedOn', attemptedOn, state.agreement.effectiveOn, today);
  if (tooEarly) return tooEarly;
  const known = partiesOf(state).map((party) => ({ partyId: party.partyId, name: party.name }));
  if (!known.some((party) => party.partyId === partyId)) {
    return refuse('visited-person-not-a-party', { field: 'partyId', partyId, parties: known });
  }
  return accept(fact('follow-up.visit-attempted.v1', attempt));
};

/** On how many different days a party must have been tried before a case is closed without a visit (the centre's own rule). */
const DAYS_TRIED = 3;

/** Attempts since everything was performed; a visit is about that. */
const attemptsSince = ({ attempts = [], performedOn = '' }: FollowUpCase): VisitAttempt[] =>
  attempts.filter(({ attemptedOn }) => attemptedOn >= performedOn);

/** Whether nobody was reached on enough days, so that the case may be closed without a visit. */
export const triedEnough = (state: FollowUpCase): boolean =>
  new Set(attemptsSince(state).map(({ attemptedOn }) => attemptedOn)).size >= DAYS_TRIED;

/** Why a performed agreement is not closed yet: visited it was not, and not tried often enough either. */
export const visitOwed = (state: FollowUpCase): Refusal | undefined =>
  state.stage === 'performed' && !triedEnough(state)
    ? refuse('visit-attempts-needed', {
        attempts: attemptsSince(state).map(({ attemptedOn, method, result }) => ({ attemptedOn, method, result })),
        daysWanted: DAYS_TRIED,
      })
    : undefined;

/** How many attempts stand in the place of a visit. */
export const attemptsInPlace = (state: FollowUpCase): number =>
  state.stage === 'performed' ? attemptsSince(state).length : 0;
