import type { Actor } from '@one-window/contracts';
import type { Pool } from 'pg';
import { translateDatabaseError } from '../errors';
import type { EndedView } from './case-answer.schema';

/**
 * The number, and what people of the actor's organisation or court recorded in this service: all that is left of a case
 * whose offer is gone, that was returned, or whose application went away. @throws Unavailable when the database is away.
 */
export const endedView = async (
  { pool }: { pool: Pool },
  caseId: string,
  caseNumber: string | undefined,
  { organisationId }: Actor,
): Promise<EndedView> => {
  try {
    const { rows } = await pool.query<{ type: string; at: Date; actor: Actor }>({
      name: 'own-acts',
      text: 'select type, occurred_at as at, actor from event_log where case_id = $1 order by sequence',
      values: [caseId],
    });
    const acts = rows
      .filter(({ actor }) => actor.organisationId === organisationId)
      .map(({ type, at, actor: { name: by } }) => ({ type, at: at.toISOString(), by }));
    return { caseId, caseNumber, relation: 'ended', allowedActions: [], next: [], acts };
  } catch (error) {
    throw translateDatabaseError(error);
  }
};
