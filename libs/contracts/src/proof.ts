import type { ServiceName } from './for-pages/services';

/** A sentence in both languages. */
interface Told {
  zh: string;
  en: string;
}

/**
 * What can be wrong with a value of the record, each with the sentence that people read. The kinds up to
 * `recorded-in-capitals` are told by the service in whose database the value stands; the others by supervision, which
 * compares. Closed: a reader has to know each.
 */
export const proofFindingKinds = {
  'row-differs': { zh: '案件状态与其记录不符', en: 'The row of the case is not what its events add up to' },
  'row-missing': { zh: '案件状态缺失', en: 'A row is missing that the events account for' },
  'row-added': { zh: '有来历不明的数据', en: 'A row stands there that no event accounts for' },
  'event-altered': { zh: '记录被改动', en: 'An event is not as it was recorded' },
  'event-missing': { zh: '记录缺失', en: 'An event is missing' },
  'event-added': { zh: '多出一条记录', en: 'An event stands there that was not recorded in its place' },
  'order-broken': { zh: '记录的次序被改动', en: 'Events do not stand in the order in which they were recorded' },
  'head-differs': { zh: '案件状态与记录的末尾不符', en: 'The row names another end of the chain than the log' },
  'received-altered': { zh: '收到的事件被改动', en: 'What the service noted of an event it received is not so' },
  'received-missing': { zh: '收到的事件缺失', en: 'An event that made a version of the case is missing' },
  unfoldable: { zh: '无法由记录得出案件状态', en: 'The events do not add up to a state of the case' },
  'changed-since-proven': {
    zh: '上次核验后被改动',
    en: 'What never changes is not what it was at the last sealed proof',
  },
  'recorded-in-capitals': {
    zh: '由早先的版本按大写的案件编号记录，内容没有改动',
    en: 'Recorded with a case id in capitals by an earlier version; content unchanged',
  },
  'copy-differs': { zh: '监督的副本与服务的记录不符', en: "Supervision's copy is not what the service recorded" },
  'copy-missing': { zh: '监督的副本缺少记录', en: "Supervision's copy lacks an event" },
  'copy-added': { zh: '监督的副本多出记录', en: "Supervision's copy has a row that no service recorded" },
  'not-delivered': { zh: '记录没有送达监督', en: 'An event was recorded and never delivered' },
  parked: { zh: '消息搁置，等待处理', en: 'An event waits among the parked messages' },
  'view-differs': { zh: '案件页与其记录不符', en: 'The page of the case is not what its events add up to' },
  'party-index-differs': { zh: '当事人索引与登记不符', en: 'The index of parties is not what was registered' },
  'standing-differs': { zh: '案件所处阶段前后不符', en: 'Where the case stands is not what the service says' },
  'seal-differs': { zh: '每日封存与记录不符', en: 'The seal of a day is not what was sealed' },
} as const satisfies Record<string, Told>;

export type ProofFindingKind = keyof typeof proofFindingKinds;
export const proofFindingKindCodes = Object.keys(proofFindingKinds) as ProofFindingKind[];

/** Whether a finding is one of old that is shown apart and counts in no total. */
export const isOfOld = ({ kind }: Pick<ProofFinding, 'kind'>): boolean => kind === 'recorded-in-capitals';

/** Roles of a service's database that may write somewhere: its owner, and the running service's own. */
export const databaseWriters = ['owner', 'service'] as const;
export type DatabaseWriter = (typeof databaseWriters)[number];

/** Longest text of `stored` and `expected`, in characters. */
export const LONGEST_PROOF_VALUE = 200;

/** One value of the record that is not what the rest of the record says. */
export interface ProofFinding {
  /** '' where a finding belongs to no case (a seal). */
  caseId: string;
  /** In whose database it stands. */
  service: ServiceName;
  /**
   * Table and column, path into JSON, or event: `cases.data.agreement.sum`, `cases` (the row), `cases.version`,
   * `event_log[7].data`, `event_log[8]` (the event), `timer[claim:…].due_at`, `inbox[<event id>].hash`,
   * `timeline[mediation 7].data`, `case_view.stage`, `party_index[<hash>]`, `day_seal[2026-11-28/1].merkle_root`.
   */
  place: string;
  kind: ProofFindingKind;
  /** What stands there, as text (JSON where it is none), cut to 200 characters, personal fields masked; '' for nothing. */
  stored: string;
  /** What the rest of the record says, likewise; of an altered event, the hash its content gives. */
  expected: string;
  /** Number of the event in its chain, where one is meant. */
  sequence?: number;
  /** Who could have written there, by the real grants of the database. */
  writers: DatabaseWriter[];
}

/** What a service says of one case of its own. */
export interface CaseProof {
  caseId: string;
  /** Version of the row; 0 where there is none. */
  version: number;
  /** Of the last event in the log; 0 before the first. */
  sequence: number;
  /** Hash of that event, 64 lower-case hexadecimal digits; 64 zeros before the first. */
  head: string;
  /**
   * SHA-256 (hex) over the bytes of all rows of the case in this service (cases, event_log, timer, inbox; not
   * `handled_at`, `updated_at`), computed in the database in one statement per page.
   */
  digest: string;
  /** SHA-256 (hex) over the rows that never change (event_log, inbox rows that made a version) up to `sequence`. */
  recorded: string;
  /** False: the digest equalled the known one, so the case was not folded again. */
  folded: boolean;
  /**
   * Something of it is on its way to supervision: events of it wait in the outbox, or one that it received is not in
   * supervision's copy. What is found meanwhile counts only when it stays.
   */
  pending: boolean;
  /**
   * SHA-256 (hex) over the bytes of all its events in their order, where it was folded and its chain has nothing amiss: a
   * copy of the same bytes need not be hashed event by event once more.
   */
  events?: string;
  findings: ProofFinding[];
}

/** Answer of GET and POST /api/<service>/proof: cases in the order of their ids; `next` is the `after` of the next page. */
export interface ProofPage {
  service: ServiceName;
  cases: CaseProof[];
  next?: string;
}

/** A digest that no case has: as the known one it has a case folded, and what never changes compared all the same. */
export const NO_DIGEST = '0'.repeat(64);

/** What the last sealed proof said of a case. */
export interface KnownProof {
  caseId: string;
  sequence: number;
  digest: string;
  recorded: string;
}

/** Most cases of a page: with what is known of each, a body stays below the bound on values (docs/adr/0016). */
export const MOST_PROOF_CASES = 300;
/** Most ids of one question for recorded events, for the same reason. */
export const MOST_RECORDED_EVENTS = 1500;

/**
 * Body of POST /api/<service>/proof: a page after a case as with GET, or just the cases that are named (`caseIds`, in any
 * order; those that the service does not know are left out). `known` of cases that are not on the page is not looked at.
 */
export interface ProofRequest {
  after?: string;
  /** Last case that may be on the page; with less than `limit` cases up to it there is no `next`. */
  upTo?: string;
  limit?: number;
  /**
   * Name (UUID) of the cases that several services are asked about at the same time: those in one process take an event
   * that one recorded and another received from each other, by its hash, instead of asking supervision for it.
   */
  batch?: string;
  caseIds?: string[];
  known?: KnownProof[];
  /**
   * Compares every event with supervision's copy too, whatever its own chain says: where two whole chains differ, the
   * findings name the events and columns. Of named cases only.
   */
  closely?: boolean;
}

/** Body of POST /api/supervision/recorded-events, for services: events by id, and the caller's own chains of these cases. */
export interface RecordedEventsRequest {
  ids?: string[];
  chainsOf?: string[];
}
