import type { Pool, PoolClient } from 'pg';

/**
 * Work that sees one moment of the database and writes nothing. The bytes of an instant depend on the session's time zone;
 * those of a digest must not.
 */
export const atOneMoment = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query(
      "begin isolation level repeatable read read only; set local timezone to 'UTC'; set local datestyle to 'ISO'",
    );
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
};
