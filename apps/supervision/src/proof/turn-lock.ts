import type { Pool } from 'pg';

export interface TurnLock {
  release(): Promise<void>;
}

/** Takes an advisory lock for as long as a piece of work lasts; undefined while another session has it. */
export const takeTurn = async (pool: Pool, lock: number): Promise<TurnLock | undefined> => {
  const client = await pool.connect();
  let lost: Error | undefined;
  // A connection that ends meanwhile gives the lock up by itself; unheard, it would end the process.
  const onError = (error: Error): void => {
    lost = error;
  };
  client.on('error', onError);
  const giveBack = (): void => {
    client.off('error', onError);
    client.release(lost);
  };
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock]);
  if (!rows[0]?.taken) {
    giveBack();
    return undefined;
  }
  return {
    release: async () => {
      if (!lost) await client.query('select pg_advisory_unlock($1)', [lock]);
      giveBack();
    },
  };
};
