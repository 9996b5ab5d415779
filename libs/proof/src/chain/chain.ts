import { hash as digestOf } from 'node:crypto';
import type { AnyRecordedEvent, RecordedEvent } from '@one-window/contracts';
import { canonicalWithout } from './canonical-json';

/** `previousHash` of the first event of a case in a service. */
export const GENESIS = '0'.repeat(64);

/** What is hashed: the canonical JSON (RFC 8785) of all fields of an event but `hash` itself. */
export const hashedText = (event: Omit<RecordedEvent, 'hash'> & { hash?: string }): string =>
  canonicalWithout('hash', event);

/** Hash of an event: SHA-256 over {@link hashedText}, 64 lower-case hexadecimal digits. */
export const hashOf = (event: Omit<RecordedEvent, 'hash'> & { hash?: string }): string =>
  digestOf('sha256', hashedText(event), 'hex');

/** Events that this process has just hashed itself, as long as anybody holds them. */
const hashedHere = new WeakSet<object>();

/** The event with its hash. */
export const hashed = (unhashed: Omit<RecordedEvent, 'hash'>): AnyRecordedEvent => {
  const event = { ...unhashed, hash: hashOf(unhashed) } as AnyRecordedEvent;
  hashedHere.add(event);
  return event;
};

/** Whether an event that arrives is the one that was hashed. What this very process has just hashed is not hashed again. */
export const isAsHashed = (event: AnyRecordedEvent): boolean => hashedHere.has(event) || hashOf(event) === event.hash;

/**
 * `recorded-in-capitals`: the event's hash is right, but over the case's id with capital letters, as an earlier version
 * recorded commands that came to an address in capitals. Nothing of its content was changed.
 */
export type ChainFindingKind = 'altered' | 'missing' | 'reordered' | 'repeated' | 'foreign' | 'recorded-in-capitals';

export type ChainFinding = {
  /** Index in the given list at which the chain breaks. */
  index: number;
  sequence: number;
  eventId: string;
  finding: ChainFindingKind;
  expected: string | number;
  found: string | number;
};

export const capitalsReason = {
  zh: '由早先的版本按大写的案件编号记录，内容没有改动',
  en: 'recorded with a case id in capitals by an earlier version; content unchanged',
} as const;

/** Whether nothing worse was found than ids in capitals: then the content of every event is as it was recorded. */
export const contentUnchanged = (findings: readonly { finding: string }[]): boolean =>
  findings.every(({ finding }) => finding === 'recorded-in-capitals');

/** Which of the five groups of an id may stand in capitals: every choice but none, all five first. */
const GROUPS = 5;
const CHOICES = Array.from({ length: 2 ** GROUPS - 1 }, (_, index) => 2 ** GROUPS - 1 - index);

/**
 * The case id as it was hashed, where the hash of the event is right over a form of it in which whole groups of letters
 * are capitals; undefined where none of these 31 forms gives exactly the recorded hash. Ids with capitals inside a group
 * are not tried: nobody writes them so, and every form that is tried is one more that a forger may aim at.
 */
export const hashedCaseId = (event: AnyRecordedEvent): string | undefined => {
  if (!/[a-f]/.test(event.caseId)) return undefined;
  const groups = event.caseId.split('-');
  if (groups.length !== GROUPS) return undefined;
  return CHOICES.map((choice) =>
    groups.map((group, at) => ((choice >> at) & 1 ? group.toUpperCase() : group)).join('-'),
  ).find((caseId) => hashOf({ ...event, caseId }) === event.hash);
};

/**
 * Checks one case's chain in one service: sequence from 1 without gap, each event hashed over its predecessor.
 * Returns every finding, in order; empty when the chain is whole.
 */
export const verifyChain = (chain: readonly AnyRecordedEvent[]): ChainFinding[] => {
  const findings: ChainFinding[] = [];
  const report = (
    index: number,
    finding: ChainFinding['finding'],
    expected: string | number,
    found: string | number,
  ) => {
    const event = chain[index] as AnyRecordedEvent;
    findings.push({ index, sequence: event.sequence, eventId: event.id, finding, expected, found });
  };
  const owner = chain[0];
  const seen = new Set<number>();
  chain.forEach((event, index) => {
    const previous = index === 0 ? undefined : chain[index - 1];
    const expectedSequence = (previous?.sequence ?? 0) + 1;
    if (event.caseId !== owner?.caseId || event.service !== owner.service)
      report(index, 'foreign', `${owner?.service}/${owner?.caseId}`, `${event.service}/${event.caseId}`);
    if (seen.has(event.sequence)) report(index, 'repeated', expectedSequence, event.sequence);
    else if (event.sequence > expectedSequence) report(index, 'missing', expectedSequence, event.sequence);
    else if (event.sequence < expectedSequence) report(index, 'reordered', expectedSequence, event.sequence);
    seen.add(event.sequence);
    const hash = hashOf(event);
    if (hash !== event.hash) {
      const asHashed = hashedCaseId(event);
      if (asHashed === undefined) report(index, 'altered', hash, event.hash);
      else report(index, 'recorded-in-capitals', event.caseId, asHashed);
    }
    if (event.sequence === expectedSequence && event.previousHash !== (previous?.hash ?? GENESIS))
      report(index, 'altered', previous?.hash ?? GENESIS, event.previousHash);
  });
  return findings;
};
