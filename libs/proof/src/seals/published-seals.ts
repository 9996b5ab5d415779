import { canonical } from '../chain/canonical';
import { isSignedBy } from './detached-signature';
import {
  DAY_SEAL_FORMAT,
  type DayStatement,
  type KeyIntroduction,
  NO_STATEMENT,
  PUBLISHED_SEALS_FORMAT,
  type PublishedSeals,
  SEAL_KEY_FORMAT,
  type SignedIntroduction,
  type SignedStatement,
  statementHash,
} from './day-statement';
import { thumbprintOf } from './seal-keys';

/**
 * unreadable: no published seals; forged-signature: not that of the key named; unknown-key: no key of that name is there;
 * retired-key: another key signed at that number; key-introduced-by-nobody: neither the first key nor signed by the one
 * before; fork: two that cannot both be true; resealed: a part of a day is stated twice; gap: statements are missing.
 */
export type SealFindingKind =
  | 'unreadable'
  | 'forged-signature'
  | 'unknown-key'
  | 'retired-key'
  | 'key-introduced-by-nobody'
  | 'fork'
  | 'resealed'
  | 'gap';

export interface SealFinding {
  finding: SealFindingKind;
  /** Number of the statement concerned. */
  number?: number;
  day?: string;
  keyId?: string;
  /** Where it stands: the name it was read under. */
  source?: string;
  message: string;
}

/** Published seals as read from any number of files, and what is wrong with them; whole where nothing is. */
export interface CheckedSeals {
  /** By number; of two with one number the first that was read. */
  statements: SignedStatement[];
  /** In the order in which they signed. */
  keys: SignedIntroduction[];
  findings: SealFinding[];
}

/** With the name of the file it was read from, where there are several. */
export interface Sourced<T> {
  value: T;
  source?: string;
}

/**
 * Checks published seals as one chain: signatures, keys and how they followed each other, numbers without gap, each
 * statement over the one before. `trusted`: fingerprints of keys that are known from elsewhere; where given, a key that
 * no other introduced must be one of them.
 */
export const checkPublishedSeals = (
  sources: readonly { source: string; text: string }[],
  trusted: readonly string[] = [],
): CheckedSeals => {
  const findings: SealFinding[] = [];
  const statements: Sourced<SignedStatement>[] = [];
  const keys: Sourced<SignedIntroduction>[] = [];
  for (const { source, text } of sources) {
    const read = readPublished(text);
    if (!read) findings.push({ finding: 'unreadable', source, message: 'these are no published seals' });
    keys.push(...(read?.keys ?? []).map((value) => ({ value, source })));
    statements.push(...(read?.statements ?? []).map((value) => ({ value, source })));
  }
  const { keys: inUse, findings: ofKeys } = keysInOrder(keys, trusted);
  findings.push(...ofKeys);
  const numbered = onePerNumber(statements, findings);
  for (const { value, source } of numbered) {
    const wrong = signatureFinding(value, inUse);
    if (wrong) findings.push({ ...placeOf(value.statement, source), ...wrong });
  }
  findings.push(...linkFindings(numbered));
  return { statements: numbered.map(({ value }) => value), keys: inUse, findings };
};

/** What is wrong with the signature of a statement under these keys (in the order in which they signed). */
export const signatureFinding = (
  { statement, signature }: SignedStatement,
  keys: readonly SignedIntroduction[],
): Pick<SealFinding, 'finding' | 'keyId' | 'message'> | undefined => {
  const { keyId, number } = statement;
  const named = keys.find(({ introduction }) => introduction.keyId === keyId)?.introduction;
  if (!named) return { finding: 'unknown-key', keyId, message: `no key ${keyId} is among the public keys` };
  if (!isSignedBy(named.publicKey, keyId, canonical(statement), signature))
    return { finding: 'forged-signature', keyId, message: `the signature is not that of key ${keyId}` };
  const current = keys.findLast(({ introduction }) => introduction.since <= number)?.introduction.keyId;
  if (current === keyId) return undefined;
  return { finding: 'retired-key', keyId, message: `key ${current ?? '–'} signed then, not key ${keyId}` };
};

const at = (source: string | undefined) => (source === undefined ? {} : { source });
const placeOf = ({ number, day }: DayStatement, source: string | undefined) => ({ number, day, ...at(source) });

/** The keys as they followed each other; what does not follow is told, and kept, so that signatures can be looked at. */
export const keysInOrder = (
  read: readonly Sourced<SignedIntroduction>[],
  trusted: readonly string[],
): Pick<CheckedSeals, 'keys' | 'findings'> => {
  const findings: SealFinding[] = [];
  const keys: SignedIntroduction[] = [];
  const distinct = new Map(read.map((key) => [canonical(key.value), key]));
  const sorted = [...distinct.values()].toSorted(
    ({ value: one }, { value: other }) => one.introduction.since - other.introduction.since,
  );
  for (const { value, source } of sorted) {
    const { introduction } = value;
    const place = { keyId: introduction.keyId, number: introduction.since, ...at(source) };
    const before = keys.at(-1)?.introduction;
    const twice = keys.some(
      ({ introduction: { keyId, since } }) => keyId === introduction.keyId || since === introduction.since,
    );
    if (twice) {
      const message = `key ${introduction.keyId} from statement ${introduction.since}: another key is introduced under this name or number`;
      findings.push({ finding: 'fork', ...place, message });
      continue;
    }
    findings.push(...introductionFindings(value, before, trusted).map((finding) => ({ ...place, ...finding })));
    keys.push(value);
  }
  return { keys, findings };
};

const introductionFindings = (
  { introduction, signature }: SignedIntroduction,
  before: KeyIntroduction | undefined,
  trusted: readonly string[],
): Pick<SealFinding, 'finding' | 'message'>[] => {
  const { keyId, publicKey, introducedBy } = introduction;
  const itself = introducedBy === keyId;
  const known = trusted.includes(thumbprintOf(publicKey));
  const nobody = (message: string) => [{ finding: 'key-introduced-by-nobody' as const, message }];
  if (itself && !known && trusted.length > 0)
    return nobody(`the fingerprint of key ${keyId}, ${thumbprintOf(publicKey)}, is not the one you gave`);
  if (itself && !known && before) return nobody(`key ${keyId} followed ${before.keyId} without its signature`);
  if (!itself && introducedBy !== before?.keyId)
    return nobody(`key ${keyId} is introduced by ${introducedBy}, which did not sign before it`);
  const by = itself ? publicKey : before?.publicKey;
  if (by && isSignedBy(by, introducedBy, canonical(introduction), signature)) return [];
  return [
    { finding: 'forged-signature', message: `key ${introducedBy} did not sign the introduction of key ${keyId}` },
  ];
};

const onePerNumber = (
  read: readonly Sourced<SignedStatement>[],
  findings: SealFinding[],
): Sourced<SignedStatement>[] => {
  const byNumber = new Map<number, Sourced<SignedStatement>>();
  const byPart = new Map<string, DayStatement>();
  for (const one of read) {
    const { statement } = one.value;
    const place = placeOf(statement, one.source);
    const same = byNumber.get(statement.number);
    if (same && canonical(same.value) !== canonical(one.value)) {
      const message = `statement ${statement.number} is not the one in ${same.source ?? 'the same file'}`;
      findings.push({ finding: 'fork', ...place, message });
    }
    const part = `${statement.day}/${statement.part}`;
    const stated = byPart.get(part);
    if (stated && (stated.number !== statement.number || stated.root !== statement.root)) {
      const message = `${statement.day}, part ${statement.part}, was sealed by statement ${stated.number} under root ${stated.root}, and here again under ${statement.root}`;
      findings.push({ finding: 'resealed', ...place, message });
    }
    if (!stated) byPart.set(part, statement);
    if (!same) byNumber.set(statement.number, one);
  }
  return [...byNumber.values()].toSorted(
    ({ value: one }, { value: other }) => one.statement.number - other.statement.number,
  );
};

const linkFindings = (statements: readonly Sourced<SignedStatement>[]): SealFinding[] =>
  statements.flatMap(({ value: { statement }, source }, index): SealFinding[] => {
    const before = statements[index - 1]?.value.statement;
    const place = placeOf(statement, source);
    if (before && statement.number > before.number + 1) {
      const [from, to] = [before.number + 1, statement.number - 1];
      const message = from === to ? `statement ${from} is missing` : `statements ${from} to ${to} are missing`;
      return [{ finding: 'gap', ...place, message }];
    }
    if (!before && statement.number > 1) return [];
    const root = before?.root ?? NO_STATEMENT;
    const hash = before ? statementHash(before) : NO_STATEMENT;
    if (statement.previousRoot === root && statement.previousStatement === hash) return [];
    const message = before
      ? `statement ${statement.number} follows another statement ${before.number} than this one`
      : `statement ${statement.number} is the first and names one before it`;
    return [{ finding: 'fork', ...place, message }];
  });

const readPublished = (text: string): PublishedSeals | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isPublished(value) ? value : undefined;
  } catch {
    // No JSON: told as unreadable by the caller, with its name.
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');
const areCounts = (...values: unknown[]): boolean =>
  values.every((value) => Number.isSafeInteger(value) && (value as number) >= 0);

export const isSignedStatement = (value: unknown): value is SignedStatement => {
  if (!isObject(value) || !isObject(value.statement) || !areTexts(value.signature)) return false;
  const { statement } = value;
  const { record } = statement;
  return (
    statement.format === DAY_SEAL_FORMAT &&
    areCounts(statement.number, statement.part, statement.events) &&
    areTexts(statement.day, statement.root, statement.previousRoot, statement.previousStatement, statement.keyId) &&
    areTexts(statement.sealedAt, statement.signedAt) &&
    isObject(record) &&
    areCounts(record.events) &&
    areTexts(record.head)
  );
};

export const isSignedIntroduction = (value: unknown): value is SignedIntroduction => {
  if (!isObject(value) || !isObject(value.introduction) || !areTexts(value.signature)) return false;
  const { introduction } = value;
  return (
    introduction.format === SEAL_KEY_FORMAT &&
    areTexts(introduction.keyId, introduction.introducedAt, introduction.introducedBy) &&
    areCounts(introduction.since) &&
    isObject(introduction.publicKey) &&
    introduction.publicKey.kty === 'OKP' &&
    introduction.publicKey.crv === 'Ed25519' &&
    areTexts(introduction.publicKey.x)
  );
};

const isPublished = (value: unknown): value is PublishedSeals =>
  isObject(value) &&
  value.format === PUBLISHED_SEALS_FORMAT &&
  Array.isArray(value.keys) &&
  value.keys.every(isSignedIntroduction) &&
  Array.isArray(value.statements) &&
  value.statements.every(isSignedStatement);
