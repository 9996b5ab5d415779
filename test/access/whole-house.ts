import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import { Clock, createHttpApplication, databaseKey, loadSettings, Log, publishOpenApi } from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import { SealKeys } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { InProcessBus } from '@one-window/transport';
import { CentreModule, CentreOwnModule } from '../../apps/centre/src/centre.module';
import { EventsOnTheirWay } from '../../apps/centre/src/databases';
import { Demonstration } from '../../apps/centre/src/demonstration/demonstration';
import { Installation } from '../../apps/centre/src/installation';
import { services } from '../../apps/centre/src/services';

/** Every service in this process on migrated databases of its own, with the demonstration's accounts and no case. */
export class WholeHouse {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly databases: ReadonlyMap<ServiceName, TestDatabase>,
    /** Where it answers over HTTP. */
    readonly url: string,
    private readonly events: EventsOnTheirWay,
    private readonly release: () => Promise<void>,
  ) {}

  static async build(): Promise<WholeHouse> {
    const databases = new Map(
      await Promise.all(
        serviceNames.map(
          async (service) => [service, await createTestDatabase(service, services[service].migrations)] as const,
        ),
      ),
    );
    const urls = Object.fromEntries([...databases].map(([service, { serviceUrl }]) => [service, serviceUrl]));
    // The verifier of tokens fetches the directory's keys over a connection; everything else is handed in directly.
    let answer: Parameters<typeof createServer>[1] = (_, response) => response.writeHead(503).end();
    const server = createServer((request, response) => answer?.(request, response as never));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const settings = loadSettings(
      {
        ...Object.fromEntries(serviceNames.map((service) => [databaseKey(service), urls[service]])),
        FIELD_KEYS: FieldKeys.inventEntry('k1'),
        SEAL_KEYS: SealKeys.inventEntry('k1'),
        PORT: String((server.address() as AddressInfo).port),
        CLOCK_MOVABLE: 'true',
        LOG_LEVEL: 'silent',
      },
      serviceNames,
    );
    const folder = mkdtempSync(join(tmpdir(), 'one-window-access-'));
    const log = new Log('silent');
    const app = await createHttpApplication(
      CentreModule.with({
        settings,
        transport: { kind: 'in-process', bus: new InProcessBus() },
        log,
        clock: new Clock(),
        demonstration: new Demonstration(Installation.open(folder, 'accounts')),
      }),
      log,
    );
    for (const service of serviceNames) publishOpenApi(app, service, services[service].module);
    publishOpenApi(app, 'centre', CentreOwnModule);
    await app.init();
    const fastify = app.getHttpAdapter().getInstance();
    await fastify.ready();
    answer = (request, response) => fastify.routing(request, response);
    const events = await EventsOnTheirWay.watch(urls as Record<ServiceName, string>);
    return new WholeHouse(app, databases, `http://127.0.0.1:${settings.port}`, events, async () => {
      await events.close();
      await app.close();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([...databases.values()].map((database) => database.drop()));
      await deleteDataFolder(folder);
    });
  }

  /** Resolves when every event has reached every service. */
  async settled(): Promise<void> {
    await this.events.arrived();
  }

  async stop(): Promise<void> {
    await this.release();
  }
}
