import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { deleteDataFolder, type EmbeddedPostgres, startEmbeddedPostgres } from '@one-window/persistence';
import { databaseKey } from '@one-window/platform';
import { Client } from 'pg';
import { migrateDatabases, migrationKeys, readPlan } from './migrate';

describe('The migration step', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  const address = () => `127.0.0.1:${postgres.port}`;
  const environment = (): Record<string, string> => ({
    DATABASE_ADMIN_URL: `postgres://postgres:${postgres.password}@${address()}/postgres`,
    KAFKA_BROKERS: 'kafka:9092',
    ...Object.fromEntries(
      serviceNames.map((service) => {
        const role = service.replaceAll('-', '_');
        return [databaseKey(service), `postgres://${role}:p%40ss-${role}@${address()}/${role}`];
      }),
    ),
  });
  const findings = (changed: Record<string, string | undefined>): string => {
    try {
      readPlan({ ...environment(), ...changed });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-migrate-'));
    postgres = await startEmbeddedPostgres({ dataDirectory: folder, durable: false });
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    await deleteDataFolder(folder);
  });

  it('makes databases, roles and tables for the passwords in the URLs, even when it is started twice at once', async () => {
    const plan = readPlan(environment());
    const said: string[][] = [[], []];
    await Promise.all(said.map((lines) => migrateDatabases(plan, (line) => lines.push(line))));
    const [first, second] = said.toSorted((one, other) => other.join('').length - one.join('').length);
    expect(first).toHaveLength(serviceNames.length);
    expect(first!.join(' ')).toContain('EventLog1760000000000');
    expect(second).toEqual(serviceNames.map((service) => `${service}: up to date`));
    for (const service of serviceNames) {
      const client = new Client(environment()[databaseKey(service)]);
      await client.connect();
      const { rows } = await client.query('select count(*)::int as events from event_log');
      expect(rows).toEqual([{ events: 0 }]);
      await client.end();
    }
  }, 60_000);

  it('names every key that is missing', () => {
    for (const key of Object.keys(migrationKeys)) expect(findings({ [key]: undefined })).toContain(`${key} is missing`);
  });

  it('refuses a URL that names another role, database or server than the services expect', () => {
    const other = `postgres://clerk:x@${address()}/intake`;
    expect(findings({ DATABASE_URL_INTAKE: other })).toContain('DATABASE_URL_INTAKE must name the role intake');
    expect(findings({ DATABASE_URL_INTAKE: `postgres://intake@${address()}/intake` })).toContain('with its password');
    expect(findings({ DATABASE_URL_INTAKE: 'postgres://intake:x@elsewhere/intake' })).toContain('must name the server');
    expect(findings({ DATABASE_ADMIN_URL: 'mysql://root@here/db' })).toContain('must be a URL that starts with');
  });
});
