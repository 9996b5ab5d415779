import {
  CaseConsumer,
  CaseStore,
  isInfrastructureError,
  engineMigrations,
  partitionOf,
  Timers,
  Unavailable,
} from '@one-window/case-engine';
import { accept, type AnyRecordedEvent, topicOf } from '@one-window/contracts';
import { openDataSource, poolOf } from '@one-window/persistence';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  commandBy,
  createTestDatabase,
  CuttableProxy,
  mediator,
  sampleModel,
  takenBack,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import type { DataSource } from 'typeorm';
import { DeadLetters } from './dead-letters';
import { type Delivery, InboxProcessor } from './inbox-processor';

const clock = withCalendar(new Clock());
const asleep = { wake: () => undefined };
const silent = { handled: () => undefined, parked: () => undefined, unknownType: () => undefined };

let database: TestDatabase;
let proxy: CuttableProxy;
/** The service's own connections, which go through the proxy. */
let service: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { onPoolError: () => undefined });
  proxy = new CuttableProxy(new URL(database.serviceUrl));
  service = await openDataSource(await proxy.start(), { service: 'mediation', onPoolError: () => undefined });
});
afterAll(async () => {
  await service.destroy();
  await proxy.cut();
  await database.drop();
});

const store = () => new CaseStore(poolOf(service), sampleModel(), clock, asleep);
const inbox = (pool = poolOf(service)) =>
  new InboxProcessor([new CaseConsumer(pool, sampleModel(), clock, asleep)], new DeadLetters(pool), silent);
const delivery = (event: AnyRecordedEvent, index: number): Delivery => ({
  topic: topicOf(event.service),
  partition: partitionOf(event.caseId),
  offset: String(index),
  key: event.caseId,
  event,
});
const batch = (caseId: string, count: number) =>
  Array.from({ length: count }, (_, index) => delivery(takenBack(caseId, `第${index + 1}次`, index + 1), index));
/** What the database holds of a case, looked at around the proxy. */
const kept = async (caseId: string) => {
  const { rows } = await database.pool.query<{ inbox: string; events: string; heard: string[] | null }>(
    `select (select count(*) from inbox where case_id = $1) as inbox,
            (select count(*) from event_log where case_id = $1) as events,
            (select data->'heard' from cases where id = $1) as heard`,
    [caseId],
  );
  return rows[0]!;
};
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('while the database is away', () => {
  it('messages are neither half taken in nor parked, and are taken in once it is back', async () => {
    const caseId = newId();
    const deliveries = batch(caseId, 5);
    await proxy.cut();
    const error = await thrownBy(inbox().deliver(deliveries));
    expect(isInfrastructureError(error)).toBe(true);
    expect(await kept(caseId)).toEqual({ inbox: '0', events: '0', heard: null });
    await proxy.restore();
    await inbox().deliver(deliveries);
    expect((await kept(caseId)).heard).toHaveLength(5);
    expect(await new DeadLetters(database.pool).openCount()).toBe(0);
  });

  it('connections cut in the middle of the work leave every message taken in whole or not at all', async () => {
    const caseIds = Array.from({ length: 40 }, () => newId());
    const work = Promise.allSettled(caseIds.map((caseId) => inbox().deliver(batch(caseId, 3))));
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'mediation' and pid <> pg_backend_pid()`,
    );
    const failures = (await work)
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => reason as unknown);
    expect(failures.filter((reason) => !isInfrastructureError(reason))).toEqual([]);
    const states = await Promise.all(caseIds.map(kept));
    expect(states.filter(({ inbox: taken, heard }) => Number(taken) !== (heard?.length ?? 0))).toEqual([]);
    for (const caseId of caseIds) await inbox().deliver(batch(caseId, 3));
    expect(await new DeadLetters(database.pool).openCount()).toBe(0);
  });

  it('a command answers that it is unavailable, changes nothing, and succeeds with the same key afterwards', async () => {
    const caseId = newId();
    await store().open(caseId, commandBy(mediator), async () => accept(claimed()));
    const command = commandBy(mediator);
    const state = () => store().change('take-statement', caseId, command, () => accept(willingness('愿意')));
    await proxy.cut();
    expect(await thrownBy(state())).toBeInstanceOf(Unavailable);
    await proxy.restore();
    expect((await state()).version).toBe(2);
    expect((await state()).version).toBe(2);
    expect((await kept(caseId)).events).toBe('2');
  });

  it('a new case is not opened, and is opened with the same key afterwards', async () => {
    const command = commandBy(mediator);
    const open = () => store().open(newId(), command, async () => accept(claimed()));
    await proxy.cut();
    expect(await thrownBy(open())).toBeInstanceOf(Unavailable);
    await proxy.restore();
    const { caseId } = await open();
    expect((await open()).caseId).toBe(caseId);
  });

  it('clocks wait', async () => {
    const failures: unknown[] = [];
    const timers = new Timers(poolOf(service), sampleModel(), clock, asleep, {
      fired: () => undefined,
      failed: (error) => failures.push(error),
    });
    await proxy.cut();
    expect(await thrownBy(timers.fireDue())).toBeInstanceOf(Unavailable);
    await proxy.restore();
    expect(await timers.fireDue()).toBe(0);
    expect(failures).toEqual([]);
  });
});
