import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder, type RelationFile, relationFiles, startEmbeddedPostgres } from '@one-window/persistence';
import { administratorOf } from './databases';
import { FilesCheck } from './data-folder/files-check';
import { explainFailure } from './explain-failure';
import { Installation } from './installation';
import { startCentre } from './start-centre';

jest.setTimeout(120_000);

/** A centre in this process that is stopped as soon as it lets people in; answers what it says it is. */
const startAndStop = async (dataFolder: string, installation?: 'empty' | 'accounts'): Promise<unknown> => {
  const centre = await startCentre({ dataFolder, port: 0, host: '127.0.0.1', durable: false, installation });
  try {
    await centre.ready;
    return await (await fetch(`${centre.url}/api/centre/demonstration`)).json();
  } finally {
    await centre.stop();
  }
};

/** Why a folder is not started; fails when it is. */
const refusal = async (dataFolder: string): Promise<Error> => {
  try {
    await startAndStop(dataFolder);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it started');
};

it('a centre that brings no city starts no folder whose city is still to be made, and says what does', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'one-window-city-')), 'data');
  try {
    Installation.open(folder, 'city');
    expect(explainFailure(await refusal(folder), { folder, port: '0' })).toMatch(
      /不含演示城市.*npm start$|brings none.*npm start\.$/,
    );
    for (const part of ['postgres', 'secrets.json']) expect(readdirSync(folder)).not.toContain(part);
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
});

describe('a data folder knows what it is', () => {
  const place = mkdtempSync(join(tmpdir(), 'one-window-kind-'));
  const real = join(place, 'real');
  const aside = join(place, 'aside');
  let files: RelationFile[];

  beforeAll(async () => {
    await startAndStop(real, 'empty');
    const postgres = await startEmbeddedPostgres({ dataDirectory: real, durable: false });
    files = await relationFiles(administratorOf(postgres));
    await postgres.stop();
  });
  afterAll(async () => {
    await deleteDataFolder(real);
    rmSync(place, { recursive: true });
  });

  /** What lies in the folder, but for the owner's lock, whose number grows, and what running alone writes. */
  const contents = () =>
    readdirSync(real)
      .filter((name) => !name.startsWith('owner.'))
      .toSorted();

  /** Why it is not started with this part gone or replaced, and whether anything was made or removed meanwhile. */
  const startWithout = async (part: string, instead: (path: string) => void) => {
    const path = join(real, part);
    renameSync(path, aside);
    instead(path);
    const before = contents();
    try {
      const { message, name } = await refusal(real);
      return { name, message, changed: contents().join() !== before.join() };
    } finally {
      rmSync(path, { recursive: true, force: true });
      renameSync(aside, path);
    }
  };
  const nothing = (): void => undefined;
  const write = (text: string) => (path: string) => writeFileSync(path, text, { mode: 0o600 });
  const changed = (changes: object) => (path: string) =>
    write(JSON.stringify({ ...(JSON.parse(readFileSync(aside, 'utf8')) as object), ...changes }))(path);

  it.each([
    ['installation.json', 'missing', nothing, /installation\.json/],
    ['installation.json', 'empty', write(''), /installation\.json/],
    ['installation.json', 'garbled', write('{"kind":"emp'), /installation\.json/],
    ['installation.json', 'of no kind that there is', write('{"kind":"real"}'), /installation\.json/],
    ['installation.json', 'of another installation', changed({ id: randomUUID() }), /installation\.json/],
    ['installation.json', 'saying that it is a demonstration', changed({ kind: 'accounts' }), /accounts.*empty/],
    ['installation.json', 'of a folder that is new', changed({ founding: true }), /installation\.json/],
    ['secrets.json', 'missing', nothing, /secrets\.json/],
    ['secrets.json', 'empty', write(''), /secrets\.json/],
    ['secrets.json', 'garbled', write('not JSON'), /secrets\.json/],
    ['secrets.json', 'without the key of fields', write('{"intake/owner":"x"}'), /secrets\.json/],
    ['secrets.json', 'of another installation', changed({ 'field-key': 'x' }), /secrets\.json/],
    ['postgres', 'missing', nothing, /postgres\//],
    ['postgres/cluster', 'missing', nothing, /postgres\//],
    ['postgres/superuser.password', 'missing', nothing, /superuser\.password/],
    ['postgres/superuser.password', 'empty', write('\n'), /superuser\.password/],
    ['postgres/superuser.password', 'of another installation', write('guessed\n'), /superuser\.password/],
    ['postgres/cluster/PG_VERSION', 'empty', write(''), /PG_VERSION/],
    ['postgres/cluster/global/pg_control', 'missing', nothing, /pg_control/],
  ])('%s %s: refused with a sentence, and nothing is made in its place', async (part, _, instead, expected) => {
    const refused = await startWithout(part, instead);
    expect(refused).toEqual({ name: 'DataFolderRefused', message: expect.stringMatching(expected), changed: false });
    // In both languages.
    expect(refused.message).toMatch(/\p{Script=Han}.*[a-z]{3}/su);
  });

  it('databases that know of no installation do not take the place of those that are gone', async () => {
    renameSync(join(real, 'postgres'), aside);
    const empty = await startEmbeddedPostgres({ dataDirectory: real, durable: false });
    await empty.stop();
    expect(await refusal(real)).toMatchObject({ name: 'DataFolderRefused', part: 'postgres' });
    rmSync(join(real, 'postgres'), { recursive: true });
    renameSync(aside, join(real, 'postgres'));
  });

  /** The centre waits three seconds for all pages to be read and then reads on while it runs; here they are read to the end. */
  const readWhole = async (): Promise<Error> => {
    const postgres = await startEmbeddedPostgres({ dataDirectory: real, durable: false });
    try {
      const check = await FilesCheck.begin(administratorOf(postgres), real);
      await check.whole();
    } catch (error) {
      return error as Error;
    } finally {
      await postgres.stop();
    }
    throw new Error('no page was found to be wrong');
  };

  /** One of our tables, an index of it, and what PostgreSQL reads before it answers any query. */
  it.each(['region', 'region_pkey', 'pg_proc', 'pg_class', 'pg_attribute'])(
    '%s without its file, and with a page that is not as it was written, is refused',
    async (relation) => {
      const of = files.find((file) => file.database === 'directory' && file.relation === relation);
      const path = join(real, 'postgres/cluster', of?.path ?? 'unknown');
      renameSync(path, aside);
      try {
        expect(await refusal(real)).toMatchObject({ name: 'DataFolderRefused', part: 'postgres' });
      } finally {
        renameSync(aside, path);
      }
      const position = 8_000;
      const there = readFileSync(path).subarray(position, position + 4);
      const file = openSync(path, 'r+');
      writeSync(file, Buffer.from(there.map((byte) => byte ^ 1)), 0, 4, position);
      try {
        expect(await (relation.startsWith('pg_') ? refusal(real) : readWhole())).toMatchObject({
          name: 'DataFolderRefused',
          part: 'postgres',
        });
      } finally {
        writeSync(file, there, 0, 4, position);
        closeSync(file);
      }
    },
  );

  it('with every part in its place it starts again as what it is, also where a lost installation.json was written anew', async () => {
    const path = join(real, 'installation.json');
    const { id } = JSON.parse(readFileSync(path, 'utf8')) as { id: string };
    writeFileSync(path, '{"kind":"empty"}');
    // It only says again what the other parts say.
    rmSync(join(real, 'databases.json'));
    expect(await startAndStop(real)).toEqual({ demonstration: false });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ kind: 'empty', id });
    await expect(startAndStop(real, 'accounts')).rejects.toThrow('holds real data');
    for (const name of ['installation.json', 'secrets.json', 'databases.json', 'centre.log']) {
      expect([name, statSync(join(real, name)).mode & 0o777]).toEqual([name, 0o600]);
    }
  });
});
