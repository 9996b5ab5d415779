import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import {
  deleteDataFolder,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../embedded-postgres';
import { onSingleConnection } from '../single-connection';
import { type OwnedServer, type OwnerProcess, startOwner } from './owner-process';

export type ServerAddress = Pick<OwnedServer, 'host' | 'port' | 'superuser' | 'password'>;

/** A data folder for one test, and everything the test started on it. */
export class DataFolderTrial {
  readonly parent = realpathSync(mkdtempSync(join(tmpdir(), 'one-window-embedded-')));
  readonly dataDirectory = join(this.parent, '.data');
  private readonly endings: (() => unknown)[] = [];

  constructor() {
    chmodSync(this.parent, 0o711);
  }

  /** Starts a server owned by this process. */
  async start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDirectory: this.dataDirectory, ...options });
    this.atTheEnd(() => server.stop());
    return server;
  }

  /** Starts a server owned by another process. */
  own(sources?: string): OwnerProcess {
    const owner = startOwner(this.dataDirectory, sources);
    this.atTheEnd(() => owner.kill());
    return owner;
  }

  /** What a failing test would leave behind; doing it twice must do nothing. */
  atTheEnd(ending: () => unknown): void {
    this.endings.push(ending);
  }

  async end(): Promise<void> {
    for (const ending of this.endings) await ending();
    if (existsSync(this.dataDirectory)) await deleteDataFolder(this.dataDirectory);
    rmSync(this.parent, { recursive: true, force: true });
  }
}

/** Runs `work` as superuser on one connection to the server. */
export function onServer<Result>(
  { host, port, superuser: user, password }: ServerAddress,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  return onSingleConnection({ host, port, user, password, database: 'postgres' }, work);
}

/** Commits one case. */
export function registerCase(server: ServerAddress, number: string): Promise<void> {
  return onServer(server, async (client) => {
    await client.query('create table if not exists registered (number text primary key)');
    await client.query('insert into registered values ($1)', [number]);
  });
}

/** The numbers of all committed cases, in order. */
export function registeredCases(server: ServerAddress): Promise<string[]> {
  return onServer(server, async (client) => {
    const { rows } = await client.query<{ number: string }>('select number from registered order by number');
    return rows.map(({ number }) => number);
  });
}
