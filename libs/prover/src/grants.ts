import type { DatabaseWriter } from '@one-window/contracts';
import type { Pool } from 'pg';
import { asked } from './asked';
import type { DatabaseAct, Found, Grants } from './found';

/**
 * What this connection's role, which is the service's, may do to a table or to any partition of it. The owner may do
 * anything; whoever may truncate, may delete.
 */
const statement = `
  select t.name as table, a.act, bool_or(has_table_privilege(coalesce(p.relid, to_regclass(t.name)), a.privileges)) as may
    from unnest(array['cases', 'case_line', 'event_log', 'inbox', 'timer', 'refolded_version']) as t(name)
    cross join (values ('insert', 'INSERT'), ('update', 'UPDATE'), ('delete', 'DELETE,TRUNCATE')) as a(act, privileges)
    left join lateral pg_partition_tree(to_regclass(t.name)) p on true
   where to_regclass(t.name) is not null
   group by 1, 2`;

/** Who may write where in this database, by its real grants. */
export const readGrants = async (pool: Pool): Promise<Grants> => {
  const rows = await asked<{ table: Found['table']; act: DatabaseAct; may: boolean }>(
    pool,
    'proof-grants',
    statement,
    [],
  );
  return new Map(
    rows.map(({ table, act, may }) => [
      `${table} ${act}` as const,
      may ? (['owner', 'service'] as const) : (['owner'] as readonly DatabaseWriter[]),
    ]),
  );
};
