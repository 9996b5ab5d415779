import { maskFreeText } from './free-text';
import { maskName } from './masking';

/** What was told of a dispute at the window, as far as an offer shows it. */
interface Told<P> {
  title: string;
  facts: string;
  claims: readonly string[];
  addedFacts?: readonly string[];
  parties: readonly P[];
  /** Who was a party and left: texts may name them. */
  former?: readonly Namesake[];
}

type Namesake = Pick<Named, 'name' | 'formerNames' | 'representatives'>;

interface Named {
  partyId: string;
  role: string;
  kind: string;
  name: string;
  /** Names under which they stood in the file before. */
  formerNames?: readonly string[];
  /** Who stands for them. */
  representatives?: readonly { name: string }[];
  regionCode?: string;
}

/** A text shown to somebody who has not taken the case: no numbers of people, and no party by any name it had. */
export const offeredText = (text: string, parties: readonly Namesake[]): string =>
  maskFreeText(
    text,
    parties.flatMap((party) => namesOf(party)),
  );

/** Every name that texts may hold for somebody. */
const namesOf = ({ name, formerNames = [], representatives = [] }: Namesake): string[] => [
  name,
  ...formerNames,
  ...representatives.map((one) => one.name),
];

/**
 * The one view of an offer (Personal Information Protection Law art. 6: no more than the purpose needs): enough to see
 * whether the dispute is one to take. Natural persons are shown by surname; bodies keep their public name, so that an
 * organisation sees that it is itself a party.
 */
export const offeredView = <P extends Named>({
  title,
  facts,
  claims,
  addedFacts = [],
  parties,
  former = [],
}: Told<P>) => {
  const named = [...parties, ...former];
  return {
    title: offeredText(title, named),
    facts: offeredText(facts, named),
    claims: claims.map((claim) => offeredText(claim, named)),
    addedFacts: addedFacts.map((added) => offeredText(added, named)),
    parties: parties.map(({ partyId, role, kind, name, regionCode }: P) => ({
      partyId,
      role: role as P['role'],
      kind: kind as P['kind'],
      name: kind === 'natural-person' ? maskName(name) : name,
      ...(regionCode === undefined ? {} : { regionCode }),
    })),
  };
};
