import type { ServiceName } from '@one-window/contracts';
import type { Pool } from 'pg';

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const rowsStatement = 'select id from cases where id > $1 order by id limit $2';

/** Between two ids, so that a page costs what is on it, however many cases follow. */
const besidesStatement = `
  select case_id as id from event_log where case_id > $1 and case_id <= $2
  union
  select case_id from inbox where case_version > 0 and consumer = $3 and case_id > $1 and case_id <= $2`;

/**
 * Ids of the next cases of a service in their order: those with a row, and those that it has recorded or received
 * without one.
 */
export const caseIdsAfter = async (
  pool: Pool,
  service: ServiceName,
  { after = FIRST, limit }: { after?: string | undefined; limit: number },
): Promise<string[]> => {
  const ids = async (name: string, text: string, ...values: unknown[]): Promise<string[]> =>
    (await pool.query<{ id: string }>({ name, text, values })).rows.map(({ id }) => id);
  const rows = await ids('case-ids-rows', rowsStatement, after, limit);
  const last = rows.length === limit ? rows.at(-1) : LAST;
  const besides = await ids('case-ids-besides', besidesStatement, after, last, service);
  return [...new Set([...rows, ...besides])].toSorted().slice(0, limit);
};
