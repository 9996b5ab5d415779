import type { Party } from './events/common';

/**
 * Whom an agreement binds: everybody but those of whom it says otherwise, third parties and, where it settles a part of the
 * dispute, who did not join. Their signatures bring it
 * into force (People's Mediation Law art. 29), and they ask together for its confirmation (Civil Procedure Law art. 205).
 */
export const boundParties = <P extends Pick<Party, 'partyId'>>(
  parties: readonly P[],
  { unboundPartyIds = [] }: { unboundPartyIds?: readonly string[] },
): P[] => parties.filter(({ partyId }) => !unboundPartyIds.includes(partyId));
