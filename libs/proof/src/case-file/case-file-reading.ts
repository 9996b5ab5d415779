import type { AnyRecordedEvent } from '@one-window/contracts';
import type { SealFindingKind } from '../seals/published-seals';
import type { ChainFindingKind } from '../chain/chain';
import { canonical } from '../chain/canonical';
import { type CaseFile, renderCaseFile, rowPlaces } from './case-file-layout';

/** One thing that is wrong with a case file, and where. */
export interface CaseFileFinding {
  /**
   * unreadable: not JSON here; layout: not the one accepted layout; altered, missing, reordered, repeated, foreign: of a
   * chain's row; recorded-in-capitals: a row is as it was recorded, see {@link ChainFindingKind}; unproven: a row does not
   * lead to the seal of its day; seal-differs: a seal is not what the centre said of that day; not-published: a seal, or a
   * row of a published day, that the published seals do not cover; of keys and signatures see {@link SealFindingKind}.
   */
  finding: 'layout' | 'unproven' | 'seal-differs' | 'not-published' | ChainFindingKind | SealFindingKind;
  service?: string;
  sequence?: number;
  eventId?: string;
  /** The altered field, when it can be told. */
  field?: string;
  /** Line of the text, from 1. */
  line?: number;
  message: string;
}

/** One row of a chain as it stands in the text; without `event` when it cannot be read. */
export interface ReadRow {
  /** From 1 within the chain. */
  position: number;
  line?: number;
  event?: AnyRecordedEvent;
}

export interface ReadCaseFile {
  text: string;
  /** Absent when what stands around the chains cannot be read. */
  file?: CaseFile;
  chains: Map<string, ReadRow[]>;
  unreadable: CaseFileFinding[];
}

/**
 * Reads a case file line by line, each chain row for itself, so that one broken row neither hides the others nor loses
 * its own place.
 */
export const readCaseFile = (source: string | Uint8Array): ReadCaseFile => {
  const text = typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
  const unreadable: CaseFileFinding[] = [];
  if (typeof source !== 'string' && !Buffer.from(text, 'utf8').equals(source)) {
    unreadable.push({ finding: 'unreadable', message: 'not valid UTF-8' });
  }
  const lines = text.split('\n');
  const places = rowPlaces(text);
  const chains = new Map<string, ReadRow[]>();
  for (const { service, position, line } of places) {
    const event = eventIn(lines[line - 1] ?? '');
    const rows = chains.get(service) ?? [];
    chains.set(service, rows);
    rows.push({ position, line, ...(event ? { event } : {}) });
    if (!event) {
      const message = `row ${position} of ${service} cannot be read`;
      unreadable.push({ finding: 'unreadable', service, sequence: position, line, message });
    }
  }
  const rowLines = new Set(places.map(({ line }) => line));
  const around = parse(lines.filter((_, index) => !rowLines.has(index + 1)).join('\n'));
  if (!isCaseFile(around)) {
    unreadable.push({ finding: 'unreadable', ...brokenLine(lines, rowLines), message: 'the file cannot be read' });
    return { text, chains, unreadable };
  }
  const file = withRows(around, chains, unreadable);
  return file ? { text, file, chains, unreadable } : { text, chains, unreadable };
};

/** Puts the rows back into what stands around them; rows of a file in another layout are read from there. */
const withRows = (around: CaseFile, chains: Map<string, ReadRow[]>, unreadable: CaseFileFinding[]) => {
  for (const [service, chain] of Object.entries(around.chains as Record<string, unknown[]>)) {
    if (chain.length === 0 && chains.has(service)) continue;
    const rows = chain.map((row, index): ReadRow => ({ position: index + 1, ...(isEvent(row) ? { event: row } : {}) }));
    chains.set(service, rows);
    for (const { position } of rows.filter(({ event }) => !event)) {
      const message = `row ${position} of ${service} cannot be read`;
      unreadable.push({ finding: 'unreadable', service, sequence: position, message });
    }
  }
  const events = [...chains].map(([service, rows]) => [service, rows.flatMap(({ event }) => event ?? [])] as const);
  const file: CaseFile = { ...around, chains: Object.fromEntries(events) };
  try {
    renderCaseFile(file);
    return file;
  } catch (error) {
    // A number too large for JSON: it reads as infinity and has no canonical form.
    unreadable.push({ finding: 'unreadable', message: `the file has no canonical form: ${(error as Error).message}` });
    return undefined;
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // What cannot be parsed is told as a finding by the caller, with its place.
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEvent = (value: unknown): value is AnyRecordedEvent => {
  if (!isObject(value)) return false;
  const texts = [value.id, value.caseId, value.service, value.hash, value.previousHash];
  if (!texts.every((text) => typeof text === 'string') || typeof value.sequence !== 'number') return false;
  return Number.isFinite(value.sequence) && hasCanonicalForm(value);
};

const hasCanonicalForm = (value: unknown): boolean => {
  try {
    return canonical(value) !== '';
  } catch {
    // An infinite number; the row is told as unreadable by the caller.
    return false;
  }
};

const eventIn = (line: string): AnyRecordedEvent | undefined => {
  const value = parse(line.endsWith(',') ? line.slice(0, -1) : line);
  return isEvent(value) ? value : undefined;
};

const isCaseFile = (value: unknown): value is CaseFile => {
  if (!isObject(value) || !isObject(value.chains) || !isObject(value.heads) || !isObject(value.proofs)) return false;
  const rows = Object.values(value.chains);
  const members = [...Object.values(value.heads), ...Object.values(value.proofs)];
  return (
    Array.isArray(value.seals) && value.seals.every(isObject) && rows.every(Array.isArray) && members.every(isObject)
  );
};

const structure = new Set(['{', '}', '},', ']', '],', '']);

/** The first line around the rows that is neither a bracket, nor the head of a block, nor a member. */
const brokenLine = (lines: readonly string[], rowLines: ReadonlySet<number>): { line?: number } => {
  const index = lines.findIndex((line, at) => {
    if (rowLines.has(at + 1) || structure.has(line) || /^"[^"\\]+":[[{]$/.test(line)) return false;
    return parse(`{${line.endsWith(',') ? line.slice(0, -1) : line}}`) === undefined;
  });
  return index === -1 ? {} : { line: index + 1 };
};
