import { type ServiceName, serviceNames } from '@one-window/contracts';
import { runningServer } from '@one-window/persistence';
import { Client } from 'pg';

/** What the databases of a centre had done and held at one moment, all services together. */
export interface Footprint {
  /** Rows of the services' logs. */
  events: number;
  /** Rows inserted, updated and deleted, the parts of long values (TOAST) included. */
  rowsWritten: number;
  /** Bytes of write-ahead log. */
  logBytes: number;
  /** Bytes of all databases as they lie on the disk. */
  storedBytes: number;
}

const statement = `
  select (select count(*) from event_log) as events,
         (select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_all_tables
           where schemaname in ('public', 'pg_toast')) as rows_written,
         pg_database_size(current_database()) as stored_bytes,
         pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as log_bytes`;

interface Row {
  events: string;
  rows_written: string;
  stored_bytes: string;
  log_bytes: string;
}

const databaseOf = (service: ServiceName): string => service.replaceAll('-', '_');

/**
 * Reads what the cluster of a data folder whose centre runs has written so far.
 * @throws Error when no server runs on the folder.
 */
export const footprintOf = async (dataFolder: string): Promise<Footprint> => {
  const server = runningServer(dataFolder);
  if (!server) throw new Error(`no database server runs on ${dataFolder}`);
  const sum = { events: 0, rowsWritten: 0, logBytes: 0, storedBytes: 0 };
  for (const service of serviceNames) {
    const client = new Client({ ...server, database: databaseOf(service) });
    await client.connect();
    try {
      const { rows } = await client.query<Row>(statement);
      sum.events += Number(rows[0]?.events);
      sum.rowsWritten += Number(rows[0]?.rows_written);
      sum.storedBytes += Number(rows[0]?.stored_bytes);
      // One write-ahead log for the whole cluster.
      sum.logBytes = Number(rows[0]?.log_bytes);
    } finally {
      await client.end();
    }
  }
  return sum;
};

/** What one lifecycle came to between two moments, to one digit. */
export const footprintPerLifecycle = (before: Footprint, after: Footprint, lifecycles: number): Footprint => {
  const each = (key: keyof Footprint): number =>
    Math.round(((after[key] - before[key]) / Math.max(1, lifecycles)) * 10) / 10;
  return {
    events: each('events'),
    rowsWritten: each('rowsWritten'),
    logBytes: Math.round(each('logBytes')),
    storedBytes: Math.round(each('storedBytes')),
  };
};
