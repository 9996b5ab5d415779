import type { AnyRecordedEvent } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { CaseFile, DaySeal } from '../case-file/case-file-layout';
import { type CaseFileFinding, readCaseFile } from '../case-file/case-file-reading';
import type { DayStatement, SignedIntroduction } from './day-statement';
import {
  type CheckedSeals,
  isSignedIntroduction,
  isSignedStatement,
  keysInOrder,
  type SealFinding,
  signatureFinding,
} from './published-seals';

/** What the seals of a case file and their signatures say against each other; nothing for files of earlier builds. */
export const sealFindings = (file: CaseFile, trusted: readonly string[]): CaseFileFinding[] => {
  if (file.sealKeys === undefined && file.seals.every(({ signed }) => signed === undefined)) return [];
  const read = keysOf(file);
  if (!read) return [{ finding: 'altered', field: 'sealKeys', message: 'the public keys of the file were altered' }];
  const { keys, findings } = keysInOrder(read, trusted);
  return [...findings.map(told), ...file.seals.flatMap((seal) => signedFindings(seal, keys))];
};

const signedFindings = (seal: DaySeal, keys: readonly SignedIntroduction[]): CaseFileFinding[] => {
  if (seal.signed === undefined) return [];
  if (!isSignedStatement(seal.signed))
    return [{ finding: 'altered', field: 'seals', message: `what is signed of ${seal.day} was altered` }];
  const wrong = signatureFinding(seal.signed, keys);
  return [...differs(seal, seal.signed.statement, 'signed'), ...(wrong ? [told({ ...wrong, day: seal.day })] : [])];
};

const differs = (seal: DaySeal, statement: DayStatement, how: 'signed' | 'published'): CaseFileFinding[] => {
  const fields = ['day', 'part', 'events', 'root', 'previousRoot', 'sealedAt'] as const;
  const field = fields.find((name) => seal[name] !== statement[name]);
  if (field === undefined) return [];
  const message = `the seal of ${seal.day} has ${field} ${seal[field]}; ${how} was ${statement[field]}`;
  return [{ finding: 'seal-differs', field, message }];
};

const told = ({ finding, day, message }: Pick<SealFinding, 'finding' | 'day' | 'message'>): CaseFileFinding => ({
  finding,
  field: 'seals',
  message: day === undefined ? message : `${day}: ${message}`,
});

const keysOf = ({ sealKeys = [] }: CaseFile): { value: SignedIntroduction }[] | undefined => {
  const listed: unknown = sealKeys;
  if (!Array.isArray(listed) || !listed.every(isSignedIntroduction)) return undefined;
  return listed.map((value) => ({ value }));
};

/** How much of a case file the published seals vouch for. */
export interface HeldAgainstPublished {
  findings: CaseFileFinding[];
  /** Events under a seal that is published, or signed by a key that the published seals know. */
  vouched: number;
  events: number;
}

/**
 * Holds a case file against published seals, not against what the file says of itself: every seal that an event stands
 * under must be a published one, or be signed by a key of the published ones (or one that they introduced); every event
 * up to the last published day must stand under one. To be called with a file that {@link verifyCaseFile} finds whole.
 */
export const againstPublished = (source: string | Uint8Array, published: CheckedSeals): HeldAgainstPublished => {
  const { file, chains } = readCaseFile(source);
  const rows = [...chains.values()].flat();
  if (!file) return { findings: [], vouched: 0, events: rows.length };
  const introduced = keysInOrder([...published.keys.map((value) => ({ value })), ...(keysOf(file) ?? [])], []);
  const keys = introduced.findings.length === 0 ? introduced.keys : published.keys;
  const verdicts = file.seals.map((seal) => verdictOn(seal, published, keys));
  const used = new Set(Object.values(file.proofs).map(({ seal }) => seal));
  const findings = introduced.findings.map(told);
  for (const [index, found] of verdicts.entries()) if (used.has(index)) findings.push(...found);
  const lastDay =
    published.statements
      .map(({ statement }) => statement.day)
      .toSorted()
      .at(-1) ?? '';
  let vouched = 0;
  for (const { event, line } of rows) {
    const proof = event && file.proofs[event.id];
    if (proof) vouched += verdicts[proof.seal]?.length === 0 ? 1 : 0;
    else if (event && dayOf(event) <= lastDay) findings.push(uncovered(event, line));
  }
  return { findings, vouched, events: rows.length };
};

const verdictOn = (seal: DaySeal, published: CheckedSeals, keys: readonly SignedIntroduction[]): CaseFileFinding[] => {
  const stated = published.statements.find(({ statement: { day, part } }) => day === seal.day && part === seal.part);
  if (stated) return differs(seal, stated.statement, 'published');
  const { signed } = seal;
  const message = `the seal of ${seal.day}, part ${seal.part}, is neither among the published nor signed by a key of theirs`;
  if (!isSignedStatement(signed) || signatureFinding(signed, keys))
    return [{ finding: 'not-published', field: 'seals', message }];
  return differs(seal, signed.statement, 'signed');
};

const dayOf = ({ recordedAt }: AnyRecordedEvent): string => {
  try {
    return civilDateOf(instant(recordedAt));
  } catch {
    // No instant: the hash of the event tells it, and a day before all others asks for a seal.
    return '';
  }
};

const uncovered = ({ service, sequence, id, recordedAt }: AnyRecordedEvent, line?: number): CaseFileFinding => ({
  finding: 'not-published',
  service,
  sequence,
  eventId: id,
  ...(line === undefined ? {} : { line }),
  message: `was recorded at ${recordedAt}, by a published day, and stands under no seal`,
});
