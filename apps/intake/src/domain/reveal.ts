import { accept, type Decision, type EventData, fact, refuse, zhNames } from '@one-window/contracts';
import { everyPartyEver, type IntakeCase } from './case-state';

type Revealed = EventData['intake.party-revealed.v1'];
/** Which fields are asked for, and what for: a purpose of the list, words, or both. */
export type Asked = Pick<Revealed, 'fields' | 'purpose' | 'before'> & Partial<Pick<Revealed, 'reason'>>;

/** Personal fields are shown for a purpose; another than those of the list is said in words. */
export const reveal = (state: IntakeCase, partyId: string, { fields, purpose, reason, before }: Asked): Decision => {
  if (!everyPartyEver(state).some((party) => party.partyId === partyId))
    return refuse('party-unknown', { field: 'partyId' });
  if (before !== undefined && !correctionOf(state, partyId, before))
    return refuse('amendment-unknown', { field: 'before' });
  const said = reason ?? (purpose && purpose !== 'other' ? zhNames.revealPurposes[purpose] : undefined);
  if (said === undefined) return refuse('reveal-reason-missing', { field: 'reason' });
  return accept(
    fact('intake.party-revealed.v1', {
      partyId,
      fields,
      reason: said,
      ...(purpose ? { purpose } : {}),
      ...(before === undefined ? {} : { before }),
    }),
  );
};

/** What this amendment changed of the party; undefined where it changed something else. */
export const correctionOf = (state: IntakeCase, partyId: string, amendment: number) => {
  const found = state.corrections?.find(({ data }) => data.amendment === amendment);
  return found?.type === 'intake.party-corrected.v1' && found.data.partyId === partyId ? found.data : undefined;
};
