import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DatabaseNewerThanBuild, makeAppendOnly, type MigrationClass, runMigrations } from './migrations';
import { onSingleConnection } from './single-connection';

jest.setTimeout(60_000);

/** A migration out of one SQL text; the class name carries the order. */
function migration(name: string, up: string): MigrationClass {
  return class implements MigrationInterface {
    readonly name = name;
    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(up);
    }
    async down(): Promise<void> {
      throw new Error('migrations only go forward');
    }
  };
}

const createCases = migration('CreateCases1763700000000', 'create table case_file (number text)');
const countARun = migration(
  'CountARun1763700000001',
  "insert into case_file select 'run ' || count(*) from case_file, pg_sleep(0.05)",
);
const indexCases = class IndexCases1763700000002 implements MigrationInterface {
  readonly transaction = false;
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index concurrently case_number on case_file (number)');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index case_number');
  }
};
const createLog = class CreateLog1763700000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create table event_log (seq bigint not null, body text) partition by range (seq)');
    await queryRunner.query('create table event_log_first partition of event_log for values from (0) to (1000)');
    await makeAppendOnly(queryRunner, 'event_log');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table event_log');
  }
};

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase('migration-trial', []);
});

afterEach(() => database.drop());

const numbers = async () =>
  (await database.pool.query<{ number: string }>('select number from case_file')).rows.map(({ number }) => number);

describe('running migrations', () => {
  it('applies what is missing, in order, and nothing the second time', async () => {
    expect(await runMigrations(database.ownerUrl, [countARun, createCases])).toEqual([
      'CreateCases1763700000000',
      'CountARun1763700000001',
    ]);
    expect(await runMigrations(database.ownerUrl, [createCases, countARun])).toEqual([]);
    expect(await runMigrations(database.ownerUrl, [createCases, countARun, indexCases])).toEqual([
      'IndexCases1763700000002',
    ]);
    expect(await numbers()).toEqual(['run 0']);
  });

  it('five runners at once wait for each other and each migration runs once, an index built concurrently among them', async () => {
    const list = [createCases, countARun, indexCases];
    const applied = await Promise.all(Array.from({ length: 5 }, () => runMigrations(database.ownerUrl, list)));
    expect(applied.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 3]);
    expect(await numbers()).toEqual(['run 0']);
  });

  it('a failing migration leaves those before it, undoes itself and tells why', async () => {
    const broken = migration('Broken1763700000009', "insert into case_file values ('half'); select 1 / 0");
    await expect(runMigrations(database.ownerUrl, [createCases, broken])).rejects.toThrow('division by zero');
    expect(await numbers()).toEqual([]);
    expect(await runMigrations(database.ownerUrl, [createCases])).toEqual([]);
  });

  it('refuses a database that a newer build has migrated, and changes nothing', async () => {
    await runMigrations(database.ownerUrl, [createCases, countARun]);
    const refused = runMigrations(database.ownerUrl, [createCases, createLog]);
    await expect(refused).rejects.toThrow(DatabaseNewerThanBuild);
    await expect(refused).rejects.toThrow('CountARun1763700000001');
    expect((await database.pool.query("select to_regclass('event_log') as log")).rows).toEqual([{ log: null }]);
  });

  it('gives up instead of queueing behind a long lock', async () => {
    await runMigrations(database.ownerUrl, [createCases]);
    const alter = migration('AddNote1763700000004', 'alter table case_file add note text');
    await onSingleConnection({ connectionString: database.ownerUrl }, async (holder) => {
      await holder.query('begin');
      await holder.query('lock table case_file in access share mode');
      await expect(runMigrations(database.ownerUrl, [createCases, alter])).rejects.toMatchObject({ code: '55P03' });
    });
  });
});

describe('tables the service may only add to', () => {
  beforeEach(async () => {
    await runMigrations(database.ownerUrl, [createLog]);
    await database.pool.query("insert into event_log values (1, 'registered')");
  });

  it.each([
    "update event_log set body = 'forged'",
    'delete from event_log',
    'truncate event_log',
    "update event_log_first set body = 'forged'",
    'delete from event_log_first',
    'truncate event_log_first',
    'delete from schema_migration',
    "insert into schema_migration (timestamp, name) values (1, 'Never')",
  ])('refuse: %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect((await database.pool.query('select body from event_log')).rows).toEqual([{ body: 'registered' }]);
  });
});
