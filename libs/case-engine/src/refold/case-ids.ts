import type { ServiceName } from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const rowsStatement = 'select id from cases where id > $1 order by id limit $2';

/** Between two ids, so that a page costs what is on it, however many cases follow. */
const besidesStatement = `
  select case_id as id from event_log where case_id > $1 and case_id <= $2
  union
  select case_id from inbox where case_version > 0 and consumer = $3 and case_id > $1 and case_id <= $2`;

const timersStatement = 'select case_id as id from timer where case_id > $1 and case_id <= $2';
const linesStatement = 'select id from case_line where id > $1 and id <= $2';

/** Where cases are looked for besides rows, log and inbox. */
export interface MorePlaces {
  timers?: boolean;
  lines?: boolean;
}

/**
 * Ids of the next cases of a service in their order: those with a row, and those that it has recorded or received
 * without one, or that stand in one of the other places.
 */
export const caseIdsAfter = async (
  client: Pool | PoolClient,
  service: ServiceName,
  { after = FIRST, limit }: { after?: string | undefined; limit: number },
  { timers = false, lines = false }: MorePlaces = {},
): Promise<string[]> => {
  const ids = async (name: string, text: string, ...values: unknown[]): Promise<string[]> =>
    (await client.query<{ id: string }>({ name, text, values })).rows.map(({ id }) => id);
  const rows = await ids('case-ids-rows', rowsStatement, after, limit);
  const last = rows.length === limit ? rows.at(-1) : LAST;
  const besides = await ids('case-ids-besides', besidesStatement, after, last, service);
  const timed = timers ? await ids('case-ids-timers', timersStatement, after, last) : [];
  const listed = lines ? await ids('case-ids-lines', linesStatement, after, last) : [];
  return [...new Set([...rows, ...besides, ...timed, ...listed])].toSorted().slice(0, limit);
};
