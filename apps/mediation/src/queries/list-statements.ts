/** A list as SQL: its pages, and how many cases it holds. */
interface Listing {
  page: string;
  count: string;
}

const common = `l.id, c.version, l.stage, l.case_number as "caseNumber", l.title, l.dispute_kind as "disputeKind",
  l.amount_fen as "amountFen", l.region_code as "regionCode", l.parties, l.urgent, l.risk`;

// The offers are found first: with a limit the planner would otherwise walk through every case by id.
const offered = `with offered as materialized (
  select id, coalesce(claim_by, '9999-12-31') collate "C" as key from case_line where offered_to @> jsonb_build_array($1::text)
)`;

/** $1: organisation; of the page $2 and $3: after which day and case, $4: rows; of the count $2: counted to. */
export const openOffers: Listing = {
  page: `${offered}
    select ${common}, l.pool, l.offered_since as since, l.claim_by as "claimBy", wanted.key
      from (select id, key from offered where $2::text is null or (key, id) > ($2 collate "C", $3::uuid)
             order by key, id limit $4) as wanted
      join case_line l using (id) join cases c using (id)
     order by wanted.key, l.id`,
  count: `${offered} select count(*)::int as total from (select from offered limit $2) as found`,
};

const open = "l.stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating')";

/** $1: organisation, or every one; $2: stage; $3: open cases only; $4: mediator. */
const held = `($1::uuid is null or l.holder_organisation = $1) and ($2::text is null or l.stage = $2)
  and (not $3::boolean or ${open}) and ($4::text is null or l.mediator_ids @> jsonb_build_array($4::text))`;

const heldColumns = `${common}, l.holder_name as holder, l.mediator_names as mediators, l.deadline, l.due_on as "dueOn",
  l.unrecorded_sessions as "unrecordedSessions"`;

const byDue = `${held} and ${open} and ($5::text is null or l.due_on <= $5 collate "C")`;
const bySession = `${held} and ${open} and l.next_session_at is not null
  and ($5::text is null or l.next_session_at <= $5 collate "C")`;
const anyDay = `${held} and $5::text is null`;

/** The rows are found among the lines; their versions are read of these alone. */
const listing = (key: string, which: string, after: string, order: string): Listing => ({
  page: `select ${heldColumns}, ${key} as key
           from (select l.* from case_line l where ${which} and ${after} order by ${order} limit $8) as l
           join cases c on c.id = l.id order by ${order}`,
  count: `select count(*)::int as total from (select from case_line l where ${which} limit $6) as found`,
});

/** $1-$4 as above, $5: the last day or instant; of the page $6 and $7: after which key and case, $8: rows. */
export const heldListings = {
  newest: listing("''", anyDay, '$6::text is null and ($7::uuid is null or l.id < $7)', 'l.id desc'),
  due: listing(
    'l.due_on',
    byDue,
    '($6::text is null or (l.due_on, l.id) > ($6 collate "C", $7::uuid))',
    'l.due_on, l.id',
  ),
  session: listing(
    'l.next_session_at',
    bySession,
    '($6::text is null or (l.next_session_at, l.id) > ($6 collate "C", $7::uuid))',
    'l.next_session_at, l.id',
  ),
} as const satisfies Record<string, Listing>;
