import { differences, sameJson } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { type CaseReading, unread } from '../domain/case-reading';
import { type CaseViewRow, viewRowOf } from '../domain/case-view';
import { foldCase, withAlteredEvent } from '../domain/fold-case';
import { partyKeysOf } from '../domain/party-keys';
import type { CopiedCase } from './copied-case';
import { type Found, foundHere } from './finding';

/** Differences of one state that are listed; the rest follows from them. */
const MOST_PATHS = 20;

const instants = [
  'held_since',
  'registered_at',
  'last_event_at',
  'next_due_at',
  'order_due_at',
  'urged_at',
  'proposed_at',
] as const satisfies (keyof CaseViewRow)[];

/** `2026-11-29T08:00:00.12+00:00`, as the database writes it, to the microsecond; anything else stays as it is. */
const toTheMicrosecond = (text: unknown): unknown => {
  const [, whole, fraction = ''] = /^(.+T\d\d:\d\d:\d\d)(?:\.(\d+))?(?:\+00:00|Z)$/.exec(String(text)) ?? [];
  return whole === undefined ? text : `${whole}.${fraction.padEnd(6, '0')}Z`;
};

const comparable = (row: Record<string, unknown>): Record<string, unknown> => ({
  ...row,
  ...Object.fromEntries(instants.map((column) => [column, toTheMicrosecond(row[column])])),
});

/**
 * The reading of a case: the fold of its copied events in the order in which they arrived. `altered`: events whose hash
 * is not theirs, which count as anomalies as they did when they came.
 */
export const readingOf = ({ caseId, events }: CopiedCase, altered: ReadonlySet<string>): CaseReading =>
  events.reduce((before, { event }) => {
    const after = foldCase(before, event);
    return altered.has(event.id) ? withAlteredEvent(after) : after;
  }, unread(caseId));

/** Where the rows that lists and pages are served from are not what the copied events add up to. */
export const keptFindings = (copied: CopiedCase, altered: ReadonlySet<string>): Found[] => {
  const events = copied.events.map(({ event }) => event);
  if (events.length === 0) return rowsOfNothing(copied);
  const row = viewRowOf(readingOf(copied, altered));
  return [...viewFindings(copied, row), ...searchFindings(copied, row), ...partyFindings(copied, events)];
};

const viewFindings = ({ caseId, view, events }: CopiedCase, row: CaseViewRow): Found[] => {
  if (!view) return [foundHere(caseId, 'view-differs', 'case_view', { expected: row.stage })];
  const { version, ...stored } = comparable(view);
  const isSame = sameJson(stored, comparable({ ...row }));
  const expected = isSame ? stored : comparable(JSON.parse(JSON.stringify(row)) as Record<string, unknown>);
  const paths = isSame ? [] : differences(stored, expected).slice(0, MOST_PATHS);
  const found = paths.map((path) =>
    foundHere(caseId, 'view-differs', `case_view.${path}`, { stored: at(stored, path), expected: at(expected, path) }),
  );
  // Every version of a view took in at least one event.
  const isPossible = typeof version === 'number' && version >= 1 && version <= events.length;
  const bounds = { stored: version, expected: `1–${events.length}` };
  return isPossible ? found : [...found, foundHere(caseId, 'view-differs', 'case_view.version', bounds)];
};

/** The value under a path as {@link differences} tells it. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((inside, part) => (inside as Record<string, unknown> | undefined)?.[part], value);

const searchFindings = ({ caseId, title, reference, organisations }: CopiedCase, row: CaseViewRow): Found[] => {
  const differs = (place: string, stored: unknown, expected: unknown): Found[] =>
    (stored ?? null) === (expected ?? null) ? [] : [foundHere(caseId, 'view-differs', place, { stored, expected })];
  const { relations } = row.state;
  return [
    ...differs('case_title.title', title, row.title),
    ...differs('case_reference.key', reference.kept, reference.registered),
    ...[...new Set([...Object.keys(organisations), ...Object.keys(relations)])].flatMap((id) =>
      differs(`case_organisation[${id}].relation`, organisations[id], relations[id]),
    ),
  ];
};

/** A credit code as it was typed may stand beside its folded form: builds that did not fold yet put it there. */
const partyFindings = ({ caseId, parties }: CopiedCase, events: readonly AnyRecordedEvent[]): Found[] => {
  const registered = new Set(events.flatMap(partyKeysOf));
  const typed = new Set(
    events.flatMap((event) =>
      event.type === 'intake.case-registered.v1'
        ? event.data.parties.flatMap(({ creditCode }) => creditCode ?? [])
        : [],
    ),
  );
  const kept = new Set(parties);
  return [
    ...[...registered]
      .filter((key) => !kept.has(key))
      .map((key) => foundHere(caseId, 'party-index-differs', `party_index[${key}]`, { expected: key })),
    ...parties
      .filter((key) => !registered.has(key) && !typed.has(key))
      .map((key) => foundHere(caseId, 'party-index-differs', `party_index[${key}]`, { stored: key })),
  ];
};

/** Rows of a case of which nothing has arrived. */
const rowsOfNothing = ({ caseId, view, title, reference, organisations, parties }: CopiedCase): Found[] => [
  ...(view ? [foundHere(caseId, 'view-differs', 'case_view', { stored: view.stage })] : []),
  ...(title === undefined ? [] : [foundHere(caseId, 'view-differs', 'case_title', { stored: title })]),
  ...(reference.kept === undefined
    ? []
    : [foundHere(caseId, 'view-differs', 'case_reference', { stored: reference.kept })]),
  ...Object.entries(organisations).map(([id, stored]) =>
    foundHere(caseId, 'view-differs', `case_organisation[${id}]`, { stored }),
  ),
  ...parties.map((stored) => foundHere(caseId, 'party-index-differs', `party_index[${stored}]`, { stored })),
];
