import { differing } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { type ChainFinding, contentUnchanged, verifyChain } from '@one-window/proof';
import type { LoggedEvent } from './case-logs';
import { type Found, shown, shownMasked } from './found';

/** Fields of an event by the column they stand in. */
const columns: Readonly<Record<string, keyof AnyRecordedEvent>> = {
  event_id: 'id',
  case_id: 'caseId',
  sequence: 'sequence',
  type: 'type',
  data: 'data',
  actor: 'actor',
  on_behalf_of: 'onBehalfOf',
  correlation_id: 'correlationId',
  causation_id: 'causationId',
  occurred_at: 'occurredAt',
  recorded_at: 'recordedAt',
  previous_hash: 'previousHash',
  hash: 'hash',
};
const writtenByPeople: ReadonlySet<string> = new Set(['data', 'actor', 'on_behalf_of']);

const found = (sequence: number, rest: Pick<Found, 'place' | 'kind' | 'stored' | 'expected' | 'act'>): Found => ({
  ...rest,
  sequence,
  table: 'event_log',
});

/** Every column in which a logged event is not its copy, with both values. */
const alteredColumns = ({ event }: LoggedEvent, copy: AnyRecordedEvent): Found[] =>
  Object.entries(columns).flatMap(([column, field]) =>
    differing(event[field], copy[field]).map(({ path, one, other }) => {
      const value = writtenByPeople.has(column) ? shownMasked : shown;
      const under = path === '' || path.startsWith('[') ? path : `.${path}`;
      return found(event.sequence, {
        place: `event_log[${event.sequence}].${column}${under}`,
        kind: 'event-altered',
        stored: value(one),
        expected: value(other),
        act: 'update',
      });
    }),
  );

/**
 * Where a broken log differs from the whole copy of it that supervision keeps: events altered, added and missing, each
 * with its place. The copy may end earlier: what comes after it is judged by the chain alone.
 */
export const differencesFromCopy = (log: readonly LoggedEvent[], copy: readonly AnyRecordedEvent[]): Found[] => {
  const ids = new Set(log.map(({ event }) => event.id));
  const byId = new Map(copy.map((event) => [event.id, event]));
  const bySequence = new Map(copy.map((event) => [event.sequence, event]));
  const matched = new Set<AnyRecordedEvent>();
  const of = ({ event }: LoggedEvent): AnyRecordedEvent | undefined => {
    const same = byId.get(event.id);
    if (same) return matched.has(same) ? undefined : same;
    const there = bySequence.get(event.sequence);
    return there && !ids.has(there.id) && !matched.has(there) ? there : undefined;
  };
  const findings: Found[] = [];
  for (const logged of log) {
    const original = of(logged);
    if (original) {
      matched.add(original);
      findings.push(...alteredColumns(logged, original));
    } else if (logged.event.sequence <= copy.length) findings.push(added(logged));
  }
  for (const event of copy) {
    if (!matched.has(event)) findings.push(missing(event.sequence, `${event.type} ${event.id}`));
  }
  return findings;
};

const added = ({ event }: LoggedEvent): Found =>
  found(event.sequence, {
    place: `event_log[${event.sequence}]`,
    kind: 'event-added',
    stored: shown(`${event.type} ${event.id}`),
    expected: '',
    act: 'insert',
  });

const missing = (sequence: number, expected: string): Found =>
  found(sequence, {
    place: `event_log[${sequence}]`,
    kind: 'event-missing',
    stored: '',
    expected: shown(expected),
    act: 'delete',
  });

/** Most missing numbers of one gap that are told one by one: a number that was made huge makes a huge gap. */
const MOST_OF_A_GAP = 20;

/** What the chain by itself says of a log, where no copy can be asked. */
export const chainFindings = (log: readonly LoggedEvent[], chain: readonly ChainFinding[]): Found[] =>
  chain.flatMap((one) => chainFinding(log[one.index] as LoggedEvent, one));

const chainFinding = (logged: LoggedEvent, one: ChainFinding): Found[] => {
  const { event } = logged;
  const { sequence } = event;
  switch (one.finding) {
    case 'missing': {
      const gap = Math.min(sequence - Number(one.expected), MOST_OF_A_GAP);
      return Array.from({ length: gap }, (_, index) => missing(Number(one.expected) + index, ''));
    }
    case 'repeated':
    case 'reordered':
    case 'foreign':
      return [added(logged)];
    case 'altered': {
      // The hash that its content gives, or the hash of the event before it.
      const ofPredecessor = one.found === event.previousHash && one.found !== event.hash;
      return [
        found(sequence, {
          place: ofPredecessor ? `event_log[${sequence}].previous_hash` : `event_log[${sequence}]`,
          kind: 'event-altered',
          stored: shown(one.found),
          expected: shown(one.expected),
          // Nobody knows whether it was recorded at all.
          act: 'insert',
        }),
      ];
    }
    case 'recorded-in-capitals':
      return [
        found(sequence, {
          place: `event_log[${sequence}].case_id`,
          kind: 'recorded-in-capitals',
          stored: shown(one.expected),
          expected: shown(one.found),
          act: 'update',
        }),
      ];
  }
};

/** Whether a chain can stand for another: numbered from 1 and hashed link by link. */
export const isWhole = (chain: readonly AnyRecordedEvent[]): boolean => contentUnchanged(verifyChain(chain));
