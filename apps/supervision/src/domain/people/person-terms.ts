import type { AnyRecordedEvent, Party } from '@one-window/contracts';
import { foldCreditCode, nameKey } from '@one-window/inputs';
import { pairsOf } from '../case-search';
import { spellingsOf } from './spellings';

/** Raised when the same party comes to other terms: rows of an earlier version get theirs when the service starts. */
export const KEYS_VERSION = 1;

/** What somebody is found by: terms in clear, to be hashed before they are kept, and keyed hashes that the event carries. */
export interface PersonTerms {
  terms: readonly string[];
  hashes: readonly string[];
}

/** The one spelling of each kind of term, for who is kept and who is looked for. */
export const term = {
  pair: (pair: string) => `name:${pair}`,
  spelling: (letters: string) => `spelt:${letters}`,
  creditCode: (code: string) => `credit-code:${foldCreditCode(code)}`,
} as const;

export const termsOfParty = ({ name, identityNumber, phone, creditCode }: Party): PersonTerms => {
  const key = nameKey(name);
  return {
    terms: [
      ...pairsOf([key]).map(term.pair),
      ...spellingsOf(key).map(term.spelling),
      ...(creditCode ? [term.creditCode(creditCode)] : []),
    ],
    hashes: [identityNumber?.index, phone?.index].filter((index) => index !== undefined),
  };
};

/** The parties that an event tells of, as it tells them. */
export const partiesTold = (event: AnyRecordedEvent): readonly Party[] =>
  event.type === 'intake.case-registered.v1' ? event.data.parties : [];

/** The parties of a case as its events leave them. */
export const partiesOf = (events: readonly AnyRecordedEvent[]): readonly Party[] => {
  const told = new Map(events.flatMap(partiesTold).map((party) => [party.partyId, party]));
  return [...told.values()];
};

/** Types of events that tell of parties. */
export const partyEventTypes = ['intake.case-registered.v1'] as const;
