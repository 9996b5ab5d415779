import type { ServiceName } from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';
import { writeLines } from '../log/case-lines';
import type { CaseModel, CaseState } from '../log/case-model';
import { inTransaction } from '../transaction';
import { CaseReader, type CaseSources } from './case-sources';
import { differingFields, type FoldedCase, foldedCase, NotFolded, type RefoldRefusal } from './folded-case';

/** What became of one case: as its events say, brought to what they say, or left alone, and why. */
export type Refolded = { caseId: string } & (
  | { outcome: 'unchanged' }
  | { outcome: 'changed'; fields: string[] }
  | { outcome: 'refused'; refusal: RefoldRefusal; because: string }
);

export interface RefoldOptions {
  /** Only tell what would change. */
  dryRun?: boolean;
  /** Cases read and written at once. */
  batch?: number;
}

const BATCH = 100;
/** Times that a case is folded anew because it changed while it was folded. */
const MOST_ATTEMPTS = 20;

interface Repair {
  sources: CaseSources;
  folded: FoldedCase;
  fields: string[];
}

/**
 * Rebuilds the rows of a service's cases, with their timers, from what it recorded and received, while it runs: a case
 * that changes meanwhile is folded again. A row that differs gets the next version with its new state, so that whoever
 * holds the old one, in memory or on a screen, has to read it anew.
 */
export async function* refold<State extends CaseState>(
  pool: Pool,
  model: CaseModel<State>,
  owners: Partial<Record<ServiceName, Pool>>,
  { dryRun = false, batch = BATCH }: RefoldOptions = {},
): AsyncGenerator<Refolded> {
  const reader = new CaseReader(pool, model, owners);
  let last: string | undefined;
  for (;;) {
    const ids = await reader.idsAfter(last, batch);
    if (ids.length === 0) return;
    last = ids.at(-1);
    let waiting = ids;
    for (let attempt = 1; waiting.length > 0; attempt += 1) {
      const { settled, repairs } = judged(model, await reader.read(waiting));
      yield* settled;
      const written = dryRun ? new Set(waiting) : await writeRepairs(pool, repairs);
      yield* repairs
        .filter(({ sources }) => written.has(sources.stored.id))
        .map(({ sources, fields }) => ({ caseId: sources.stored.id, outcome: 'changed' as const, fields }));
      waiting = repairs.map(({ sources }) => sources.stored.id).filter((id) => !written.has(id));
      if (attempt < MOST_ATTEMPTS) continue;
      const because = `changed ${MOST_ATTEMPTS} times while it was folded`;
      yield* waiting.map((caseId) => ({
        caseId,
        outcome: 'refused' as const,
        refusal: 'keeps-changing' as const,
        because,
      }));
      break;
    }
  }
}

const judged = <State extends CaseState>(model: CaseModel<State>, cases: readonly CaseSources[]) => {
  const settled: Refolded[] = [];
  const repairs: Repair[] = [];
  for (const sources of cases) {
    const caseId = sources.stored.id;
    try {
      const folded = foldedCase(model, sources);
      const fields = differingFields(sources, folded);
      if (fields.length > 0) repairs.push({ sources, folded, fields });
      else settled.push({ caseId, outcome: 'unchanged' });
    } catch (error) {
      if (!(error instanceof NotFolded)) throw error;
      settled.push({ caseId, outcome: 'refused', refusal: error.refusal, because: error.message });
    }
  }
  return { settled, repairs };
};

const rowsStatement = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb)
      as w(id uuid, expected bigint, version bigint, stage text, data jsonb, sequence bigint, head text)
  ), updated as (
    update cases set version = w.version, stage = w.stage, data = w.data, updated_at = now()
      from wanted w where cases.id = w.id and cases.version = w.expected
      returning cases.id
  ), inserted as (
    insert into cases (id, version, stage, data, sequence, head)
      select id, greatest(version, (select max(r.version) from refolded_version r where r.case_id = wanted.id)),
             stage, data, sequence, head
        from wanted where expected is null order by id
      on conflict (id) do nothing
      returning id
  ), written as (
    select id from updated union all select id from inserted
  ), said as (
    insert into refolded_version (case_id, version)
      select id, version from written join wanted using (id) where expected is not null
  )
  select id from written`;

const timersStatement = `
  with wanted as (
    select * from jsonb_to_recordset($2::jsonb) as w(case_id uuid, name text, due_at timestamptz)
  ), cleared as (
    delete from timer t where t.case_id = any ($1::uuid[])
      and not exists (select from wanted w where w.case_id = t.case_id and w.name = t.name)
  )
  insert into timer (case_id, name, due_at) select case_id, name, due_at from wanted
    on conflict (case_id, name) do update set due_at = excluded.due_at where timer.due_at <> excluded.due_at`;

/** Writes rows and timers of the cases that are still at the version they were read at; answers which those are. */
const writeRepairs = async (pool: Pool, repairs: readonly Repair[]): Promise<ReadonlySet<string>> => {
  if (repairs.length === 0) return new Set();
  return inTransaction(pool, async (client: PoolClient) => {
    // In the order in which the service locks the cases of a batch.
    await client.query('select from cases where id = any ($1::uuid[]) order by id for update', [
      repairs.map(({ sources }) => sources.stored.id),
    ]);
    const { rows } = await client.query<{ id: string }>(rowsStatement, [JSON.stringify(repairs.map(rowOf))]);
    const written = new Set(rows.map(({ id }) => id));
    const timers = repairs
      .filter(({ sources }) => written.has(sources.stored.id))
      .flatMap(({ sources, folded }) =>
        Object.entries(folded.timers).map(([name, due_at]) => ({ case_id: sources.stored.id, name, due_at })),
      );
    await client.query(timersStatement, [[...written], JSON.stringify(timers)]);
    await writeLines(
      client,
      repairs
        .filter(({ sources, folded }) => written.has(sources.stored.id) && (sources.stored.line ?? folded.line))
        .map(({ sources, folded }) => folded.line ?? { id: sources.stored.id }),
    );
    return written;
  });
};

const rowOf = ({ sources: { stored }, folded: { version, stage, data, sequence, head } }: Repair) => ({
  id: stored.id,
  expected: stored.version ?? null,
  version: stored.version === undefined ? version : stored.version + 1,
  stage,
  data,
  sequence,
  head,
});
