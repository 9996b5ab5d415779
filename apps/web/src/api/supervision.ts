import { everyCode, type Got, type Posted } from './answers';
import { commandForText, get, post } from './http';
import type { Page } from './types';
import type { PageWanted } from './work-lists';

type CasePage = Got<'/api/supervision/cases/{caseId}'>;
type Shown<Part extends keyof CasePage> = NonNullable<CasePage[Part]>;

export type Phase = Shown<'stage'>;
export type Holder = Shown<'holder'>;
export type TimelineEntry = Shown<'timeline'>[number];
/** Something that somebody of this person's own organisation or court did, named without what was recorded. */
export type OwnAct = Shown<'acts'>[number];

/** Parts that are nothing where they are not open to this person, so that a page need not ask. */
type AlwaysThere =
  | 'stage'
  | 'stageService'
  | 'holder'
  | 'closed'
  | 'late'
  | 'clocks'
  | 'ways'
  | 'stages'
  | 'parties'
  | 'returnedCount'
  | 'anomalies'
  | 'lastEventAt'
  | 'timeline'
  | 'acts';

/** A case end to end, as far as it is open to this person. */
export type CaseOverview = CasePage & { [Part in AlwaysThere]: Shown<Part> };

/** What is not open to this person looks like what there is not. */
const nothingKnown: Pick<CaseOverview, AlwaysThere> = {
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

/** A case that a search found, for anybody: of one that is no longer theirs only the number is told. */
export type FoundCase = Got<'/api/supervision/cases'>['items'][number];
/** A row of supervision's list, where the file is open to the reader. */
export type CaseRow = Omit<FoundCase, WholeRow> & { [Part in WholeRow]-?: Exclude<FoundCase[Part], undefined> };
type WholeRow = Exclude<keyof FoundCase, 'risk' | 'nextDueAt' | 'nextDueRule' | 'outcome' | 'outcomeName' | 'relation'>;

/** What a supervisor looks at first; see the list's ready-made views. */
export type Attention = keyof CaseCounts['attention'];
export const attentions = everyCode<Attention>()([
  'alerts',
  'at-risk',
  'unowned',
  'bounced',
  'anomalies',
  'alarms',
  'suspended',
]);

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

interface Rows<Row> {
  items: Row[];
  next?: string;
}

/** Cases newest first, of the centre's staff, to whom every case is open. */
export const listCases = async (query: CaseListQuery, signal?: AbortSignal): Promise<Rows<CaseRow>> =>
  (await get('/api/supervision/cases', { query: { ...query }, signal })) as Rows<CaseRow>;

/** Cases whose number begins so, or whose title holds these words: all, or those of the own organisation or court. */
export const searchCases = (query: { q: string; limit: number }, signal?: AbortSignal): Promise<Rows<FoundCase>> =>
  get('/api/supervision/cases', { query, signal });

/** What the reader's region or own registrations come to: each row as far as it is theirs, counted where that is asked. */
export const knownCases = async (
  query: CaseFilter,
  { cursor, limit, count }: PageWanted,
  signal?: AbortSignal,
): Promise<Page<FoundCase> & { total?: number }> => {
  const [{ items, next }, counted] = await Promise.all([
    get('/api/supervision/cases', { query: { ...query, cursor, limit }, signal }),
    count ? countCases(query, signal) : undefined,
  ]);
  return { items, next: next ?? null, ...(counted ? { total: counted.total } : {}) };
};

/** True counts up to `countedTo`, which stands for that many or more. */
export type CaseCounts = Got<'/api/supervision/cases/counts'>;

export const countCases = (filter: CaseFilter, signal?: AbortSignal): Promise<CaseCounts> =>
  get('/api/supervision/cases/counts', { query: { ...filter }, signal });

/** Cases of the person or company with this number, at most 100; the number travels in the body, the reason is kept. */
export const casesOfParty = async (
  body: { number: string; reason: string },
  signal?: AbortSignal,
): Promise<Rows<CaseRow>> => (await post('/api/supervision/cases/find-by-party', { body, signal })) as Rows<CaseRow>;

/** Somebody found in a case, the newest case first. */
export type PeopleFound = Posted<'/api/supervision/cases/find-person'>;
export type PersonFound = PeopleFound['items'][number];

/** People by what is known of them; it travels in the body, and the look is kept. */
export const findPeople = (q: string, signal?: AbortSignal): Promise<PeopleFound> =>
  post('/api/supervision/cases/find-person', { body: { q }, signal });

/** One case. With positions of own commands it waits until they have arrived. */
export const caseOverview = async (
  caseId: string,
  atLeast: string | undefined,
  signal?: AbortSignal,
): Promise<CaseOverview> => ({
  ...nothingKnown,
  ...(await get('/api/supervision/cases/{caseId}', { at: { caseId }, query: { atLeast }, signal })),
});

/** What to tell a party of a case: where it stands, and when to come. */
export type PartyAnswer = Got<'/api/supervision/cases/{caseId}/parties/{partyId}/answer'>;
export const partyAnswer = (caseId: string, partyId: string, signal?: AbortSignal): Promise<PartyAnswer> =>
  get('/api/supervision/cases/{caseId}/parties/{partyId}/answer', { at: { caseId, partyId }, signal });

/** Whether what this person is shown has changed can be asked often: it is no look into the file. */
export const caseVersion = (caseId: string, signal?: AbortSignal): Promise<{ version: string }> =>
  get('/api/supervision/cases/{caseId}/version', { at: { caseId }, signal });

type VerificationPath = '/api/supervision/verification/{caseId}';
export type ChainVerdict = Got<VerificationPath>['chains'][number];

export const verifyCase = (caseId: string, signal?: AbortSignal): Promise<Got<VerificationPath>> =>
  get('/api/supervision/verification/{caseId}', { at: { caseId }, signal });

/** The file of a case as the server wrote it: its digest counts every character, so nothing reads and writes it anew. */
export const exportCaseFile = (caseId: string, reason: string, idempotencyKey: string): Promise<string> =>
  commandForText('/api/supervision/cases/{caseId}/file', { at: { caseId }, body: { reason }, idempotencyKey });

/** How often the public page showed a case. */
export const publicLooks = (
  caseId: string,
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/cases/{caseId}/public-looks'>> =>
  get('/api/supervision/cases/{caseId}/public-looks', { at: { caseId }, signal });
