import { get, post } from './http';
import type { Page, ServiceName } from './types';

/** A proof of all cases; without `finishedAt` it is on its way. Instants are on the machine's clock. */
export interface Proof {
  id: string;
  kind: 'nightly' | 'asked';
  /** Who asked for it. */
  askedBy?: string;
  begunAt: string;
  resumedAt?: string;
  finishedAt?: string;
  cases: number;
  /** Cases of services that were folded again; the others had not changed since the last sealed proof. */
  folded: number;
  /** Cases by service. */
  services: Partial<Record<ServiceName, number>>;
  findings: number;
  /** Known from earlier builds, with their reason; in no total. */
  ofOld: number;
  /** Cases of which something had not come yet when it ended. */
  onTheirWay: number;
  /** Merkle root over everything it said, as it stands in the record of the seals. */
  root?: string;
  leaves?: number;
}

/** One value of the record that is not what the rest of the record says. */
export interface Finding {
  id: string;
  /** Absent where it belongs to no case, as with the seal of a day. */
  caseId?: string;
  caseNumber?: string;
  /** In whose database it stands. */
  service: ServiceName;
  /** Table and column, path into JSON, or event. */
  place: string;
  says: string;
  saysEn: string;
  /** What stands there; '' for nothing. */
  stored: string;
  /** What the rest of the record says. */
  expected: string;
  /** Number of the event in its chain. */
  sequence?: number;
  /** Roles of the database that may write there. */
  writers: ('owner' | 'service')[];
  ofOld: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
  settledAt?: string;
}

/** What the last proof said, and what is open whichever proof or sample found it. */
export interface LatestProof {
  last?: Proof;
  running?: Proof;
  open: number;
  ofOld: number;
  /** When the first of those that are open was found. */
  since?: string;
  /** The first of them. */
  found: Finding[];
}

interface FoundQuery {
  /** Only those of old, or only the others. */
  ofOld: boolean;
  cursor?: string | undefined;
  limit?: number;
}

export const latestProof = (signal?: AbortSignal): Promise<LatestProof> =>
  get('/api/supervision/proofs/latest', undefined, signal);

/** Asking twice begins one proof. */
export const beginProof = (): Promise<Proof> => post('/api/supervision/proofs');

export const listProofs = (
  query: { cursor?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<Page<Proof>> => get('/api/supervision/proofs', { ...query }, signal);

export const readProof = (
  id: string,
  { ofOld, ...query }: FoundQuery,
  signal?: AbortSignal,
): Promise<Proof & { found: Page<Finding> }> =>
  get(`/api/supervision/proofs/${id}`, { ...query, ofOld: String(ofOld) }, signal);

/** Findings that are open, of every case. */
export const openFindings = ({ ofOld, ...query }: FoundQuery, signal?: AbortSignal): Promise<Page<Finding>> =>
  get('/api/supervision/proof-findings', { ...query, ofOld: String(ofOld) }, signal);
