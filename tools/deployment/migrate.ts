import { randomBytes } from 'node:crypto';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import {
  asAdministrator,
  type DatabaseAdministrator,
  prepareServiceDatabase,
  runMigrations,
} from '@one-window/persistence';
import { databaseKey, InvalidSettings, settingKeys } from '@one-window/platform';
import { createTopics } from '@one-window/transport';
import { services } from '../../apps/centre/src/services';

/** Every key the migration step knows, with what it means. */
export const migrationKeys: Readonly<Record<string, string>> = {
  DATABASE_ADMIN_URL: 'a PostgreSQL role that may create roles and databases; only this step has it',
  ...Object.fromEntries(serviceNames.map((service) => [databaseKey(service), settingKeys[databaseKey(service)] ?? ''])),
  KAFKA_BROKERS: 'comma-separated brokers; the topics that are missing are made there',
};

const serverOf = ({ hostname, port }: URL): string => `${hostname}:${port || '5432'}`;

interface MigrationPlan {
  administrator: DatabaseAdministrator;
  /** Password of each service's own role. */
  passwords: Record<ServiceName, string>;
  brokers: string[];
}

/**
 * Reads and checks the environment of the migration step.
 * @throws InvalidSettings naming every key that is missing or wrong.
 */
export const readPlan = (environment: Readonly<Record<string, string | undefined>>): MigrationPlan => {
  const findings: string[] = [];
  const urlOf = (key: string): URL | undefined => {
    const text = environment[key]?.trim() ?? '';
    if (text === '') findings.push(`${key} is missing (${migrationKeys[key] ?? ''})`);
    else if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
      findings.push(`${key} must be a URL that starts with postgres://`);
    else return new URL(text);
    return undefined;
  };
  const admin = urlOf('DATABASE_ADMIN_URL');
  const passwords = {} as Record<ServiceName, string>;
  for (const service of serviceNames) {
    const key = databaseKey(service);
    const url = urlOf(key);
    if (!url) continue;
    const role = service.replaceAll('-', '_');
    if (url.username !== role || url.pathname !== `/${role}` || url.password === '') {
      findings.push(`${key} must name the role ${role} with its password and the database ${role}`);
    }
    if (admin && serverOf(url) !== serverOf(admin)) findings.push(`${key} must name the server of DATABASE_ADMIN_URL`);
    passwords[service] = decodeURIComponent(url.password);
  }
  const brokers = (environment.KAFKA_BROKERS ?? '').split(',').flatMap((broker) => broker.trim() || []);
  if (brokers.length === 0) findings.push(`KAFKA_BROKERS is missing (${migrationKeys.KAFKA_BROKERS})`);
  if (findings.length > 0 || !admin) throw new InvalidSettings(findings);
  const administrator = {
    host: admin.hostname,
    port: Number(admin.port || 5432),
    user: decodeURIComponent(admin.username),
    password: decodeURIComponent(admin.password),
  };
  return { administrator, passwords, brokers };
};

/** Held by the step in the database `postgres`, so that a second one waits instead of changing the owners' passwords. */
const MIGRATION_STEP_LOCK = 4_917_004;

/**
 * Databases, roles and tables of every service. Owners of tables get a new password every time: nobody but this step
 * signs in as an owner, so nobody has to keep one. May be repeated and started several times at once.
 */
export const migrateDatabases = async (
  { administrator, passwords }: Pick<MigrationPlan, 'administrator' | 'passwords'>,
  say: (line: string) => void,
): Promise<void> =>
  asAdministrator(administrator, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_STEP_LOCK]);
    for (const service of serviceNames) {
      const owner = randomBytes(24).toString('base64url');
      const { ownerUrl } = await prepareServiceDatabase(administrator, service, { owner, service: passwords[service] });
      const applied = await runMigrations(ownerUrl, services[service].migrations);
      say(`${service}: ${applied.length === 0 ? 'up to date' : applied.join(', ')}`);
    }
  });

/** The whole step: databases first, then topics. */
export const migrate = async (plan: MigrationPlan, say: (line: string) => void): Promise<void> => {
  await migrateDatabases(plan, say);
  const made = await createTopics(plan.brokers);
  say(`topics: ${made.length === 0 ? 'up to date' : made.join(', ')}`);
};
