import { createHash } from 'node:crypto';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { SignedIntroduction, SignedStatement } from '../seals/day-statement';
import { canonical } from '../chain/canonical';
import type { MerklePath } from '../chain/merkle';

export const CASE_FILE_FORMAT = 'one-window/case-file/1';

/** Where a chain ends: how many events, and the hash of the last one. */
export interface ChainHead {
  events: number;
  hash: string;
}

/** What supervision sealed: every event recorded on a day (Shanghai); later parts hold those that arrived late. */
export interface DaySeal {
  day: string;
  /** 1 for the day itself, 2 and on for late events. */
  part: number;
  events: number;
  root: string;
  previousRoot: string;
  sealedAt: string;
  /** What the centre says of it and hands out; files of earlier builds have none. */
  signed?: SignedStatement;
}

/** That an event stands under a seal: index into `seals` and the way to its root. */
export interface SealProof {
  seal: number;
  path: MerklePath;
}

/** Who took the file out, as they were then. */
export interface Exporter {
  accountId: string;
  name: string;
  organisationName: string;
  reason: string;
}

/** A case with every chain of every service, as it leaves the centre. */
export interface CaseFile {
  format: typeof CASE_FILE_FORMAT;
  caseId: string;
  caseNumber: string;
  /** Instant on the machine's clock, ISO 8601 UTC. */
  exportedAt: string;
  exportedBy: Exporter;
  heads: Partial<Record<ServiceName, ChainHead>>;
  chains: Partial<Record<ServiceName, AnyRecordedEvent[]>>;
  seals: DaySeal[];
  /** By event id, for the events of sealed days. */
  proofs: Record<string, SealProof>;
  /** Public keys that sign the days, in the order in which they followed each other; files of earlier builds have none. */
  sealKeys?: SignedIntroduction[];
  /** SHA-256 of the canonical JSON (RFC 8785) of everything else, 64 lower-case hexadecimal digits. */
  digest: string;
}

export const digestOf = (file: Omit<CaseFile, 'digest'> & { digest?: string }): string => {
  const { digest: _, ...covered } = file;
  return createHash('sha256').update(canonical(covered)).digest('hex');
};

/** Completes a case file with its format, heads and digest. */
export const sealCaseFile = (content: Omit<CaseFile, 'format' | 'heads' | 'digest'>): CaseFile => {
  const heads = Object.fromEntries(
    Object.entries(content.chains).map(([service, chain]) => [
      service,
      { events: chain.length, hash: chain.at(-1)?.hash ?? '' },
    ]),
  );
  const file = { ...content, format: CASE_FILE_FORMAT, heads } satisfies Omit<CaseFile, 'digest'>;
  return { ...file, digest: digestOf(file) };
};

const sorted = (object: object): [string, unknown][] =>
  Object.entries(object).toSorted(([one], [other]) => (one < other ? -1 : 1));

const key = (name: string): string => `${JSON.stringify(name)}:`;

/** Entries joined by a comma at the end of the line. */
const joined = (entries: readonly string[]): string[] =>
  entries.map((entry, index) => (index === entries.length - 1 ? entry : `${entry},`));

const block = (open: string, entries: readonly string[], close: string): string =>
  entries.length === 0 ? `${open}${close}` : [open, ...joined(entries), close].join('\n');

const renderChains = (chains: object): string =>
  block(
    '{',
    sorted(chains).map(([service, chain]) =>
      block(`${key(service)}[`, Array.isArray(chain) ? chain.map(canonical) : [], ']'),
    ),
    '}',
  );

const renderMembers = (members: object): string =>
  block(
    '{',
    sorted(members).map(([name, value]) => key(name) + canonical(value)),
    '}',
  );

/**
 * The one text of a case file: keys sorted, every value canonical (RFC 8785), one line for every event, head and proof,
 * a line break at the end. A file with any other layout is not accepted, so that no byte may differ unnoticed.
 */
export const renderCaseFile = (file: object): string => {
  const members = sorted(file).map(([name, value]) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (name === 'chains' && isObject) return key(name) + renderChains(value);
    if ((name === 'proofs' || name === 'heads') && isObject) return key(name) + renderMembers(value);
    return key(name) + canonical(value);
  });
  return `${block('{', members, '}')}\n`;
};

/** Where the row of a chain stands in the text: line from 1. */
export interface RowPlace {
  service: string;
  /** Position in the chain from 1; the sequence it should have. */
  position: number;
  line: number;
}

/** Finds the chain rows by the layout alone, so that a row that is no longer JSON still has a place. */
export const rowPlaces = (text: string): RowPlace[] => {
  const places: RowPlace[] = [];
  let service: string | undefined;
  let inChains = false;
  let position = 0;
  text.split('\n').forEach((line, index) => {
    const opened = /^"([a-z-]+)":\[$/.exec(line)?.[1];
    if (line === '"chains":{') inChains = true;
    else if (inChains && opened !== undefined) {
      service = opened;
      position = 0;
    } else if (service !== undefined && (line === ']' || line === '],')) service = undefined;
    else if (service !== undefined && line !== '') {
      position += 1;
      places.push({ service, position, line: index + 1 });
    } else if (inChains && (line === '}' || line === '},')) inChains = false;
  });
  return places;
};
