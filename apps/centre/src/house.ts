import type { RequestListener } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import {
  Clock,
  createHttpApplication,
  Health,
  loadSettings,
  Log,
  Metrics,
  publishOpenApi,
  type Settings,
} from '@one-window/platform';
import { InProcessBus } from '@one-window/transport';
import { Counter } from 'prom-client';
import { CentreModule, CentreOwnModule } from './centre.module';
import { dropDatabases, prepareDatabases } from './databases';
import type { FilesCheck } from './data-folder/files-check';
import type { Demonstration } from './demonstration/demonstration';
import type { DiskSpace } from './disk-space';
import type { Installation } from './installation';
import type { KeptDatabase } from './kept-database';
import type { LogFile } from './log-file';
import { services } from './services';

/**
 * While the city lives through its past the clock only goes forward: every service hears of every move by an event, and
 * one that hears late must not set the clock of this process back.
 */
export class CentreClock extends Clock {
  onlyForward = false;

  override moveTo(offsetMilliseconds: number): void {
    if (!this.onlyForward || offsetMilliseconds > this.offset) super.moveTo(offsetMilliseconds);
  }
}

export interface HouseParts {
  database: KeptDatabase;
  dataFolder: string;
  host: string;
  port: number;
  installation: Installation;
  demonstration: Demonstration;
  files: FilesCheck;
  logFile: LogFile;
  disk: DiskSpace;
}

/** Every service in this process, as one application that can be taken down and built anew. */
export class House {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: CentreClock,
    readonly databaseUrls: Record<ServiceName, string>,
  ) {}

  /** Databases, tables and services; `since`: where the clock of a new city begins, milliseconds before now. */
  static async build(parts: HouseParts, since = 0): Promise<House> {
    const { database, dataFolder, demonstration, installation } = parts;
    const { urls, environment } = await prepareDatabases(database.postgres, dataFolder);
    const settings = settingsOf(parts, environment);
    const log = new Log(settings.logLevel, parts.logFile);
    database.report = (message, error) => log.event('error', message, { error });
    const clock = new CentreClock();
    clock.moveTo(-since);
    clock.onlyForward = since > 0;
    const password = installation.firstPassword;
    const app = await createHttpApplication(
      CentreModule.with({
        settings,
        transport: { kind: 'in-process', bus: new InProcessBus() },
        log,
        clock,
        demonstration,
        firstPassword: password === undefined ? undefined : { password, temporary: true },
      }),
      log,
      settings.trustedProxies,
    );
    app
      .get(Health)
      .register('demonstration', () =>
        Promise.resolve(demonstration.filling ? { status: 'down', detail: demonstration.reason } : { status: 'up' }),
      );
    app.get(Health).register('disk', () => Promise.resolve(parts.disk.finding));
    countLostLines(app.get(Metrics), parts.logFile);
    app.get(Health).register('data', () => Promise.resolve(parts.files.finding));
    parts.files.report = (message, error) => log.event('error', message, { error });
    for (const service of serviceNames) publishOpenApi(app, service, services[service].module);
    publishOpenApi(app, 'centre', CentreOwnModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new House(app, clock, urls);
  }

  /** Removes everything the services keep. Only for demonstrations, and only while none runs. */
  static async wipe({ database, installation }: HouseParts): Promise<void> {
    if (installation.kind !== 'city') throw new Error('only a demonstration city is ever wiped');
    await dropDatabases(database.postgres);
  }

  /** What answers requests. */
  get handler(): RequestListener {
    const fastify = this.app.getHttpAdapter().getInstance();
    return (request, response) => fastify.routing(request, response);
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

const countLostLines = ({ registry }: Metrics, log: LogFile): void => {
  const lost: Counter = new Counter({
    name: 'one_window_log_lines_lost_total',
    help: 'Lines that could not be written to centre.log',
    registers: [],
    collect: () => {
      lost.reset();
      lost.inc(log.lost);
    },
  });
  registry.registerMetric(lost);
};

const settingsOf = ({ host, port, installation }: HouseParts, environment: Record<string, string>): Settings =>
  loadSettings(
    {
      ...environment,
      // Another key in front, or `keyId:lost` where a folder lost its own: the folder's stays behind it.
      SEAL_KEYS: [process.env.SEAL_KEYS, environment.SEAL_KEYS].filter(Boolean).join(','),
      HOST: host,
      PORT: String(port),
      CLOCK_MOVABLE: String(installation.kind !== 'empty'),
      LOG_LEVEL: process.env.LOG_LEVEL,
      SECURE_COOKIES: process.env.SECURE_COOKIES,
      SECOND_FACTOR: process.env.SECOND_FACTOR,
      OIDC_ISSUER: process.env.OIDC_ISSUER,
      OIDC_CLIENT_ID: process.env.OIDC_CLIENT_ID,
      OIDC_CLIENT_SECRET_FILE: process.env.OIDC_CLIENT_SECRET_FILE,
      OIDC_RETURN_URL: process.env.OIDC_RETURN_URL,
      OIDC_ACCOUNT_CLAIM: process.env.OIDC_ACCOUNT_CLAIM,
      SESSION_IDLE_MINUTES: process.env.SESSION_IDLE_MINUTES,
      TRUSTED_PROXIES: process.env.TRUSTED_PROXIES,
      SEALS_FOLDER: process.env.SEALS_FOLDER,
      SMTP_URL: process.env.SMTP_URL,
      SEALS_MAIL_FROM: process.env.SEALS_MAIL_FROM,
      SEALS_MAIL_TO: process.env.SEALS_MAIL_TO,
    },
    serviceNames,
  );
