import type { ServiceName } from '@one-window/contracts';
import { eventOfRow, type EventLogRow } from '@one-window/messaging';
import type { Pool, PoolClient } from 'pg';
import { atOneMoment } from './one-moment';
import type { CopiedCase, CopiedEnd, CopiedEvent, CopyDigest } from './copied-case';

const NIL = '00000000-0000-0000-0000-000000000000';

/** Tables with rows of cases, whether or not anything was recorded of them. */
const tablesOfCases = ['timeline', 'case_view', 'case_title', 'case_reference', 'case_organisation', 'party_index'];

const idsStatement = `${tablesOfCases
  .map((table) => `(select distinct case_id from ${table} where case_id > $1 order by case_id limit $2)`)
  .join(' union ')} order by 1 limit $2`;

const endsStatement = `
  select distinct on (case_id, service) case_id, service, sequence, hash from timeline
   where case_id = any ($1::uuid[]) order by case_id, service, sequence desc`;

/** An inbox row is looked up by its whole key: one whose key was changed is one that is not there. */
const inboxOf = (event: string) =>
  `inbox i on i.consumer = 'supervision/cases' and i.event_id = ${event}.event_id
     and i.event_day = (${event}.recorded_at at time zone 'UTC')::date`;

/** The columns are named: another column must not make every case differ from its last proof. */
const digestStatement = `
  with wanted as (select id, upto from unnest($1::uuid[], $2::bigint[]) as w(id, upto)),
  events as (
    select t.case_id, t.arrival, w.upto, sha256(convert_to(row(
        t.arrival, t.service, t.sequence, t.event_id, t.type, t.data, t.actor, t.on_behalf_of, t.correlation_id,
        t.causation_id, t.occurred_at, t.recorded_at, t.previous_hash, t.hash,
        i.case_id, i.case_version, i.hash)::text, 'UTF8')) as line
      from wanted w join timeline t on t.case_id = w.id left join ${inboxOf('t')}
  ), copied as (
    select case_id, max(arrival) as arrival, string_agg(line, '' order by arrival) as lines,
           string_agg(line, '' order by arrival) filter (where arrival <= upto) as earlier
      from events group by case_id
  )
  select w.id as case_id, coalesce(c.arrival, 0) as arrival, coalesce(v.version, 0) as version,
         encode(sha256(coalesce(c.lines, '') || convert_to(row(v.*, k.title, r.key,
             (select string_agg(row(o.organisation_id, o.relation)::text, ',' order by o.organisation_id)
                from case_organisation o where o.case_id = w.id),
             (select string_agg(p.index_hash, ',' order by p.index_hash)
                from party_index p where p.case_id = w.id))::text, 'UTF8')), 'hex') as digest,
         encode(sha256(coalesce(c.lines, '')), 'hex') as lines,
         encode(sha256(coalesce(c.earlier, '')), 'hex') as recorded
    from wanted w left join copied c on c.case_id = w.id left join case_view v on v.case_id = w.id
      left join case_title k on k.case_id = w.id left join case_reference r on r.case_id = w.id
   order by w.id`;

const eventsStatement = `
  select t.*, extract(microseconds from t.occurred_at)::int % 1000 <> 0 as fine_occurred,
         extract(microseconds from t.recorded_at)::int % 1000 <> 0 as fine_recorded,
         i.case_id as inbox_case, i.case_version as inbox_version, encode(i.hash, 'hex') as inbox_hash
    from timeline t left join ${inboxOf('t')}
   where t.case_id = any ($1::uuid[]) order by t.case_id, t.arrival`;

const keptStatement = `
  select w.id as case_id, to_jsonb(v.*) as view, k.title, r.key as reference,
         (select reference_key(t.data->>'externalReference') from timeline t
           where t.case_id = w.id and t.service = 'intake' and t.type = 'intake.case-registered.v1'
             and t.data->>'externalReference' is not null order by t.sequence limit 1) as registered_reference,
         (select jsonb_object_agg(o.organisation_id, o.relation)
            from case_organisation o where o.case_id = w.id) as organisations,
         (select array_agg(p.index_hash order by p.index_hash)
            from party_index p where p.case_id = w.id) as parties
    from unnest($1::uuid[]) as w(id) left join case_view v on v.case_id = w.id
      left join case_title k on k.case_id = w.id left join case_reference r on r.case_id = w.id`;

interface EventRow extends EventLogRow {
  service: ServiceName;
  arrival: string;
  fine_occurred: boolean;
  fine_recorded: boolean;
  inbox_case: string | null;
  inbox_version: string;
  inbox_hash: string | null;
}

interface KeptRow {
  case_id: string;
  view: Record<string, unknown> | null;
  title: string | null;
  reference: string | null;
  registered_reference: string | null;
  organisations: Record<string, string> | null;
  parties: string[] | null;
}

/** What an earlier proof knows of a case's copy: up to which arrival its rows are to be digested. */
export interface WantedDigest {
  caseId: string;
  arrival?: number;
}

/** Reads what supervision keeps of cases, by page, every page as it stood at one moment. */
export class CopyReader {
  constructor(private readonly pool: Pool) {}

  /** Ids of the next cases of which supervision keeps anything. */
  async idsAfter(last: string | undefined, limit: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ case_id: string }>(idsStatement, [last ?? NIL, limit]);
    return rows.map(({ case_id: caseId }) => caseId);
  }

  /**
   * The digests of these cases, and the rows of those that `wanted` chooses by them. One snapshot: a case that is taken
   * in meanwhile is seen before or after it, never half.
   */
  async read(
    cases: readonly WantedDigest[],
    wanted: (digest: CopyDigest) => boolean,
  ): Promise<{ digests: CopyDigest[]; ends: Map<string, CopiedEnd[]>; copies: Map<string, CopiedCase> }> {
    return await atOneMoment(this.pool, async (client) => {
      const digests = await digestsOf(client, cases);
      const chosen = digests.filter(wanted).map(({ caseId }) => caseId);
      const copies = await copiesOf(client, chosen);
      const others = digests.map(({ caseId }) => caseId).filter((caseId) => !copies.has(caseId));
      const ends = new Map([
        ...(await endsOf(client, others)),
        ...[...copies].map(([id, copy]) => [id, endsIn(copy)] as const),
      ]);
      return { digests, ends, copies };
    });
  }
}

const digestsOf = async (client: PoolClient, cases: readonly WantedDigest[]): Promise<CopyDigest[]> => {
  const { rows } = await client.query<{
    case_id: string;
    arrival: string;
    version: string;
    digest: string;
    lines: string;
    recorded: string;
  }>({
    name: 'digest-copies',
    text: digestStatement,
    values: [cases.map(({ caseId }) => caseId), cases.map(({ arrival }) => arrival ?? null)],
  });
  return rows.map(({ case_id: caseId, arrival, version, digest, lines, recorded }) => ({
    caseId,
    arrival: Number(arrival),
    digest,
    lines,
    recorded,
    version: Number(version),
  }));
};

const endsOf = async (client: PoolClient, caseIds: readonly string[]): Promise<Map<string, CopiedEnd[]>> => {
  if (caseIds.length === 0) return new Map();
  const { rows } = await client.query<{ case_id: string; service: ServiceName; sequence: string; hash: string }>({
    name: 'ends-of-copies',
    text: endsStatement,
    values: [caseIds],
  });
  const ends = new Map<string, CopiedEnd[]>();
  for (const { case_id: caseId, service, sequence, hash } of rows) {
    const of = ends.get(caseId) ?? [];
    ends.set(caseId, of);
    of.push({ service, sequence: Number(sequence), head: hash });
  }
  return ends;
};

const endsIn = ({ events }: CopiedCase): CopiedEnd[] => {
  const ends = new Map<ServiceName, CopiedEnd>();
  for (const { event } of events) {
    const { service, sequence, hash: head } = event;
    if (sequence > (ends.get(service)?.sequence ?? 0)) ends.set(service, { service, sequence, head });
  }
  return [...ends.values()];
};

const copiesOf = async (client: PoolClient, caseIds: readonly string[]): Promise<Map<string, CopiedCase>> => {
  if (caseIds.length === 0) return new Map();
  const kept = await client.query<KeptRow>({ name: 'kept-of-cases', text: keptStatement, values: [caseIds] });
  const copies = new Map(kept.rows.map((row) => [row.case_id, copyOf(row)]));
  const { rows } = await client.query<EventRow>({ name: 'copied-events', text: eventsStatement, values: [caseIds] });
  for (const row of rows) copies.get(row.case_id)?.events.push(copiedEvent(row));
  return copies;
};

const copyOf = ({
  case_id,
  view,
  title,
  reference,
  registered_reference,
  organisations,
  parties,
}: KeptRow): CopiedCase => ({
  caseId: case_id,
  events: [],
  ...(view ? { view } : {}),
  ...(title === null ? {} : { title }),
  reference: {
    ...(reference === null ? {} : { kept: reference }),
    ...(registered_reference === null ? {} : { registered: registered_reference }),
  },
  organisations: organisations ?? {},
  parties: parties ?? [],
});

const copiedEvent = (row: EventRow): CopiedEvent => ({
  arrival: Number(row.arrival),
  event: eventOfRow(row.service, row),
  fine: { occurredAt: row.fine_occurred, recordedAt: row.fine_recorded },
  ...(row.inbox_case === null
    ? {}
    : { inbox: { caseId: row.inbox_case, version: Number(row.inbox_version), hash: row.inbox_hash } }),
});
