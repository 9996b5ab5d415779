import { hash as digestOf } from 'node:crypto';
import type { ServiceName } from '@one-window/contracts';
import { decoded, eventColumns, inTurn, othersFirst } from '@one-window/prover';
import type { Pool, PoolClient } from 'pg';
import { COPY } from './case-verdict';
import type { CopiedCase, CopiedEnd, CopyDigest } from './copied-case';
import { linesIn, type ProvenChains } from './copied-lines';
import { atOneMoment } from './one-moment';

const NIL = '00000000-0000-0000-0000-000000000000';

/** Tables with rows of cases, whether or not anything was recorded of them. */
const tablesOfCases = ['timeline', 'case_view', 'case_title', 'case_reference', 'case_organisation', 'party_index'];

/** What the last proof said of a copy is kept too: a case of which everything was taken away is looked at all the same. */
const idsStatement = `${tablesOfCases
  .map((table) => `(select distinct case_id from ${table} where case_id > $1 order by case_id limit $2)`)
  .join(' union ')}
  union (select case_id from case_proof where service = '${COPY}' and case_id > $1 order by case_id limit $2)
  order by 1 limit $2`;

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
const keptDigest = `encode(sha256(record_send(row(v.*, k.title, r.key,
             (select string_agg(row(o.organisation_id, o.relation)::text, ',' order by o.organisation_id)
                from case_organisation o where o.case_id = w.id),
             (select string_agg(p.index_hash, ',' order by p.index_hash)
                from party_index p where p.case_id = w.id)))), 'hex')`;

const keptRows = `
         left join case_view v on v.case_id = w.id
         left join case_title k on k.case_id = w.id
         left join case_reference r on r.case_id = w.id`;

/** Hashed in the database, for cases that need not be read. */
const digestStatement = `
  select w.id as case_id, coalesce(v.version, 0) as version, ${keptDigest} as kept, coalesce(t.arrival, 0) as arrival,
         encode(sha256(coalesce(t.lines, '')), 'hex') as lines, encode(sha256(coalesce(t.earlier, '')), 'hex') as recorded
    from unnest($1::uuid[], $2::bigint[]) as w(id, upto) ${keptRows}
         left join lateral (
           select max(arrival) as arrival, string_agg(line, '' order by arrival) as lines,
                  string_agg(line, '' order by arrival) filter (where arrival <= w.upto) as earlier
             from (select t.arrival, ${lineBytes} as line
                     from timeline t left join ${inboxOf('t')} where t.case_id = w.id) as rows) t on true`;

/** All rows of some cases in one statement, which is one moment by itself; in base64, because the driver takes bytes for text. */
const casesStatement = `
  select w.id as case_id, coalesce(v.version, 0) as version, ${keptDigest} as kept, to_jsonb(v.*) as view, k.title,
         r.key as reference,
         (select reference_key(t.data->>'externalReference') from timeline t
           where t.case_id = w.id and t.service = 'intake' and t.type = 'intake.case-registered.v1'
             and t.data->>'externalReference' is not null order by t.sequence limit 1) as registered_reference,
         (select jsonb_object_agg(o.organisation_id, o.relation)
            from case_organisation o where o.case_id = w.id) as organisations,
         (select array_agg(p.index_hash order by p.index_hash)
            from party_index p where p.case_id = w.id) as parties,
         coalesce(t.lines, '') as lines
    from unnest($1::uuid[]) as w(id) ${keptRows}
         left join lateral (
           select encode(string_agg(line, '' order by arrival), 'base64') as lines
             from (select t.arrival, ${lineBytes} as line
                     from timeline t left join ${inboxOf('t')} where t.case_id = w.id) as rows) t on true`;

interface CaseRow {
  case_id: string;
  version: string;
  kept: string;
  view: Record<string, unknown> | null;
  title: string | null;
  reference: string | null;
  registered_reference: string | null;
  organisations: Record<string, string> | null;
  parties: string[] | null;
  lines: string;
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
   * These cases as they stood, each at one moment: a case that is taken in meanwhile is seen before or after it, never
   * half. Of those whose digest is the one `known` only the digest is read.
   */
  async read(
    cases: readonly WantedDigest[],
    proven: ProvenChains = () => undefined,
    known: ReadonlyMap<string, string> = new Map(),
  ): Promise<{ digests: CopyDigest[]; ends: Map<string, CopiedEnd[]>; copies: Map<string, CopiedCase> }> {
    const { same, rows, ends } = await inTurn(() =>
      atOneMoment(this.pool, async (client) => {
        const compared = await readDigests(
          client,
          cases.filter(({ caseId }) => known.has(caseId)),
        );
        const unchanged = compared.filter(({ caseId, digest }) => known.get(caseId) === digest);
        const digests = new Map(unchanged.map((digest) => [digest.caseId, digest]));
        const others = cases.flatMap(({ caseId }) => (digests.has(caseId) ? [] : [caseId]));
        return {
          same: digests,
          rows: await readRows(client, others),
          ends: await endsOf(client, [...digests.keys()]),
        };
      }),
    );
    const upTo = new Map(cases.map(({ caseId, arrival }) => [caseId, arrival ?? 0]));
    const digests = new Map(same);
    const copies = new Map<string, CopiedCase>();
    for (const row of rows) {
      const { digest, copy } = caseIn(row, upTo.get(row.case_id) ?? 0, proven);
      const { caseId } = copy;
      digests.set(caseId, digest);
      copies.set(caseId, copy);
      ends.set(caseId, endsIn(copy));
      await othersFirst();
    }
    return { digests: cases.flatMap(({ caseId }) => digests.get(caseId) ?? []), ends, copies };
  }
}

const sha256Hex = (over: string): string => digestOf('sha256', over, 'hex');

const readDigests = async (client: PoolClient, cases: readonly WantedDigest[]): Promise<CopyDigest[]> => {
  if (cases.length === 0) return [];
  const { rows } = await client.query<
    Record<'case_id' | 'version' | 'kept' | 'arrival' | 'lines' | 'recorded', string>
  >({
    name: 'digest-copies',
    text: digestStatement,
    values: [cases.map(({ caseId }) => caseId), cases.map(({ arrival }) => arrival ?? null)],
  });
  return rows.map(({ case_id: caseId, version, kept, arrival, lines, recorded }) => ({
    caseId,
    version: Number(version),
    arrival: Number(arrival),
    lines,
    recorded,
    digest: sha256Hex(`${lines} ${kept}`),
  }));
};

const readRows = async (client: PoolClient, caseIds: readonly string[]): Promise<CaseRow[]> => {
  if (caseIds.length === 0) return [];
  return (await client.query<CaseRow>({ name: 'copied-cases', text: casesStatement, values: [caseIds] })).rows;
};

/** A case as it was read, and what its bytes come to. */
const caseIn = (row: CaseRow, upTo: number, proven: ProvenChains): { digest: CopyDigest; copy: CopiedCase } => {
  const { case_id: caseId, version, kept } = row;
  const { arrival, lines, recorded, ...copied } = linesIn(caseId, decoded(row.lines), upTo, proven);
  const digest = sha256Hex(`${lines} ${kept}`);
  return {
    digest: { caseId, version: Number(version), arrival, lines, recorded, digest },
    copy: { ...copyOf(row), ...copied },
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

const copyOf = ({
  case_id: caseId,
  view,
  title,
  reference,
  registered_reference,
  organisations,
  parties,
}: CaseRow): Omit<CopiedCase, 'events' | 'chains'> => ({
  caseId,
  ...(view ? { view } : {}),
  ...(title === null ? {} : { title }),
  reference: {
    ...(reference === null ? {} : { kept: reference }),
    ...(registered_reference === null ? {} : { registered: registered_reference }),
  },
  organisations: organisations ?? {},
  parties: parties ?? [],
});
