import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../transaction';
import type { CaseRow } from './case-log';
import type { CaseLine, CaseModel, CaseState } from './case-model';

/** A row of `case_line`; one without a stage takes the case out of the lists. */
export type LineRow = { id: string; stage?: string } & Record<string, unknown>;

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A line as its columns are named. */
export const lineRow = (id: string, line: CaseLine | undefined): LineRow => ({
  id,
  ...Object.fromEntries(Object.entries(line ?? {}).map(([name, value]) => [columnOf(name), value])),
});

/** Writes lines of cases whose rows are locked or cannot change. */
export const writeLines = async (client: Pool | PoolClient, lines: readonly LineRow[]): Promise<void> => {
  if (lines.length > 0) await client.query('select write_lines($1::jsonb)', [JSON.stringify(lines)]);
};

/** Layout of a case's rows as this build keeps them: 1 with its standing recorded, 2 with its line beside it. */
export const STATE_VERSION = 2;

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
