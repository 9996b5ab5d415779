import { get } from './http';
import { type Organisation, organisations } from './directory';

/** An organisation to which triage may offer a case. */
export interface Candidate {
  organisationId: string;
  name: string;
  shortName: string;
  presence: string;
  nearness?: string;
  nearnessName?: string;
  openCases: number;
  /** False while nobody there can sign in. */
  reachable?: boolean;
}

export const candidates = (
  query: { disputeKind?: string | undefined; region?: string | undefined },
  signal?: AbortSignal,
): Promise<{ items: Candidate[] }> => get('/api/triage/organisations', query, signal);

export interface Court {
  organisationId: string;
  name: string;
  courtCode: string;
}

export const courts = async (signal?: AbortSignal): Promise<Court[]> => {
  const answer = await get<Court[] | { items: Court[] }>('/api/judicial-confirmation/courts', undefined, signal);
  return Array.isArray(answer) ? answer : answer.items;
};

const WHOLE_PAGE = 100;
const MOST_PAGES = 10;

/** Every organisation of the directory, page after page. */
export const allOrganisations = async (signal?: AbortSignal): Promise<Organisation[]> => {
  const found: Organisation[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await organisations({ limit: WHOLE_PAGE, ...(cursor === undefined ? {} : { cursor }) }, signal);
    found.push(...answer.items);
    if (!answer.next) break;
    cursor = answer.next;
  }
  return found;
};
