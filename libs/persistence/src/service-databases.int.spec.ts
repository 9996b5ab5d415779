import { testCluster } from '@one-window/testing';
import {
  asAdministrator,
  databaseUrl,
  prepareServiceDatabase,
  runDdl,
  type ServiceDatabaseUrls,
} from './service-databases';
import { onSingleConnection } from './single-connection';

jest.setTimeout(60_000);

const admin = testCluster();
const passwords = { owner: 'of the owner /?#@:', service: 'of the service %&' };
/** Names no service has, so that nothing here touches the roles other test files use. */
const [REGISTRY, SEALING] = ['case-registry', 'sealing-desk'] as const;

const run = (url: string, ...statements: string[]) =>
  onSingleConnection({ connectionString: url }, async (client) => {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  });

let registry: ServiceDatabaseUrls;
let sealing: ServiceDatabaseUrls;

beforeAll(async () => {
  registry = await prepareServiceDatabase(admin, REGISTRY, passwords);
  sealing = await prepareServiceDatabase(admin, SEALING, passwords);
  await run(
    registry.ownerUrl,
    'create table case_file (number text primary key, id bigint generated always as identity)',
  );
});

afterAll(async () => {
  await asAdministrator(admin, 'postgres', async (client) => {
    for (const role of ['case_registry', 'sealing_desk']) {
      await runDdl(client, 'drop database %I with (force)', role);
      await runDdl(client, 'drop role %I', role);
      await runDdl(client, 'drop role %I', `${role}_owner`);
    }
  });
});

describe('the database of a service', () => {
  it('lets the running service read and write rows', async () => {
    const rows = await run(
      registry.serviceUrl,
      "insert into case_file values ('A-1')",
      "update case_file set number = 'A-2' returning number",
    );
    expect(rows).toEqual([{ number: 'A-2' }]);
    expect(await run(registry.serviceUrl, 'delete from case_file returning number')).toEqual(rows);
  });

  it.each([
    ['change the schema', 'alter table case_file add note text'],
    ['create a table', 'create table note (text text)'],
    ['create a schema', 'create schema aside'],
    ['empty a table', 'truncate case_file'],
    ['drop a table', 'drop table case_file'],
    ['take the owner’s role', 'set role case_registry_owner'],
    ['create a role', 'create role intruder'],
    ['create a database', 'create database aside'],
  ])('does not let the running service %s', async (_, statement) => {
    await expect(run(registry.serviceUrl, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['service', 'case_registry', passwords.service],
    ['owner', 'case_registry_owner', passwords.owner],
  ])('does not let another service’s %s in', async (_, user, password) => {
    const foreign = databaseUrl({ ...admin, user, password }, 'sealing_desk');
    await expect(run(foreign, 'select 1')).rejects.toMatchObject({ code: '42501' });
    expect(await run(sealing.serviceUrl, 'select current_user as me')).toEqual([{ me: 'sealing_desk' }]);
  });

  it('stays as it is when prepared again, by many at once', async () => {
    await run(registry.serviceUrl, "insert into case_file values ('A-9')");
    const again = await Promise.all(
      Array.from({ length: 8 }, () => prepareServiceDatabase(admin, REGISTRY, passwords)),
    );
    expect(again).toEqual(Array(8).fill(registry));
    expect(await run(registry.serviceUrl, 'select number from case_file')).toEqual([{ number: 'A-9' }]);
  });

  it('takes the new password when prepared with another one', async () => {
    const changed = await prepareServiceDatabase(admin, SEALING, { ...passwords, service: 'another' });
    await expect(run(sealing.serviceUrl, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await run(changed.serviceUrl, 'select 1');
    await prepareServiceDatabase(admin, SEALING, passwords);
  });

  it.each(['Intake', 'follow_up', 'intake-', '1st', '', 'a b', 'x"; drop'])(
    'is refused to "%s", which is no service name',
    async (name) => {
      await expect(prepareServiceDatabase(admin, name, passwords)).rejects.toThrow('is not a service name');
    },
  );
});
