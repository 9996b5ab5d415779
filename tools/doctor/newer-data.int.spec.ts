import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  deleteDataFolder,
  loadOrCreateSecrets,
  prepareServiceDatabase,
  runMigrations,
  startEmbeddedPostgres,
} from '@one-window/persistence';
import { repositoryRoot } from '@one-window/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { examine } from './examine';

const nothing = async (_: QueryRunner): Promise<void> => undefined;
/** Keeps texts that only look like names of migrations. */
class EventLog1760000000000 implements MigrationInterface {
  up = async (runner: QueryRunner): Promise<void> => {
    await runner.query(
      "create table answer as select 'Key' || g as key from generate_series(1893456000000, 1893456000099) g",
    );
  };
  down = nothing;
}
class DisputesOfTheYearAfterNext1893456000000 implements MigrationInterface {
  up = nothing;
  down = nothing;
}
class Brief1893456000001 implements MigrationInterface {
  up = nothing;
  down = nothing;
}

describe('The doctor before data of a newer version', () => {
  let dataFolder: string;
  const found = async () =>
    (await examine({ root: repositoryRoot(), dataFolder, environment: {} })).findings.filter(
      ({ code }) => code === 'other-versions-data',
    );
  /** Migrates a database as a version with these migrations would, and stops the server. */
  const migrate = async (...migrations: (new () => MigrationInterface)[]) => {
    const postgres = await startEmbeddedPostgres({ dataDirectory: dataFolder, durable: false, maxConnections: 20 });
    loadOrCreateSecrets(dataFolder, ['field-key']);
    const admin = { host: postgres.host, port: postgres.port, user: postgres.superuser, password: postgres.password };
    const { ownerUrl } = await prepareServiceDatabase(admin, 'intake', { owner: 'owner', service: 'service' });
    await runMigrations(ownerUrl, migrations);
    await postgres.stop();
  };

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'one-window-newer-'));
  });
  afterEach(() => deleteDataFolder(dataFolder));

  it('reads off the stopped databases which migrations it does not know', async () => {
    await migrate(EventLog1760000000000);
    expect(await found()).toEqual([]);
    await migrate(EventLog1760000000000, DisputesOfTheYearAfterNext1893456000000, Brief1893456000001);
    expect(await found()).toMatchObject([
      { en: expect.stringMatching(/DisputesOfTheYearAfterNext1893456000000, Brief1893456000001\.$/) },
    ]);
  }, 60_000);
});
