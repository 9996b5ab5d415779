import { createTestDatabase, type TestDatabase, testCluster } from '@one-window/testing';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { openDataSource, poolOf } from './data-source';
import { asAdministrator } from './service-databases';

jest.setTimeout(60_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase('pool-trial', []);
});

afterAll(() => database.drop());

describe('the data source of a service', () => {
  it('bounds statements, locks and idle transactions, and is known by the service’s name', async () => {
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'application_name'];
    const { rows } = await database.pool.query(
      'select name, current_setting(name) as value from unnest($1::text[]) as name',
      [names],
    );
    expect(rows.map(({ value }) => value)).toEqual(['15s', '5s', '10s', 'pool-trial']);
  });

  it('keeps ten connections unless told otherwise, and shares its own pool', async () => {
    const small = await openDataSource(database.serviceUrl, { service: 'pool-trial', max: 3 });
    expect([poolOf(database.dataSource), poolOf(small)].map((pool) => pool.options.max)).toEqual([10, 3]);
    expect(poolOf(small)).toBeInstanceOf(Pool);
    await small.destroy();
  });

  it('has no pool before it is connected', () => {
    expect(() => poolOf(new DataSource({ type: 'postgres' }))).toThrow('not connected');
  });

  it('gives dates as the day they are, in whatever zone this machine lives', async () => {
    const { rows } = await database.pool.query("select date '2026-11-21' as day, 7::int as seven");
    expect(rows).toEqual([{ day: '2026-11-21', seven: 7 }]);
  });

  it('survives the loss of an idle connection, tells of it, and answers the next question', async () => {
    let told: (error: Error) => void = () => undefined;
    const loss = new Promise<Error>((resolve) => (told = resolve));
    const dataSource = await openDataSource(database.serviceUrl, {
      service: 'pool-loss',
      max: 1,
      onPoolError: (error) => told(error),
    });
    await asAdministrator(testCluster(), 'postgres', (client) =>
      client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pool-loss'"),
    );
    expect(await loss).toMatchObject({ code: '57P01' });
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
    await dataSource.destroy();
  });
});
