import { Clock, newId } from '@one-window/platform';
import { accept } from '@one-window/contracts';
import {
  claimed,
  commandBy,
  createTestDatabase,
  mediator,
  sampleModel,
  type TestDatabase,
  withCalendar,
} from '@one-window/testing';
import { CaseStore } from './case-store';
import { engineMigrations } from '../migrations/engine-migrations';

const NOT_PERMITTED = '42501';

let database: TestDatabase;
let tables: string[];

beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { onPoolError: () => undefined });
  const store = new CaseStore(database.pool, sampleModel(), withCalendar(new Clock()), { wake: () => undefined });
  await store.open(newId(), commandBy(mediator), async () => accept(claimed()));
  const { rows } = await database.pool.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'event_log'::regclass`,
  );
  tables = ['event_log', ...rows.map(({ name }) => name)];
});

afterAll(() => database.drop());

describe('the role of a running service', () => {
  it('finds its event in the log, which has a partition for every month of the next two years', async () => {
    expect((await database.pool.query('select from event_log')).rowCount).toBe(1);
    expect(tables).toContain('event_log_default');
    expect(tables.length).toBeGreaterThanOrEqual(26);
  });

  it.each([
    ['update', (table: string) => `update ${table} set type = 'x'`],
    ['delete', (table: string) => `delete from ${table}`],
    ['truncate', (table: string) => `truncate ${table}`],
    ['drop', (table: string) => `drop table ${table}`],
  ])('cannot %s the event log, nor a partition of it', async (_verb, statement) => {
    for (const table of tables) {
      await expect(database.pool.query(statement(table))).rejects.toMatchObject({ code: NOT_PERMITTED });
    }
  });

  it.each([
    'alter table event_log disable trigger all',
    'select make_event_log_partition(date $$2035-01-01$$)',
    'create table of_my_own (id int)',
    'update inbox set consumer = $$x$$',
    'delete from inbox',
    'delete from dead_letter',
    'delete from cases',
  ])('cannot %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: NOT_PERMITTED });
  });
});
