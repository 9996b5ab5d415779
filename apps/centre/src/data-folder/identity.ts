import { createHmac } from 'node:crypto';
import { asAdministrator, type DatabaseAdministrator } from '@one-window/persistence';
import { type Client, Client as Connection, DatabaseError } from 'pg';
import {
  type IdentityVerdict,
  type InstallationContents,
  judgeKnown,
  judgeUnknown,
  type UnknownInstallation,
} from '../domain/folder-verdict';

/** Secrets by name, as in secrets.json. */
export type Secrets = Readonly<Record<'field-key' | 'directory/service', string>>;

/** Binds an installation to the key of its personal fields: HMAC-SHA-256 (RFC 2104), 64 hexadecimal digits. */
export const installationDigest = (fieldKey: string, id: string, kind: string): string =>
  createHmac('sha256', fieldKey).update(`one-window/installation/1\n${id}\n${kind}`).digest('hex');

/** Beside the databases of the services, in the cluster's own: it stays when a demonstration begins again. */
const TABLE = 'one_window_installation';
const DATABASE = 'postgres';

/** Compares what installation.json and secrets.json say with what the databases know; changes nothing. */
export const judgeIdentity = (
  administrator: DatabaseAdministrator,
  contents: InstallationContents,
  secrets: Secrets,
): Promise<IdentityVerdict> =>
  asAdministrator(administrator, DATABASE, async (client) => {
    const known = await knownInstallation(client);
    if (known) return judgeKnown(contents, known, (id, kind) => installationDigest(secrets['field-key'], id, kind));
    return judgeUnknown(contents, await unknownInstallation(administrator, client, secrets));
  });

/** Tells the databases which installation they belong to. Nothing changes where they know already. */
export const tellIdentity = (
  administrator: DatabaseAdministrator,
  { id, kind }: { id: string; kind: string },
  secrets: Secrets,
): Promise<void> =>
  asAdministrator(administrator, DATABASE, async (client) => {
    await client.query(`create table if not exists ${TABLE} (
      one boolean primary key default true check (one),
      id uuid not null,
      kind text not null,
      key_digest text not null
    )`);
    await client.query(`revoke all on ${TABLE} from public`);
    await client.query(`insert into ${TABLE} (id, kind, key_digest) values ($1, $2, $3) on conflict do nothing`, [
      id,
      kind,
      installationDigest(secrets['field-key'], id, kind),
    ]);
  });

const knownInstallation = async (client: Client) => {
  const { rows } = await client.query<{ present: boolean }>(
    `select to_regclass('public.${TABLE}') is not null as present`,
  );
  if (!rows[0]?.present) return undefined;
  const found = await client.query<{ id: string; kind: string; keyDigest: string }>(
    `select id, kind, key_digest as "keyDigest" from ${TABLE}`,
  );
  return found.rows[0];
};

const unknownInstallation = async (
  administrator: DatabaseAdministrator,
  client: Client,
  secrets: Secrets,
): Promise<UnknownInstallation> => {
  const { rowCount } = await client.query(`select from pg_database where datname = 'directory'`);
  if (rowCount === 0) return { databases: false, secretsFit: true, accounts: undefined };
  return {
    databases: true,
    secretsFit: await letsIn({ ...administrator, user: 'directory', password: secrets['directory/service'] }),
    accounts: await asAdministrator(administrator, 'directory', accountsIn),
  };
};

const WRONG_PASSWORD = '28P01';

export const isWrongPassword = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === WRONG_PASSWORD;

const letsIn = async (account: DatabaseAdministrator): Promise<boolean> => {
  const connection = new Connection({ ...account, database: 'directory', connectionTimeoutMillis: 10_000 });
  try {
    await connection.connect();
    return true;
  } catch (error) {
    if (isWrongPassword(error)) return false;
    throw error;
  } finally {
    await connection.end();
  }
};

const accountsIn = async (client: Client): Promise<UnknownInstallation['accounts']> => {
  const { rows: tables } = await client.query<{ present: boolean }>(
    `select to_regclass('public.account') is not null as present`,
  );
  if (!tables[0]?.present) return undefined;
  const { rows } = await client.query<{ some: boolean; demonstration: boolean }>(
    `select exists (select from account) as some, exists (select from account where demonstration) as demonstration`,
  );
  if (!rows[0]?.some) return undefined;
  return rows[0].demonstration ? 'demonstration' : 'real';
};
