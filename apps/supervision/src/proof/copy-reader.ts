import { createHash } from 'node:crypto';
import type { ServiceName } from '@one-window/contracts';
import {
  decoded,
  eventColumns,
  eventOfExactRow,
  type ExactEventRow,
  hashOfParts,
  isToTheMillisecond,
  othersFirst,
  readExactEvent,
  RecordReader,
} from '@one-window/prover';
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

/** What stands in one row of the timeline, and what the inbox noted of it; the columns are named as in a service's log. */
const lineBytes = `record_send(row(t.arrival, t.service, ${eventColumns('t')}, i.case_id, i.case_version, i.hash))`;

/** What supervision's rows of a case come to, beside what it copied. */
const keptDigestStatement = `
  select w.id as case_id, coalesce(v.version, 0) as version,
         encode(sha256(record_send(row(v.*, k.title, r.key,
             (select string_agg(row(o.organisation_id, o.relation)::text, ',' order by o.organisation_id)
                from case_organisation o where o.case_id = w.id),
             (select string_agg(p.index_hash, ',' order by p.index_hash)
                from party_index p where p.case_id = w.id)))), 'hex') as kept
    from unnest($1::uuid[]) as w(id) left join case_view v on v.case_id = w.id
      left join case_title k on k.case_id = w.id left join case_reference r on r.case_id = w.id
   order by w.id`;

/** Hashed in the database, where the rows need not be read. */
const linesDigestStatement = `
  select case_id, max(arrival) as arrival, encode(sha256(string_agg(line, '' order by arrival)), 'hex') as lines,
         encode(sha256(coalesce(string_agg(line, '' order by arrival) filter (where arrival <= upto), '')), 'hex') as recorded
    from (select t.case_id, t.arrival, w.upto, ${lineBytes} as line
            from unnest($1::uuid[], $2::bigint[]) as w(id, upto)
            join timeline t on t.case_id = w.id left join ${inboxOf('t')}) as rows
   group by case_id`;

// In base64, because the driver takes bytes for text.
const linesStatement = `
  select t.case_id, encode(string_agg(${lineBytes}, '' order by t.arrival), 'base64') as bytes
    from timeline t left join ${inboxOf('t')}
   where t.case_id = any ($1::uuid[]) group by t.case_id`;

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
   * in meanwhile is seen before or after it, never half. `isCompared`: most are expected not to be chosen, so they are
   * hashed in the database, and only those that are chosen are read.
   */
  async read(
    cases: readonly WantedDigest[],
    wanted: (digest: CopyDigest) => boolean,
    isCompared = false,
  ): Promise<{ digests: CopyDigest[]; ends: Map<string, CopiedEnd[]>; copies: Map<string, CopiedCase> }> {
    return await atOneMoment(this.pool, async (client) => {
      const ids = cases.map(({ caseId }) => caseId);
      const kept = await keptDigestsOf(client, ids);
      const lines = await readLines(client, isCompared ? [] : cases);
      const hashed = isCompared ? await hashedLines(client, cases) : lines;
      const digests = cases.map(({ caseId }): CopyDigest => {
        const { version, digest } = kept.get(caseId) ?? { version: 0, digest: '' };
        const { arrival, lines: said, recorded } = hashed.get(caseId) ?? noLines;
        return { caseId, version, arrival, lines: said, recorded, digest: sha256Hex(`${said} ${digest}`) };
      });
      const chosen = new Set(digests.filter(wanted).map(({ caseId }) => caseId));
      const unread = cases.filter(({ caseId }) => chosen.has(caseId) && !lines.has(caseId));
      for (const [id, of] of await readLines(client, unread)) lines.set(id, of);
      const copies = await copiesOf(client, [...chosen], lines);
      const others = ids.filter((id) => !copies.has(id));
      const ends = new Map([
        ...(await endsOf(client, others)),
        ...[...copies].map(([id, copy]) => [id, endsIn(copy)] as const),
      ]);
      return { digests, ends, copies };
    });
  }
}

const sha256Hex = (over: Buffer | string): string => createHash('sha256').update(over).digest('hex');

const keptDigestsOf = async (client: PoolClient, caseIds: readonly string[]) => {
  const { rows } = await client.query<{ case_id: string; version: string; kept: string }>({
    name: 'digest-kept',
    text: keptDigestStatement,
    values: [caseIds],
  });
  return new Map(rows.map((row) => [row.case_id, { version: Number(row.version), digest: row.kept }]));
};

type LinesDigest = Pick<CopyDigest, 'arrival' | 'lines' | 'recorded'>;

const hashedLines = async (
  client: PoolClient,
  cases: readonly WantedDigest[],
): Promise<ReadonlyMap<string, LinesDigest>> => {
  if (cases.length === 0) return new Map();
  const { rows } = await client.query<{ case_id: string; arrival: string; lines: string; recorded: string }>({
    name: 'digest-copies',
    text: linesDigestStatement,
    values: [cases.map(({ caseId }) => caseId), cases.map(({ arrival }) => arrival ?? null)],
  });
  return new Map(
    rows.map(({ case_id, arrival, lines, recorded }) => [case_id, { arrival: Number(arrival), lines, recorded }]),
  );
};

/** The rows of a case in the order of arrival, and what their bytes come to. */
interface Lines extends LinesDigest {
  events: CopiedEvent[];
  /** SHA-256 (hex) over the bytes of each service's events, in the order of arrival. */
  chains: Map<ServiceName, string>;
}

const nothing = sha256Hex('');
const noLines: LinesDigest = { arrival: 0, lines: nothing, recorded: nothing };

const readLines = async (client: PoolClient, cases: readonly WantedDigest[]): Promise<Map<string, Lines>> => {
  const lines = new Map<string, Lines>();
  if (cases.length === 0) return lines;
  const { rows } = await client.query<{ case_id: string; bytes: string }>({
    name: 'copied-lines',
    text: linesStatement,
    values: [cases.map(({ caseId }) => caseId)],
  });
  const upTo = new Map(cases.map(({ caseId, arrival }) => [caseId, arrival]));
  for (const { case_id, bytes } of rows) {
    lines.set(case_id, linesIn(decoded(bytes), upTo.get(case_id) ?? 0));
    await othersFirst();
  }
  return lines;
};

const linesIn = (bytes: Buffer, upTo: number): Lines => {
  const record = new RecordReader(bytes);
  const events: CopiedEvent[] = [];
  const chains = new Map<ServiceName, number[]>();
  let earlier = 0;
  while (!record.isAtEnd) {
    record.beginRow();
    const arrival = record.long();
    const service = record.text() as ServiceName;
    const from = record.at;
    const row = readExactEvent(record);
    const chain = chains.get(service) ?? [];
    chains.set(service, chain);
    chain.push(from, record.at);
    events.push(copiedEvent(arrival, service, row, record));
    if (arrival <= upTo) earlier = record.at;
  }
  const lines = sha256Hex(bytes);
  return {
    arrival: events.at(-1)?.arrival ?? 0,
    lines,
    recorded: earlier === bytes.length ? lines : sha256Hex(bytes.subarray(0, earlier)),
    events,
    chains: new Map([...chains].map(([service, parts]) => [service, hashOfParts(bytes, parts)])),
  };
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

const copiesOf = async (
  client: PoolClient,
  caseIds: readonly string[],
  lines: ReadonlyMap<string, Lines>,
): Promise<Map<string, CopiedCase>> => {
  if (caseIds.length === 0) return new Map();
  const kept = await client.query<KeptRow>({ name: 'kept-of-cases', text: keptStatement, values: [caseIds] });
  return new Map(kept.rows.map((row) => [row.case_id, copyOf(row, lines.get(row.case_id))]));
};

const copyOf = (
  { case_id, view, title, reference, registered_reference, organisations, parties }: KeptRow,
  lines: Lines | undefined,
): CopiedCase => ({
  caseId: case_id,
  events: lines?.events ?? [],
  chains: lines?.chains ?? new Map(),
  ...(view ? { view } : {}),
  ...(title === null ? {} : { title }),
  reference: {
    ...(reference === null ? {} : { kept: reference }),
    ...(registered_reference === null ? {} : { registered: registered_reference }),
  },
  organisations: organisations ?? {},
  parties: parties ?? [],
});

const copiedEvent = (arrival: number, service: ServiceName, row: ExactEventRow, record: RecordReader): CopiedEvent => {
  const fine = { occurredAt: !isToTheMillisecond(row.occurred_at), recordedAt: !isToTheMillisecond(row.recorded_at) };
  const event = eventOfExactRow(service, {
    ...row,
    occurred_at: toTheMillisecond(row.occurred_at),
    recorded_at: toTheMillisecond(row.recorded_at),
  });
  const inbox = {
    caseId: record.orNull(() => record.uuid()),
    version: record.orNull(() => record.long()),
    hash: record.orNull(() => record.hex()),
  };
  const { caseId, version } = inbox;
  const isNoted = caseId !== null && version !== null;
  return { arrival, event, fine, ...(isNoted ? { inbox: { ...inbox, caseId, version } } : {}) };
};

const toTheMillisecond = (instant: string): string =>
  isToTheMillisecond(instant) ? instant : `${instant.slice(0, 23)}Z`;
