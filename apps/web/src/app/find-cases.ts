import { get } from '../api/http';
import { listCases } from '../api/supervision';
import type { Account, Page, Role } from '../api/types';
import { holdsRole } from '../session/session-store';

export interface FoundCase {
  caseId: string;
  caseNumber?: string;
  title?: string;
}

const MOST = 8;
const WHOLE_PAGE = 100;

/** The work lists of each role; a person without the search of the whole city is served from these. */
const ownLists: Partial<Record<Role, readonly string[]>> = {
  'window-clerk': ['/api/intake/cases'],
  'triage-officer': ['/api/triage/cases'],
  'organisation-manager': ['/api/mediation/pool', '/api/mediation/cases'],
  mediator: ['/api/mediation/pool', '/api/mediation/cases'],
  'court-clerk': ['/api/judicial-confirmation/cases'],
  'follow-up-officer': ['/api/follow-up/cases'],
};

export const searchesWholeCity = (account: Account): boolean => holdsRole(account, 'supervisor', 'auditor');

/** Cases whose number begins so, or, in the own lists, holds these characters. */
export const findCases = async (account: Account, text: string, signal: AbortSignal): Promise<FoundCase[]> => {
  if (searchesWholeCity(account)) return (await listCases({ q: text, limit: MOST }, signal)).items;
  const lists = [...new Set(account.roles.flatMap((role) => ownLists[role] ?? []))];
  const pages = await Promise.all(lists.map((path) => get<Page<FoundCase>>(path, { limit: WHOLE_PAGE }, signal)));
  return pages
    .flatMap(({ items }) => items)
    .filter(({ caseNumber, title }) => caseNumber?.includes(text) || title?.toUpperCase().includes(text))
    .slice(0, MOST);
};
