import { isOfOld, type ProofFinding } from '@one-window/contracts';

/** `sample`: the whole city too, but a few cases every minute, and folded whatever their digests say. */
export const proofKinds = ['nightly', 'asked', 'sample'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** A proof of all cases, finished or on its way. Instants are on the machine's clock. */
export interface ProofRun {
  id: string;
  kind: ProofKind;
  askedBy: string | null;
  begunAt: string;
  resumedAt: string | null;
  finishedAt: string | null;
  /** The last case that is proven. */
  cursor: string | null;
  /** Cases up to the cursor of which something was still on its way. */
  waiting: string[];
  cases: number;
  /** Cases of services that were folded; of the others the digest was the one of the last sealed proof. */
  folded: number;
  /** Cases by service. */
  services: Record<string, number>;
  findings: number;
  ofOld: number;
  /** Cases whose events still waited to be published when the run ended. */
  onTheirWay: number;
  leaves: number | null;
  root: string | null;
}

export interface KeptFinding extends ProofFinding {
  id: string;
  firstSeenAt: string;
  lastSeenAt: string;
  settledAt: string | null;
}

/** What a proof said of one case in one place: a service, supervision's copy, or the seals. */
export interface ProvenRow {
  service: string;
  caseId: string;
  /** Last event of the chain; of the copy the last arrival, of the seals the last position. */
  sequence: number;
  version: number;
  digest: string;
  recorded: string;
}

/** What a page adds to its run. */
export interface ProvenPage {
  /** Cases after this one are not looked at yet; undefined at the end. */
  upTo: string | undefined;
  cases: number;
  folded: number;
  services: Record<string, number>;
  findings: ProofFinding[];
  /** Cases of the page that are looked at again later: nothing of them is settled yet. */
  waiting: string[];
  rows: ProvenRow[];
}

/** Findings that count, and those of old that are only shown. */
export const countsOf = (findings: readonly ProofFinding[]): { findings: number; ofOld: number } => {
  const ofOld = findings.filter(isOfOld).length;
  return { findings: findings.length - ofOld, ofOld };
};
