import { accept, dayOutside, type Decision, fact, refuse } from '@one-window/contracts';
import { type FollowUpCase, parties as partiesOf, type Visit } from './case-state';
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
