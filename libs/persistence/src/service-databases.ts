import type { Client } from 'pg';
import { onSingleConnection } from './single-connection';

/** A PostgreSQL superuser, or a role that may create roles and databases. */
export interface DatabaseAdministrator {
  host: string;
  port: number;
  user: string;
  password: string;
}

export interface ServicePasswords {
  /** Of the role that owns the schema; used by migrations only. */
  owner: string;
  /** Of the role the running service signs in as. */
  service: string;
}

export interface ServiceDatabaseUrls {
  ownerUrl: string;
  serviceUrl: string;
}

/** Guards roles and databases of the whole cluster; taken in the database `postgres`. */
const PREPARATION_LOCK = 4_917_001;

/**
 * Every query of a service has its index. Without this the planner, which keeps the plans of prepared statements, reads
 * whole tables as long as they are small and goes on doing so while they grow. Queries that count everything turn it on.
 */
const UNPLANNED = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'];

export interface ServiceDatabasePlacement {
  /** Default: the service's role name. */
  database?: string;
  /** A finished database of the same service to copy, instead of an empty one. */
  template?: string;
}

/**
 * One database and two roles for a service, hyphens as underscores: database `judicial_confirmation`, its owner
 * `judicial_confirmation_owner`, the running service `judicial_confirmation`. Nobody else may connect. The service reads
 * and writes rows of whatever tables the owner creates in schema `public` (makeAppendOnly takes that back), and never
 * changes the schema. May be called any number of times and at the same time; passwords become those given.
 */
export async function prepareServiceDatabase(
  admin: DatabaseAdministrator,
  service: string,
  passwords: ServicePasswords,
  placement: ServiceDatabasePlacement = {},
): Promise<ServiceDatabaseUrls> {
  const roles = serviceRoles(service);
  const database = placement.database ?? roles.service;
  await asAdministrator(admin, 'postgres', async (client) => {
    await client.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    await prepareRole(client, roles.owner, passwords.owner);
    await prepareRole(client, roles.service, passwords.service);
    const existing = await client.query('select from pg_database where datname = $1', [database]);
    if (existing.rowCount === 0) await createDatabase(client, roles.owner, database, placement.template);
    await runDdl(client, 'revoke all on database %I from public', database);
    await runDdl(client, 'grant connect on database %I to %I', database, roles.service);
    for (const method of UNPLANNED) {
      await runDdl(client, `alter role %I in database %I set ${method} to off`, roles.service, database);
    }
    // The same session keeps the lock: default privileges of one database must not be changed twice at once either.
    if (placement.template === undefined)
      await asAdministrator(admin, database, (inside) => grantRowAccess(inside, roles));
  });
  return {
    ownerUrl: databaseUrl({ ...admin, user: roles.owner, password: passwords.owner }, database),
    serviceUrl: databaseUrl({ ...admin, user: roles.service, password: passwords.service }, database),
  };
}

interface ServiceRoles {
  service: string;
  owner: string;
}

function serviceRoles(service: string): ServiceRoles {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(service))
    throw new Error(`"${service}" is not a service name: lower-case words joined by hyphens.`);
  const role = service.replaceAll('-', '_');
  return { service: role, owner: `${role}_owner` };
}

async function prepareRole(client: Client, role: string, password: string): Promise<void> {
  const existing = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = existing.rowCount === 0 ? 'create' : 'alter';
  await runDdl(client, `${verb} role %I login nosuperuser nocreatedb nocreaterole password %L`, role, password);
}

async function createDatabase(client: Client, owner: string, database: string, template?: string): Promise<void> {
  // An administrator without superuser rights may only give a database to a role it is a member of.
  await runDdl(client, 'grant %I to current_user', owner);
  if (template === undefined) await runDdl(client, 'create database %I owner %I', database, owner);
  else await runDdl(client, 'create database %I owner %I template %I strategy wal_log', database, owner, template);
}

async function grantRowAccess(client: Client, roles: ServiceRoles): Promise<void> {
  for (const grant of ['select, insert, update, delete on tables', 'usage, select on sequences']) {
    await runDdl(
      client,
      `alter default privileges for role %I in schema public grant ${grant} to %I`,
      roles.owner,
      roles.service,
    );
  }
}

/** `postgres://user:password@host:port/database`, every part escaped; a host that is a folder holds the Unix socket. */
export function databaseUrl(account: DatabaseAdministrator, database: string): string {
  const { host, port, user, password } = account;
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database)}`;
}

/** Runs `work` on one administrator's connection to a database and closes it. Session locks end with it. */
export function asAdministrator<Result>(
  admin: DatabaseAdministrator,
  database: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const { host, port, user, password } = admin;
  return onSingleConnection(
    { host, port, user, password, database, application_name: 'one-window administration' },
    work,
  );
}

/** DDL takes no parameters: the server's own format() quotes names (%I) and texts (%L). */
export async function runDdl(client: Client, template: string, ...values: (string | undefined)[]): Promise<void> {
  const { rows } = await client.query<{ ddl: string }>('select format($1, variadic $2::text[]) as ddl', [
    template,
    values,
  ]);
  if (rows[0]) await client.query(rows[0].ddl);
}
