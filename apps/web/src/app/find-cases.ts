import { foldText } from '@one-window/inputs';
import { findPeople, type FoundCase, type PeopleFound, searchCases } from '../api/supervision';
import type { Account, Role } from '../api/types';
import {
  centreRoles,
  courtRoles,
  organisationRoles,
  invitedRoles,
  referralRoles,
  regionRoles,
  reportingRoles,
} from '@one-window/contracts/for-pages';
import { holdsRole } from '../session/session-store';

const MOST = 8;
const outsideStaff: readonly Role[] = [...organisationRoles, ...courtRoles, ...regionRoles];

/** Whether this person finds the cases of the own region, organisation or court only; the server keeps to it. */
export const findsOwnCasesOnly = (account: Account): boolean =>
  !holdsRole(account, ...centreRoles) && holdsRole(account, ...outsideStaff);

/** Cases whose number begins so, or whose title holds these words. Nothing for those who see no cases. */
export const findCases = async (account: Account, typed: string, signal: AbortSignal): Promise<FoundCase[]> => {
  if (!holdsRole(account, ...centreRoles, ...outsideStaff, ...reportingRoles, ...referralRoles, ...invitedRoles))
    return [];
  return (await searchCases({ q: foldText(typed, 'single'), limit: MOST }, signal)).items;
};

/** Parties of this name, of these initials, with this number. Nobody for those who see no cases. */
export const findParties = async (account: Account, typed: string, signal: AbortSignal): Promise<PeopleFound> => {
  if (!holdsRole(account, ...centreRoles, ...outsideStaff)) return { items: [], more: false };
  return findPeople(typed, signal);
};
