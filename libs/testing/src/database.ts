import { createHash, randomBytes } from 'node:crypto';
import {
  asAdministrator,
  type DatabaseAdministrator,
  databaseUrl,
  type MigrationClass,
  openDataSource,
  type OpenDataSourceOptions,
  poolOf,
  prepareServiceDatabase,
  runDdl,
  runMigrations,
  type ServiceDatabaseUrls,
  type ServicePasswords,
} from '@one-window/persistence';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { TEST_CLUSTER_VARIABLE } from './database-test-run';

export interface TestDatabase extends ServiceDatabaseUrls {
  /** The cluster's superuser, on this database. */
  adminUrl: string;
  /** Signed in as the service. */
  dataSource: DataSource;
  /** The data source's pool. */
  pool: Pool;
  /** Closes the data source and deletes the database, cutting whatever other sessions it has. */
  drop(): Promise<void>;
}

/**
 * A database of its own for a test file, migrated, with the service's two roles. The first request for a service and list
 * of migrations in a test run migrates a template; every further one copies it. Only under the jest project `int`.
 */
export async function createTestDatabase(
  service: string,
  migrations: readonly MigrationClass[],
  options: Omit<OpenDataSourceOptions, 'service'> = {},
): Promise<TestDatabase> {
  const admin = testCluster();
  const template = await migratedTemplate(admin, service, migrations);
  const database = `${service.replaceAll('-', '_')}_${randomBytes(5).toString('hex')}`;
  const urls = await prepareServiceDatabase(admin, service, testPasswords(admin), { database, template });
  const dataSource = await openDataSource(urls.serviceUrl, { ...options, service });
  return {
    ...urls,
    adminUrl: databaseUrl(admin, database),
    dataSource,
    pool: poolOf(dataSource),
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await asAdministrator(admin, 'postgres', (client) => runDdl(client, 'drop database %I with (force)', database));
    },
  };
}

/** The shared cluster of this test run. Throws outside the jest project `int`. */
export function testCluster(): DatabaseAdministrator {
  const text = process.env[TEST_CLUSTER_VARIABLE];
  if (text === undefined)
    throw new Error('No test cluster: name the file *.int.spec.ts, so that jest runs it in the project "int".');
  return JSON.parse(text) as DatabaseAdministrator;
}

async function migratedTemplate(
  admin: DatabaseAdministrator,
  service: string,
  migrations: readonly MigrationClass[],
): Promise<string> {
  const content = JSON.stringify([service, migrations.map((migration) => [migration.name, String(migration)])]);
  const template = `template_${createHash('sha256').update(content).digest('hex').slice(0, 20)}`;
  await asAdministrator(admin, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [template]);
    const { rows } = await client.query<{ finished: boolean }>(
      'select datistemplate as finished from pg_database where datname = $1',
      [template],
    );
    if (rows[0]?.finished) return;
    await runDdl(client, 'drop database if exists %I with (force)', template);
    const { ownerUrl } = await prepareServiceDatabase(admin, service, testPasswords(admin), { database: template });
    await runMigrations(ownerUrl, migrations);
    await runDdl(client, 'alter database %I is_template true', template);
  });
  return template;
}

/** Derived, so that every worker gives the shared roles the same passwords. */
function testPasswords(admin: DatabaseAdministrator): ServicePasswords {
  return { owner: `${admin.password}-owner`, service: `${admin.password}-service` };
}
