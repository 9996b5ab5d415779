import {
  amendmentTypes,
  type AnyRecordedEvent,
  FIRST_OF_A_CASE,
  type Party,
  type PartyFields,
} from '@one-window/contracts';
import { foldCreditCode, nameKey } from '@one-window/inputs';
import { pairsOf } from '../case-search';
import { registeredIn } from '../registered';
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

/** Of a party, or of what was corrected of one. */
export const termsOfParty = ({ name, identityNumber, phone, creditCode }: PartyFields): PersonTerms => {
  const key = name === undefined ? undefined : nameKey(name);
  return {
    terms: [
      ...(key === undefined ? [] : [...pairsOf([key]).map(term.pair), ...spellingsOf(key).map(term.spelling)]),
      ...(creditCode ? [term.creditCode(creditCode)] : []),
    ],
    hashes: [identityNumber?.index, phone?.index].filter((index) => index !== undefined),
  };
};

/** What an event tells of parties, as it tells it. */
export const partiesTold = (event: AnyRecordedEvent): readonly PartyFields[] => {
  if (event.type === 'intake.case-registered.v1') return event.data.parties;
  if (event.type === 'intake.party-added.v1' || event.type === 'intake.party-replaced.v1') return [event.data.party];
  return event.type === 'intake.party-corrected.v1' ? [event.data.after] : [];
};

/** The parties of a case as its events leave them. */
export const partiesOf = (events: readonly AnyRecordedEvent[]): readonly Party[] => registeredIn(events)?.parties ?? [];

/** Types of events that tell of parties. */
export const partyEventTypes = [FIRST_OF_A_CASE, ...amendmentTypes] as const;
