import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  Optional,
} from '@nestjs/common';
import {
  type CalendarKeeper,
  Calendars,
  CaseCache,
  CaseConsumer,
  type CaseState,
  CaseStore,
  clocksOf,
  type Consumer,
  keeperOf,
  type LoadedCase,
  readyEarlierCases,
  Timers,
  translateDatabaseError,
} from '@one-window/case-engine';
import { Clock, EndedSessions, FailureTranslation, Health, Log, Metrics } from '@one-window/platform';
import { proofThreads } from '@one-window/prover';
import {
  DeadLetters,
  InboxProcessor,
  InboxServer,
  ProjectionConsumer,
  Relay,
  RelayHealth,
} from '@one-window/transport';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { AccessLog } from './access-log/access-log';
import { CalendarFollower } from './calendar/calendar-follower';
import { ClockFollower } from './clock-follower';
import { EndedSessionsFollower, EndedSessionsReader } from './ended-sessions-follower';
import type { ServiceDefinition, Transport } from './service-definition';
import { DATA_SOURCE, DEFINITION, POOL, TRANSPORT } from './tokens';

/** So long an event may wait in the outbox before readiness says degraded; kafkajs itself gives up only much later. */
const WAITING_MILLISECONDS = 2000;

/** Starts and stops what moves a service's events: relay, inbox and timers. */
@Injectable()
export class ServiceRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly processor: InboxProcessor;
  private readonly timers: Timers<CaseState> | undefined;
  private readonly endedSessions: EndedSessionsReader;
  /** Takes calendars that were published. */
  readonly calendarKeeper: CalendarKeeper;
  private server: InboxServer | undefined;
  private joined = false;

  constructor(
    @Inject(DEFINITION) private readonly definition: ServiceDefinition,
    @Inject(TRANSPORT) private readonly transport: Transport,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(POOL) private readonly pool: Pool,
    private readonly relay: Relay,
    private readonly relayHealth: RelayHealth,
    cache: CaseCache<LoadedCase<CaseState>>,
    readonly deadLetters: DeadLetters,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly log: Log,
    metrics: Metrics,
    private readonly health: Health,
    failures: FailureTranslation,
    private readonly accessLog: AccessLog,
    endedSessions: EndedSessions,
    @Optional() cases?: CaseStore<CaseState, string>,
  ) {
    failures.register(translateDatabaseError);
    const { model, service } = definition;
    const projections = [
      new ClockFollower(clock),
      new CalendarFollower(),
      new EndedSessionsFollower(clock, endedSessions),
      ...(definition.projections?.(clock, log, calendars) ?? []),
    ];
    const consumers: Consumer[] = [
      ...projections.map((projection) => new ProjectionConsumer(pool, projection)),
      ...(definition.consumers?.(pool, cases) ?? []),
    ];
    if (model) {
      consumers.push(new CaseConsumer(pool, model, clocksOf(clock, calendars), relay, cache));
      this.timers = new Timers(pool, model, clocksOf(clock, calendars), relay, {
        fired: (count) => metrics.timersFired.inc({ service }, count),
        failed: (error) => log.event('error', 'timers failed', { service, error }),
      });
    }
    this.processor = new InboxProcessor(consumers, deadLetters, {
      handled: (consumer, count) => metrics.eventsTakenIn.inc({ consumer }, count),
      parked: (consumer, error, message) => {
        metrics.eventsParked.inc({ consumer });
        log.event('error', 'message parked', { consumer, eventId: message.eventId, type: message.eventType, error });
      },
      unknownType: (type) => {
        metrics.unknownEventTypes.inc({ type });
        log.event('warn', 'unknown event type', { type });
      },
    });
    this.endedSessions = new EndedSessionsReader(pool, endedSessions, {
      failed: (error) => log.event('warn', 'ended sessions wait', { service, error }),
    });
    this.calendarKeeper = keeperOf(definition, { pool, clock, calendars, log, outbox: relay, cache });
    if (transport.kind === 'in-process') transport.bus.subscribe(this.processor);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { service, readiness = {} } = this.definition;
    const { rows } = await this.pool.query<{ milliseconds: string }>('select milliseconds from clock_offset');
    if (rows[0]) this.clock.moveTo(Number(rows[0].milliseconds));
    await this.calendars.load(this.pool);
    await this.endedSessions.read();
    this.health.register(`${service}/database`, async () => {
      await this.pool.query('select 1');
      return { status: 'up' };
    });
    this.health.register(`${service}/outbox`, async () => {
      const pending = await this.pool.query<{ oldest: Date | null }>('select min(recorded_at) as oldest from outbox');
      const oldest = pending.rows[0]?.oldest;
      const waited = oldest ? this.clock.machineMilliseconds() - oldest.getTime() : 0;
      return waited < WAITING_MILLISECONDS
        ? { status: 'up' }
        : { status: 'degraded', detail: `events have been waiting for ${Math.round(waited / 1000)} s to be published` };
    });
    for (const [name, check] of Object.entries(readiness)) {
      this.health.register(`${service}/${name}`, () => check(this.pool));
    }
    const clocks = clocksOf(this.clock, this.calendars);
    if (this.definition.model) await readyEarlierCases(this.pool, this.definition.model, clocks, this.relay, this.log);
    this.relay.start();
    this.timers?.start();
    this.calendarKeeper.start();
    if (this.transport.kind === 'kafka') {
      // In-process there is one process only, and it hears everything itself.
      this.endedSessions.start();
      this.joinGroup(this.transport.brokers);
    }
  }

  private joinGroup(brokers: string[]): void {
    const { service } = this.definition;
    this.health.register(`${service}/broker`, async () =>
      this.relayHealth.away || !this.joined
        ? { status: 'degraded', detail: 'the broker is away or the group is not joined; commands still succeed' }
        : { status: 'up' },
    );
    if (this.processor.consumers.length === 0) {
      this.joined = true;
      return;
    }
    const server = new InboxServer(service, brokers, this.processor, {
      joined: () => {
        this.joined = true;
      },
      stalled: (topic, partition, error) => {
        this.log.event('warn', 'partition waits', { service, topic, partition, error });
      },
      crashed: (error, restarts) => {
        this.joined = false;
        this.log.event('error', 'consumer crashed', { service, restarts, error });
        // A consumer that does not come back by itself would leave the process deaf; the supervisor restarts it.
        if (!restarts) process.exit(1);
      },
    });
    this.server = server;
    const connect = (): void => {
      const told = (error?: unknown): void => {
        if (!error || this.server !== server) return;
        this.log.event('warn', 'broker away', { service, error });
        setTimeout(connect, 1000).unref();
      };
      server.listen(told).catch(told);
    };
    connect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    await this.endedSessions.stop();
    await this.timers?.stop();
    await this.calendarKeeper.stop();
    await server?.close();
    await this.relay.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await proofThreads.end();
    await this.accessLog.close();
    await this.dataSource.destroy();
  }
}
