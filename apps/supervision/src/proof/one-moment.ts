import { inTransaction } from '@one-window/case-engine';
import type { Pool, PoolClient } from 'pg';

/**
 * Work that sees one moment of the database and writes nothing. The text of an instant depends on the session's time zone;
 * that of a digest must not.
 */
export const atOneMoment = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(
    pool,
    work,
    `begin isolation level repeatable read read only;
     set local timezone to 'UTC';
     set local datestyle to 'ISO'`,
  );
