import { type DynamicModule, Module } from '@nestjs/common';
import { Calendars, CaseCache, type CaseState, CaseStore, clocksOf, type LoadedCase } from '@one-window/case-engine';
import { openDataSource, poolOf } from '@one-window/persistence';
import { Clock, Log, Metrics, ServiceClient, type Settings } from '@one-window/platform';
import { Prover, SupervisionCopies } from '@one-window/prover';
import { DeadLetters, InboxProcessor, KafkaSink, Relay, RelayHealth } from '@one-window/transport';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { AccessLog } from './access-log/access-log';
import { accessLogController } from './access-log/access-log.controller';
import { calendarDryRunController } from './calendar/dry-run.controller';
import { deadLettersController } from './dead-letters.controller';
import { proofController } from './proof/proof.controller';
import { proverOf } from './proof/prover-in-thread';
import type { ServiceDefinition, Transport } from './service-definition';
import { ServiceRuntime } from './service-runtime';
import { DATA_SOURCE, DEFINITION, POOL, TRANSPORT } from './tokens';

/** One service's host, wired to its database and the transport. Imported once by the service's own module. */
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
