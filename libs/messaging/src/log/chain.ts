import { createHash } from 'node:crypto';
import type { AnyRecordedEvent, RecordedEvent } from '@one-window/contracts';
import canonicalize from 'canonicalize';

/** `previousHash` of the first event of a case in a service. */
export const GENESIS = '0'.repeat(64);

/** What is hashed: the canonical JSON (RFC 8785) of all fields of an event but `hash` itself. */
export const hashedText = (event: Omit<RecordedEvent, 'hash'> & { hash?: string }): string => {
  const { hash: _, ...covered } = event;
  return canonicalize(covered) ?? '';
};

/** Hash of an event: SHA-256 over {@link hashedText}, 64 lower-case hexadecimal digits. */
export const hashOf = (event: Omit<RecordedEvent, 'hash'> & { hash?: string }): string =>
  createHash('sha256').update(hashedText(event)).digest('hex');

export type ChainFinding = {
  /** Index in the given list at which the chain breaks. */
  index: number;
  sequence: number;
  eventId: string;
  finding: 'altered' | 'missing' | 'reordered' | 'repeated' | 'foreign';
  expected: string | number;
  found: string | number;
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
    if (hash !== event.hash) report(index, 'altered', hash, event.hash);
    if (event.sequence === expectedSequence && event.previousHash !== (previous?.hash ?? GENESIS))
      report(index, 'altered', previous?.hash ?? GENESIS, event.previousHash);
  });
  return findings;
};
