import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';
import type { AnswerRow, CaseRow } from './case-log';
import type { CommandAnswer, CommandContext } from './command-context';

export interface CommandKey {
  caseId: string;
  idempotencyKey: string;
  accountId: string;
}

/** The case, if there is one, and the answer given under the same key before, if there was one. */
export type CommandRow = Partial<CaseRow> & { request_hash: string | null; answer: CommandAnswer | null };

/** The cases and earlier answers of several commands, in the order of `keys`, in one query. */
export const loadForCommands = async (pool: Pool, keys: readonly CommandKey[]): Promise<CommandRow[]> => {
  try {
    const { rows } = await pool.query<CommandRow>({
      name: 'load-cases-for-commands',
      text: `select c.id, c.version, c.sequence, c.head, c.data, a.request_hash, a.answer
               from unnest($1::uuid[], $2::text[], $3::uuid[]) with ordinality as wanted(id, key, account_id, place)
               left join cases c on c.id = wanted.id
               left join command_answer a on a.key = wanted.key and a.account_id = wanted.account_id
              order by wanted.place`,
      values: [
        keys.map(({ caseId }) => caseId),
        keys.map(({ idempotencyKey }) => idempotencyKey),
        keys.map(({ accountId }) => accountId),
      ],
    });
    return rows;
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

/** The cases with these ids, in their order; undefined where there is none; in one query. */
export const loadCases = async (pool: Pool, ids: readonly string[]): Promise<(CaseRow | undefined)[]> => {
  try {
    const { rows } = await pool.query<CaseRow>({
      name: 'load-cases',
      text: 'select id, version, sequence, head, data from cases where id = any ($1::uuid[])',
      values: [ids],
    });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  } catch (error) {
    throw translateDatabaseError(error);
  }
};

/** The row by which the same command with the same key gets the same answer. */
export const answerRow = (
  { idempotencyKey, actor, requestHash }: CommandContext,
  answer: CommandAnswer,
): AnswerRow => ({
  key: idempotencyKey,
  account_id: actor.accountId,
  request_hash: requestHash,
  answer,
});
