import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import {
  asAdministrator,
  type DatabaseAdministrator,
  type EmbeddedPostgres,
  loadOrCreateSecrets,
  prepareServiceDatabase,
  runDdl,
  runMigrations,
} from '@one-window/persistence';
import { databaseKey } from '@one-window/platform';
import { Client } from 'pg';
import { services } from './services';

const secretNames = serviceNames.flatMap((service) => [`${service}/owner`, `${service}/service`] as const);

/** Every service's database as the centre runs it: connections for the services, and the keys. */
export interface PreparedDatabases {
  urls: Record<ServiceName, string>;
  environment: Record<string, string>;
}

export const administratorOf = ({
  host,
  port,
  superuser: user,
  password,
}: EmbeddedPostgres): DatabaseAdministrator => ({
  host,
  port,
  user,
  password,
});

/** Passwords of the databases, the key of personal fields and the one that signs the days; made where the folder has none. */
export const secretsOf = (dataFolder: string) =>
  loadOrCreateSecrets(dataFolder, [...secretNames, 'field-key', 'seal-key']);

/** FIELD_KEYS and SEAL_KEYS of a data folder. */
export const keysOf = (
  secrets: Record<'field-key' | 'seal-key', string>,
): Record<'FIELD_KEYS' | 'SEAL_KEYS', string> => {
  const fieldKey = createHash('sha256').update(secrets['field-key']).digest('base64');
  const sealKey = createHash('sha256').update(secrets['seal-key']).digest('base64');
  // Named by what it is: a folder that lost its key and got another does not pass for the one before.
  const name = createHash('sha256').update(sealKey).digest('hex').slice(0, 8);
  return { FIELD_KEYS: `embedded:${fieldKey}`, SEAL_KEYS: `embedded-${name}:${sealKey}` };
};

/** Makes databases, roles and tables that are missing; may be called at every start. */
export const prepareDatabases = async (postgres: EmbeddedPostgres, dataFolder: string): Promise<PreparedDatabases> => {
  const secrets = secretsOf(dataFolder);
  const admin = administratorOf(postgres);
  const prepared = await Promise.all(
    serviceNames.map(async (service) => {
      const passwords = { owner: secrets[`${service}/owner`], service: secrets[`${service}/service`] };
      const { ownerUrl, serviceUrl } = await prepareServiceDatabase(admin, service, passwords);
      await runMigrations(ownerUrl, services[service].migrations);
      return [service, serviceUrl] as const;
    }),
  );
  const urls = Object.fromEntries(prepared) as Record<ServiceName, string>;
  // For operators' tools on this machine; as private as secrets.json beside it.
  writeFileSync(join(dataFolder, 'databases.json'), `${JSON.stringify(urls, null, 2)}\n`, { mode: 0o600 });
  const keys = serviceNames.map((service) => [databaseKey(service), urls[service]] as const);
  return { urls, environment: { ...Object.fromEntries(keys), ...keysOf(secrets) } };
};

/** Removes every service's database with all that is in it. Only for demonstrations. */
export const dropDatabases = async (postgres: EmbeddedPostgres): Promise<void> => {
  await asAdministrator(administratorOf(postgres), 'postgres', async (client) => {
    for (const service of serviceNames) {
      await runDdl(client, 'drop database if exists %I with (force)', service.replaceAll('-', '_'));
    }
  });
};

const POLL_MILLISECONDS = 8;

/** Watches over all services whether something is still on its way. */
export class EventsOnTheirWay {
  private constructor(private readonly clients: readonly Client[]) {}

  static async watch(urls: Record<ServiceName, string>): Promise<EventsOnTheirWay> {
    const clients = serviceNames.map((service) => new Client({ connectionString: urls[service] }));
    // A connection that is cut fails the next question; without a listener it would end the process.
    for (const client of clients) client.on('error', () => undefined);
    await Promise.all(clients.map((client) => client.connect()));
    return new EventsOnTheirWay(clients);
  }

  /** Resolves when every event has reached every service, and where `now` is given, when no time limit is due by then. */
  async arrived(now?: string): Promise<void> {
    // Twice in a row: between two looks an event may have moved from one service's outbox into the next one's.
    for (let quiet = 0; quiet < 2; quiet = (await this.waits(now)) ? 0 : quiet + 1) {
      if (quiet === 0) await delay(POLL_MILLISECONDS);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  private async waits(now: string | undefined): Promise<boolean> {
    const answers = await Promise.all(
      this.clients.map((client) =>
        client.query<{ waits: boolean }>({
          name: 'waits',
          text: `select exists (select from outbox)
                     or ($1::timestamptz is not null and exists (select from timer where due_at <= $1)) as waits`,
          values: [now ?? null],
        }),
      ),
    );
    return answers.some(({ rows }) => rows[0]?.waits !== false);
  }
}
