import { createHmac } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { demonstrationPassword, directoryMigrations } from './directory.module';
import { type Answer, bearer, type Headers, RunningDirectory } from './spec-support/running-directory';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP = 30_000;

/** The six digits of an instant, by the letter of RFC 4226 and RFC 6238 and not by the library under test. */
const digitsAt = (base32: string, milliseconds: number): string => {
  const bits = [...base32].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / STEP)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

describe('The second factor', () => {
  let database: TestDatabase;
  let directory: RunningDirectory;
  const password = { currentPassword: demonstrationPassword };
  const code = (answer: Answer): string => answer.json<{ code: string }>().code;
  const told = (answer: Answer) => [answer.statusCode, answer.statusCode < 400 ? undefined : code(answer)];
  const now = (steps = 0): number => directory.clock.machineMilliseconds() + steps * STEP;
  /** On to the beginning of the next step, so that no test stands on the border of two. */
  const nextStep = (steps = 1): void => {
    directory.clock.ahead += steps * STEP - (now() % STEP);
  };
  const signIn = (username: string, typed?: string) =>
    directory.post('sign-in', { username, password: demonstrationPassword, ...(typed ? { code: typed } : {}) });
  const setUp = async (headers: Headers) => {
    const { key, uri } = (await directory.post('second-factor/begin', password, headers)).json<
      Record<string, string>
    >();
    nextStep();
    const confirmed = await directory.post('second-factor/confirm', { code: digitsAt(key ?? '', now()) }, headers);
    expect(confirmed.statusCode).toBe(200);
    return { key: key ?? '', uri: uri ?? '', ...confirmed.json<{ recoveryCodes: string[] }>() };
  };

  beforeAll(async () => {
    database = await createTestDatabase('directory', directoryMigrations);
    directory = await RunningDirectory.start(database.serviceUrl, { secondFactor: 'required' });
  }, 60_000);
  afterAll(async () => {
    await directory?.stop();
    await database?.drop();
  });

  it('is set up before anything else by whose role needs one, and then the session goes on with its roles', async () => {
    const session = (await signIn('auditor.01')).json<{
      accessToken: string;
      refreshToken: string;
      account: { secondFactorRequired: boolean };
    }>();
    expect(session.account.secondFactorRequired).toBe(true);
    const headers = bearer(session.accessToken);
    expect(told(await directory.get('sign-in-log', headers))).toEqual([403, 'second-factor-required']);
    const { key, uri, recoveryCodes } = await setUp(headers);
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(uri).toContain(`secret=${key}`);
    expect(new Set(recoveryCodes).size).toBe(10);
    const refreshed = await directory.post('refresh', { refreshToken: session.refreshToken });
    const account = refreshed.json<{ accessToken: string; account: object }>();
    expect(account.account).toMatchObject({ secondFactor: true, secondFactorRequired: false });
    expect((await directory.get('sign-in-log', bearer(account.accessToken))).statusCode).toBe(200);
    const { rows } = await database.pool.query<{ kept: string }>(
      "select sealed_key || (select string_agg(code_hash, '') from recovery_code) as kept from second_factor",
    );
    const kept = rows[0]?.kept ?? '';
    expect(kept).not.toContain(key);
    expect(recoveryCodes.filter((recovery) => kept.includes(recovery.slice(2)))).toEqual([]);
    expect(kept.match(/\$argon2id\$/g)).toHaveLength(10);
  });

  it('is asked for after the right password only, and a code opens the door once', async () => {
    const { key } = await setUp(await directory.as('leader.01'));
    expect(told(await signIn('leader.01', digitsAt(key, now())))).toEqual([422, 'second-factor-wrong']);
    nextStep();
    expect(told(await directory.post('sign-in', { username: 'leader.01', password: 'not the password' }))).toEqual([
      401,
      'sign-in-refused',
    ]);
    const asked = await signIn('leader.01');
    expect(told(asked)).toEqual([401, 'second-factor-asked']);
    expect(asked.headers['set-cookie']).toBeUndefined();
    expect((await signIn('leader.01', digitsAt(key, now()))).statusCode).toBe(200);
    const again = await signIn('leader.01', digitsAt(key, now()));
    expect([told(again), again.json()]).toEqual([
      [422, 'second-factor-wrong'],
      expect.objectContaining({ field: 'code' }),
    ]);
    expect((await directory.as('supervisor.01')).authorization).toBeDefined();
  });

  it('takes the codes of the step before and after, and none before one that was used', async () => {
    const { key } = await setUp(await directory.as('supervisor.01'));
    nextStep(4);
    expect(told(await signIn('supervisor.01', digitsAt(key, now(2))))).toEqual([422, 'second-factor-wrong']);
    expect(told(await signIn('supervisor.01', digitsAt(key, now(-2))))).toEqual([422, 'second-factor-wrong']);
    expect((await signIn('supervisor.01', digitsAt(key, now(1)))).statusCode).toBe(200);
    expect(told(await signIn('supervisor.01', digitsAt(key, now())))).toEqual([422, 'second-factor-wrong']);
    nextStep(3);
    expect((await signIn('supervisor.01', digitsAt(key, now(-1)))).statusCode).toBe(200);
  });

  it('opens one door for two who use the same code at once', async () => {
    const { key } = await setUp(await directory.as('window.01'));
    nextStep();
    const both = await Promise.all([1, 2].map(() => signIn('window.01', digitsAt(key, now()))));
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 422]);
  });

  it('is guessed as little as a password, with questions in between too', async () => {
    await setUp(await directory.as('triage.01'));
    const answers = [];
    for (const typed of ['000000', undefined, '000001', undefined, '000002', '000003'])
      answers.push(code(await signIn('triage.01', typed)));
    expect(answers).toEqual([
      'second-factor-wrong',
      'second-factor-asked',
      'second-factor-wrong',
      'second-factor-asked',
      'account-locked',
      'account-locked',
    ]);
  });

  it('is replaced by a recovery code, once', async () => {
    const headers = await directory.as('follow-up.01');
    const { recoveryCodes } = await setUp(headers);
    const [, second = ''] = recoveryCodes;
    expect((await signIn('follow-up.01', second.toUpperCase())).statusCode).toBe(200);
    expect(told(await signIn('follow-up.01', second))).toEqual([422, 'second-factor-wrong']);
    expect((await directory.get('second-factor', headers)).json()).toEqual({ set: true, recoveryCodesLeft: 9 });
  });

  it('ends the sessions that were opened by the password alone, and not the one in which it was set up', async () => {
    const [own, other] = [await directory.as('court.jin0502'), await directory.as('court.jin0502')];
    await setUp(own);
    expect((await directory.get('me', own)).statusCode).toBe(200);
    expect(told(await directory.get('me', other))).toEqual([401, 'session-ended']);
  });

  it('is set up with the password and a right first code, and not over one that is in use', async () => {
    const headers = await directory.as('window.02');
    expect(told(await directory.post('second-factor/confirm', { code: '123456' }, headers))).toEqual([
      409,
      'second-factor-absent',
    ]);
    const wrong = { currentPassword: 'not the password' };
    expect(told(await directory.post('second-factor/begin', wrong, headers))).toEqual([422, 'wrong-password']);
    const { key } = (await directory.post('second-factor/begin', password, headers)).json<{ key: string }>();
    const otherwise = digitsAt(key, now(40));
    expect(told(await directory.post('second-factor/confirm', { code: otherwise }, headers))).toEqual([
      422,
      'second-factor-wrong',
    ]);
    expect((await signIn('window.02')).statusCode).toBe(200);
    const { recoveryCodes } = await setUp(headers);
    expect(told(await directory.post('second-factor/begin', password, headers))).toEqual([409, 'second-factor-known']);
    const [first = ''] = recoveryCodes;
    const removed = await directory.post('second-factor/remove', { ...password, code: first }, headers);
    expect(removed.statusCode).toBe(204);
    expect((await signIn('window.02')).statusCode).toBe(200);
  });

  it('is taken from somebody else by an administrator who has one, and never from oneself', async () => {
    const first = (await signIn('administrator.01')).json<{ accessToken: string; refreshToken: string }>();
    const reset = (headers: Headers, accountId: string) =>
      directory.post(`accounts/${accountId}/reset-second-factor`, {}, headers);
    const clerk = await directory.as('clerk.unlisted').catch(() => undefined);
    expect(clerk?.authorization).toBe('Bearer undefined');
    const own = bearer(first.accessToken);
    const me = (await directory.get('me', own)).json<{ accountId: string }>().accountId;
    expect(told(await reset(own, me))).toEqual([403, 'second-factor-required']);
    await setUp(own);
    const { accessToken } = (await directory.post('refresh', { refreshToken: first.refreshToken })).json<{
      accessToken: string;
    }>();
    const administrator = bearer(accessToken);
    expect(told(await reset(administrator, me))).toEqual([409, 'own-account']);
    const accounts = (await directory.get('accounts?limit=100', administrator)).json<{
      items: { accountId: string; username: string; secondFactor: boolean }[];
    }>().items;
    const leader = accounts.find(({ username }) => username === 'leader.01');
    expect(leader?.secondFactor).toBe(true);
    expect((await reset(administrator, leader?.accountId ?? '')).statusCode).toBe(204);
    expect(told(await reset(administrator, leader?.accountId ?? ''))).toEqual([409, 'second-factor-absent']);
    expect((await signIn('leader.01')).statusCode).toBe(200);
    const { rows } = await database.pool.query<{ what: string }>(
      `select what from sign_in_log
        where what like '%factor%' or what in ('wrong-code', 'recovery-code-used') group by what order by what`,
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'recovery-code-used',
      'second-factor-removed',
      'second-factor-reset',
      'second-factor-set',
      'wrong-code',
    ]);
  });
});
