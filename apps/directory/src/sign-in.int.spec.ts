import { Controller, Get, Module } from '@nestjs/common';
import {
  createHttpApplication,
  declaredRoutes,
  Log,
  PlatformModule,
  SETTINGS,
  type Settings,
  TokenVerifier,
} from '@one-window/platform';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { accountIdOf } from './data/load';
import { demonstrationPassword, directoryMigrations } from './directory.module';
import { type Answer, bearer, type Headers, RunningDirectory } from './spec-support/running-directory';

let database: TestDatabase;
let directory: RunningDirectory;

beforeAll(async () => {
  database = await createTestDatabase('directory', directoryMigrations);
  directory = await RunningDirectory.start(database.serviceUrl);
}, 60_000);

afterAll(async () => {
  await directory?.stop();
  await database?.drop();
});

beforeEach(() => {
  directory.clock.ahead = 0;
});

const post: RunningDirectory['post'] = (...request) => directory.post(...request);
const get: RunningDirectory['get'] = (...request) => directory.get(...request);
const signIn: RunningDirectory['signIn'] = (...person) => directory.signIn(...person);
const tokensOf: RunningDirectory['tokensOf'] = (...person) => directory.tokensOf(...person);

/** A refusal without the number of the request, which always differs. */
const refusal = (answer: { json(): unknown }) => {
  const { instance: _, ...rest } = answer.json() as { instance: string; code: string };
  return rest;
};

const cookiesOf = (answer: { cookies: { name: string; value: string }[] }): Headers => ({
  cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
});

describe('Signing in', () => {
  it('with the right password gives tokens that every service can check, and says who one is', async () => {
    const answer = await signIn('window.01');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      expiresInSeconds: 120,
      account: { accountId: accountIdOf('window.01'), username: 'window.01', roles: ['window-clerk'] },
    });
    const { accessToken } = answer.json<{ accessToken: string }>();
    const { actor } = await directory.app.get(TokenVerifier).signedIn(accessToken);
    expect(actor).toMatchObject({ accountId: accountIdOf('window.01'), roles: ['window-clerk'] });
    expect(actor.organisationName).toBe('晋城市一站式矛盾纠纷调解中心');
    const me = await get('me', bearer(accessToken));
    expect(me.json()).toMatchObject({ username: 'window.01', demonstration: true });
  });

  it('takes the user name as typed: capitals and spaces around it do not matter', async () => {
    expect((await signIn(' Window.01 ')).statusCode).toBe(200);
  });

  it('answers a wrong password and a name that nobody has alike', async () => {
    const wrong = await signIn('window.02', 'not the password');
    const unknown = await signIn('nobody.at-all', 'not the password');
    expect(wrong.statusCode).toBe(401);
    expect(refusal(wrong)).toMatchObject({ code: 'sign-in-refused', title: '用户名或者密码不正确' });
    expect([unknown.statusCode, refusal(unknown)]).toEqual([wrong.statusCode, refusal(wrong)]);
  });

  it('compares a password also for a name that nobody has, so that the time betrays nothing', async () => {
    const fastest = async (names: string[]): Promise<number> => {
      const times: number[] = [];
      for (const name of names) {
        const started = performance.now();
        await signIn(name, 'not the password');
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    const known = await fastest(['triage.01', 'triage.02', 'leader.01', 'auditor.01']);
    const unknown = await fastest(['nobody.1', 'nobody.2', 'nobody.3', 'nobody.4']);
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it.each([
    ['an account', 'court.jin05'],
    ['a name that nobody has', 'court.jin06'],
  ])('is locked for fifteen minutes after five wrong passwords for %s', async (_, username) => {
    const codes: string[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      codes.push((await signIn(username, `guess number ${attempt}`)).json<{ code: string }>().code);
    }
    const refused = ['sign-in-refused', 'sign-in-refused', 'sign-in-refused', 'sign-in-refused'];
    expect(codes).toEqual([...refused, 'account-locked', 'account-locked']);
    directory.clock.ahead = 10 * 60_000;
    const locked = await signIn(username);
    expect(locked.statusCode).toBe(429);
    expect(locked.json<{ retryAfterSeconds: number }>().retryAfterSeconds).toBeGreaterThan(290);
    expect(locked.json<{ retryAfterSeconds: number }>().retryAfterSeconds).toBeLessThanOrEqual(300);
    expect(locked.json()).toMatchObject({ title: expect.stringContaining('锁定'), titleEn: expect.any(String) });
    directory.clock.ahead = 15 * 60_000 + 1000;
    expect((await signIn(username)).statusCode).toBe(username === 'court.jin05' ? 200 : 401);
  });

  it('looks at five of twenty passwords that are guessed at once', async () => {
    const guesses = Array.from({ length: 20 }, (_, index) => signIn('court.jin0502', `parallel guess ${index}`));
    const codes = (await Promise.all(guesses)).map((answer) => answer.json<{ code: string }>().code);
    expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(4);
    const log = await database.pool.query('select from sign_in_log where account_id = $1 and what = $2', [
      accountIdOf('court.jin0502'),
      'wrong-password',
    ]);
    expect(log.rowCount).toBe(5);
  });

  it('of one person on twenty devices at once locks nobody out', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('court.jin0521')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
  });

  it('names the fields that are missing', async () => {
    const answer = await post('sign-in', { username: 'window.01', pin: '1' });
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json<{ errors: { field: string }[] }>();
    expect(errors.map(({ field }) => field)).toEqual(expect.arrayContaining(['password', 'pin']));
  });

  it('leaves neither password nor unknown name in the database', async () => {
    await signIn('my-secret-typed-in-the-wrong-field', 'another secret');
    for (const table of ['sign_in_attempts', 'sign_in_log', 'session', 'refresh_token']) {
      const { rows } = await database.pool.query<{ text: string }>(`select t::text as text from ${table} t`);
      expect(rows.map(({ text }) => text).join('\n')).not.toMatch(/secret/);
    }
  });
});

describe('A session', () => {
  it('is refreshed with a new token each time', async () => {
    const first = await tokensOf('window.03');
    const second = (await post('refresh', { refreshToken: first.refreshToken })).json<typeof first>();
    const third = await post('refresh', { refreshToken: second.refreshToken });
    expect(third.statusCode).toBe(200);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await get('me', bearer(second.accessToken))).statusCode).toBe(200);
  });

  it('ends when a refresh token comes twice, also for the holder of the newest token, and the log says so', async () => {
    const stolen = await tokensOf('window.03');
    const thief = (await post('refresh', { refreshToken: stolen.refreshToken })).json<typeof stolen>();
    const reused = await post('refresh', { refreshToken: stolen.refreshToken });
    expect([reused.statusCode, reused.json<{ code: string }>().code]).toEqual([401, 'refresh-token-reused']);
    const after = await post('refresh', { refreshToken: thief.refreshToken });
    expect([after.statusCode, after.json<{ code: string }>().code]).toEqual([401, 'refresh-token-invalid']);
    const log = await database.pool.query("select from sign_in_log where what = 'refresh-token-reused'");
    expect(log.rowCount).toBe(1);
  });

  it('lets one of two simultaneous refreshes through and ends with the other', async () => {
    const { refreshToken } = await tokensOf('window.03');
    const answers = await Promise.all([post('refresh', { refreshToken }), post('refresh', { refreshToken })]);
    expect(answers.map(({ statusCode }) => String(statusCode)).toSorted()).toEqual(['200', '401']);
    const winner = answers.find(({ statusCode }) => statusCode === 200)!.json<{ refreshToken: string }>();
    expect((await post('refresh', { refreshToken: winner.refreshToken })).statusCode).toBe(401);
  });

  it('leaves other sessions of the person alone', async () => {
    const [one, other] = [await tokensOf('window.03'), await tokensOf('window.03')];
    await post('sign-out', { refreshToken: one.refreshToken });
    expect((await post('refresh', { refreshToken: one.refreshToken })).statusCode).toBe(401);
    expect((await post('refresh', { refreshToken: other.refreshToken })).statusCode).toBe(200);
  });

  it('ends after twelve hours, however often it was refreshed', async () => {
    let { refreshToken } = await tokensOf('window.03');
    for (const hours of [4, 8, 11.9]) {
      directory.clock.ahead = hours * 3_600_000;
      ({ refreshToken } = (await post('refresh', { refreshToken })).json<{ refreshToken: string }>());
    }
    directory.clock.ahead = 12 * 3_600_000 + 1000;
    expect((await post('refresh', { refreshToken })).json()).toMatchObject({ code: 'refresh-token-invalid' });
  });

  it.each(['sign-out', 'refresh'])('is asked for by an invented token in vain (%s)', async (path) => {
    const answer = await post(path, { refreshToken: 'invented' });
    expect(answer.statusCode).toBe(path === 'refresh' ? 401 : 204);
  });

  it('expires its access token after two minutes', async () => {
    const { accessToken } = await tokensOf('window.03');
    expect((await get('me', bearer(accessToken))).statusCode).toBe(200);
    directory.clock.ahead = 120_000;
    expect((await get('me', bearer(accessToken))).json()).toMatchObject({ code: 'token-expired' });
  });
});

describe('A browser’s session', () => {
  const browser = { 'x-session': 'cookie' };
  const names = ['__Host-ow_session', '__Secure-ow_refresh', '__Host-ow_csrf'];
  const csrf = (answer: Answer): Headers => ({
    'x-csrf-token': answer.json<{ csrfToken: string }>().csrfToken,
  });

  it('travels in cookies and shows the page no token but the CSRF token', async () => {
    const answer = await signIn('supervisor.01', demonstrationPassword, browser);
    const strict = { secure: true, sameSite: 'Strict' };
    expect(answer.cookies).toEqual([
      expect.objectContaining({ ...strict, name: '__Host-ow_session', httpOnly: true, path: '/' }),
      expect.objectContaining({ ...strict, name: '__Secure-ow_refresh', httpOnly: true, path: '/api/directory' }),
      expect.objectContaining({ ...strict, name: '__Host-ow_csrf', path: '/' }),
      expect.objectContaining({ ...strict, name: 'ow_device', httpOnly: true, path: '/api/directory' }),
    ]);
    expect(answer.cookies[2]).not.toHaveProperty('httpOnly');
    const { account, ...rest } = answer.json<Record<string, unknown>>();
    expect(account).toMatchObject({ username: 'supervisor.01' });
    expect(rest).toEqual({ csrfToken: answer.cookies[2]!.value, expiresInSeconds: 120, idleEndSeconds: 1800 });
    expect((await get('me', cookiesOf(answer))).statusCode).toBe(200);
  });

  it.each([
    ['without the CSRF header', {}],
    ['with a wrong CSRF header', { 'x-csrf-token': 'wrong' }],
    ['with a wrong CSRF header of the right length', { 'x-csrf-token': 'w'.repeat(32) }],
  ])('%s is neither refreshed nor ended nor used for a command', async (_, headers) => {
    const session = await signIn('supervisor.01', demonstrationPassword, browser);
    const change = { currentPassword: demonstrationPassword, newPassword: 'a better password' };
    for (const [path, payload] of [
      ['refresh', {}],
      ['sign-out', {}],
      ['change-password', change],
    ] as const) {
      const answer = await post(path, payload, { ...cookiesOf(session), ...headers });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'csrf-token-invalid']);
    }
    const refreshed = await post('refresh', {}, { ...cookiesOf(session), ...csrf(session) });
    expect(refreshed.statusCode).toBe(200);
  });

  it('is refreshed by its cookie, and ended with its cookies', async () => {
    const session = await signIn('supervisor.01', demonstrationPassword, browser);
    const refreshed = await post('refresh', {}, { ...cookiesOf(session), ...csrf(session) });
    expect(refreshed.cookies.map(({ name }) => name)).toEqual(names);
    const headers = { ...cookiesOf(refreshed), ...csrf(refreshed) };
    const left = await post('sign-out', {}, headers);
    expect([left.statusCode, left.headers['clear-site-data']]).toEqual([204, '"cache"']);
    expect(left.cookies.map(({ name, value }) => [name, value])).toEqual(names.map((name) => [name, '']));
    const after = await post('refresh', {}, headers);
    expect(after.json()).toMatchObject({ code: 'refresh-token-invalid' });
    expect(after.cookies.map(({ value }) => value)).toEqual(['', '', '']);
  });
});

describe('The own password', () => {
  it('is changed, ends every session and makes the account an ordinary one', async () => {
    const other = await tokensOf('follow-up.01');
    const { accessToken, refreshToken } = await tokensOf('follow-up.01');
    const change = { currentPassword: demonstrationPassword, newPassword: 'correct horse battery' };
    expect((await post('change-password', change, bearer(accessToken))).statusCode).toBe(204);
    for (const token of [refreshToken, other.refreshToken]) {
      expect((await post('refresh', { refreshToken: token })).statusCode).toBe(401);
    }
    expect((await signIn('follow-up.01')).statusCode).toBe(401);
    const again = await signIn('follow-up.01', 'correct horse battery');
    expect(again.json()).toMatchObject({ account: { demonstration: false } });
  });

  it('is kept when the current one is wrong, and guessing it locks the account', async () => {
    const headers = bearer((await tokensOf('follow-up.02')).accessToken);
    const change = { currentPassword: 'a guess', newPassword: 'correct horse battery' };
    const codes: string[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      codes.push((await post('change-password', change, headers)).json<{ code: string }>().code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('wrong-password'), 'account-locked']);
    expect((await signIn('follow-up.02')).json()).toMatchObject({ code: 'account-locked' });
  });

  it('is kept when the new one is too weak', async () => {
    const headers = bearer((await tokensOf('window.01')).accessToken);
    const change = { currentPassword: demonstrationPassword, newPassword: 'short' };
    const answer = await post('change-password', change, headers);
    expect([answer.statusCode, answer.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'password-too-weak', field: 'newPassword' }),
    ]);
  });
});

@Controller('api/directory/undeclared')
class UndeclaredController {
  @Get()
  everything(): string {
    return 'open to the world';
  }
}

@Module({})
class ModuleWithUndeclaredRoute {}

describe('The directory', () => {
  it('opens eleven routes to people who are not signed in, the lists of codes among them, and no other', async () => {
    const open = new Set<string>();
    for (const { path, method } of declaredRoutes(directory.app)) {
      if (!path.startsWith('api/directory')) continue;
      const url = `/${path}`.replace(/:\w+/, accountIdOf('window.01')).replace(/\/+$/, '');
      const answer = await directory.app.inject({
        method: method as 'GET',
        url,
        ...(method === 'POST' ? { payload: {} } : {}),
      });
      const refused = answer.statusCode === 401 && answer.json<{ code: string }>().code === 'unauthenticated';
      if (!refused) open.add(path.replace('api/directory/', '').replace(/\/+$/, ''));
    }
    expect([...open].toSorted()).toEqual([
      'codes',
      'codes/:list',
      'demonstration',
      'keys',
      'provider',
      'provider/begin',
      'provider/code',
      'provider/return',
      'refresh',
      'sign-in',
      'sign-out',
    ]);
  });

  it('does not start with a route that nobody declared a policy for', async () => {
    const settings = { ...directory.app.get<Settings>(SETTINGS) };
    const log = new Log('silent');
    const imports = [PlatformModule.with(settings, log)];
    const module = { module: ModuleWithUndeclaredRoute, imports, controllers: [UndeclaredController] };
    await expect(createHttpApplication(module, log)).rejects.toThrow('UndeclaredController.everything (GET');
  });

  it('takes demonstration accounts for unknown where it is no demonstration', async () => {
    const real = await RunningDirectory.start(database.serviceUrl, { clockMovable: false });
    try {
      const answer = await real.signIn('window.01');
      expect([answer.statusCode, answer.json()]).toEqual([401, expect.objectContaining({ code: 'sign-in-refused' })]);
    } finally {
      await real.stop();
    }
  });
});
