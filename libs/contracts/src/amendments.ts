import type { AnyRecordedEvent } from './envelope';
import type { EventData, Party, RegistrationFields, Representative } from './events';
import { afterCorrection, withGroupRepresentatives, withoutGroupRepresentative } from './group-representatives';

/** Events that change what was registered, each in the order in which intake recorded it. */
export const amendmentTypes = [
  'intake.registration-corrected.v1',
  'intake.party-corrected.v1',
  'intake.party-added.v1',
  'intake.party-left.v1',
  'intake.party-replaced.v1',
  'intake.representative-named.v1',
  'intake.representative-ended.v1',
  'intake.group-representatives-chosen.v1',
  'intake.group-representative-dismissed.v1',
] as const;

/** Those that tell of a person who is a party, and leave alone who the parties are: they touch no agreement (R29). */
export const personAmendmentTypes = [
  'intake.party-corrected.v1',
  'intake.representative-named.v1',
  'intake.representative-ended.v1',
  'intake.group-representatives-chosen.v1',
  'intake.group-representative-dismissed.v1',
] as const satisfies readonly AmendmentType[];
export type AmendmentType = (typeof amendmentTypes)[number];

/** An amendment as far as it changes what was registered. */
export type Amendment = {
  [T in AmendmentType]: { type: T; data: Omit<EventData[T], 'clocks' | 'standing'> };
}[AmendmentType];

export const isAmendment = <E extends { type: string }>(event: E): event is Extract<E, { type: AmendmentType }> =>
  (amendmentTypes as readonly string[]).includes(event.type);

/** The amendments among these events, in their order. */
export const amendmentsIn = (events: readonly AnyRecordedEvent[]): Amendment[] => events.filter(isAmendment);

/** What a service keeps of a registration. */
export interface Amendable {
  parties: Party[];
  /** Who was a party and left, or was replaced; absent while nobody was. */
  former?: Party[];
  /** The last amendment that is in it; absent before the first. */
  amended?: number;
}

type Field<R> = keyof R & keyof RegistrationFields;

/** What stood there without what was taken away, and with what was put in its place. */
export const replaced = <T extends object>(kept: T, before: Partial<T>, after: Partial<T>): T =>
  ({
    ...Object.fromEntries(Object.entries(kept).filter(([field]) => !(field in before))),
    ...after,
  }) as T;

const only = <T extends object>(fields: readonly (keyof T)[], of: T): Partial<T> =>
  Object.fromEntries(fields.flatMap((field) => (of[field] === undefined ? [] : [[field, of[field]]]))) as Partial<T>;

/**
 * What is kept with one amendment more. An amendment that is in it already changes nothing: what came with an offer or an
 * agreement may be newer than what arrives from intake. `fields`: what is kept of the registration beside its parties.
 */
export const withAmendment = <R extends Amendable>(
  kept: R,
  amendment: Amendment,
  fields: readonly Field<R>[] = [],
): R => {
  if (amendment.data.amendment <= (kept.amended ?? 0)) return kept;
  const next = { ...kept, amended: amendment.data.amendment };
  if (amendment.type === 'intake.registration-corrected.v1') {
    const { before, after } = amendment.data;
    return replaced<R>(next, only(fields, before) as Partial<R>, only(fields, after) as Partial<R>);
  }
  const parties = partiesAfter(kept.parties, amendment);
  const gone = kept.parties.filter(({ partyId }) => !parties.some((party) => party.partyId === partyId));
  return { ...next, parties, ...(gone.length > 0 ? { former: [...(kept.former ?? []), ...gone] } : {}) };
};

type PartyAmendment = Exclude<Amendment, { type: 'intake.registration-corrected.v1' }>;

const partiesAfter = (parties: Party[], { type, data }: PartyAmendment): Party[] => {
  const withParty = (partyId: string, change: (party: Party) => Party[]): Party[] =>
    parties.flatMap((party) => (party.partyId === partyId ? change(party) : [party]));
  switch (type) {
    case 'intake.party-corrected.v1':
      return afterCorrection(
        withParty(data.partyId, (party) => [
          withFormerName(replaced<Party>(party, data.before, data.after), data.before.name),
        ]),
        data,
      );
    case 'intake.party-added.v1':
      return [...parties, data.party];
    case 'intake.party-left.v1':
      return withoutGroupRepresentative(
        withParty(data.partyId, () => []),
        data.partyId,
      );
    case 'intake.party-replaced.v1':
      return withoutGroupRepresentative(
        withParty(data.partyId, () => [data.party]),
        data.partyId,
      );
    case 'intake.representative-named.v1':
      return withParty(data.partyId, (party) => [
        { ...party, representatives: [...(party.representatives ?? []), data.representative] },
      ]);
    case 'intake.representative-ended.v1':
      return withParty(data.partyId, (party) => [withoutRepresentative(party, data.representative)]);
    case 'intake.group-representatives-chosen.v1':
      return withGroupRepresentatives(parties, data);
    case 'intake.group-representative-dismissed.v1':
      return withoutGroupRepresentative(parties, data.partyId);
  }
};

const withoutRepresentative = (party: Party, { representativeId }: Representative): Party => ({
  ...party,
  representatives: (party.representatives ?? []).filter((one) => one.representativeId !== representativeId),
});

/** Texts that were written before hold the name as it was; whoever may not read names may not read that one either. */
const withFormerName = (party: Party, name: string | undefined): Party =>
  name === undefined ? party : { ...party, formerNames: [...new Set([...(party.formerNames ?? []), name])] };

/** Of what is kept, with every amendment that is not in it yet. */
export const withAmendments = <R extends Amendable>(
  kept: R,
  amendments: readonly Amendment[],
  fields: readonly Field<R>[] = [],
): R => amendments.reduce((before, amendment) => withAmendment(before, amendment, fields), kept);

/** What a service keeps of an amendment that it heard. */
export const amendmentOf = ({ type, data }: Amendment): Amendment => {
  const { clocks: _, standing: __, ...said } = data as Amendment['data'] & { clocks?: unknown; standing?: unknown };
  return { type, data: said } as Amendment;
};

type Lookups = NonNullable<EventData['intake.case-registered.v1']['receiptLookups']>;

/** By which hashes the receipt opens the case: the digits of a telephone that was corrected open it no more. */
export const receiptLookupsAfter = (lookups: Lookups, { type, data }: Amendment): Lookups => {
  switch (type) {
    case 'intake.party-corrected.v1': {
      const { partyId, before, after, receiptLookups = [] } = data;
      const changed = 'phone' in before || 'phone' in after;
      return changed ? [...without(lookups, partyId), ...receiptLookups] : lookups;
    }
    case 'intake.party-added.v1':
      return [...lookups, ...(data.receiptLookups ?? [])];
    case 'intake.party-left.v1':
      return without(lookups, data.partyId);
    case 'intake.party-replaced.v1':
      return [...without(lookups, data.partyId), ...(data.receiptLookups ?? [])];
    default:
      return lookups;
  }
};

const without = (lookups: Lookups, partyId: string): Lookups => lookups.filter((lookup) => lookup.partyId !== partyId);
