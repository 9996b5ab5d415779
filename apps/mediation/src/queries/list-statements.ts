/** A list as SQL: its pages, and how many cases it holds. */
interface Listing {
  page: string;
  count: string;
}

const common = `c.id, c.version, c.stage, c.data #>> '{summary,caseNumber}' as "caseNumber",
  c.data #>> '{summary,title}' as title, c.data #>> '{summary,disputeKind}' as "disputeKind",
  c.data #>> '{summary,amountFen}' as "amountFen", c.data #>> '{summary,regionCode}' as "regionCode",
  c.data #> '{summary,parties}' as parties, coalesce((c.data #>> '{summary,urgent}')::boolean, false) as urgent,
  c.data #>> '{summary,risk}' as risk`;

// The offers are found first: with a limit the planner would otherwise walk through every case by id.
const offered = `with offered as materialized (
  select id, coalesce(data #>> '{offer,claimBy}', '9999-12-31') collate "C" as key
    from cases where offered_to @> jsonb_build_array(jsonb_build_object('organisationId', $1::text))
)`;

/** $1: organisation; of the page $2 and $3: after which day and case, $4: rows; of the count $2: counted to. */
export const openOffers: Listing = {
  page: `${offered}
    select ${common}, (c.data #>> '{offer,pool}')::boolean as pool, c.data #>> '{offer,since}' as since,
           c.data #>> '{offer,claimBy}' as "claimBy", wanted.key
      from (select id, key from offered where $2::text is null or (key, id) > ($2 collate "C", $3::uuid)
             order by key, id limit $4) as wanted
      join cases c using (id)
     order by wanted.key, c.id`,
  count: `${offered} select count(*)::int as total from (select from offered limit $2) as found`,
};

const open = "c.stage in ('claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating')";

/** $1: organisation, or every one; $2: stage; $3: open cases only; $4: mediator. */
const held = `($1::uuid is null or c.holder_organisation = $1) and ($2::text is null or c.stage = $2)
  and (not $3::boolean or ${open})
  and ($4::text is null or c.data->'mediators' @> jsonb_build_array(jsonb_build_object('mediatorId', $4::text)))`;

const heldColumns = `${common}, c.data #>> '{holder,name}' as holder,
  jsonb_path_query_array(c.data, '$.mediators[*].name') as mediators, c.data -> 'limit' as deadline,
  c.due_on as "dueOn",
  jsonb_path_query_array(c.data, '$.sessions[*] ? (!exists(@.record)).startsAt') as "unrecordedSessions"`;

const byDue = `${held} and ${open} and ($5::text is null or c.due_on <= $5 collate "C")`;
const bySession = `${held} and ${open} and c.next_session_at is not null
  and ($5::text is null or c.next_session_at <= $5 collate "C")`;
const anyDay = `${held} and $5::text is null`;

const counting = (where: string): string =>
  `select count(*)::int as total from (select from cases c where ${where} limit $6) as found`;

/** $1-$4 as above, $5: the last day or instant; of the page $6 and $7: after which key and case, $8: rows. */
export const heldListings = {
  newest: {
    page: `select ${heldColumns}, '' as key from cases c
            where ${anyDay} and $6::text is null and ($7::uuid is null or c.id < $7) order by c.id desc limit $8`,
    count: counting(anyDay),
  },
  due: {
    page: `select ${heldColumns}, c.due_on as key from cases c
            where ${byDue} and ($6::text is null or (c.due_on, c.id) > ($6 collate "C", $7::uuid))
            order by c.due_on, c.id limit $8`,
    count: counting(byDue),
  },
  session: {
    page: `select ${heldColumns}, c.next_session_at as key from cases c
            where ${bySession} and ($6::text is null or (c.next_session_at, c.id) > ($6 collate "C", $7::uuid))
            order by c.next_session_at, c.id limit $8`,
    count: counting(bySession),
  },
} as const satisfies Record<string, Listing>;
