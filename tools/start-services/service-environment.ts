import { type ServiceName, serviceNames } from '@one-window/contracts';
import { keysOf } from '../../apps/centre/src/databases';
import { services } from '../../apps/centre/src/services';
import {
  type EmbeddedPostgres,
  loadOrCreateSecrets,
  prepareServiceDatabase,
  runMigrations,
  startEmbeddedPostgres,
} from '@one-window/persistence';
import { databaseKey } from '@one-window/platform';
import { createTopics } from '@one-window/transport';

const secretNames = serviceNames.flatMap((service) => [`${service}/owner`, `${service}/service`] as const);

export interface PreparedEnvironment {
  postgres: EmbeddedPostgres;
  /** What a service process needs in its environment, but for its port. */
  environment: Record<string, string>;
  /** Connection of each service's role. */
  databaseUrls: Record<ServiceName, string>;
}

/** The migration step: databases, roles and tables on an embedded PostgreSQL, and the topics. */
export const prepareEnvironment = async (dataFolder: string, brokers: string[]): Promise<PreparedEnvironment> => {
  const postgres = await startEmbeddedPostgres({ dataDirectory: dataFolder, maxConnections: 300 });
  const secrets = loadOrCreateSecrets(dataFolder, [...secretNames, 'field-key', 'seal-key']);
  const admin = { host: postgres.host, port: postgres.port, user: postgres.superuser, password: postgres.password };
  const databaseUrls = {} as Record<ServiceName, string>;
  for (const service of serviceNames) {
    const passwords = { owner: secrets[`${service}/owner`], service: secrets[`${service}/service`] };
    const { ownerUrl, serviceUrl } = await prepareServiceDatabase(admin, service, passwords);
    await runMigrations(ownerUrl, services[service].migrations);
    databaseUrls[service] = serviceUrl;
  }
  await createTopics(brokers);
  const urls = serviceNames.map((service) => [databaseKey(service), databaseUrls[service]] as const);
  return {
    postgres,
    databaseUrls,
    environment: {
      ...Object.fromEntries(urls),
      KAFKA_BROKERS: brokers.join(','),
      ...keysOf(secrets),
      CLOCK_MOVABLE: 'true',
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: 'loopback',
    },
  };
};
