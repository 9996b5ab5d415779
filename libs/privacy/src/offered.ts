import { maskFreeText } from './free-text';
import { maskName } from './masking';

/** What was told of a dispute at the window, as far as an offer shows it. */
interface Told<P> {
  title: string;
  facts: string;
  claims: readonly string[];
  addedFacts?: readonly string[];
  parties: readonly P[];
}

interface Named {
  partyId: string;
  role: string;
  kind: string;
  name: string;
  /** Names under which they stood in the file before. */
  formerNames?: readonly string[];
  regionCode?: string;
}

/** A text shown to somebody who has not taken the case: no numbers of people, and no party by any name it had. */
export const offeredText = (text: string, parties: readonly Pick<Named, 'name' | 'formerNames'>[]): string =>
  maskFreeText(
    text,
    parties.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]),
  );

/**
 * The one view of an offer (Personal Information Protection Law art. 6: no more than the purpose needs): enough to see
 * whether the dispute is one to take. Natural persons are shown by surname; bodies keep their public name, so that an
 * organisation sees that it is itself a party.
 */
export const offeredView = <P extends Named>({ title, facts, claims, addedFacts = [], parties }: Told<P>) => ({
  title: offeredText(title, parties),
  facts: offeredText(facts, parties),
  claims: claims.map((claim) => offeredText(claim, parties)),
  addedFacts: addedFacts.map((added) => offeredText(added, parties)),
  parties: parties.map(({ partyId, role, kind, name, regionCode }: P) => ({
    partyId,
    role: role as P['role'],
    kind: kind as P['kind'],
    name: kind === 'natural-person' ? maskName(name) : name,
    ...(regionCode === undefined ? {} : { regionCode }),
  })),
});
