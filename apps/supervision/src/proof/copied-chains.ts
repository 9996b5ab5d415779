import type { AnyRecordedEvent, CaseProof, ServiceName } from '@one-window/contracts';
import { capitalsReason, type ChainFinding, verifyChain } from '@one-window/proof';
import type { CopiedCase, CopiedEvent } from './copied-case';
import { type Found, foundHere } from './finding';

/** A gap of more events than anybody could list is told by its ends. */
const MOST_MISSING = 50;

export const placeInTimeline = (service: ServiceName, sequence: number, column?: string): string =>
  `timeline[${service} ${sequence}]${column === undefined ? '' : `.${column}`}`;

/** Rows of one service's chain, in its order. */
export const chainsIn = ({ events }: Pick<CopiedCase, 'events'>): Map<ServiceName, CopiedEvent[]> => {
  const chains = new Map<ServiceName, CopiedEvent[]>();
  for (const copied of events) {
    const chain = chains.get(copied.event.service) ?? [];
    chains.set(copied.event.service, chain);
    chain.push(copied);
  }
  for (const chain of chains.values()) chain.sort((one, other) => one.event.sequence - other.event.sequence);
  return chains;
};

/** What a service proved of its own chain of a case. */
export type ProvenChain = Pick<CaseProof, 'sequence' | 'events'>;

/** Whether a copied chain has the very bytes of the chain that its service has just hashed event by event. */
const isAsProven = (
  { chains }: CopiedCase,
  service: ServiceName,
  proven: ReadonlyMap<string, ProvenChain>,
): boolean => {
  const events = proven.get(service)?.events;
  return events !== undefined && events === chains.get(service);
};

/**
 * Everything that is wrong with the copied events of a case by themselves: hashes, numbers, order, what the inbox says.
 * Equal bytes have equal hashes: a chain that its service has proven is not hashed event by event again.
 */
export const chainFindings = (copied: CopiedCase, proven: ReadonlyMap<string, ProvenChain>): Found[] =>
  [...chainsIn(copied)].flatMap(([service, chain]) => [
    ...(isAsProven(copied, service, proven) ? [] : verifyChain(chain.map(({ event }) => event))).flatMap((finding) =>
      told(copied.caseId, service, finding, (chain[finding.index] as CopiedEvent).event),
    ),
    ...orderFindings(copied.caseId, service, chain),
    ...chain.flatMap((one) => rowFindings(copied.caseId, one)),
  ]);

const told = (caseId: string, service: ServiceName, finding: ChainFinding, event: AnyRecordedEvent): Found[] => {
  const { sequence, expected, found } = finding;
  const values = { stored: found, expected };
  switch (finding.finding) {
    case 'missing':
      return missing(caseId, service, Number(expected), Number(found) - 1);
    case 'altered': {
      const isLink = found === event.previousHash && found !== event.hash;
      const place = placeInTimeline(service, sequence, isLink ? 'previous_hash' : 'hash');
      return [foundHere(caseId, 'event-altered', place, values, sequence)];
    }
    case 'recorded-in-capitals': {
      const of = { stored: found, expected: capitalsReason.zh };
      return [foundHere(caseId, 'recorded-in-capitals', placeInTimeline(service, sequence), of, sequence)];
    }
    case 'foreign':
    case 'repeated':
    case 'reordered':
      return [foundHere(caseId, 'copy-added', placeInTimeline(service, sequence), values, sequence)];
  }
};

/** Events of a chain that are not there, `from` to `to`. */
export const missing = (caseId: string, service: ServiceName, from: number, to: number): Found[] => {
  const count = Math.min(to - from + 1, MOST_MISSING);
  return Array.from({ length: count }, (_, index) =>
    foundHere(
      caseId,
      'copy-missing',
      placeInTimeline(service, from + index),
      { expected: `${service} ${from + index}` },
      from + index,
    ),
  );
};

/** What one service said of a case arrived in the order in which it was said. */
const orderFindings = (caseId: string, service: ServiceName, chain: readonly CopiedEvent[]): Found[] =>
  chain.slice(1).flatMap(({ arrival, event: { sequence } }, index) => {
    const before = (chain[index] as CopiedEvent).arrival;
    if (arrival > before) return [];
    const place = placeInTimeline(service, sequence, 'arrival');
    return [foundHere(caseId, 'order-broken', place, { stored: arrival, expected: `> ${before}` }, sequence)];
  });

const rowFindings = (caseId: string, { event, fine, inbox }: CopiedEvent): Found[] => {
  const { service, sequence, id } = event;
  const instants = (['occurredAt', 'recordedAt'] as const)
    .filter((field) => fine[field])
    .map((field) => {
      const place = placeInTimeline(service, sequence, field === 'occurredAt' ? 'occurred_at' : 'recorded_at');
      return foundHere(caseId, 'event-altered', place, { stored: '< 1 ms', expected: event[field] }, sequence);
    });
  const noted = `inbox[${id}]`;
  if (!inbox) return [...instants, foundHere(caseId, 'received-missing', noted, { expected: id }, sequence)];
  const columns = [
    ['case_id', inbox.caseId, caseId],
    ['case_version', inbox.version, 0],
    ['hash', inbox.hash, null],
  ] as const;
  return [
    ...instants,
    ...columns
      .filter(([, stored, expected]) => stored !== expected)
      .map(([column, stored, expected]) =>
        foundHere(caseId, 'received-altered', `${noted}.${column}`, { stored, expected }, sequence),
      ),
  ];
};
