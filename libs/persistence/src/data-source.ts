import { Pool, types } from 'pg';
import { parse } from 'pg-connection-string';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { quietLogger } from './quiet-logger';

const DATE_OID: number = types.builtins.DATE;

export interface OpenDataSourceOptions {
  /** Shown by the server as application_name. */
  service: string;
  /** Connections in the pool; default 10. */
  max?: number;
  entities?: DataSourceOptions['entities'];
  /** Told when an idle connection breaks; default: a process warning. The pool replaces the connection by itself. */
  onPoolError?: (error: Error) => void;
}

const sessionOptions = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
  types: { getTypeParser: datesAsText },
};

/**
 * A TypeORM data source on a service's database, connected. Statements end after 15 s, waits for locks after 5 s, idle
 * transactions after 10 s, attempts to connect after 5 s. SQL `date` arrives as 'YYYY-MM-DD' text, never as a Date of
 * some time zone. Throws when the database cannot be reached.
 */
export async function openDataSource(serviceUrl: string, options: OpenDataSourceOptions): Promise<DataSource> {
  // TypeORM's own reading of an address does not know folders of Unix sockets.
  const { host, port, user, password, database } = parse(serviceUrl);
  const dataSource = new DataSource({
    type: 'postgres',
    host: host ?? 'localhost',
    port: Number(port ?? 5432),
    username: user,
    password,
    database: database ?? undefined,
    entities: options.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logger: quietLogger,
    applicationName: options.service,
    poolSize: options.max ?? 10,
    connectTimeoutMS: 5_000,
    poolErrorHandler: options.onPoolError ?? ((error: Error) => process.emitWarning(error.message)),
    extra: sessionOptions,
  });
  return dataSource.initialize();
}

/** A pg pool by itself, with the same limits and types. It connects when it is first asked. */
export function openPool(
  serviceUrl: string,
  { service, max = 10, onPoolError }: Omit<OpenDataSourceOptions, 'entities'>,
): Pool {
  const pool = new Pool({
    connectionString: serviceUrl,
    application_name: service,
    max,
    connectionTimeoutMillis: 5_000,
    ...sessionOptions,
  });
  pool.on('error', onPoolError ?? ((error: Error) => process.emitWarning(error.message)));
  return pool;
}

/** The data source's own pg pool, for hot SQL with named statements. Throws when it is not connected to PostgreSQL. */
export function poolOf(dataSource: DataSource): Pool {
  const pool: unknown = 'master' in dataSource.driver ? dataSource.driver.master : undefined;
  if (!(pool instanceof Pool)) throw new Error('The data source is not connected to PostgreSQL.');
  return pool;
}

function datesAsText(oid: number, format: 'text' | 'binary' = 'text'): (value: string) => unknown {
  if (oid === DATE_OID) return (value) => value;
  return types.getTypeParser(oid, format) as (value: string) => unknown;
}
