import type { AnyRecordedEvent } from './envelope';
import type { EventData, Party, RegistrationFields } from './events';

/** Events that change what was registered, each in the order in which intake recorded it. */
export const amendmentTypes = ['intake.registration-corrected.v1', 'intake.party-corrected.v1'] as const;
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
  const { partyId, before, after } = amendment.data;
  return {
    ...next,
    parties: kept.parties.map((party) =>
      party.partyId === partyId ? withFormerName(replaced<Party>(party, before, after), before.name) : party,
    ),
  };
};

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
  if (type !== 'intake.party-corrected.v1') return lookups;
  const { partyId, before, after, receiptLookups = [] } = data;
  return 'phone' in before || 'phone' in after
    ? [...lookups.filter((lookup) => lookup.partyId !== partyId), ...receiptLookups]
    : lookups;
};
