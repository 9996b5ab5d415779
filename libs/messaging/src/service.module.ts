import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { openDataSource, poolOf } from '@one-window/persistence';
import {
  Clock,
  EndedSessions,
  FailureTranslation,
  Health,
  Log,
  Metrics,
  ServiceClient,
  type Settings,
} from '@one-window/platform';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { AccessLog } from './access-log/access-log';
import { accessLogController } from './access-log/access-log.controller';
import { CalendarFollower } from './calendar/calendar-follower';
import { type CalendarKeeper, keeperOf } from './calendar/calendar-keeper';
import { calendarDryRunController } from './calendar/dry-run.controller';
import { Calendars, clocksOf } from './calendar/calendars';
import { ClockFollower } from './clock-follower';
import { EndedSessionsFollower, EndedSessionsReader } from './ended-sessions-follower';
import { deadLettersController } from './dead-letters.controller';
import { translateDatabaseError } from './errors';
import { CaseConsumer } from './inbox/case-consumer';
import type { Consumer } from './inbox/consumer';
import { DeadLetters } from './inbox/dead-letters';
import { InboxProcessor } from './inbox/inbox-processor';
import { ProjectionConsumer } from './inbox/projection-consumer';
import type { LoadedCase } from './log/case-change';
import type { CaseState } from './log/case-model';
import { CaseCache } from './log/case-cache';
import { CaseStore } from './log/case-store';
import { readyEarlierCases } from './log/earlier-cases';
import { Relay } from './outbox/relay';
import { proofController } from './proof/proof.controller';
import { proofThread } from './proof/proof-thread';
import { Prover } from './proof/prover';
import { proverOf } from './proof/prover-in-thread';
import { SupervisionCopies } from './proof/supervision-copies';
import { RelayHealth } from './outbox/relay-health';
import type { ServiceDefinition, Transport } from './service-definition';
import { Timers } from './timers/timers';
import { InboxServer } from './transport/inbox-server';
import { KafkaSink } from './transport/kafka-sink';
import { POOL } from './tokens';

export const DATA_SOURCE = Symbol('data-source');
/** So long an event may wait in the outbox before readiness says degraded; kafkajs itself gives up only much later. */
const WAITING_MILLISECONDS = 2000;
const DEFINITION = Symbol('service-definition');
const TRANSPORT = Symbol('transport');
const CONNECTION = Symbol('connection');

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
  ) {
    failures.register(translateDatabaseError);
    const { model, service } = definition;
    const projections = [
      new ClockFollower(clock),
      new CalendarFollower(),
      new EndedSessionsFollower(clock, endedSessions),
      ...(definition.projections?.(clock, log) ?? []),
    ];
    const consumers: Consumer[] = [
      ...projections.map((projection) => new ProjectionConsumer(pool, projection)),
      ...(definition.consumers?.(pool) ?? []),
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
    await proofThread.end();
    await this.accessLog.close();
    await this.dataSource.destroy();
  }
}

/** One service's messaging, wired to its database and the transport. Imported once by the service's own module. */
@Module({})
export class ServiceModule {
  static of(definition: ServiceDefinition, settings: Settings, transport: Transport): DynamicModule {
    const { service, model, entities = [] } = definition;
    const connection = settings.databaseUrls[service];
    if (!connection) throw new Error(`no database configured for ${service}`);
    return {
      module: ServiceModule,
      // The directory keeps no party's file that anybody could look into.
      controllers: [
        deadLettersController(service),
        ...(service === 'directory' ? [] : [accessLogController(service)]),
        ...(model ? [proofController(service)] : []),
        ...(model?.standing ? [calendarDryRunController(service, model)] : []),
      ],
      providers: [
        { provide: DEFINITION, useValue: definition },
        { provide: TRANSPORT, useValue: transport },
        { provide: CONNECTION, useValue: connection },
        { provide: DATA_SOURCE, useFactory: () => openDataSource(connection, { service, entities }) },
        { provide: POOL, useFactory: (dataSource: DataSource) => poolOf(dataSource), inject: [DATA_SOURCE] },
        {
          provide: RelayHealth,
          useFactory: (log: Log) => new RelayHealth(service, log),
          inject: [Log],
        },
        {
          provide: Relay,
          useFactory: (clock: Clock, metrics: Metrics, relayHealth: RelayHealth) =>
            new Relay(
              service,
              connection,
              transport.kind === 'kafka' ? new KafkaSink(service, transport.brokers) : transport.bus.sinkFor(service),
              {
                published: (count, oldestRecordedAt) => {
                  relayHealth.published();
                  metrics.eventsPublished.inc({ service }, count);
                  const lag = clock.machineMilliseconds() - oldestRecordedAt.getTime();
                  metrics.eventLagSeconds.observe({ service }, Math.max(0, lag) / 1000);
                },
                idle: () => relayHealth.published(),
                failed: (what, error) => relayHealth.failed(what, error),
              },
            ),
          inject: [Clock, Metrics, RelayHealth],
        },
        {
          provide: AccessLog,
          useFactory: (pool: Pool, clock: Clock, log: Log, metrics: Metrics) =>
            new AccessLog(service, pool, clock, log, metrics),
          inject: [POOL, Clock, Log, Metrics],
        },
        { provide: Calendars, useFactory: () => new Calendars() },
        { provide: CaseCache, useValue: new CaseCache() },
        { provide: DeadLetters, useFactory: (pool: Pool) => new DeadLetters(pool), inject: [POOL] },
        ...(model
          ? [
              {
                provide: CaseStore,
                useFactory: (
                  pool: Pool,
                  clock: Clock,
                  calendars: Calendars,
                  relay: Relay,
                  cache: CaseCache<LoadedCase<CaseState>>,
                ) => new CaseStore(pool, model, clocksOf(clock, calendars), relay, cache),
                inject: [POOL, Clock, Calendars, Relay, CaseCache],
              },
              {
                provide: Prover,
                useFactory: (pool: Pool, client: ServiceClient) =>
                  proverOf({ ...definition, model }, settings, pool, new SupervisionCopies(service, client)),
                inject: [POOL, ServiceClient],
              },
            ]
          : []),
        ServiceRuntime,
        {
          provide: InboxProcessor,
          useFactory: (runtime: ServiceRuntime) => runtime.processor,
          inject: [ServiceRuntime],
        },
      ],
      exports: [
        DATA_SOURCE,
        POOL,
        Relay,
        DeadLetters,
        ServiceRuntime,
        AccessLog,
        Calendars,
        ...(model ? [CaseStore, Prover] : []),
      ],
    };
  }
}
