import { type Role, roles } from '@one-window/contracts';
import { loadOrganisations, loadPeople } from '../data/load';

/** A demonstration account with what its role can try in two minutes. */
export interface TourAccount {
  username: string;
  name: string;
  role: Role;
  organisationName: string;
  tryThis: { zh: string; en: string };
}

/** One account per role, in the order of the road: the people of the demonstration who have something to try. */
export const tourAccounts = (): TourAccount[] => {
  const organisations = new Map(loadOrganisations().map(({ id, name }) => [id, name]));
  const { accounts } = loadPeople();
  return roles.flatMap((role) =>
    accounts.flatMap(({ username, displayName: name, roles: [first], organisationId, tryThis }) =>
      tryThis && first === role
        ? [{ username, name, role, organisationName: organisations.get(organisationId) ?? '', tryThis }]
        : [],
    ),
  );
};
