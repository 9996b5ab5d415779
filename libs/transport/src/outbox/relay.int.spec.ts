import { setTimeout as pause } from 'node:timers/promises';
import {
  appendChanges,
  CaseChange,
  CaseStore,
  inTransaction,
  engineMigrations,
  partitionOf,
} from '@one-window/case-engine';
import { accept, type AnyRecordedEvent, PARTITIONS } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  commandBy,
  createTestDatabase,
  emptyDatabase,
  firstArrivals,
  mediator,
  RecordingSink,
  sampleModel,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { Client } from 'pg';
import { Relay, type RelayObserver } from './relay';

const clock = withCalendar(new Clock());
const model = sampleModel();
const nobody: RelayObserver = { published: () => undefined, failed: () => undefined };

let database: TestDatabase;
const relays: Relay[] = [];

beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { max: 30, onPoolError: () => undefined });
});
beforeEach(() => emptyDatabase(database.ownerUrl));
afterEach(() => Promise.all(relays.splice(0).map((relay) => relay.stop())));
afterAll(() => database.drop());

const storeWaking = (...woken: Relay[]) =>
  new CaseStore(database.pool, model, clock, { wake: (committed) => woken.forEach((relay) => relay.wake(committed)) });
const started = (sink: RecordingSink, observer = nobody): Relay => {
  const relay = new Relay('mediation', database.serviceUrl, sink, observer);
  relays.push(relay);
  relay.start();
  return relay;
};
const pending = async () => Number((await database.pool.query('select from outbox')).rowCount);
const openChange = async (caseId = newId()) => {
  const change = new CaseChange(model, {
    id: caseId,
    version: 0,
    sequence: 0,
    head: '0'.repeat(64),
    state: model.initial(caseId),
  });
  const instants = { occurredAt: clock.now(), recordedAt: clock.machineNow(), calendar: clock.calendar() };
  change.step(
    {
      actor: mediator,
      ...instants,
      correlation: { correlationId: newId(), causationId: newId() },
    },
    () => [claimed()],
  );
  return change;
};
/** Backends of the relays, by whether they own a shard. */
const relayBackends = async () => {
  const { rows } = await database.pool.query<{ pid: number; shards: string }>(
    `select a.pid, count(l.objid) as shards from pg_stat_activity a
       left join pg_locks l on l.pid = a.pid and l.locktype = 'advisory' and l.classid = 7001
      where a.application_name = 'mediation-relay' and a.datname = current_database() group by a.pid`,
  );
  return rows.map(({ pid, shards }) => ({ pid, shards: Number(shards) }));
};
const gapFree = (sequences: number[]) => sequences.every((sequence, index) => sequence === index + 1);

/** Twenty-four writers, each going on with cases of its own and, every second time, with a case of all. */
const write = async (store: ReturnType<typeof storeWaking>, changesEach: number) => {
  const shared = Array.from({ length: 4 }, () => newId());
  await Promise.all(shared.map((caseId) => store.open(caseId, commandBy(mediator), async () => accept(claimed()))));
  const state = (caseId: string) =>
    store.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意')));
  await Promise.all(
    Array.from({ length: 24 }, async (_, writer) => {
      const own = newId();
      await store.open(own, commandBy(mediator), async () => accept(claimed()));
      for (let change = 0; change < changesEach; change += 1) {
        await pause(Math.random() * 8);
        await state(change % 2 === 0 ? own : shared[(writer + change) % shared.length]!);
      }
    }),
  );
  return 28 + 24 * changesEach;
};

describe('a relay', () => {
  it('delivers what was committed, removes it from the outbox and stops its sink at the end', async () => {
    const sink = new RecordingSink();
    const relay = started(sink);
    const store = storeWaking(relay);
    const caseId = newId();
    await store.open(caseId, commandBy(mediator), async () => accept(claimed()));
    await store.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意')));
    await sink.until((events) => events.length === 2);
    expect(sink.events.map(({ sequence }) => sequence)).toEqual([1, 2]);
    await relay.stop();
    expect(await pending()).toBe(0);
    expect(sink.stopped).toBe(true);
  });

  it('delivers events field for field as they were hashed', async () => {
    const sink = new RecordingSink();
    const relay = started(sink);
    const change = await openChange();
    await appendChanges(database.pool, [change]);
    relay.wake();
    await sink.until((events) => events.length === 1);
    expect(sink.events[0]).toEqual(change.events[0]);
  });

  it('delivers what it is handed in the order of the outbox, among what it has to read from the log', async () => {
    const sink = new RecordingSink('service');
    const relay = new Relay('mediation', database.serviceUrl, sink, nobody);
    relays.push(relay);
    const changes = await Promise.all(Array.from({ length: 9 }, () => openChange()));
    const committed = [];
    for (const change of changes) committed.push(...(await appendChanges(database.pool, [change])));
    const recorded = changes.flatMap(({ events }) => events);
    expect(committed.map(({ event }) => event)).toEqual(recorded);
    relay.wake(committed.filter((_, index) => index % 3 === 0));
    relay.start();
    await sink.until((events) => events.length === 9);
    expect(sink.events).toEqual(recorded);
    // Only what it was handed is the very object that was recorded.
    expect(sink.events.filter((event) => recorded.includes(event))).toHaveLength(3);
    await relay.stop();
    expect(await pending()).toBe(0);
  });

  it('delivers what stands in the log with an instant finer than a millisecond, as nobody here writes it', async () => {
    const sink = new RecordingSink();
    const relay = started(sink);
    const change = await openChange();
    const [row] = change.eventRows();
    await database.pool.query(
      `select append_changes($1::jsonb, jsonb_build_array($2::jsonb ||
         jsonb_build_object('recorded_at', date_trunc('milliseconds', now()) + interval '456 microseconds')), '[]', '[]', '[]', '[]')`,
      [JSON.stringify([change.caseRow()]), JSON.stringify(row)],
    );
    relay.wake();
    await sink.until((events) => events.length === 1);
    expect(sink.events[0]?.id).toBe(row?.event_id);
  });

  it('keeps the order when what it was handed has to make room while the log is read', async () => {
    const sink = new RecordingSink('service');
    const relay = new Relay('mediation', database.serviceUrl, sink, nobody);
    relays.push(relay);
    const [first, second] = [await openChange(), await openChange()];
    relay.wake(await appendChanges(database.pool, [first]));
    await appendChanges(database.pool, [second]);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('begin; lock table event_log in access exclusive mode');
    relay.start();
    const waiting = `select from pg_stat_activity where application_name = 'mediation-relay' and wait_event_type = 'Lock'
      and datname = current_database()`;
    // Not by the owner: what is going on is told once in a transaction.
    while ((await database.pool.query(waiting)).rowCount === 0) continue;
    const [event] = first.events as [AnyRecordedEvent];
    relay.wake(Array.from({ length: 2001 }, (_, index) => ({ position: `-${index + 1}`, event })));
    await owner.query('commit');
    await owner.end();
    await sink.until((events) => events.length === 2);
    expect(sink.events).toEqual([...first.events, ...second.events]);
  });

  it('sends nothing that it was handed before the outbox has it', async () => {
    const sink = new RecordingSink();
    const relay = started(sink);
    const [undone, kept] = [await openChange(), await openChange()];
    await inTransaction(database.pool, async (client) => {
      relay.wake(await appendChanges(client, [undone]));
      throw new Error('rolled back');
    }).catch(() => undefined);
    relay.wake(await appendChanges(database.pool, [kept]));
    await sink.until((events) => events.length === 1);
    expect(sink.events).toEqual(kept.events);
  });

  it('does not lose a position that commits after a higher one', async () => {
    const sink = new RecordingSink();
    const relay = started(sink);
    const [late, prompt] = [await openChange(), await openChange()];
    await inTransaction(database.pool, async (client) => {
      await appendChanges(client, [late]);
      await appendChanges(database.pool, [prompt]);
      relay.wake();
      await sink.until((events) => events.some(({ caseId }) => caseId === prompt.loaded.id));
      expect(sink.events.map(({ caseId }) => caseId)).toEqual([prompt.loaded.id]);
    });
    relay.wake();
    await sink.until((events) => events.length === 2);
    expect(sink.events.map(({ caseId }) => caseId)).toEqual([prompt.loaded.id, late.loaded.id]);
  });

  it('keeps one batch of a shard in flight while other shards go on', async () => {
    const inFlight = new Map<number, number>();
    let most = 0;
    const held: (() => void)[] = [];
    class HoldingSink extends RecordingSink {
      override async publish(shard: number, events: Parameters<RecordingSink['publish']>[1]): Promise<void> {
        inFlight.set(shard, (inFlight.get(shard) ?? 0) + 1);
        most = Math.max(most, inFlight.get(shard)!);
        await new Promise<void>((resolve) => held.push(resolve));
        inFlight.set(shard, inFlight.get(shard)! - 1);
        await super.publish(shard, events);
      }
    }
    const sink = new HoldingSink();
    const relay = started(sink);
    const changes = await Promise.all(Array.from({ length: 60 }, () => openChange()));
    const release = setInterval(() => held.shift()?.(), 2);
    for (const change of changes) {
      await appendChanges(database.pool, [change]);
      relay.wake();
    }
    await sink.until((events) => events.length === 60);
    clearInterval(release);
    expect(most).toBe(1);
    expect(inFlight.size).toBe(new Set(changes.map((change) => partitionOf(change.loaded.id))).size);
  });
});

describe('two relays of one service', () => {
  it('share the work without losing or reordering anything when one is killed under load', async () => {
    const sink = new RecordingSink();
    const failed: string[] = [];
    const observer = { ...nobody, failed: (what: string) => void failed.push(what) };
    const first = started(sink, observer);
    const second = started(sink, observer);
    const writing = write(storeWaking(first, second), 20);
    await sink.until((events) => events.length > 60);
    const owner = (await relayBackends()).find(({ shards }) => shards > 0)!;
    await database.pool.query('select pg_terminate_backend($1)', [owner.pid]);
    const written = await writing;
    await sink.until((events) => new Set(events.map(({ id }) => id)).size === written);
    expect([...firstArrivals(sink.events).values()].filter((sequences) => !gapFree(sequences))).toEqual([]);
    expect(failed).not.toEqual([]);
    await Promise.all([first.stop(), second.stop()]);
    expect(await pending()).toBe(0);
  }, 30_000);

  it('never own the same shard, together own all, and so send nothing twice', async () => {
    const sink = new RecordingSink();
    const [first, second] = [started(sink), started(sink)];
    const written = await write(storeWaking(first, second), 4);
    await sink.until((events) => new Set(events.map(({ id }) => id)).size === written);
    expect((await relayBackends()).reduce((sum, { shards }) => sum + shards, 0)).toBe(PARTITIONS);
    await Promise.all([first.stop(), second.stop()]);
    expect(sink.events).toHaveLength(written);
  }, 30_000);
});

describe('a sink that fails at random', () => {
  it.each(['shard', 'service'] as const)(
    'gets everything in order, lane by %s; what it gets twice is the same event',
    async (lane) => {
      const sink = new RecordingSink(lane, (keep) => {
        const luck = Math.random();
        if (luck < 0.15) throw new Error('the broker did not answer');
        keep();
        if (luck > 0.85) throw new Error('the broker has it, its answer was lost');
      });
      const relay = started(sink);
      const written = await write(storeWaking(relay), 8);
      await sink.until((events) => new Set(events.map(({ id }) => id)).size === written);
      expect([...firstArrivals(sink.events).values()].filter((sequences) => !gapFree(sequences))).toEqual([]);
      const byId = new Map(sink.events.map((event) => [event.id, event]));
      expect(sink.events.filter((event) => byId.get(event.id)!.hash !== event.hash)).toEqual([]);
    },
    60_000,
  );
});

describe('a relay whose database goes away', () => {
  it('tells so, and goes on when it is back', async () => {
    const sink = new RecordingSink();
    let told: (what: string) => void = () => undefined;
    const failure = new Promise<string>((resolve) => {
      told = resolve;
    });
    const relay = started(sink, { ...nobody, failed: (what) => told(what) });
    await appendChanges(database.pool, [await openChange()]);
    relay.wake();
    await sink.until((events) => events.length === 1);
    const [backend] = await relayBackends();
    await database.pool.query('select pg_terminate_backend($1)', [backend!.pid]);
    expect(await failure).toMatch(/^relay/);
    await appendChanges(database.pool, [await openChange()]);
    relay.wake();
    // The first may come again: its row was perhaps not yet removed when the session ended.
    await sink.until((events) => new Set(events.map(({ id }) => id)).size === 2);
  });
});
