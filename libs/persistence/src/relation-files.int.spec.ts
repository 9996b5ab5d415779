import { openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedPostgres } from './embedded-postgres';
import { PAGE_BYTES } from './page-checksum';
import { missingFile, relationFiles, wrongPage } from './relation-files';
import { DataFolderTrial, onServer } from './spec-support/data-folder-trial';

describe('the files of a running cluster', () => {
  const trial = new DataFolderTrial();
  const cluster = join(trial.dataDirectory, 'postgres', 'cluster');
  const never = new AbortController().signal;
  let server: EmbeddedPostgres;

  const files = () => relationFiles({ ...server, user: server.superuser });
  const pathOf = async (relation: string) => (await files()).find((file) => file.relation === relation)!.path;

  beforeAll(async () => {
    server = await trial.start({ durable: false });
    await onServer(server, async (client) => {
      await client.query(
        "create table told as select g as number, repeat('词', 400) as text from generate_series(1, 400) g",
      );
      await client.query('create table gone (number int)');
      await client.query('checkpoint');
    });
  }, 60_000);
  afterAll(() => trial.end());

  it('are all there, every page as it was written, also while they are written', async () => {
    expect(missingFile(cluster, await files())).toBeUndefined();
    const writing = onServer(server, (client) =>
      client
        .query("insert into told select g, repeat('字', 400) from generate_series(1, 2000) g")
        .then(() => client.query('checkpoint')),
    );
    expect(await wrongPage(cluster, await files(), never)).toBeUndefined();
    await writing;
    expect(await wrongPage(cluster, await files(), never)).toBeUndefined();
  });

  it('are found out by one changed bit, with database, table and page', async () => {
    const path = await pathOf('told');
    const place = join(cluster, path);
    const position = 3 * PAGE_BYTES + 5_000;
    const handle = openSync(place, 'r+');
    writeSync(handle, Buffer.from([readFileSync(place)[position]! ^ 0b100]), 0, 1, position);
    closeSync(handle);
    expect(await wrongPage(cluster, await files(), never)).toEqual({
      database: 'postgres',
      relation: 'told',
      path,
      wrong: 'page',
      block: 3,
    });
  });

  it('are found out when one is gone', async () => {
    const path = await pathOf('gone');
    rmSync(join(cluster, path));
    expect(missingFile(cluster, await files())).toMatchObject({ relation: 'gone', path, wrong: 'missing' });
  });
});
