import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERUSER, clusterMissing, makeCluster, openCluster, openClusterHome } from './cluster-home';
import { type FolderLock, lockDataFolder } from './folder-lock';
import { processIdentity } from './processes';
import type { DatabaseAdministrator } from './service-databases';
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
  /** Default `make`: an absent cluster is made. `existing`: DataFolderRefused where there is none. */
  cluster?: 'make' | 'existing';
  /** The folder's lock where the caller holds it already, and goes on holding it after `stop`. */
  lock?: FolderLock;
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
 * outlived its owner. Throws DataFolderInUse while another copy owns the folder, DataFolderRefused when a part of the
 * cluster is missing or damaged, ServerDidNotStart with the server's last words, PortInUse when `port` is taken.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const lock = options.lock ?? lockDataFolder(options.dataDirectory);
  const release = (): void => (options.lock ? undefined : lock.release());
  try {
    const dataDirectory = realpathSync(options.dataDirectory);
    const durable = options.durable ?? true;
    const mayMake = options.cluster !== 'existing';
    if (!mayMake && !lstatSync(join(dataDirectory, 'postgres'), { throwIfNoEntry: false })) {
      throw clusterMissing(dataDirectory);
    }
    const home = openClusterHome(dataDirectory);
    const binaries = serverBinaries(home.account, dataDirectory);
    const password = mayMake
      ? await makeCluster(home, dataDirectory, binaries, durable)
      : openCluster(home, dataDirectory);
    const settings = serverSettings(durable, options.maxConnections ?? 200, home.folder);
    const server = await startServer({
      binaries,
      home,
      settings,
      port: options.port,
      log: options.log ?? (() => undefined),
    });
    return describe(server, password, release);
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * How to reach the server that runs on a data folder, as its superuser; undefined when none does.
 * @throws what the file system says when the superuser's password cannot be read.
 */
export function runningServer(dataDirectory: string): DatabaseAdministrator | undefined {
  const home = join(dataDirectory, 'postgres');
  const pidFile = join(home, 'cluster', 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  // One a line: pid, data folder, start, port, folder of the socket, address.
  const [pid, , , port, socket, address] = readFileSync(pidFile, 'utf8').split('\n');
  if (processIdentity(Number(pid)) === undefined) return undefined;
  const password = readFileSync(join(home, 'superuser.password'), 'utf8').trim();
  return { host: socket?.trim() || address?.trim() || '127.0.0.1', port: Number(port), user: SUPERUSER, password };
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

const LARGEST_WAL_MEGABYTES = 2_048;
const SMALLEST_WAL_MEGABYTES = 128;

/** Write-ahead log until a checkpoint: at most an eighth of what was free at the start, so that it fills no small disk. */
function walMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  const eighth = Math.floor((bavail * bsize) / 8 / 1_048_576);
  return Math.min(LARGEST_WAL_MEGABYTES, Math.max(SMALLEST_WAL_MEGABYTES, eighth));
}

/** Two cores, a few gigabytes of memory, many short transactions. */
function serverSettings(durable: boolean, maxConnections: number, folder: string): Record<string, string | number> {
  return {
    max_connections: maxConnections,
    shared_buffers: '256MB',
    max_wal_size: `${walMegabytes(folder)}MB`,
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
