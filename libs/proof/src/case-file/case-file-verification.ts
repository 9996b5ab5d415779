import type { AnyRecordedEvent } from '@one-window/contracts';
import {
  CASE_FILE_FORMAT,
  type CaseFile,
  type ChainHead,
  digestOf,
  renderCaseFile,
  rowPlaces,
} from './case-file-layout';
import { type CaseFileFinding, type ReadCaseFile, readCaseFile, type ReadRow } from './case-file-reading';
import { capitalsReason, contentUnchanged, GENESIS, hashedCaseId, hashOf, verifyChain } from '../chain/chain';
import { sealFindings } from '../seals/case-file-seals';
import { rootOfPath } from '../chain/merkle';

/**
 * Checks an exported case file offline. Returns every finding with its place, in the order of the text; empty when the
 * file is whole. Any changed byte, missing, swapped, repeated or foreign row is found, and a seal that is not signed as it
 * says. Whoever recomputes every hash and signs with a key of their own is found only by what the centre published: see
 * {@link againstPublished}. `trusted`: fingerprints of seal keys that are known from elsewhere.
 */
export const verifyCaseFile = (source: string | Uint8Array, trusted: readonly string[] = []): CaseFileFinding[] => {
  const read = readCaseFile(source);
  const findings: CaseFileFinding[] = [...read.unreadable];
  const { file } = read;
  const caseId = ownerOf(read);
  if (file) findings.push(...headerFindings(file, caseId));
  for (const service of new Set([...Object.keys(file?.heads ?? {}), ...read.chains.keys()])) {
    const head = file?.heads[service as keyof CaseFile['heads']];
    const chain = checkChain(service, read.chains.get(service) ?? [], caseId, head);
    findings.push(...chain.findings, ...(file ? headFindings(service, chain, head) : []));
  }
  if (!file) return findings;
  findings.push(...proofFindings(file, read), ...sealFindings(file, trusted));
  if (read.unreadable.length === 0) findings.push(...layoutFindings(file, read.text));
  if (contentUnchanged(findings) && digestOf(file) !== file.digest) {
    findings.push({
      finding: 'altered',
      field: 'digest',
      message: 'the digest or something outside the chains was altered',
    });
  }
  return findings;
};

/** The case most rows speak of: one altered id must not make every other row foreign. */
const ownerOf = ({ chains }: ReadCaseFile): string => {
  const counts = new Map<string, number>();
  for (const { event } of [...chains.values()].flat()) {
    if (event) counts.set(event.caseId, (counts.get(event.caseId) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
};

const headerFindings = (file: CaseFile, caseId: string): CaseFileFinding[] => {
  const altered = (field: string): CaseFileFinding => ({
    finding: 'altered',
    field,
    message: `${field} of the file was altered`,
  });
  return [
    ...((file.format as string) === CASE_FILE_FORMAT ? [] : [altered('format')]),
    ...(file.caseId === caseId ? [] : [altered('caseId')]),
  ];
};

interface Row extends ReadRow {
  event: AnyRecordedEvent;
}

interface CheckedChain {
  findings: CaseFileFinding[];
  /** The rows that belong to the chain, altered envelope fields put right. */
  own: Row[];
  /** Positions of rows that cannot be read. */
  unreadable: ReadonlySet<number>;
}

const checkChain = (
  service: string,
  rows: readonly ReadRow[],
  caseId: string,
  head: ChainHead | undefined,
): CheckedChain => {
  const findings: CaseFileFinding[] = [];
  const unreadable = new Set(rows.filter((row) => !row.event).map((row) => row.position));
  const readable = rows.filter((row): row is Row => row.event !== undefined);
  const repaired = readable.map((row, index): Row => {
    const before = readable[index - 1]?.event.hash ?? GENESIS;
    const nextSays = readable[index + 1]?.event.previousHash ?? head?.hash;
    const repair = repairOf(row, { service, caseId, before, nextSays });
    if (!repair) return row;
    findings.push({
      ...placeOf(service, row),
      sequence: repair.event.sequence,
      finding: 'altered',
      field: repair.field,
      message: `${repair.field} was altered`,
    });
    return { ...row, event: repair.event };
  });
  const own: Row[] = [];
  for (const row of repaired) {
    if (row.event.caseId === caseId && row.event.service === service) own.push(row);
    else
      findings.push({
        ...placeOf(service, row),
        finding: 'foreign',
        message: `belongs to ${row.event.service} of case ${row.event.caseId}`,
      });
  }
  return { findings: [...findings, ...orderFindings(service, own, unreadable)], own, unreadable };
};

/** What {@link verifyChain} finds, told by the sequences concerned. */
const orderFindings = (service: string, own: readonly Row[], unreadable: ReadonlySet<number>): CaseFileFinding[] => {
  const present = new Set(own.map(({ event }) => event.sequence));
  const told = new Set<string>();
  return verifyChain(own.map(({ event }) => event)).flatMap(
    ({ index, finding, expected, found }): CaseFileFinding[] => {
      const row = own[index] as Row;
      const here = (kind: CaseFileFinding['finding'], message: string): CaseFileFinding[] => {
        const once = `${kind} ${row.line ?? index}`;
        if (told.has(once)) return [];
        told.add(once);
        return [{ ...placeOf(service, row), finding: kind, message }];
      };
      if (finding !== 'missing') return here(finding, messages[finding](String(expected), String(found)));
      const gap = gapBetween(Number(expected), Number(found));
      const absent = gap.filter((sequence) => !present.has(sequence) && !unreadable.has(sequence));
      if (absent.length > 0) return absent.map((sequence) => missing(service, sequence, row.line));
      return gap.some((sequence) => present.has(sequence))
        ? here('reordered', messages.reordered(String(expected), String(found)))
        : [];
    },
  );
};

const messages = {
  altered: (expected: string, found: string) => `hash should be ${expected}, is ${found}`,
  reordered: (expected: string, found: string) => `event ${expected} should stand here, event ${found} does`,
  repeated: (_: string, found: string) => `event ${found} stands here again`,
  foreign: (expected: string, found: string) => `belongs to ${found}, not to ${expected}`,
  'recorded-in-capitals': () => `${capitalsReason.en} ${capitalsReason.zh}`,
};

/** A gap of more rows than anybody could list is told by its ends. */
const gapBetween = (expected: number, found: number): number[] => {
  const length = found - expected;
  if (!Number.isSafeInteger(length) || length > 1000) return [expected, found - 1];
  return Array.from({ length }, (_, offset) => expected + offset);
};

const missing = (service: string, sequence: number, line?: number): CaseFileFinding => ({
  finding: 'missing',
  service,
  sequence,
  ...(line === undefined ? {} : { line }),
  message: `event ${sequence} is missing`,
});

const placeOf = (service: string, { event, line }: Row) => ({
  service,
  sequence: event.sequence,
  eventId: event.id,
  ...(line === undefined ? {} : { line }),
});

interface Surroundings {
  service: string;
  caseId: string;
  before: string;
  nextSays: string | undefined;
}

/** An envelope field whose right value is known from the rows around it, if putting it back makes the hash right. */
const repairOf = ({ event, position }: Row, { service, caseId, before, nextSays }: Surroundings) => {
  const computed = hashOf(event);
  if (computed === event.hash || hashedCaseId(event) !== undefined) return undefined;
  if (computed === nextSays) return { field: 'hash', event: { ...event, hash: computed } };
  const candidates = { sequence: position, caseId, service, previousHash: before };
  for (const [field, value] of Object.entries(candidates)) {
    const candidate = { ...event, [field]: value };
    if (hashOf(candidate) === event.hash) return { field, event: candidate };
  }
  return undefined;
};

const headFindings = (
  service: string,
  { own, unreadable }: CheckedChain,
  head: ChainHead | undefined,
): CaseFileFinding[] => {
  const altered: CaseFileFinding = {
    finding: 'altered',
    service,
    field: 'heads',
    message: `the head of ${service} does not agree with its chain`,
  };
  if (!head || !Number.isSafeInteger(head.events)) return [altered];
  const last = Math.max(0, ...own.map(({ event }) => event.sequence));
  if (last < head.events) {
    return gapBetween(last + 1, head.events + 1)
      .filter((sequence) => !unreadable.has(sequence))
      .map((sequence) => missing(service, sequence));
  }
  const tail = own.find(({ event }) => event.sequence === head.events)?.event;
  return tail?.hash === head.hash ? [] : [altered];
};

const proofFindings = (file: CaseFile, { chains }: ReadCaseFile): CaseFileFinding[] => {
  const rows = new Map(
    [...chains].flatMap(([service, chain]) =>
      chain.flatMap((row) => (row.event ? [[row.event.id, { service, row: row as Row }] as const] : [])),
    ),
  );
  return Object.entries(file.proofs).flatMap(([eventId, proof]): CaseFileFinding[] => {
    const found = rows.get(eventId);
    if (!found) return [{ finding: 'missing', eventId, message: `a sealed event is missing: ${eventId}` }];
    const seal = file.seals[proof.seal];
    if (seal && Array.isArray(proof.path) && rootOfPath(found.row.event.hash, proof.path.map(String)) === seal.root)
      return [];
    return [
      {
        ...placeOf(found.service, found.row),
        finding: 'unproven',
        message: `does not lead to the seal of ${seal?.day ?? 'its day'}`,
      },
    ];
  });
};

const layoutFindings = (file: CaseFile, text: string): CaseFileFinding[] => {
  const rendered = renderCaseFile(file);
  if (rendered === text) return [];
  const [expected, found] = [rendered.split('\n'), text.split('\n')];
  const index = expected.findIndex((content, at) => content !== found[at]);
  const line = (index === -1 ? expected.length : index) + 1;
  const row = rowPlaces(rendered).find((place) => place.line === line);
  return [
    {
      finding: 'layout',
      line,
      ...(row ? { service: row.service, sequence: row.position } : {}),
      message: 'the text differs from the one accepted layout',
    },
  ];
};
