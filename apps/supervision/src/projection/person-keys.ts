import type { AnyRecordedEvent } from '@one-window/contracts';
import type { FieldCipher } from '@one-window/privacy';
import type { PersonSearch } from '../domain/people/person-search';
import { KEYS_VERSION, partiesTold, termsOfParty } from '../domain/people/person-terms';

/** Keeps these hashes apart from those of every other search. */
const PURPOSE = 'find-person';

/** The keys of a case's people as they are kept. */
export interface KeptPeople {
  case_id: string;
  version: number;
  keys: number[];
}

/** What a search asks of the kept keys: all of one set; and the whole hashes of a number, to be compared. */
export interface WantedKeys {
  keys: number[];
  hashes: string[];
}

/**
 * Keys under which people are found: the first 32 bits of keyed hashes. Two terms may share one, so who is found is
 * compared with what was looked for; the shorter the key, the less a copy of the table tells (ADR 0030).
 */
export class PersonKeys {
  constructor(private readonly cipher: FieldCipher) {}

  /** One row for every case of which the events tell parties. */
  ofEvents(events: readonly AnyRecordedEvent[]): KeptPeople[] {
    const keys = new Map<string, Set<number>>();
    for (const event of events) {
      for (const party of partiesTold(event)) {
        const { terms, hashes } = termsOfParty(party);
        const known = keys.get(event.caseId) ?? new Set();
        for (const one of terms) known.add(keyOf(this.cipher.blindIndex(one, PURPOSE)));
        for (const hash of hashes) known.add(keyOf(hash));
        keys.set(event.caseId, known);
      }
    }
    return [...keys].map(([case_id, of]) => ({ case_id, version: KEYS_VERSION, keys: [...of] }));
  }

  /** A set for every key of the ring: what was kept before the key was changed is found too. */
  wantedBy({ terms, number }: PersonSearch): WantedKeys[] {
    if (number) {
      const hashes = this.cipher.blindIndexes(number.value, number.field);
      return hashes.map((hash) => ({ keys: [keyOf(hash)], hashes }));
    }
    const hashed = terms.map((one) => this.cipher.blindIndexes(one, PURPOSE));
    const [first = []] = hashed;
    return first.map((_, ring) => ({ keys: hashed.map((of) => keyOf(of[ring] ?? '')), hashes: [] }));
  }
}

const keyOf = (hash: string): number => Buffer.from(hash, 'base64url').readInt32BE(0);
