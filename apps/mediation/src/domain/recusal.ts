import type { OrganisationRef, Party } from '@one-window/contracts';
import { foldCreditCode, nameKey } from '@one-window/inputs';

/** What is known of an organisation; all but its name is absent until the directory has told it. */
export interface OrganisationIdentity extends OrganisationRef {
  /** O11 to O78. */
  kind?: string;
  shortName?: string;
  creditCode?: string;
}

/** Names as people write them: width, blanks, dots between parts, and what cannot be seen make no difference. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** Organisations of the city leave it out of their names, and nobody says 人民调解委员会 in full. */
const organisationKey = (name: string): string => {
  const key = nameKey(name).replaceAll(/(?:人民)?调解委员会/gu, '调委会');
  return key.replace(/^(?:山西省)?(?:晋城市)?(?=.)/u, '');
};

/** Whether a party is this organisation: the same credit code, or the same name, whole or short. */
export const isOrganisation = (party: Party, { name, shortName, creditCode }: OrganisationIdentity): boolean =>
  (party.creditCode !== undefined &&
    creditCode !== undefined &&
    foldCreditCode(party.creditCode) === foldCreditCode(creditCode)) ||
  [name, shortName ?? name].map(organisationKey).includes(organisationKey(party.name));
