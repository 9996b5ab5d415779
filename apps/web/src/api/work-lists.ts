import { command, get } from './http';
import type { CommandAnswer, Page, RunningClock } from './types';

/** A page of a list; `total` counts the whole list, and 10,000 stands for that many or more. */
export interface CountedPage<T> extends Page<T> {
  total?: number;
}

/** What a list is narrowed by, as its service takes it. */
export type ListQuery = Readonly<Record<string, string | undefined>>;

export interface PageWanted {
  cursor?: string | undefined;
  limit: number;
  count?: boolean;
}

const list =
  <Row>(path: string) =>
  (query: ListQuery, { cursor, limit, count }: PageWanted, signal?: AbortSignal): Promise<CountedPage<Row>> =>
    get(path, { ...query, cursor, limit, count: count ? 'true' : undefined }, signal);

/** What every row begins with. */
interface CaseRow {
  caseId: string;
  version: number;
  stage: string;
  stageName: string;
  caseNumber?: string | null;
}

/** What makes a case go before others; `risk` is null before triage has assessed it. */
export interface Pressing {
  urgent: boolean;
  risk: 'low' | 'medium' | 'high' | null;
}

export interface WindowRow extends CaseRow {
  title: string;
  registeredAt: string;
  urgent: boolean;
  supplementDueOn: string | null;
  supplementAnsweredAt: string | null;
}
export const windowCases = list<WindowRow>('/api/intake/cases');

export interface TriageRow extends CaseRow, Pressing {
  title: string;
  source: string;
  regionCode: string;
  escalated: boolean;
  overdue: boolean;
  disputeKind: string | null;
  registeredAt: string;
  clocks: RunningClock[];
  dueOn?: string;
  offeredTo: string[];
}
export const triageCases = list<TriageRow>('/api/triage/cases');

interface MediationItem extends CaseRow, Pressing {
  title: string | null;
  disputeKind: string | null;
  amountFen?: number;
  parties: { role: string; name: string }[];
}
export interface OfferRow extends MediationItem {
  pool: boolean;
  since: string;
  claimBy: string | null;
}
export const offers = list<OfferRow>('/api/mediation/pool');

export interface MediationRow extends MediationItem {
  holder: string | null;
  mediators: string[];
  limit: { rule: string; dueOn: string; passed: boolean } | null;
  dueOn?: string;
  /** The first that is still to come. */
  nextSessionAt?: string;
  /** The first that has begun and has no record. */
  unrecordedSessionAt?: string;
}
export const mediationCases = list<MediationRow>('/api/mediation/cases');

interface DueRow extends CaseRow, Pressing {
  organisationName: string | null;
  parties: string[] | null;
  /** Ran out; without `dueOn` on a day that is not kept. */
  overdue: boolean;
  dueOn?: string;
}
export interface CourtRow extends DueRow {
  courtCaseNumber: string | null;
  courtName: string | null;
}
export const courtCases = list<CourtRow>('/api/judicial-confirmation/cases');

export type FollowUpRow = DueRow;
export const followUpCases = list<FollowUpRow>('/api/follow-up/cases');

/**
 * Takes an offered case for the own organisation. Names no version: whoever comes second is to be told who holds the
 * case, and nothing that was read could be overwritten. @throws ProblemError already-claimed with `holder` and `since`
 */
export const claimCase = (caseId: string, idempotencyKey: string): Promise<CommandAnswer> =>
  command(`/api/mediation/cases/${caseId}/claim`, {}, { idempotencyKey });
