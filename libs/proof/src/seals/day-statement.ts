import { createHash } from 'node:crypto';
import { canonical } from '../chain/canonical';
import { signDetached } from './detached-signature';
import type { SealKey, SealPublicKey } from './seal-keys';

export const DAY_SEAL_FORMAT = 'one-window/day-seal/1';
export const SEAL_KEY_FORMAT = 'one-window/seal-key/1';
export const PUBLISHED_SEALS_FORMAT = 'one-window/published-seals/1';

/** `previousRoot` and `previousStatement` of the first statement. */
export const NO_STATEMENT = '0'.repeat(64);

/** What the centre says of a sealed day (or of what arrived late of it), for everybody to hold it to. */
export interface DayStatement {
  format: typeof DAY_SEAL_FORMAT;
  /** From 1 without gap, over all statements. */
  number: number;
  /** Shanghai civil date, YYYY-MM-DD. */
  day: string;
  /** 1 for the day itself, 2 and on for late events. */
  part: number;
  events: number;
  /** Merkle root over the hashes of these events; hashes here are 64 lower-case hexadecimal digits. */
  root: string;
  previousRoot: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of the statement before: each one stands for all before it. */
  previousStatement: string;
  /** Supervision's own record of seals, keys and proofs as it was before: number of events, hash of the last. */
  record: { events: number; head: string };
  /** Instants on the machine's clock, ISO 8601 UTC; they differ for days that were sealed before there was a key. */
  sealedAt: string;
  signedAt: string;
  keyId: string;
  /**
   * The proof of all cases that ended last before this was signed: how many there were, how much was found, and the root
   * over what was said of each. Absent while there was none.
   */
  proof?: StatedProof;
}

/** What a day's statement says of a proof. `begunAt`: instant on the machine's clock, ISO 8601 UTC. */
export interface StatedProof {
  begunAt: string;
  cases: number;
  findings: number;
  root: string;
}

export interface SignedStatement {
  statement: DayStatement;
  /** Detached JWS over the statement's canonical JSON. */
  signature: string;
}

/** That a key signs from a statement on. */
export interface KeyIntroduction {
  format: typeof SEAL_KEY_FORMAT;
  keyId: string;
  publicKey: SealPublicKey;
  /** Number of the first statement it signs. */
  since: number;
  /** Instant on the machine's clock, ISO 8601 UTC. */
  introducedAt: string;
  /** The key before, which signs this; the key itself where it is the first, or where the one before was lost. */
  introducedBy: string;
}

export interface SignedIntroduction {
  introduction: KeyIntroduction;
  /** Detached JWS over the introduction's canonical JSON, by `introducedBy`. */
  signature: string;
}

/** What is handed out: statements, and every key up to the last of them. */
export interface PublishedSeals {
  format: typeof PUBLISHED_SEALS_FORMAT;
  keys: SignedIntroduction[];
  statements: SignedStatement[];
}

export const signedStatement = (key: SealKey, content: Omit<DayStatement, 'format' | 'keyId'>): SignedStatement => {
  const statement: DayStatement = { format: DAY_SEAL_FORMAT, ...content, keyId: key.keyId };
  return { statement, signature: signDetached(key, canonical(statement)) };
};

/** `by`: the key before; without it the key stands for itself. */
export const signedIntroduction = (
  key: SealKey,
  { since, introducedAt }: Pick<KeyIntroduction, 'since' | 'introducedAt'>,
  by: SealKey = key,
): SignedIntroduction => {
  const introduction: KeyIntroduction = {
    format: SEAL_KEY_FORMAT,
    keyId: key.keyId,
    publicKey: key.publicKey,
    since,
    introducedAt,
    introducedBy: by.keyId,
  };
  return { introduction, signature: signDetached(by, canonical(introduction)) };
};

/** What the next statement says of this one. */
export const statementHash = (statement: DayStatement): string =>
  createHash('sha256').update(canonical(statement)).digest('hex');

/**
 * The one text of published seals: canonical JSON with a line for every key and statement. The same statements always
 * give the same bytes, whoever writes them and when.
 */
export const renderPublished = (
  keys: readonly SignedIntroduction[],
  statements: readonly SignedStatement[],
): string => {
  const last = Math.max(0, ...statements.map(({ statement }) => statement.number));
  const lines = (items: readonly object[]): string => items.map((item) => `\n${canonical(item)}`).join(',');
  const known = keys.filter(({ introduction }) => introduction.since <= last);
  return `{"format":"${PUBLISHED_SEALS_FORMAT}","keys":[${lines(known)}],\n"statements":[${lines(statements)}]}\n`;
};
