import { byDate, byId, type CaseListing, type ListOrder } from '@one-window/case-engine';
import type { GroupLine, WindowLine } from './work-list.schema';

type WindowRow = Omit<WindowLine, 'version' | 'stageName'> & { version: string };

/** A way to list the window's cases, narrowed by one value: one statement, answered from one index. */
const listing = (name: string, where: string, order: ListOrder): CaseListing<WindowRow> => ({
  name: `window-${name}`,
  columns: {
    caseNumber: 'case_number',
    title: 'title',
    registeredAt: 'registered_at',
    urgent: 'urgent',
    supplementDueOn: 'supplement_due_on',
    supplementAnsweredAt: 'supplement_answered_at',
    reopeningAskedAt: 'reopening_asked_at',
  },
  where,
  narrowedBy: 1,
  order,
});

/** The cases of these lists are few, so that nothing but their own index finds them. */
const theirs = '($1::text[] is null or l.region_code ^@ ($1::text[])[1] or l.registrar_id = ($1::text[])[2])';

export const listings = {
  newest: listing('newest', '($1::text is null or l.stage = $1)', byId('descending')),
  /** $1: first and last instant of the day. */
  day: listing(
    'day',
    'l.registered_at between ($1::text[])[1] and ($1::text[])[2]',
    byDate('l.registered_at', 'descending'),
  ),
  /** $1: number of the source, and the source or null. */
  reference: listing(
    'reference',
    `l.id in (select case_id from external_reference
      where key = reference_key(($1::text[])[1]) and (($1::text[])[2] is null or source = ($1::text[])[2]))`,
    byId(),
  ),
  /** $1 of both: beginning of the region's code and the organisation that registered, or null for every case. */
  awaited: listing('awaited', `l.supplement_due_on is not null and ${theirs}`, byDate('l.supplement_due_on')),
  answered: listing(
    'answered',
    `l.supplement_answered_at is not null and ${theirs}`,
    byDate('l.supplement_answered_at', 'descending'),
  ),
  /** What waits for the director; $1 is not used. */
  reopening: listing(
    'reopening',
    'l.reopening_asked_at is not null and $1::text is null',
    byDate('l.reopening_asked_at'),
  ),
} as const satisfies Record<string, CaseListing<WindowRow>>;

type GroupRow = Omit<GroupLine, 'version' | 'stageName'> & { version: string };

/** Cases in which a side still has to choose its representatives, the first registered in front. */
const choosing = (name: string, whose: string): CaseListing<GroupRow> => ({
  name: `groups-${name}`,
  columns: { caseNumber: 'case_number', title: 'title', urgent: 'urgent', groups: 'group_notices' },
  where: `l.group_notices is not null and ${whose}`,
  narrowedBy: 1,
  order: byId(),
  foundFirst: true,
});

/** $1 of both: whose cases of the window; the organisation that has the case, and a mediator of it, or null. */
export const groupListings = {
  window: choosing('window', theirs),
  holder: choosing(
    'holder',
    `l.group_holder = ($1::text[])[1]
      and (($1::text[])[2] is null or coalesce(l.group_mediators, '[]') = '[]' or l.group_mediators ? ($1::text[])[2])`,
  ),
} as const satisfies Record<string, CaseListing<GroupRow>>;

export type ListingName = keyof typeof listings;
