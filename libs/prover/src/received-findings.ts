import { eventDay, type VersionedEvent } from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { hashedCaseId, hashOf } from '@one-window/proof';
import type { CaseRows, ReceivedMark } from './case-rows';
import { type Found, shown } from './found';

export interface ReceivedEvents {
  /** By id. */
  events: ReadonlyMap<string, AnyRecordedEvent>;
  /** Those of them whose hash has just been found to be theirs. */
  proven: ReadonlySet<AnyRecordedEvent>;
}

export interface ReceivedJudgement {
  findings: Found[];
  /** What was received, each event at its version; undefined where one is not here or not as it was received. */
  received: VersionedEvent[] | undefined;
  /** Events that supervision has not got (yet). */
  unknown: number;
  /** Events whose copy at supervision is not what their service hashed. */
  alteredCopies: AnyRecordedEvent[];
}

const ofMark = (
  { eventId }: ReceivedMark,
  column: string,
  kind: Found['kind'],
  [stored, expected]: readonly [unknown, unknown],
): Found => ({
  place: `inbox[${eventId}].${column}`,
  kind,
  stored: shown(stored),
  expected: shown(expected),
  table: 'inbox',
  act: 'update',
});

/** Compares what a service noted of the events it received with these events, as supervision keeps them. */
export const receivedFindings = (
  { id, inbox }: CaseRows,
  { events, proven }: ReceivedEvents,
  listensTo: readonly ServiceName[],
): ReceivedJudgement => {
  const findings: Found[] = [];
  const received: VersionedEvent[] = [];
  const alteredCopies: AnyRecordedEvent[] = [];
  const sequences = new Map<ServiceName, number>();
  let unknown = 0;
  let before = 0;
  for (const mark of inbox) {
    const event = events.get(mark.eventId);
    if (!event) {
      unknown += 1;
      findings.push(ofMark(mark, 'event_id', 'received-missing', [mark.eventId, '']));
      continue;
    }
    const isWhole = proven.has(event) || isAsRecorded(event);
    if (!isWhole) alteredCopies.push(event);
    findings.push(...marksOf(mark, event, { caseId: id, listensTo, isWhole }));
    const last = sequences.get(event.service) ?? 0;
    if (event.sequence <= last || mark.version === before) {
      findings.push(ofMark(mark, 'case_version', 'order-broken', [mark.version, `< ${mark.version}`]));
    }
    sequences.set(event.service, Math.max(last, event.sequence));
    before = mark.version;
    received.push({ version: mark.version, event });
  }
  const usable = unknown === 0 && alteredCopies.length === 0;
  return { findings, received: usable ? received : undefined, unknown, alteredCopies };
};

/** Whether the copy of an event is what its service hashed. */
const isAsRecorded = (event: AnyRecordedEvent): boolean =>
  hashOf(event) === event.hash || hashedCaseId(event) !== undefined;

const marksOf = (
  mark: ReceivedMark,
  event: AnyRecordedEvent,
  { caseId, listensTo, isWhole }: { caseId: string; listensTo: readonly ServiceName[]; isWhole: boolean },
): Found[] => {
  const altered = 'received-altered' as const;
  return [
    ...(listensTo.includes(event.service)
      ? []
      : [ofMark(mark, 'event_id', altered, [event.service, listensTo.join(', ')])]),
    ...(event.caseId === caseId ? [] : [ofMark(mark, 'case_id', altered, [caseId, event.caseId])]),
    ...(mark.day === eventDay(event) ? [] : [ofMark(mark, 'event_day', altered, [mark.day, eventDay(event)])]),
    ...(mark.hash === undefined || mark.hash === event.hash || !isWhole
      ? []
      : [ofMark(mark, 'hash', altered, [mark.hash, event.hash])]),
  ];
};
