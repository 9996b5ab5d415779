import type { Party } from './events/common';

/**
 * Whom an agreement binds: both sides, and third parties but for those of whom it says otherwise. Their signatures bring it
 * into force (People's Mediation Law art. 29), and they ask together for its confirmation (Civil Procedure Law art. 205).
 */
export const boundParties = <P extends Pick<Party, 'partyId' | 'role'>>(
  parties: readonly P[],
  { unboundPartyIds = [] }: { unboundPartyIds?: readonly string[] },
): P[] => parties.filter(({ partyId, role }) => role !== 'third-party' || !unboundPartyIds.includes(partyId));
