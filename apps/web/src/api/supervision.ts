import { commandForText, get, post } from './http';
import type { Finding } from './proofs';
import type { Remedy } from './case-parts';
import type { ExplainedClock, Page, Party, RoadService, Role, ServiceName } from './types';

export type Phase = 'intake' | 'triage' | 'offered' | 'mediation' | 'judicial-confirmation' | 'follow-up' | 'closed';

export interface Holder {
  kind: 'desk' | 'organisation' | 'court' | 'pool' | 'none';
  id: string | null;
  name: string;
  since?: string;
}

export interface TimelineEntry {
  eventId: string;
  service: ServiceName;
  sequence: number;
  type: string;
  at: string;
  text: string;
  textEn: string;
  by: { name: string; roles: Role[]; organisation: string };
  onBehalfOf?: string;
  /** What the proof has found about this line, for supervisors and auditors. */
  proof?: Finding[];
}

/** Something that somebody of this person's own organisation or court did, named without what was recorded. */
export interface OwnAct {
  eventId: string;
  type: string;
  at: string;
  text: string;
  by: { name: string; organisation: string };
}

/** A case end to end, as far as it is open to this person. */
export interface CaseOverview {
  caseId: string;
  /** Another one: what this person is shown has changed. */
  version: string;
  /** Absent where the file is open. `offered`: what it is about, masked; `ended`: the number and own acts only. */
  relation?: 'offered' | 'ended';
  /** Services that show this person their part. */
  parts: RoadService[];
  acts: OwnAct[];
  caseNumber?: string;
  title?: string;
  source?: string;
  urgent?: boolean;
  regionCode?: string;
  registeredAt?: string;
  disputeKind?: string;
  stage: Phase;
  stageService: RoadService;
  holder: Holder;
  outcome?: string;
  closed: boolean;
  late: boolean;
  /** Running limits, the next one first. */
  clocks: ExplainedClock[];
  /** Ways that stay open, as they were told last. */
  ways: readonly Remedy[];
  /** What people have to come to next; the instant in `startsAt`. */
  nextSession?: { kind: string; mode: string; startsAt: string; place: string };
  stages: { service: RoadService; stage: string; stageName: string; sequence: number; lastEventAt?: string }[];
  parties: Party[];
  returnedCount: number;
  anomalies: number;
  lastEventAt: string;
  timeline: TimelineEntry[];
  /** What the proof has found about the case and is still so, for supervisors and auditors. */
  proof?: Finding[];
  /** Set when the view has not reached the positions asked for. */
  stale?: { since: string | null; missing: { service: string; sequence: number }[] };
}

/** What is not open to this person looks like what there is not. */
const nothingKnown: Omit<CaseOverview, 'caseId' | 'version' | 'parts'> = {
  stage: 'intake',
  stageService: 'intake',
  holder: { kind: 'none', id: null, name: '' },
  closed: false,
  late: false,
  clocks: [],
  ways: [],
  stages: [],
  parties: [],
  returnedCount: 0,
  anomalies: 0,
  lastEventAt: '',
  timeline: [],
  acts: [],
};

/** A row of supervision's list, where the file is open to the reader. */
export interface CaseRow {
  caseId: string;
  caseNumber: string;
  title: string;
  source: string;
  disputeKind: string | null;
  regionCode: string;
  urgent: boolean;
  risk?: 'low' | 'medium' | 'high';
  stage: Phase;
  stageService: RoadService;
  holder: Holder;
  registeredAt: string;
  lastEventAt: string;
  nextDueAt?: string;
  nextDueRule?: string;
  late: boolean;
  returnedCount: number;
  anomalies: number;
  closed: boolean;
  outcome?: string;
}

/** What a supervisor looks at first; see the list's ready-made views. */
export const attentions = ['at-risk', 'unowned', 'bounced', 'anomalies'] as const;
export type Attention = (typeof attentions)[number];

export interface CaseFilter {
  stage?: string | undefined;
  holder?: string | undefined;
  region?: string | undefined;
  kind?: string | undefined;
  late?: string | undefined;
  attention?: string | undefined;
  /** Registered on this Shanghai day or later. */
  from?: string | undefined;
  to?: string | undefined;
  /** A case number or its beginning, or words of the title. */
  q?: string | undefined;
}
export type CaseListQuery = CaseFilter & { cursor?: string; limit?: number };

/** Cases newest first, of the centre's staff: every case. */
export const listCases = (query: CaseListQuery, signal?: AbortSignal): Promise<Page<CaseRow>> =>
  get('/api/supervision/cases', { ...query }, signal);

/** A case that a search found, for anybody: of one that is no longer theirs only the number is told. */
export type FoundCase = Pick<CaseRow, 'caseId' | 'caseNumber'> & Partial<Pick<CaseRow, 'title'>>;

/** Cases whose number begins so, or whose title holds these words: all, or those of the own organisation or court. */
export const searchCases = (query: { q: string; limit: number }, signal?: AbortSignal): Promise<Page<FoundCase>> =>
  get('/api/supervision/cases', { ...query }, signal);

/** True counts up to `countedTo`, which stands for that many or more. */
export interface CaseCounts {
  total: number;
  countedTo: number;
  attention: Record<Attention, number>;
}

export const countCases = (filter: CaseFilter, signal?: AbortSignal): Promise<CaseCounts> =>
  get('/api/supervision/cases/counts', { ...filter }, signal);

/** Cases of the person or company with this number, at most 100; the number travels in the body, the reason is kept. */
export const casesOfParty = (
  wanted: { number: string; reason: string },
  signal?: AbortSignal,
): Promise<Page<CaseRow>> => post('/api/supervision/cases/find-by-party', wanted, signal);

/** One case. With positions of own commands it waits until they have arrived. */
export const caseOverview = async (
  caseId: string,
  atLeast: string | undefined,
  signal?: AbortSignal,
): Promise<CaseOverview> => ({
  ...nothingKnown,
  ...(await get<Partial<CaseOverview> & Pick<CaseOverview, 'caseId' | 'version' | 'parts'>>(
    `/api/supervision/cases/${caseId}`,
    { atLeast },
    signal,
  )),
});

/** Whether what this person is shown has changed can be asked often: it is no look into the file. */
export const caseVersion = (caseId: string, signal?: AbortSignal): Promise<{ version: string }> =>
  get(`/api/supervision/cases/${caseId}/version`, undefined, signal);

export interface ChainVerdict {
  service: ServiceName;
  events: number;
  whole: boolean;
  head: string;
  findings: {
    finding: 'altered' | 'missing' | 'reordered' | 'repeated' | 'foreign' | 'recorded-in-capitals';
    sequence: number;
    eventId: string;
  }[];
}

export const verifyCase = (
  caseId: string,
  signal?: AbortSignal,
): Promise<{ caseId: string; whole: boolean; contentUnchanged: boolean; chains: ChainVerdict[] }> =>
  get(`/api/supervision/verification/${caseId}`, undefined, signal);

/** The file of a case as the server wrote it: its digest counts every character, so nothing reads and writes it anew. */
export const exportCaseFile = (caseId: string, reason: string, idempotencyKey: string): Promise<string> =>
  commandForText(`/api/supervision/cases/${caseId}/file`, { reason }, { idempotencyKey });

/** How often the public page showed a case. */
export const publicLooks = (caseId: string, signal?: AbortSignal): Promise<{ looks: number; lastAt?: string }> =>
  get(`/api/supervision/cases/${caseId}/public-looks`, undefined, signal);
