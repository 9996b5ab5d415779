import type { Got, Posted } from './answers';
import { get, post } from './http';

/** A proof of all cases; without `finishedAt` it is on its way. Instants are on the machine's clock. */
export type Proof = Posted<'/api/supervision/proofs'>;
/** One value of the record that is not what the rest of the record says. */
export type Finding = Got<'/api/supervision/proof-findings'>['items'][number];
/** What the last proof said, and what is open whichever proof or sample found it. */
export type LatestProof = Got<'/api/supervision/proofs/latest'>;

interface FoundQuery {
  /** Only those of old, or only the others. */
  ofOld: boolean;
  cursor?: string | undefined;
  limit?: number;
}

export const latestProof = (signal?: AbortSignal): Promise<LatestProof> =>
  get('/api/supervision/proofs/latest', { signal });

/** Asking twice begins one proof. */
export const beginProof = (): Promise<Proof> => post('/api/supervision/proofs', {});

export const listProofs = (
  query: { cursor?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/proofs'>> => get('/api/supervision/proofs', { query: { ...query }, signal });

export const readProof = (
  proofId: string,
  { ofOld, ...query }: FoundQuery,
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/proofs/{proofId}'>> =>
  get('/api/supervision/proofs/{proofId}', { at: { proofId }, query: { ...query, ofOld: String(ofOld) }, signal });

/** Findings that are open, of every case. */
export const openFindings = (
  { ofOld, ...query }: FoundQuery,
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/proof-findings'>> =>
  get('/api/supervision/proof-findings', { query: { ...query, ofOld: String(ofOld) }, signal });
