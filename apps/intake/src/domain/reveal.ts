import { accept, type Decision, type EventData, fact, refuse, zhNames } from '@one-window/contracts';
import { type IntakeCase, parties } from './case-state';

type Revealed = EventData['intake.party-revealed.v1'];
/** Which fields are asked for, and what for: a purpose of the list, words, or both. */
export type Asked = Pick<Revealed, 'fields' | 'purpose'> & Partial<Pick<Revealed, 'reason'>>;

/** Personal fields are shown for a purpose; another than those of the list is said in words. */
export const reveal = (state: IntakeCase, partyId: string, { fields, purpose, reason }: Asked): Decision => {
  if (!parties(state).some((party) => party.partyId === partyId)) return refuse('party-unknown', { field: 'partyId' });
  const said = reason ?? (purpose && purpose !== 'other' ? zhNames.revealPurposes[purpose] : undefined);
  if (said === undefined) return refuse('reveal-reason-missing', { field: 'reason' });
  return accept(fact('intake.party-revealed.v1', { partyId, fields, reason: said, ...(purpose ? { purpose } : {}) }));
};
