import type { WindowLine } from './window-list.schema';

export type WindowRow = Omit<WindowLine, 'version' | 'stageName'> & { version: string };

/** A way to list the window's cases: one statement, answered from one index. */
interface Listing {
  /** $1: what narrows; $2 and $3: after which key and case; $4: how many rows. */
  page: string;
  /** $1: what narrows; $2: counted to. */
  count: string;
  /** What the list is sorted by before the case's id. */
  key?: (row: WindowRow) => string | null;
}

const columns = `l.id as "caseId", l.stage, c.version, l.case_number as "caseNumber", l.title,
  l.registered_at as "registeredAt", l.urgent, l.supplement_due_on as "supplementDueOn",
  l.supplement_answered_at as "supplementAnsweredAt"`;

/** $1: first and last instant of the day. */
const ofDay = `l.registered_at between ($1::text[])[1] and ($1::text[])[2]`;
const ofStage = `($1::text is null or l.stage = $1)`;
/** $1: number of the source, and the source or null. */
const ofReference = `l.id in (select case_id from external_reference
  where key = reference_key(($1::text[])[1]) and (($1::text[])[2] is null or source = ($1::text[])[2]))`;
const awaited = 'l.supplement_due_on is not null and $1::text is null';
const answered = 'l.supplement_answered_at is not null and $1::text is null';

/** The rows are found among the lines; their versions are read of these alone. */
const pageOf = (which: string, after: string, order: string): string =>
  `select ${columns}
     from (select l.* from case_line l where ${which} and ${after} order by ${order} limit $4) as l
     join cases c on c.id = l.id order by ${order}`;
const countOf = (which: string): string =>
  `select count(*)::int as total from (select from case_line l where ${which} limit $2) as found`;

export const listings = {
  newest: {
    page: pageOf(ofStage, '$2::text is null and ($3::uuid is null or l.id < $3)', 'l.id desc'),
    count: countOf(ofStage),
  },
  day: {
    page: pageOf(
      ofDay,
      '($2::text is null or (l.registered_at, l.id) < ($2 collate "C", $3::uuid))',
      'l.registered_at desc, l.id desc',
    ),
    count: countOf(ofDay),
    key: ({ registeredAt }) => registeredAt,
  },
  reference: {
    page: pageOf(ofReference, '$2::text is null and ($3::uuid is null or l.id > $3)', 'l.id'),
    count: countOf(ofReference),
  },
  awaited: {
    page: pageOf(
      awaited,
      '($2::text is null or (l.supplement_due_on, l.id) > ($2 collate "C", $3::uuid))',
      'l.supplement_due_on, l.id',
    ),
    count: countOf(awaited),
    key: ({ supplementDueOn }) => supplementDueOn,
  },
  answered: {
    page: pageOf(
      answered,
      '($2::text is null or (l.supplement_answered_at, l.id) < ($2 collate "C", $3::uuid))',
      'l.supplement_answered_at desc, l.id desc',
    ),
    count: countOf(answered),
    key: ({ supplementAnsweredAt }) => supplementAnsweredAt,
  },
} as const satisfies Record<string, Listing>;

export type ListingName = keyof typeof listings;
export const listing = (name: ListingName): Listing => listings[name];
