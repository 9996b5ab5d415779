import type { Pool } from 'pg';

/** Cases of which a message waits among the dead letters, each with the number of the first one. */
export const parkedLetters = async (pool: Pool, caseIds: readonly string[]): Promise<Map<string, string>> => {
  if (caseIds.length === 0) return new Map();
  const { rows } = await pool.query<{ key: string; id: string }>(
    `select key, min(id)::text as id from dead_letter
      where consumer = 'supervision/cases' and key = any ($1) and status in ('open', 'replaying') group by key`,
    [caseIds],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
};
