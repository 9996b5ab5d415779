import { setTimeout as delay } from 'node:timers/promises';
import { crashPoint, type EventLogRow, eventOfRow, type OutboxSignal, type Outgoing } from '@one-window/case-engine';
import { type AnyRecordedEvent, PARTITIONS, type ServiceName } from '@one-window/contracts';
import { Client } from 'pg';
import type { EventSink } from './event-sink';

export interface RelayObserver {
  /** `oldestRecordedAt`: when the first of them was recorded, for the lag. */
  published(count: number, oldestRecordedAt: Date): void;
  /** Nothing waits, so nothing is in the way. */
  idle?(): void;
  failed(what: string, error: unknown): void;
}

/** Class of the session advisory locks that say which relay owns which shard. */
const SHARD_LOCK_CLASS = 7001;
const BATCH = 500;
const IDLE_MILLISECONDS = { least: 5, most: 250 };
const RETRY_MILLISECONDS = { least: 100, most: 2000 };
const SHARD_CHECK_MILLISECONDS = 1000;
const CONNECT_MILLISECONDS = 5000;
/** Rounds start at least so far apart: under load a round then takes several events for the price of one. */
const ROUND_MILLISECONDS = 15;

/** Committed events kept at hand until they are published; older ones are read from the log again. */
const MOST_AT_HAND = 2000;

interface OutboxRow {
  position: string;
  shard: number;
  recorded_at: Date;
}

interface Pending extends OutboxRow {
  event: AnyRecordedEvent;
}

/**
 * Publishes a service's outbox. It owns shards by session advisory locks, claims rows by state in order of position,
 * sends one batch per shard at a time and removes the rows after the sink has them. A cursor over positions would lose
 * rows that commit late; see docs/adr/0003. Which events wait, and in what order, is always the outbox's word; what this
 * process has just recorded itself is not read from the log once more.
 */
export class Relay implements OutboxSignal {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private client: Client | undefined;
  private readonly owned = new Set<number>();
  private readonly busy = new Set<number>();
  /** Positions that the sink has and that still stand in the outbox; the next round removes them. */
  private published: string[] = [];
  private readonly atHand = new Map<string, AnyRecordedEvent>();
  private queue: Promise<unknown> = Promise.resolve();
  private poke: (() => void) | undefined;
  private poked = false;
  private lastShardCheck = 0;

  constructor(
    private readonly service: ServiceName,
    private readonly connectionString: string,
    private readonly sink: EventSink,
    private readonly observer: RelayObserver,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
  }

  wake(committed: readonly Outgoing[] = []): void {
    for (const { position, event } of committed) this.atHand.set(position, event);
    for (const position of this.atHand.keys()) {
      if (this.atHand.size <= MOST_AT_HAND) break;
      this.atHand.delete(position);
    }
    this.poked = true;
    this.poke?.();
  }

  private async run(): Promise<void> {
    let retry = RETRY_MILLISECONDS.least;
    while (this.running) {
      try {
        await this.connect();
        await this.sink.start();
        retry = RETRY_MILLISECONDS.least;
        await this.publishUntilStopped();
      } catch (error) {
        this.observer.failed('relay', error);
        await delay(retry);
        retry = Math.min(retry * 2, RETRY_MILLISECONDS.most);
      }
      await this.disconnect();
    }
    await this.sink.stop().catch((error: unknown) => this.observer.failed('sink', error));
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.connectionString,
      application_name: `${this.service}-relay`,
      keepAlive: true,
      // An address that swallows packets would otherwise hold the relay for minutes after the database is back.
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
    });
    client.on('error', (error) => {
      this.observer.failed('relay connection', error);
      this.client = undefined;
      this.wake();
    });
    await client.connect();
    this.client = client;
    this.lastShardCheck = 0;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.owned.clear();
    await client?.end().catch((error: unknown) => this.observer.failed('relay disconnect', error));
  }

  private async publishUntilStopped(): Promise<void> {
    let idle = IDLE_MILLISECONDS.least;
    let failure: unknown;
    const inFlight = new Set<Promise<void>>();
    let lastRound = Number.NEGATIVE_INFINITY;
    while (this.running && this.client && failure === undefined) {
      const early = lastRound + ROUND_MILLISECONDS - this.monotonic();
      if (early > 1) await delay(early);
      lastRound = this.monotonic();
      this.poked = false;
      await this.acquireShards();
      const batches = await this.pending(this.freeLanes());
      for (const [shard, rows] of batches) {
        this.busy.add(shard);
        const work: Promise<void> = this.publish(shard, rows)
          .catch((error: unknown) => {
            failure ??= error;
          })
          .finally(() => {
            this.busy.delete(shard);
            inFlight.delete(work);
            this.wake();
          });
        inFlight.add(work);
      }
      if (batches.size === 0 && this.busy.size === 0) this.observer.idle?.();
      idle = batches.size > 0 ? IDLE_MILLISECONDS.least : Math.min(idle * 2, IDLE_MILLISECONDS.most);
      await this.pause(idle);
    }
    await Promise.allSettled(inFlight);
    if (this.client) await this.pending([]);
    if (failure !== undefined) throw new Error('a batch was not published', { cause: failure });
    if (this.running && !this.client) throw new Error('relay lost its database connection');
  }

  /** Waits until poked by a commit or by a finished batch, at most `milliseconds`. */
  private async pause(milliseconds: number): Promise<void> {
    if (this.poked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.poke = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.poke = undefined;
  }

  private async acquireShards(): Promise<void> {
    if (this.owned.size === PARTITIONS) return;
    const now = this.monotonic();
    if (this.lastShardCheck > 0 && now - this.lastShardCheck < SHARD_CHECK_MILLISECONDS) return;
    this.lastShardCheck = now;
    const { rows } = await this.query<{ shard: number; mine: boolean }>(
      'own-shards',
      `select s as shard, pg_try_advisory_lock(${SHARD_LOCK_CLASS}, s) as mine from unnest($1::int[]) s`,
      [Array.from({ length: PARTITIONS }, (_, shard) => shard).filter((shard) => !this.owned.has(shard))],
    );
    for (const { shard, mine } of rows) if (mine) this.owned.add(shard);
  }

  private freeLanes(): number[] {
    if (this.sink.lane === 'service' && this.busy.size > 0) return [];
    return [...this.owned].filter((shard) => !this.busy.has(shard));
  }

  /** Removes what was published since the last round and answers with what waits on the lanes, by shard. */
  private async pending(lanes: number[]): Promise<Map<number, Pending[]>> {
    const published = [...this.published];
    if (lanes.length === 0 && published.length === 0) return new Map();
    const { rows } = await this.query<OutboxRow>(
      'pending-events',
      // The removal is not visible to the same statement, so what it removes is left out by name.
      `with removed as (delete from outbox where position = any ($2::bigint[]))
       select position, shard, recorded_at from outbox
        where shard = any ($1::smallint[]) and position <> all ($2::bigint[]) order by position limit ${BATCH}`,
      [lanes, published],
    );
    this.published = this.published.slice(published.length);
    if (published.length > 0) crashPoint('after-mark');
    if (rows.length === 0) return new Map();
    const pending = await this.withEvents(rows);
    if (pending.length === 0) return new Map();
    if (this.sink.lane === 'service') return new Map([[-1, pending]]);
    const batches = new Map<number, Pending[]>();
    for (const row of pending) {
      const batch = batches.get(row.shard);
      if (batch) batch.push(row);
      else batches.set(row.shard, [row]);
    }
    return batches;
  }

  private async withEvents(rows: readonly OutboxRow[]): Promise<Pending[]> {
    // Taken before the log is read: what is let go of meanwhile, to make room, would else be sent after its successors.
    const taken = rows.map((row) => ({ ...row, event: this.atHand.get(row.position) }));
    const logged = await this.readLog(taken.filter(({ event }) => event === undefined));
    return taken.flatMap((row) => {
      const event = row.event ?? logged.get(row.position);
      return event ? [{ ...row, event }] : [];
    });
  }

  /** What another process recorded, or this one before it was started anew. */
  private async readLog(rows: readonly OutboxRow[]): Promise<ReadonlyMap<string, AnyRecordedEvent>> {
    if (rows.length === 0) return new Map();
    const { rows: logged } = await this.query<EventLogRow & { position: string }>(
      'logged-events',
      // Materialised first: as a plain join the planner may read whole months of the log for a handful of rows. By the
      // outbox's own instant, which may be finer than one of ours.
      `with waiting as materialized (select position, recorded_at from outbox where position = any ($1::bigint[]))
       select e.position, e.event_id, e.case_id, e.sequence, e.type, e.data, e.actor, e.on_behalf_of, e.correlation_id,
              e.causation_id, e.occurred_at, e.recorded_at, e.previous_hash, e.hash
         from waiting p cross join lateral (
           select * from event_log l where l.recorded_at = p.recorded_at and l.position = p.position) e`,
      [rows.map(({ position }) => position)],
    );
    return new Map(logged.map((row) => [row.position, eventOfRow(this.service, row)]));
  }

  private async publish(shard: number, pending: Pending[]): Promise<void> {
    crashPoint('after-commit-before-publish');
    await this.sink.publish(
      shard,
      pending.map(({ event }) => event),
    );
    crashPoint('after-publish-before-mark');
    for (const { position } of pending) this.atHand.delete(position);
    this.published.push(...pending.map(({ position }) => position));
    const oldest = pending[0] as Pending;
    this.observer.published(pending.length, oldest.recorded_at);
  }

  /** One statement at a time on the relay's only connection, whose session holds the shard locks. */
  private query<Row extends object>(name: string, text: string, values: unknown[]) {
    const result = this.queue.then(async () => {
      if (!this.client) throw new Error('relay lost its database connection');
      return await this.client.query<Row>({ name, text, values });
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
