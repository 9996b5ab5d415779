import { accept, type Decision, fact, refuse, type Refusal } from '@one-window/contracts';
import { firstActDone, type MediationCase, namesOf, partyIds, partyOf } from './case-state';

/** Refuses ids that are nobody's in this case, naming the field of the request. */
export const unknownParties = (state: MediationCase, ids: readonly string[], field: string): Refusal | undefined => {
  const unknown = ids.filter((id) => !partyOf(state, id));
  return unknown.length > 0 ? refuse('party-unknown', { field, unknown }) : undefined;
};

/** Refuses what only all parties together may agree to, naming who is missing. */
export const missingConsent = (
  state: MediationCase,
  consentedBy: readonly string[],
  basis: string,
): Refusal | undefined => {
  const missing = partyIds(state).filter((id) => !consentedBy.includes(id));
  if (missing.length === 0) return unknownParties(state, consentedBy, 'consentedBy');
  return refuse('consent-of-all-parties-required', { field: 'consentedBy', missing: namesOf(state, missing), basis });
};

/** What a party said when asked whether it wants mediation; the latest word counts. */
export const recordWillingness = (
  state: MediationCase,
  said: { partyId: string; willing: boolean; note?: string },
): Decision =>
  unknownParties(state, [said.partyId], 'partyId') ??
  accept(fact('mediation.willingness-recorded.v1', { ...said, ...firstActDone(state) }));

/** The parties are told the nature of mediation, their rights and their duties, before the first session (R05). */
export const giveRightsNotice = (
  state: MediationCase,
  notice: { partyIds: string[]; method: 'oral' | 'written' },
): Decision =>
  unknownParties(state, notice.partyIds, 'partyIds') ??
  accept(fact('mediation.rights-notice-given.v1', { ...notice, ...firstActDone(state) }));
