import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { openClusterHome } from './cluster-home';
import { processEnded } from './processes';
import { serverEnvironment } from './server-account';
import { serverBinaries } from './server-binaries';
import { DataFolderTrial, registerCase, registeredCases } from './spec-support/data-folder-trial';

jest.setTimeout(60_000);

let trial: DataFolderTrial;

beforeEach(() => {
  trial = new DataFolderTrial();
});

afterEach(() => trial.end());

describe('after a hard kill', () => {
  it('of the owner, the server ends by itself and nothing committed is lost', async () => {
    const owner = trial.own();
    const server = await owner.server;
    await registerCase(server, 'A-1');
    await owner.kill();
    expect(await processEnded(server.processId, 30_000)).toBe(true);
    const again = await trial.start();
    expect(await registeredCases(again)).toEqual(['A-1']);
    await again.stop();
  });

  it('or when the owner ended and forgot its server, the server ends by itself too', async () => {
    const owner = trial.own();
    const server = await owner.server;
    await owner.retire();
    expect(await processEnded(server.processId, 30_000)).toBe(true);
  });

  it('of the owner, a start at once does not wait for anybody to clean up', async () => {
    const owner = trial.own();
    await registerCase(await owner.server, 'A-1');
    await owner.kill();
    const again = await trial.start();
    expect(await registeredCases(again)).toEqual(['A-1']);
    await again.stop();
  });

  it('of owner and server together, nothing committed is lost', async () => {
    const owner = trial.own();
    const server = await owner.server;
    await registerCase(server, 'A-1');
    process.kill(server.processId, 'SIGKILL');
    await owner.kill();
    const again = await trial.start();
    expect(await registeredCases(again)).toEqual(['A-1']);
    await again.stop();
  });

  it('a server that outlived its owner is stopped first', async () => {
    const first = await trial.start();
    await registerCase(first, 'A-1');
    await first.stop();
    const orphan = await startUnownedServer();
    const orphanEnded = once(orphan, 'close');
    const second = await trial.start();
    expect(await registeredCases(second)).toEqual(['A-1']);
    expect(await orphanEnded).toEqual([0, null]);
    await second.stop();
  });

  it('in the first start while the cluster is being made, the next start makes it anew', async () => {
    mkdirSync(trial.dataDirectory);
    const { folder } = openClusterHome(trial.dataDirectory);
    const watcher = watch(folder);
    const halfWay = new Promise<void>((seen) => {
      watcher.on('change', (_, name) => /^initialising-[0-9a-f]+$/.test(String(name)) && seen());
    });
    const owner = trial.own();
    await halfWay;
    await owner.kill();
    watcher.close();
    expect(existsSync(join(folder, 'cluster'))).toBe(false);
    const server = await trial.start();
    await registerCase(server, 'A-1');
    await server.stop();
    expect(readdirSync(folder).filter((name) => name.startsWith('initialising-'))).toEqual([]);
  });

  it.each([
    ['names another program that now has the pid', (sleeper: ChildProcess) => `${sleeper.pid}\n`],
    ['is empty', () => ''],
  ])('a postmaster.pid that %s does not keep the server from starting', async (_, content) => {
    const first = await trial.start();
    await registerCase(first, 'A-1');
    await first.stop();
    const { account, cluster } = openClusterHome(trial.dataDirectory);
    const sleeper = spawn('cat', { ...account, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] });
    trial.atTheEnd(() => sleeper.kill());
    writeFileSync(join(cluster, 'postmaster.pid'), content(sleeper));
    const second = await trial.start();
    expect(await registeredCases(second)).toEqual(['A-1']);
    expect(sleeper.exitCode).toBeNull();
    await second.stop();
  });

  it('a session that has not yet noticed holds the next start up, but does not defeat it', async () => {
    const owner = trial.own();
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
    const next = await trial.start({
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
    const { account, folder, cluster } = openClusterHome(trial.dataDirectory);
    const { postgres } = serverBinaries(account, trial.dataDirectory);
    const settings = ['-c', `unix_socket_directories=${folder}`, '-c', 'listen_addresses='];
    const server = spawn(postgres, ['-D', cluster, ...settings], {
      ...account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    trial.atTheEnd(() => server.kill('SIGINT'));
    const lines = createInterface({ input: server.stderr });
    await new Promise<void>((ready) =>
      lines.on('line', (line) => line.includes('ready to accept connections') && ready()),
    );
    return server;
  }
});
