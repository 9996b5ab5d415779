import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { quietLogger } from './quiet-logger';
import { onSingleConnection } from './single-connection';

/** Class name ends with a 13-digit timestamp, e.g. `CreateCases1763700000000`; TypeORM orders by it. */
export type MigrationClass = new () => MigrationInterface;

const MIGRATION_LOCK = 4_917_002;
const MIGRATION_TABLE = 'schema_migration';

/** The database was migrated by a newer build; running this one on it could damage data. */
export class DatabaseNewerThanBuild extends Error {
  override readonly name = 'DatabaseNewerThanBuild';
  constructor(
    readonly database: string,
    readonly unknownMigrations: readonly string[],
  ) {
    super(
      `The database ${database} holds migrations this build does not know: ${unknownMigrations.join(', ')}. Run a build that has them.`,
    );
  }
}

/**
 * Runs the migrations the database has not had, each in a transaction of its own, and returns their names in order.
 * Concurrent runners wait for each other, so each migration runs once. A migration gives up after waiting 5 s for a
 * lock. Throws DatabaseNewerThanBuild before anything is changed.
 */
export async function runMigrations(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  return onSingleConnection({ connectionString: ownerUrl, application_name: 'migration lock' }, async (lock) => {
    await takeMigrationLock(lock);
    return migrate(ownerUrl, migrations);
  });
}

/**
 * In a migration: nobody but the owner may change, remove or truncate rows of this table and its present partitions;
 * inserting and reading stay. `table` as SQL writes it, schema optional.
 */
export function makeAppendOnly(queryRunner: QueryRunner, table: string): Promise<void> {
  return takeFromOthers(queryRunner, table, ['UPDATE', 'DELETE', 'TRUNCATE']);
}

async function takeFromOthers(queryRunner: QueryRunner, table: string, privileges: string[]): Promise<void> {
  const revocations = (await queryRunner.query(
    `select format('revoke %s on table %s from %s', acl.privilege_type, relation.oid::regclass,
                   case acl.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(acl.grantee)) end) as ddl
       from pg_class relation, aclexplode(relation.relacl) acl
      where (relation.oid = $1::regclass or relation.oid in (select relid from pg_partition_tree($1::regclass)))
        and acl.grantee <> relation.relowner
        and acl.privilege_type = any($2)`,
    [table, privileges],
  )) as { ddl: string }[];
  for (const { ddl } of revocations) await queryRunner.query(ddl);
}

async function takeMigrationLock(lock: Client): Promise<void> {
  // Asking again instead of waiting inside the server: a waiting statement holds a snapshot, and CREATE INDEX
  // CONCURRENTLY in the runner would wait for that snapshot while its holder waits for the runner.
  for (;;) {
    const { rows } = await lock.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK]);
    if (rows[0]?.taken) return;
    await pause(100);
  }
}

async function migrate(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: MIGRATION_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logger: quietLogger,
    applicationName: 'migrations',
    poolSize: 2,
    extra: { lock_timeout: 5_000 },
  }).initialize();
  try {
    await refuseUnknownMigrations(dataSource);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await protectMigrationTable(dataSource);
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

async function refuseUnknownMigrations(dataSource: DataSource): Promise<void> {
  const [table] = (await dataSource.query('select to_regclass($1) is not null as present', [MIGRATION_TABLE])) as {
    present: boolean;
  }[];
  if (!table?.present) return;
  const applied = (await dataSource.query('select name from schema_migration order by id')) as { name: string }[];
  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = applied.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseNewerThanBuild(String(dataSource.driver.database), unknown);
}

async function protectMigrationTable(dataSource: DataSource): Promise<void> {
  const queryRunner = dataSource.createQueryRunner();
  try {
    await takeFromOthers(queryRunner, MIGRATION_TABLE, ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']);
  } finally {
    await queryRunner.release();
  }
}
