import { byDate, byId, type CaseListing, type ListedRow, type ListOrder, stageIs } from '@one-window/case-engine';
import type { Party } from '@one-window/contracts';
import { NO_DUE_DAY } from '@one-window/time-limits';
import type { MediationLimit, MediationStage } from '../domain/case-state';
import type { HeldList, OfferList } from './work-list.schema';

type Told<Line> = Omit<Line, 'version' | 'stageName' | 'disputeKindName' | 'amountFen' | 'regionCode' | 'parties'> & {
  version: string;
  amountFen: string | null;
  regionCode: string | null;
  parties: Pick<Party, 'role' | 'kind' | 'name' | 'formerNames'>[] | null;
};
export type OfferRow = Told<Omit<OfferList['items'][number], 'help'>> & {
  /** Organisations that have yet to answer whether they help. */
  askedToHelp: string[] | null;
};
export type HeldRow = Told<
  Omit<HeldList['items'][number], 'limit' | 'dueOn' | 'nextSessionAt' | 'unrecordedSessionAt'>
> & {
  deadline: MediationLimit | null;
  dueOn: string;
  /** When each session without a record begins. */
  unrecordedSessions: string[];
};

/** When it was taken, and nothing of the case. */
type TakenRow = ListedRow & { caseNumber: string | null; takenAt: string };

const columns = {
  caseNumber: 'case_number',
  title: 'title',
  disputeKind: 'dispute_kind',
  amountFen: 'amount_fen',
  regionCode: 'region_code',
  parties: 'parties',
  urgent: 'urgent',
  risk: 'risk',
};

/** Offers that $1, an organisation, may answer; what has to be claimed first in front. */
export const openOffers: CaseListing<OfferRow> = {
  columns: {
    ...columns,
    pool: 'pool',
    since: 'offered_since',
    claimBy: 'claim_by',
    from: 'holder_name',
    askedToHelp: 'asked_to_help',
  },
  where: 'l.offered_to @> jsonb_build_array($1::text)',
  narrowedBy: 1,
  order: byDate(`coalesce(l.claim_by, '${NO_DUE_DAY}') collate "C"`),
  foundFirst: true,
};

/** What was taken from $1, an organisation, since $2: it is told that it has the case no longer, and nothing of the case. */
export const takenFrom: CaseListing<TakenRow> = {
  columns: { caseNumber: 'case_number', takenAt: 'reassigned_at' },
  where: 'l.reassigned_from = $1::uuid and l.reassigned_at >= $2',
  narrowedBy: 2,
  order: byId('descending'),
};

const worked: readonly MediationStage[] = ['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating'];
const open = stageIs('in', worked);

const heldColumns = {
  ...columns,
  holder: 'holder_name',
  mediators: 'mediator_names',
  deadline: 'deadline',
  dueOn: 'due_on',
  unrecordedSessions: 'unrecorded_sessions',
};

/** $1: organisation, or every one; $2: stage; $3: open ones only; $4: mediator; $5: last day or instant; $6: nobody presides. */
const held = (more: string, order: ListOrder): CaseListing<HeldRow> => ({
  columns: heldColumns,
  where: `($1::uuid is null or l.holder_organisation = $1) and ($2::text is null or l.stage = $2)
    and (not $3::boolean or ${open}) and ($4::text is null or l.mediator_ids @> jsonb_build_array($4::text)) and (not $6::boolean or l.unpresided) and ${more}`,
  narrowedBy: 6,
  order,
});

/** With which $1, an organisation or an entry in the list of mediators, helps the holder; $2: stage. */
export const helpedListing: CaseListing<HeldRow> = {
  columns: heldColumns,
  where: 'l.helper_ids @> jsonb_build_array($1::text) and ($2::text is null or l.stage = $2)',
  narrowedBy: 2,
  order: byDate('l.due_on'),
  foundFirst: true,
};

export const heldListings = {
  newest: held('$5::text is null', byId('descending')),
  due: held(`${open} and ($5::text is null or l.due_on <= $5 collate "C")`, byDate('l.due_on')),
  session: held(
    `${open} and l.next_session_at is not null and ($5::text is null or l.next_session_at <= $5 collate "C")`,
    byDate('l.next_session_at'),
  ),
} as const satisfies Record<string, CaseListing<HeldRow>>;
