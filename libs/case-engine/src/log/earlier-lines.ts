import type { Pool } from 'pg';
import { inTransaction } from '../transaction';
import { lineRow, STATE_VERSION, writeLines } from './case-lines';
import type { CaseRow } from './case-log';
import type { CaseModel, CaseState } from './case-model';

const PAGE = 500;

/**
 * Writes the lines of all cases that a build without lines left, before the first list is asked for; cut off in the
 * middle, it goes on at the next start. Returns how many cases there were.
 */
export const writeEarlierLines = async <State extends CaseState>(
  pool: Pool,
  model: CaseModel<State>,
): Promise<number> => {
  let written = 0;
  for (;;) {
    const count = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<CaseRow>(
        `select id, data from cases where state_version < ${STATE_VERSION} order by id limit ${PAGE} for update`,
      );
      if (model.line) {
        await writeLines(
          client,
          rows.map(({ id, data }) => lineRow(id, model.line?.(data as State))),
        );
      }
      await client.query(`update cases set state_version = ${STATE_VERSION} where id = any ($1::uuid[])`, [
        rows.map(({ id }) => id),
      ]);
      return rows.length;
    });
    written += count;
    if (count < PAGE) return written;
  }
};
