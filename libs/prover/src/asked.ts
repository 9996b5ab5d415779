import { translateDatabaseError } from '@one-window/case-engine';
import type { Pool } from 'pg';
import { inTurn } from './in-turn';

/** The rows of one statement, which is prepared once on each connection. @throws Problem unavailable */
export const asked = async <Row extends object>(
  pool: Pool,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> => {
  try {
    return (await inTurn(() => pool.query<Row>({ name, text, values }))).rows;
  } catch (error) {
    throw translateDatabaseError(error);
  }
};
