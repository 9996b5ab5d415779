import type { EventData, Party, Representative } from './events';

type Represented = Pick<Party, 'partyId' | 'representatives'>;

/** Whom a party has chosen, with others of its side, to represent them. */
export const groupRepresentativesOf = ({ representatives = [] }: Pick<Party, 'representatives'>): Representative[] =>
  representatives.filter(({ kind }) => kind === 'group-representative');

/** Whom a party represents, as they chose it. */
export const representedBy = <P extends Represented>(parties: readonly P[], partyId: string): P[] =>
  parties.filter((party) => groupRepresentativesOf(party).some((one) => one.partyId === partyId));

/**
 * How a party settles and signs through one of these others, who are parties themselves: nothing where it has not agreed to
 * that (Civil Procedure Law art. 56).
 */
export const settlesThrough = (
  party: Pick<Party, 'representatives'>,
  otherPartyIds: readonly string[],
): Representative | undefined =>
  groupRepresentativesOf(party).find(
    ({ authority, partyId = '' }) => authority === 'special' && otherPartyIds.includes(partyId),
  );

type Chosen = Pick<
  EventData['intake.group-representatives-chosen.v1'],
  'representatives' | 'representedPartyIds' | 'maySettleForPartyIds' | 'chosenOn' | 'manner'
>;

/** After a choice: it stands in place of the one before of those who chose; whoever represents is not represented. */
export const withGroupRepresentatives = (
  parties: readonly Party[],
  { representatives, representedPartyIds, maySettleForPartyIds = [], chosenOn, manner }: Chosen,
): Party[] =>
  parties.map((party) => {
    const { partyId } = party;
    if (representatives.some((one) => one.partyId === partyId)) return withRepresentatives(party, []);
    if (!representedPartyIds.includes(partyId)) return party;
    const authority = maySettleForPartyIds.includes(partyId) ? 'special' : 'general';
    return withRepresentatives(
      party,
      representatives.map((one) => ({
        representativeId: one.representativeId,
        kind: 'group-representative',
        name: one.name,
        authority,
        since: chosenOn,
        partyId: one.partyId,
        manner,
      })),
    );
  });

/** After somebody has ceased to represent others: dismissed, or no longer a party. */
export const withoutGroupRepresentative = (parties: readonly Party[], partyId: string): Party[] =>
  parties.map((party) => {
    const chosen = groupRepresentativesOf(party);
    const left = chosen.filter((one) => one.partyId !== partyId);
    return left.length === chosen.length ? party : withRepresentatives(party, left);
  });

type Corrected = Pick<EventData['intake.party-corrected.v1'], 'partyId' | 'after'>;

/** After a correction of a party: its name is the same in every place, and on another side nobody represents or is represented. */
export const afterCorrection = (parties: readonly Party[], { partyId, after: { name, role } }: Corrected): Party[] => {
  const sided =
    role === undefined
      ? parties
      : withoutGroupRepresentative(parties, partyId).map((party) =>
          party.partyId === partyId && groupRepresentativesOf(party).length > 0
            ? withRepresentatives(party, [])
            : party,
        );
  if (name === undefined) return [...sided];
  return sided.map((party) => {
    const chosen = groupRepresentativesOf(party);
    return chosen.some((one) => one.partyId === partyId)
      ? withRepresentatives(
          party,
          chosen.map((one) => (one.partyId === partyId ? { ...one, name } : one)),
        )
      : party;
  });
};

/** The party with these representatives of its group, and with all others that stand for it. */
const withRepresentatives = (party: Party, chosen: readonly Representative[]): Party => {
  const others = (party.representatives ?? []).filter(({ kind }) => kind !== 'group-representative');
  const representatives = [...others, ...chosen];
  if (representatives.length === 0 && party.representatives === undefined) return party;
  return { ...party, representatives };
};
