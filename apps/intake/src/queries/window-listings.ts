import type { IntakeStage } from '../domain/intake-case';

export interface WindowRow {
  caseId: string;
  stage: IntakeStage;
  version: string;
  caseNumber: string;
  title: string;
  registeredAt: string;
  urgent: boolean;
  supplementDueOn: string | null;
  supplementAnsweredAt: string | null;
}

/** A way to list the window's cases: one statement, answered from one index. */
interface Listing {
  /** $1: what narrows; $2 and $3: after which key and case; $4: how many rows. */
  page: string;
  /** $1: what narrows; $2: counted to. */
  count: string;
  /** What the list is sorted by before the case's id. */
  key?: (row: WindowRow) => string | null;
}

const columns = `id as "caseId", stage, version, data #>> '{registration,caseNumber}' as "caseNumber",
  data #>> '{registration,title}' as title, registered_at as "registeredAt",
  (data #>> '{registration,urgent}')::boolean as urgent, supplement_due_on as "supplementDueOn",
  supplement_answered_at as "supplementAnsweredAt"`;

const ofStage = `stage <> 'none' and ($1::text is null or stage = $1)`;
/** $1: first and last instant of the day. */
const ofDay = `registered_at between ($1::text[])[1] and ($1::text[])[2]`;
/** $1: number of the source, and the source or null. */
const ofReference = `id in (select case_id from external_reference
  where key = reference_key(($1::text[])[1]) and (($1::text[])[2] is null or source = ($1::text[])[2]))`;
const awaited = 'supplement_due_on is not null and $1::text is null';
const answered = 'supplement_answered_at is not null and $1::text is null';

export const listings = {
  newest: {
    page: `select ${columns} from cases where ${ofStage} and $2::text is null and ($3::uuid is null or id < $3)
            order by id desc limit $4`,
    count: `select count(*)::int as total from (select from cases where ${ofStage} limit $2) as found`,
  },
  day: {
    page: `select ${columns} from cases
            where ${ofDay} and ($2::text is null or (registered_at, id) < ($2 collate "C", $3::uuid))
            order by registered_at desc, id desc limit $4`,
    count: `select count(*)::int as total from (select from cases where ${ofDay} limit $2) as found`,
    key: ({ registeredAt }) => registeredAt,
  },
  reference: {
    page: `select ${columns} from cases
            where ${ofReference} and $2::text is null and ($3::uuid is null or id > $3) order by id limit $4`,
    count: `select count(*)::int as total from (select from cases where ${ofReference} limit $2) as found`,
  },
  awaited: {
    page: `select ${columns} from cases
            where ${awaited} and ($2::text is null or (supplement_due_on, id) > ($2 collate "C", $3::uuid))
            order by supplement_due_on, id limit $4`,
    count: `select count(*)::int as total from (select from cases where ${awaited} limit $2) as found`,
    key: ({ supplementDueOn }) => supplementDueOn,
  },
  answered: {
    page: `select ${columns} from cases
            where ${answered} and ($2::text is null or (supplement_answered_at, id) < ($2 collate "C", $3::uuid))
            order by supplement_answered_at desc, id desc limit $4`,
    count: `select count(*)::int as total from (select from cases where ${answered} limit $2) as found`,
    key: ({ supplementAnsweredAt }) => supplementAnsweredAt,
  },
} as const satisfies Record<string, Listing>;

export type ListingName = keyof typeof listings;
export const listing = (name: ListingName): Listing => listings[name];
