import type { Pool, PoolClient } from 'pg';
import { translateDatabaseError } from './errors';

/** Reads in one snapshot: what is committed meanwhile is not seen. */
export const inSnapshot = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, work, 'begin isolation level repeatable read read only');

/** Runs `work` in one transaction on one connection; anything thrown rolls it back. */
export const inTransaction = async <T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'begin',
): Promise<T> => {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw translateDatabaseError(error);
  }
  let broken: Error | undefined;
  // A connection that ends between two statements says so by this event; unheard, it would end the process.
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError as Error;
    });
    throw translateDatabaseError(error);
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
};
