import { existsSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERUSER, openCluster, openClusterHome } from './cluster-home';
import { lockDataFolder } from './folder-lock';
import { type ServerProcess, startServer, stopOrphanedServer } from './server-process';
import { serverBinaries } from './server-binaries';

export interface EmbeddedPostgresOptions {
  /** Created when absent; holds the cluster (or a link to it) as `postgres`, and the owner's lock. */
  dataDirectory: string;
  /** A free port when absent. */
  port?: number;
  /** Default true. False gives up crash safety for speed: only for data that may be lost. */
  durable?: boolean;
  /** Default 200. */
  maxConnections?: number;
  /** The server's own lines; they hold no statements and no values. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Folder of the server's Unix socket, or 127.0.0.1, on which it listens in any case. */
  host: string;
  port: number;
  superuser: string;
  password: string;
  processId: number;
  /** Settles when the server ends for whatever reason, with its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  /** Fast shutdown, then lets the data folder go. Further calls return the same promise. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a data folder, making the cluster on the first start. Listens on 127.0.0.1 and a private Unix socket only, SCRAM
 * passwords.
 * Recovers by itself from whatever a hard kill left: an unfinished first start, a stale postmaster.pid, a server that
 * outlived its owner. Throws DataFolderInUse while another copy owns the folder, PortInUse when `port` is taken.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const lock = lockDataFolder(options.dataDirectory);
  try {
    const dataDirectory = realpathSync(options.dataDirectory);
    const durable = options.durable ?? true;
    const home = openClusterHome(dataDirectory);
    const binaries = serverBinaries(home.account, dataDirectory);
    const password = await openCluster(home, binaries, durable);
    const settings = serverSettings(durable, options.maxConnections ?? 200);
    const server = await startServer({
      binaries,
      home,
      settings,
      port: options.port,
      log: options.log ?? (() => undefined),
    });
    return describe(server, password, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Deletes a data folder together with a cluster kept elsewhere. Throws DataFolderInUse while its owner lives. */
export async function deleteDataFolder(dataDirectory: string): Promise<void> {
  const lock = lockDataFolder(dataDirectory);
  try {
    const entry = join(dataDirectory, 'postgres');
    if (existsSync(entry)) {
      const home = realpathSync(entry);
      await stopOrphanedServer(join(home, 'cluster'));
      rmSync(home, { recursive: true, force: true });
    }
  } catch (error) {
    lock.release();
    throw error;
  }
  // More tries: another start may just be looking at the lock.
  rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
}

function describe(server: ServerProcess, password: string, releaseFolder: () => void): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  return {
    host: server.host,
    port: server.port,
    superuser: SUPERUSER,
    password,
    processId: server.pid,
    exited: server.exited,
    stop: () => (stopping ??= server.stop().finally(releaseFolder)),
  };
}

/** Two cores, a few gigabytes of memory, many short transactions. */
function serverSettings(durable: boolean, maxConnections: number): Record<string, string | number> {
  return {
    max_connections: maxConnections,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    checkpoint_completion_target: 0.9,
    jit: 'off',
    password_encryption: 'scram-sha-256',
    // Half-open peers give their session locks back after this many idle seconds plus a few probes.
    tcp_keepalives_idle: 10,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Errors go to the client that caused them; in a log file their statements and key values would be personal data.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}
