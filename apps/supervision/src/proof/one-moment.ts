import { inSnapshot } from '@one-window/case-engine';
import type { Pool, PoolClient } from 'pg';

/**
 * Work that sees one moment of the database and writes nothing. The bytes of an instant depend on the session's time zone;
 * those of a digest must not.
 */
export const atOneMoment = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inSnapshot(pool, async (client) => {
    await client.query("set local timezone to 'UTC'; set local datestyle to 'ISO'");
    return await work(client);
  });
