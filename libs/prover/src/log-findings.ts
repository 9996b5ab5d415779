import type { LoggedEvent } from './case-logs';
import type { CaseRows } from './case-rows';
import { isToTheMillisecond } from './exact-event';
import { type Found, shown } from './found';

const inLog = (
  { event: { sequence } }: LoggedEvent,
  column: string,
  kind: Found['kind'],
  [stored, expected]: readonly [unknown, unknown],
): Found => ({
  place: `event_log[${sequence}].${column}`,
  kind,
  stored: shown(stored),
  expected: shown(expected),
  sequence,
  table: 'event_log',
  act: 'update',
});

/** As far as milliseconds. */
const LONGEST_INSTANT = 23;

/** What an event's own hash does not cover, because reading it loses it: microseconds, digits, null beside none. */
const lostInReading = (logged: LoggedEvent): Found[] => {
  const { event, lost } = logged;
  const instants = (
    [
      ['occurred_at', event.occurredAt],
      ['recorded_at', event.recordedAt],
    ] as const
  ).flatMap(([column, instant]) =>
    isToTheMillisecond(instant)
      ? []
      : [inLog(logged, column, 'event-altered', [instant, `${instant.slice(0, LONGEST_INSTANT)}Z`])],
  );
  if (!lost) return instants;
  const numbers = lost.rounded.map(([column, digits]) =>
    inLog(logged, column, 'event-altered', [digits, Number(digits)]),
  );
  const nothing = lost.jsonNull ? [inLog(logged, 'on_behalf_of', 'event-altered', ['null (JSON)', 'null'])] : [];
  return [...instants, ...numbers, ...nothing];
};

const sameStep = (one: LoggedEvent, other: LoggedEvent): boolean =>
  one.event.causationId === other.event.causationId &&
  one.event.correlationId === other.event.correlationId &&
  one.event.recordedAt === other.event.recordedAt;

/**
 * What a chain of hashes does not cover: the order in which the events were written, and the version of the case that
 * each made. Events of one version come from one step; of a step that a received event caused, all were caused by it.
 */
export const logFindings = ({ log, inbox }: CaseRows): Found[] => {
  const received = new Map(inbox.map(({ version, eventId }) => [version, eventId]));
  return log.flatMap((logged, index) => {
    const findings = lostInReading(logged);
    const before = log[index - 1];
    if (before && logged.position <= before.position) {
      findings.push(inLog(logged, 'position', 'order-broken', [logged.position, `> ${before.position}`]));
    }
    const cause = received.get(logged.version);
    if (before && logged.version < before.version) {
      findings.push(inLog(logged, 'case_version', 'order-broken', [logged.version, `≥ ${before.version}`]));
    } else if (cause !== undefined && logged.event.causationId !== cause) {
      findings.push(inLog(logged, 'case_version', 'order-broken', [logged.version, 'of another step']));
    } else if (before?.version === logged.version && !sameStep(before, logged)) {
      findings.push(inLog(logged, 'case_version', 'order-broken', [logged.version, `> ${before.version}`]));
    } else if (logged.version < 1) {
      findings.push(inLog(logged, 'case_version', 'order-broken', [logged.version, '≥ 1']));
    }
    return findings;
  });
};

/** Versions up to the last that neither an event nor a refold made: the event that made it was taken away. */
export const versionFindings = ({ log, inbox, refolded }: CaseRows): Found[] => {
  const made = new Set([...log.map(({ version }) => version), ...inbox.map(({ version }) => version)]);
  const all = new Set([...made, ...refolded]);
  const last = Math.max(0, ...all);
  const findings: Found[] = [];
  for (let version = 1; version <= last && findings.length < MOST_VERSIONS; version += 1) {
    if (all.has(version)) continue;
    findings.push({
      place: `inbox[version ${version}]`,
      kind: 'received-missing',
      stored: '',
      expected: `version ${version}`,
      table: 'inbox',
      act: 'delete',
    });
  }
  for (const version of refolded) {
    if (!made.has(version)) continue;
    const nobody = {
      stored: String(version),
      expected: '',
      table: 'refolded_version' as const,
      act: 'insert' as const,
    };
    findings.push({ place: `refolded_version[${version}]`, kind: 'row-added', ...nobody });
  }
  return findings;
};

/** A version that was made huge would otherwise be told of number by number. */
const MOST_VERSIONS = 20;
