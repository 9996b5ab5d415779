import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { type DatabaseWriter, type ProofFinding } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool, PoolClient } from 'pg';
import { type Found, tableOf } from './finding';
import { countsOf, type ProofKind, type ProofRun, type ProvenPage, type ProvenRow } from './proof-run';

const columns = `id, kind, asked_by as "askedBy", begun_at as "begunAt", resumed_at as "resumedAt",
  finished_at as "finishedAt", cursor, waiting::text[] as waiting, cases, folded, services, findings,
  of_old as "ofOld", on_their_way as "onTheirWay", leaves, root`;

type Row = Omit<ProofRun, 'begunAt' | 'resumedAt' | 'finishedAt'> & {
  begunAt: Date;
  resumedAt: Date | null;
  finishedAt: Date | null;
};

const runOf = ({ begunAt, resumedAt, finishedAt, ...row }: Row): ProofRun => ({
  ...row,
  begunAt: begunAt.toISOString(),
  resumedAt: resumedAt?.toISOString() ?? null,
  finishedAt: finishedAt?.toISOString() ?? null,
});

/** No case comes after it: the cursor of a run whose last page is proven. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The runs of the proof, what they proved, and what they found, as rows of supervision's database. */
@Injectable()
export class ProofStore {
  private rights: Promise<ReadonlyMap<string, Rights>> | undefined;

  constructor(
    @Inject(POOL) readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** The run of this kind that is on its way. */
  async unfinished(ofSample: boolean): Promise<ProofRun | undefined> {
    return await this.one(`where finished_at is null and (kind = 'sample') = $1`, [ofSample]);
  }

  async byId(id: string): Promise<ProofRun | undefined> {
    return await this.one('where id = $1', [id]);
  }

  /** The last whole proof that has ended. */
  async lastFinished(): Promise<ProofRun | undefined> {
    return await this.one(
      `where finished_at is not null and kind <> 'sample' order by begun_at desc, id desc limit 1`,
      [],
    );
  }

  /** Whole proofs, the newest first. */
  async list(before: { key: string | null; caseId: string | null }, limit: number): Promise<ProofRun[]> {
    const { rows } = await this.pool.query<Row>(
      `select ${columns} from proof_run
        where kind <> 'sample' and ($1::timestamptz is null or (begun_at, id) < ($1::timestamptz, $2::uuid))
        order by begun_at desc, id desc limit $3`,
      [before.key, before.caseId, limit],
    );
    return rows.map(runOf);
  }

  /** Begins a run, or answers with the one that is on its way: there is never more than one. */
  async begin(kind: ProofKind, askedBy: string | null): Promise<ProofRun> {
    await this.pool.query(
      `insert into proof_run (id, kind, asked_by, begun_at) values ($1, $2, $3, $4)
         on conflict ((kind = 'sample')) where finished_at is null do nothing`,
      [newId(), kind, askedBy, this.clock.machineNow()],
    );
    const run = await this.unfinished(kind === 'sample');
    // It may have ended between the two statements; then the next one begins.
    return run ?? (await this.begin(kind, askedBy));
  }

  async resume({ id }: ProofRun): Promise<void> {
    await this.pool.query('update proof_run set resumed_at = $2 where id = $1', [id, this.clock.machineNow()]);
  }

  /** Keeps a page: what was proven, found and settled, and how far the run has come, in one transaction. */
  async keepPage(run: ProofRun, page: ProvenPage): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await this.keepFindings(client, run.id, page.findings);
      await client.query(
        `update proof_finding set settled_at = $4
          where settled_at is null and last_run <> $1 and case_id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
            and ($3::uuid is null or case_id <= $3::uuid) and case_id <> all ($5::uuid[])`,
        [run.id, run.cursor, page.upTo ?? null, this.clock.machineNow(), page.waiting],
      );
      if (run.kind !== 'sample') await keepRows(client, page.rows);
      const { findings, ofOld } = countsOf(page.findings);
      const services = { ...run.services };
      for (const [service, cases] of Object.entries(page.services))
        services[service] = (services[service] ?? 0) + cases;
      Object.assign(run, {
        cursor: page.upTo ?? LAST_ID,
        waiting: [...run.waiting, ...page.waiting],
        cases: run.cases + page.cases,
        folded: run.folded + page.folded,
        findings: run.findings + findings,
        ofOld: run.ofOld + ofOld,
        services,
      });
      await this.keepRun(client, run);
    });
  }

  /** Keeps what was found about cases that were looked at by themselves; what they no longer show is settled. */
  async keepCases(
    run: ProofRun,
    caseIds: readonly string[],
    findings: readonly ProofFinding[],
    rows: readonly ProvenRow[] = [],
  ): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await this.keepFindings(client, run.id, findings);
      await this.settle(client, caseIds, findings);
      await keepRows(client, rows);
      const { findings: counted, ofOld } = countsOf(findings);
      Object.assign(run, { findings: run.findings + counted, ofOld: run.ofOld + ofOld });
      await this.keepRun(client, run);
    });
  }

  /** Keeps what was found about the seals. */
  async keepSeals(run: ProofRun, findings: readonly ProofFinding[], rows: readonly ProvenRow[]): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await this.keepFindings(client, run.id, findings);
      await client.query(
        'update proof_finding set settled_at = $2 where settled_at is null and last_run <> $1 and case_id is null',
        [run.id, this.clock.machineNow()],
      );
      await keepRows(client, rows);
      const { findings: counted, ofOld } = countsOf(findings);
      Object.assign(run, { findings: run.findings + counted, ofOld: run.ofOld + ofOld });
      await this.keepRun(client, run);
    });
  }

  private async settle(
    client: PoolClient,
    caseIds: readonly string[],
    findings: readonly ProofFinding[],
  ): Promise<void> {
    const kept = findings.map(({ caseId, service, place, kind }) => `${caseId} ${service} ${kind} ${place}`);
    await client.query(
      `update proof_finding set settled_at = $3
        where settled_at is null and case_id = any ($1::uuid[])
          and concat_ws(' ', case_id, service, kind, place) <> all ($2::text[])`,
      [caseIds, kept, this.clock.machineNow()],
    );
  }

  async keepRun(client: PoolClient | Pool, run: ProofRun): Promise<void> {
    await client.query(
      `update proof_run set cursor = $2, waiting = $3::uuid[], cases = $4, folded = $5, services = $6, findings = $7,
              of_old = $8, on_their_way = $9, leaves = $10, root = $11, finished_at = $12 where id = $1`,
      [
        run.id,
        run.cursor,
        run.waiting,
        run.cases,
        run.folded,
        JSON.stringify(run.services),
        run.findings,
        run.ofOld,
        run.onTheirWay,
        run.leaves,
        run.root,
        run.finishedAt,
      ],
    );
  }

  /** What the last proof said of cases: those in a range of ids (after, up to), or those that are named. */
  async known(
    of: { after: string | undefined; upTo: string | undefined } | { caseIds: readonly string[] },
  ): Promise<ProvenRow[]> {
    const named = 'caseIds' in of;
    const { rows } = await this.pool.query<ProvenRow & { sequence: string; version: string }>({
      name: named ? 'known-proofs-of' : 'known-proofs-between',
      text: `select service, case_id as "caseId", sequence, version, encode(digest, 'hex') as digest,
                    encode(recorded, 'hex') as recorded from case_proof where
               ${named ? 'case_id = any ($1::uuid[])' : `case_id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000') and ($2::uuid is null or case_id <= $2::uuid)`}`,
      values: named ? [of.caseIds] : [of.after ?? null, of.upTo ?? null],
    });
    return rows.map((row) => ({ ...row, sequence: Number(row.sequence), version: Number(row.version) }));
  }

  /** The findings with who could have written there, by the grants of this database. */
  async withWriters(findings: readonly Found[]): Promise<ProofFinding[]> {
    if (findings.length === 0) return [];
    this.rights ??= rightsByTable(this.pool);
    const rights = await this.rights;
    return findings.map((finding) => ({ ...finding, writers: writersOf(finding, rights) }));
  }

  private async keepFindings(client: PoolClient, runId: string, findings: readonly ProofFinding[]): Promise<void> {
    if (findings.length === 0) return;
    const rows = new Map(
      findings.map((one) => [
        `${one.caseId} ${one.service} ${one.kind} ${one.place}`,
        { ...one, caseId: one.caseId || null },
      ]),
    );
    await client.query(
      `insert into proof_finding (case_id, service, place, kind, stored, expected, sequence, writers, first_run,
            first_seen_at, last_run, last_seen_at)
         select "caseId", service, place, kind, stored, expected, sequence, writers, $2, $3, $2, $3
           from jsonb_to_recordset($1::jsonb) as f("caseId" uuid, service text, place text, kind text, stored text,
                expected text, sequence bigint, writers text[])
       on conflict (case_id, service, place, kind) where settled_at is null do update
         set stored = excluded.stored, expected = excluded.expected, sequence = excluded.sequence,
             writers = excluded.writers, last_run = excluded.last_run, last_seen_at = excluded.last_seen_at`,
      [JSON.stringify([...rows.values()]), runId, this.clock.machineNow()],
    );
  }

  private async one(which: string, values: unknown[]): Promise<ProofRun | undefined> {
    const { rows } = await this.pool.query<Row>(`select ${columns} from proof_run ${which}`, values);
    return rows[0] ? runOf(rows[0]) : undefined;
  }
}

const keepRows = async (client: PoolClient, rows: readonly ProvenRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await client.query({
    name: 'keep-case-proofs',
    text: `insert into case_proof (service, case_id, sequence, version, digest, recorded)
             select service, "caseId", sequence, version, decode(digest, 'hex'), decode(recorded, 'hex')
               from jsonb_to_recordset($1::jsonb) as p(service text, "caseId" uuid, sequence bigint, version bigint,
                    digest text, recorded text)
           on conflict (service, case_id) do update set sequence = excluded.sequence, version = excluded.version,
             digest = excluded.digest, recorded = excluded.recorded`,
    values: [JSON.stringify(rows)],
  });
};

/** What the running service may do with the rows of a table. */
interface Rights {
  insert: boolean;
  update: boolean;
  delete: boolean;
}

const rightsByTable = async (pool: Pool): Promise<ReadonlyMap<string, Rights>> => {
  const { rows } = await pool.query<Rights & { name: string }>(
    `select relname as name, has_table_privilege(oid, 'INSERT') as insert, has_table_privilege(oid, 'UPDATE') as update,
            has_table_privilege(oid, 'DELETE') as delete
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  return new Map(rows.map(({ name, ...rights }) => [name, rights]));
};

/** Nothing can be added without inserting, taken away without deleting, or changed without one of both ways. */
const writersOf = ({ place, stored, expected }: Found, rights: ReadonlyMap<string, Rights>): DatabaseWriter[] => {
  const may = rights.get(tableOf(place));
  if (!may) return ['owner'];
  const changed = stored === '' ? may.delete : may.update || may.delete;
  return (expected === '' ? may.insert : changed) ? ['owner', 'service'] : ['owner'];
};
