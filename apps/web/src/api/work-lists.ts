import type { GetPath, Got } from './answers';
import { carryOut, get } from './http';
import type { CommandAnswer } from './types';

/** What a list is narrowed by, as its service takes it. */
export type ListQuery = Readonly<Record<string, string | undefined>>;

export interface PageWanted {
  cursor?: string | undefined;
  limit: number;
  count?: boolean;
}

type ListPath = Extract<
  GetPath,
  | `/api/${string}/cases`
  | '/api/intake/groups'
  | '/api/mediation/pool'
  | '/api/mediation/taken-back'
  | '/api/supervision/orders'
  | '/api/supervision/approvals'
>;

/** A page of a list; `total` counts the whole list, and 10,000 stands for that many or more. */
const list =
  <Path extends ListPath>(path: Path) =>
  (query: ListQuery, { cursor, limit, count }: PageWanted, signal?: AbortSignal): Promise<Got<Path>> =>
    get(path, { query: { ...query, cursor, limit, count: count ? 'true' : undefined }, signal } as never);

type RowOf<Path extends ListPath> = Got<Path>['items'][number];

export type WindowRow = RowOf<'/api/intake/cases'>;
export const windowCases = list('/api/intake/cases');

export type GroupRow = RowOf<'/api/intake/groups'>;
/** Sides that still have to choose representatives, of the cases that the reader works on. */
export const groupsToChoose = list('/api/intake/groups');

export type TriageRow = RowOf<'/api/triage/cases'>;
export const triageCases = list('/api/triage/cases');

export type OfferRow = RowOf<'/api/mediation/pool'>;
export const offers = list('/api/mediation/pool');

export type TakenRow = RowOf<'/api/mediation/taken-back'>;
export const takenBackCases = list('/api/mediation/taken-back');

export type MediationRow = RowOf<'/api/mediation/cases'>;
export const mediationCases = list('/api/mediation/cases');

export type CourtRow = RowOf<'/api/judicial-confirmation/cases'>;
export const courtCases = list('/api/judicial-confirmation/cases');

export type FollowUpRow = RowOf<'/api/follow-up/cases'>;
export const followUpCases = list('/api/follow-up/cases');

export type AskedRow = RowOf<'/api/supervision/orders'>;
export const askedCases = list('/api/supervision/orders');

/** Longer limits that wait for the leader. */
export const approvals = list('/api/supervision/approvals');

/** What makes a case go before others; `risk` is null before triage has assessed it. */
export type Pressing = Pick<TriageRow, 'urgent' | 'risk'>;

/**
 * Takes an offered case for the own organisation. Names no version: whoever comes second is to be told who holds the
 * case, and nothing that was read could be overwritten. @throws ProblemError already-claimed with `holder` and `since`
 */
export const claimCase = (caseId: string, idempotencyKey: string): Promise<CommandAnswer> =>
  carryOut(`/api/mediation/cases/${caseId}/claim`, undefined, { idempotencyKey });
