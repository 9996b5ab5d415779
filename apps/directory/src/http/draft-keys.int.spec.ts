import { FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { directoryMigrations } from '../directory.module';
import { RunningDirectory } from '../spec-support/running-directory';

interface Keys {
  accountId: string;
  keys: string[];
}

const older = FieldKeys.inventEntry('2025');
const newer = FieldKeys.inventEntry('2026');

describe('the keys of unfinished forms', () => {
  let database: TestDatabase;
  let directory: RunningDirectory;
  const keysOf = async (username: string, at = directory): Promise<Keys> =>
    (await at.get('draft-keys', await at.as(username))).json();

  beforeAll(async () => {
    database = await createTestDatabase('directory', directoryMigrations);
    directory = await RunningDirectory.start(database.serviceUrl, { fieldKeys: older });
  }, 60_000);
  afterAll(async () => {
    await directory?.stop();
    await database?.drop();
  });

  it('are the same for a person every time they sign in, 256 bits long, and kept by no cache', async () => {
    const first = await keysOf('window.01');
    expect(await keysOf('window.01')).toEqual(first);
    expect(first.keys.map((key) => Buffer.from(key, 'base64url').length)).toEqual([32]);
    const answer = await directory.get('draft-keys', await directory.as('window.01'));
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('are nobody else’s, and nobody’s who is not signed in', async () => {
    const [clerk, officer] = await Promise.all([keysOf('window.01'), keysOf('triage.01')]);
    expect(clerk.accountId).not.toBe(officer.accountId);
    expect(clerk.keys).not.toEqual(officer.keys);
    expect((await directory.get('draft-keys')).statusCode).toBe(401);
  });

  it('still open what an older field key wrote after a new one has come', async () => {
    const before = await keysOf('window.01');
    const rotated = await RunningDirectory.start(database.serviceUrl, { fieldKeys: `${newer},${older}` });
    try {
      const after = await keysOf('window.01', rotated);
      expect(after.keys).toHaveLength(2);
      expect(after.keys[1]).toBe(before.keys[0]);
      expect(after.keys[0]).not.toBe(before.keys[0]);
    } finally {
      await rotated.stop();
    }
  });
});
