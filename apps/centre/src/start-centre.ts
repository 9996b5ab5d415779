import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { InProcessBus } from '@one-window/messaging';
import {
  type EmbeddedPostgres,
  loadOrCreateSecrets,
  prepareServiceDatabase,
  runMigrations,
} from '@one-window/persistence';
import { createHttpApplication, databaseKey, loadSettings, Log, publishOpenApi } from '@one-window/platform';
import pino from 'pino';
import { CentreModule } from './centre.module';
import { KeptDatabase } from './kept-database';
import { services } from './services';

export interface CentreOptions {
  dataFolder: string;
  /** 0: a free port. */
  port: number;
  host: string;
  /** False only for tests whose data may be lost. */
  durable: boolean;
}

export interface RunningCentre {
  url: string;
  databaseProcessId(): number;
  stop(): Promise<void>;
}

const secretNames = serviceNames.flatMap((service) => [`${service}/owner`, `${service}/service`] as const);

/**
 * Starts the whole centre in this process on a data folder: embedded PostgreSQL, migrations, all services.
 * @throws DataFolderInUse when a second copy runs on the folder; EADDRINUSE when the port is taken.
 */
export const startCentre = async (options: CentreOptions): Promise<RunningCentre> => {
  const dataFolder = resolve(options.dataFolder);
  // The services fetch the token keys at their own address, so it must be known before they are made.
  const port = options.port === 0 ? await freePort(options.host) : options.port;
  const database = await KeptDatabase.start(dataFolder, options.durable);
  try {
    const environment = await prepareDatabases(database.postgres, dataFolder);
    const settings = loadSettings(
      {
        ...environment,
        HOST: options.host,
        PORT: String(port),
        CLOCK_MOVABLE: 'true',
        LOG_LEVEL: process.env.LOG_LEVEL,
      },
      serviceNames,
    );
    const log = new Log(settings.logLevel, pino.destination({ dest: `${dataFolder}/centre.log`, sync: false }));
    const app = await createHttpApplication(
      CentreModule.with(settings, { kind: 'in-process', bus: new InProcessBus() }, log),
      log,
    );
    database.report = (message, error) => log.event('error', message, { error });
    for (const service of serviceNames) publishOpenApi(app, service, services[service].module);
    await app.listen(port, options.host);
    return {
      url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
      databaseProcessId: () => database.postgres.processId,
      stop: async () => {
        await app.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
};

const freePort = async (host: string): Promise<number> => {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const prepareDatabases = async (postgres: EmbeddedPostgres, dataFolder: string): Promise<Record<string, string>> => {
  const secrets = loadOrCreateSecrets(dataFolder, [...secretNames, 'field-key']);
  const admin = { host: postgres.host, port: postgres.port, user: postgres.superuser, password: postgres.password };
  const urls = await Promise.all(
    serviceNames.map(async (service) => {
      const passwords = { owner: secrets[`${service}/owner`], service: secrets[`${service}/service`] };
      const { ownerUrl, serviceUrl } = await prepareServiceDatabase(admin, service, passwords);
      await runMigrations(ownerUrl, services[service].migrations);
      return [databaseKey(service), serviceUrl] as const;
    }),
  );
  // For operators' tools on this machine; as private as secrets.json beside it.
  const databases = Object.fromEntries(serviceNames.map((service, index) => [service, urls[index]?.[1]]));
  writeFileSync(join(dataFolder, 'databases.json'), `${JSON.stringify(databases, null, 2)}\n`, { mode: 0o600 });
  const fieldKey = createHash('sha256').update(secrets['field-key']).digest('base64');
  return { ...Object.fromEntries(urls), FIELD_KEYS: `embedded:${fieldKey}` };
};
