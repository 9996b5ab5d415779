import type { Got } from './answers';
import { type Organisation, organisations } from './directory';
import { get } from './http';

/** An organisation to which triage may offer a case. */
export type Candidate = Got<'/api/triage/organisations'>['items'][number];

export const candidates = (
  query: { disputeKind?: string | undefined; region?: string | undefined },
  signal?: AbortSignal,
): Promise<Got<'/api/triage/organisations'>> => get('/api/triage/organisations', { query, signal });

/** What an organisation has in hand, and where the offers went that its closing ended. */
export type OrganisationLoad = Got<'/api/triage/organisations/{organisationId}/load'>;

export const organisationLoad = (organisationId: string, signal?: AbortSignal): Promise<OrganisationLoad> =>
  get('/api/triage/organisations/{organisationId}/load', { at: { organisationId }, signal });

export type Court = Got<'/api/judicial-confirmation/courts'>['items'][number];

export const courts = async (signal?: AbortSignal): Promise<Court[]> =>
  (await get('/api/judicial-confirmation/courts', { signal })).items;

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

/** Every organisation of a kind in a region, its first hundred. */
export const organisationsOfKind = async (
  kind: string,
  region: string,
  signal?: AbortSignal,
): Promise<Organisation[]> => (await organisations({ kind, region, limit: WHOLE_PAGE }, signal)).items;
