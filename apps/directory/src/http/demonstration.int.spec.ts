import { roles } from '@one-window/contracts';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { demonstrationPassword, directoryMigrations } from '../directory.module';
import { RunningDirectory } from '../spec-support/running-directory';

describe('The directory tells the sign-in page which installation this is', () => {
  let database: TestDatabase;
  let directory: RunningDirectory;

  const started = async (clockMovable: boolean): Promise<void> => {
    database = await createTestDatabase('directory', directoryMigrations);
    directory = await RunningDirectory.start(database.serviceUrl, { clockMovable }, 'kestrel plum orbit 7741');
  };
  afterEach(async () => {
    await directory.stop();
    await database.drop();
  });

  it('a demonstration: one account for every role, each of which signs in with the password that it tells', async () => {
    await started(true);
    const told = (await directory.get('demonstration')).json<{
      demonstration: boolean;
      password: string;
      accounts: { username: string; role: string }[];
    }>();
    expect(told).toMatchObject({ demonstration: true, password: demonstrationPassword });
    expect(told.accounts.map(({ role }) => role).toSorted()).toEqual([...roles].toSorted());
    const { username, role } = told.accounts[0]!;
    const { account } = (await directory.signIn(username, told.password)).json<{ account: { roles: string[] } }>();
    expect(account.roles).toContain(role);
  });

  it('a real one: nothing but that it is none', async () => {
    await started(false);
    expect((await directory.get('demonstration')).json()).toEqual({ demonstration: false });
  });
});
