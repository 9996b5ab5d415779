import type { Pool, PoolClient } from 'pg';
import type { CaseLine } from './case-model';

/** A row of `case_line`; one without a stage takes the case out of the lists. */
export type LineRow = { id: string; stage?: string } & Record<string, unknown>;

const columns = new Map<string, string>();

const columnOf = (name: string): string => {
  let column = columns.get(name);
  if (column === undefined) {
    column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns.set(name, column);
  }
  return column;
};

/** A line as its columns are named. */
export const lineRow = (id: string, line: CaseLine | undefined): LineRow => {
  const row: LineRow = { id };
  for (const [name, value] of Object.entries(line ?? {})) row[columnOf(name)] = value;
  return row;
};

/** Writes lines of cases whose rows are locked or cannot change. */
export const writeLines = async (client: Pool | PoolClient, lines: readonly LineRow[]): Promise<void> => {
  if (lines.length > 0) await client.query('select write_lines($1::jsonb)', [JSON.stringify(lines)]);
};

/** Layout of a case's rows as this build keeps them: 1 with its standing recorded, 2 with its line beside it. */
export const STATE_VERSION = 2;
