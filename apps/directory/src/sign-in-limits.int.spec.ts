import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { accountIdOf, loadPeople } from './data/load';
import { demonstrationPassword, directoryMigrations } from './directory.module';
import { type Headers, RunningDirectory } from './spec-support/running-directory';

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

beforeEach(async () => {
  directory.clock.ahead = 0;
  await database.pool.query('delete from sign_in_attempts');
});

/** People of the demonstration, one after the other, so that no test meets another one's locks. */
const usernames = loadPeople().accounts.map(({ username }) => username);
const person = (index: number): string => usernames[100 + index]!;
const browser = { 'x-session': 'cookie' };

const signIn = async (username: string, from: string, password = demonstrationPassword, headers: Headers = {}) => {
  const answer = await directory.app.inject({
    method: 'POST',
    url: '/api/directory/sign-in',
    payload: { username, password },
    headers,
    remoteAddress: from,
  });
  return Object.assign(answer, { problem: answer.json<{ code?: string }>().code });
};

/** A browser after a sign-in there: what it sends along with the next one. */
const deviceOf = async (username: string, from: string): Promise<Headers> => {
  const answer = await signIn(username, from, demonstrationPassword, browser);
  expect(answer.statusCode).toBe(200);
  return { ...browser, cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
};

/** Guesses until nobody looks any more; returns how many passwords were looked at. */
const guess = async (count: number, from: string, usernameOf: (index: number) => string): Promise<number> => {
  let looked = 0;
  for (let index = 0; index < count; index += 1) {
    const { problem, statusCode } = await signIn(usernameOf(index), from, `guess number ${index}`);
    expect([401, 429]).toContain(statusCode);
    if (problem === 'sign-in-refused' || statusCode === 401) looked += 1;
  }
  return looked;
};

describe('Two hundred guesses from one address', () => {
  it('at one account keep its person out nowhere else', async () => {
    const looked = await guess(200, '203.0.113.9', () => person(1));
    expect(looked).toBeLessThanOrEqual(5);
    expect((await signIn(person(1), '198.51.100.7')).statusCode).toBe(200);
  });

  it('at the only administrator leave the administrator a way in', async () => {
    await guess(200, '203.0.113.9', () => 'administrator.01');
    expect((await signIn('administrator.01', '198.51.100.7')).statusCode).toBe(200);
  });

  it('at all accounts are stopped after thirty, and lock nobody out elsewhere', async () => {
    const names = usernames.slice(0, 47);
    const looked = await guess(200, '203.0.113.9', (index) => names[index % names.length]!);
    // One more drains in half a minute, should the machine be that slow.
    expect([30, 31]).toContain(looked);
    const stopped = await signIn(names[40]!, '203.0.113.9');
    expect([stopped.statusCode, stopped.problem]).toEqual([429, 'too-many-requests']);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    for (const name of names.slice(0, 5)) expect((await signIn(name, '198.51.100.7')).statusCode).toBe(200);
    directory.clock.ahead = Number(stopped.headers['retry-after']) * 1000;
    expect((await signIn(names[40]!, '203.0.113.9')).statusCode).toBe(200);
  });

  it('of one household, which has all of an IPv6 network, count as from one', async () => {
    let looked = 0;
    for (let index = 0; index < 60; index += 1) {
      const from = `2001:db8:1:2::${(index + 1).toString(16)}`;
      looked += (await signIn(`nobody.${index}`, from, 'a guess')).statusCode === 401 ? 1 : 0;
    }
    // One more drains in half a minute, should the machine be that slow.
    expect([30, 31]).toContain(looked);
    expect((await signIn(person(6), '2001:db8:1:3::1')).statusCode).toBe(200);
  });
});

describe('A person who signed in here before', () => {
  it('enters from that browser while the account is attacked from many addresses, and from the very same one', async () => {
    const device = await deviceOf('triage.01', '198.51.100.20');
    for (let host = 1; host <= 8; host += 1) await guess(5, `203.0.113.${host}`, () => 'triage.01');
    expect((await signIn('triage.01', '198.51.100.21')).problem).toBe('account-locked');
    await guess(200, '198.51.100.20', (index) => `nobody.${index}`);
    expect((await signIn('triage.01', '198.51.100.20')).statusCode).toBe(429);
    expect((await signIn('triage.01', '198.51.100.20', demonstrationPassword, device)).statusCode).toBe(200);
  });

  it('as a program that keeps its cookies is known too', async () => {
    const first = await signIn(person(60), '198.51.100.25');
    const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await guess(40, '198.51.100.25', (index) => `nobody.${index}`);
    expect((await signIn(person(60), '198.51.100.25')).statusCode).toBe(429);
    expect((await signIn(person(60), '198.51.100.25', demonstrationPassword, { cookie })).statusCode).toBe(200);
  });

  it('has a small number of guesses of the own there, which others cannot spend', async () => {
    const device = await deviceOf('triage.02', '198.51.100.30');
    const codes: (string | undefined)[] = [];
    for (let index = 0; index < 6; index += 1) {
      codes.push((await signIn('triage.02', '198.51.100.30', `slip ${index}`, device)).problem);
    }
    expect(codes).toEqual([...Array<string>(4).fill('sign-in-refused'), 'account-locked', 'account-locked']);
    expect((await signIn('triage.02', '198.51.100.31')).statusCode).toBe(200);
  });

  it('is known at a shared computer beside the others who use it', async () => {
    const first = await deviceOf(person(11), '198.51.100.40');
    const both = await signIn(person(12), '198.51.100.40', demonstrationPassword, first);
    const cookie = both.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await guess(40, '198.51.100.40', (index) => `nobody.${index}`);
    const headers = { ...browser, cookie };
    expect((await signIn(person(11), '198.51.100.40', demonstrationPassword, headers)).statusCode).toBe(200);
  });

  it('is not known by the cookie of somebody else, by an old one, or by an invented one', async () => {
    const others = await deviceOf(person(13), '198.51.100.50');
    const old = await deviceOf(person(14), '198.51.100.50');
    await signIn(person(14), '198.51.100.50', demonstrationPassword, old);
    await guess(40, '203.0.113.50', (index) => `nobody.${index}`);
    for (const headers of [others, old, { cookie: `ow_device=${'A'.repeat(43)}` }]) {
      expect((await signIn(person(14), '203.0.113.50', demonstrationPassword, headers)).statusCode).toBe(429);
    }
  });

  it('is strange again after half a year, and when an administrator resets the password or locks the account', async () => {
    const administrator = await directory.as('administrator.01');
    const known = async (username: string, device: Headers) => {
      await guess(5, '198.51.100.60', () => username);
      return (await signIn(username, '198.51.100.60', 'one more guess', device)).problem === 'sign-in-refused';
    };
    const [lasting, reset, locked] = [person(15), person(16), person(17)] as const;
    const devices = await Promise.all([lasting, reset, locked].map((name) => deviceOf(name, '198.51.100.61')));
    expect(await known(lasting, devices[0]!)).toBe(true);
    await directory.post(`accounts/${accountIdOf(reset)}/reset-password`, {}, administrator);
    expect(await known(reset, devices[1]!)).toBe(false);
    await directory.post(`accounts/${accountIdOf(locked)}/lock`, {}, administrator);
    expect(await known(locked, devices[2]!)).toBe(false);
    directory.clock.ahead = 181 * 24 * 3_600_000;
    expect(await known(lasting, devices[0]!)).toBe(false);
  });

  it('is kept in the browser by a cookie that no script reads, that names nobody, and that only its hash is kept of', async () => {
    const answer = await signIn(person(18), '198.51.100.70', demonstrationPassword, browser);
    const cookie = answer.cookies.find(({ name }) => name === 'ow_device')!;
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/api/directory' });
    expect(cookie.value).toMatch(/^[\w-]{43}$/);
    const { rows } = await database.pool.query<{ text: string }>('select t::text as text from known_device t');
    expect(rows.map(({ text }) => text).join('\n')).not.toContain(cookie.value);
  });
});

describe('Names that nobody has', () => {
  it('lock like accounts in every way', async () => {
    const codesOf = async (username: string) => {
      const codes: (string | undefined)[] = [];
      for (let host = 1; host <= 5; host += 1) {
        for (let index = 0; index < 6; index += 1) {
          codes.push((await signIn(username, `203.0.113.${host}`, `guess ${index}`)).problem);
        }
      }
      return codes;
    };
    const known = await codesOf(person(19));
    expect(await codesOf('nobody.19')).toEqual(known);
    expect(new Set(known.slice(24))).toEqual(new Set(['account-locked']));
  });

  it('leave a bounded number of rows, and every guess is counted for the auditor', async () => {
    const auditor = await directory.as('auditor.01');
    const before = await rowsOf('sign_in_log');
    await guess(120, '203.0.113.99', (index) => `invented.${index}`);
    expect((await rowsOf('sign_in_log')) - before).toBeLessThanOrEqual(20);
    const { addresses } = (await directory.get('sign-in-attacks', auditor)).json<{
      addresses: { address: string; failures: number; refused: number }[];
    }>();
    const { failures, refused } = addresses.find(({ address }) => address === '203.0.113.99')!;
    expect([failures + refused, failures <= 31]).toEqual([120, true]);
  });

  it('from ever new addresses open a bounded number of counters', async () => {
    await database.pool.query(
      `insert into failed_sign_in (hour, what, address, count, first_at, last_at)
         select $1, 'unknown-name', 'filler ' || n, 1, $2, $2 from generate_series(1, 500) as n`,
      [hourOf(directory.clock.machineMilliseconds()), directory.clock.machineNow()],
    );
    const before = await rowsOf('failed_sign_in');
    for (let host = 1; host <= 20; host += 1) await signIn(`invented.${host}`, `192.0.2.${host}`, 'a guess');
    expect((await rowsOf('failed_sign_in')) - before).toBe(1);
  });
});

describe('Guessing', () => {
  it('is shown to auditors and administrators by account and address, and counted as a metric', async () => {
    const auditor = await directory.as('auditor.01');
    await guess(12, '203.0.113.120', () => person(50));
    const attacks = (await directory.get('sign-in-attacks', auditor)).json<{
      accounts: { username: string; failures: number; refused: number; addresses: number }[];
    }>();
    expect(attacks.accounts.find(({ username }) => username === person(50))).toMatchObject({
      failures: 5,
      refused: 7,
      addresses: 1,
    });
    expect((await directory.get('sign-in-attacks', await directory.as('administrator.01'))).statusCode).toBe(200);
    expect((await directory.get('sign-in-attacks', await directory.as(person(1)))).statusCode).toBe(403);
    const metrics = (await directory.app.inject('/metrics')).payload;
    expect(metrics).toMatch(/one_window_sign_in_total\{outcome="wrong-password"\} [1-9]/);
    expect(metrics).toMatch(/one_window_sign_in_total\{outcome="refused-address"\} [1-9]/);
  });

  it('under hundreds of names at once leaves another address its way in, whatever waits', async () => {
    const flood = Array.from({ length: 160 }, (_, index) =>
      signIn(`invented.${index}`, `198.18.${index % 250}.${index % 7}`, 'a guess'),
    );
    const device = signIn(person(20), '198.51.100.90');
    const answers = await Promise.all(flood);
    expect(answers.every(({ statusCode }) => [401, 429, 503].includes(statusCode))).toBe(true);
    for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect([200, 503]).toContain((await device).statusCode);
    expect((await signIn(person(20), '198.51.100.90')).statusCode).toBe(200);
  });
});

const hourOf = (milliseconds: number): Date => new Date(milliseconds - (milliseconds % 3_600_000));

const rowsOf = async (table: string): Promise<number> =>
  (await database.pool.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count;

describe('A machine account', () => {
  let administrator: Headers;
  beforeAll(async () => {
    administrator = await directory.as('administrator.01');
  });
  const made = async (path: string, body: object): Promise<Record<string, string>> => {
    const answer = await directory.post(path, body, administrator);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json();
  };
  const create = (name: string, scopes = ['directory:read']) =>
    made('machine-accounts', { name, scopes, expiresInDays: 30 });
  const asks = async (key: string, path = 'organisations', remoteAddress = '198.51.100.20') => {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await directory.app.inject({ url: `/api/directory/${path}`, headers, remoteAddress });
    return [answer.statusCode, answer.json<{ code?: string }>().code];
  };
  const listed = async (machineAccountId: string | undefined) => {
    const { items } = (await directory.get('machine-accounts', administrator)).json<{
      items: { machineAccountId: string; keys: Record<string, unknown>[] }[];
    }>();
    return items.find((item) => item.machineAccountId === machineAccountId);
  };

  it('opens with its key what the scopes say, and nothing else; the key is told once and stands nowhere', async () => {
    const { machineAccountId, key = '', prefix } = await create('热线平台');
    expect(key).toMatch(/^ow_[0-9a-f]{10}_[\w-]{43}$/);
    expect(await asks(key)).toEqual([200, undefined]);
    for (const path of ['accounts', 'me', 'machine-accounts', 'sign-in-log'])
      expect(await asks(key, path)).toEqual([403, 'scope-missing']);
    const account = await listed(machineAccountId);
    expect(account).toMatchObject({ name: '热线平台', active: true });
    expect(account?.keys).toEqual([
      expect.objectContaining({ prefix, state: 'usable', madeBy: '柴桂英', lastAddress: '198.51.100.20' }),
    ]);
    const { rows } = await database.pool.query<{ everything: string }>(
      'select (select jsonb_agg(k) from machine_key k)::text || (select jsonb_agg(l) from sign_in_log l)::text as everything',
    );
    expect(rows[0]?.everything).toContain(prefix);
    expect(rows[0]?.everything).not.toContain(key.slice(14));
  });

  it('has one name, a scope and an end of its key; what is wrong is said of its field in both languages', async () => {
    await create('法院平台');
    const again = await directory.post(
      'machine-accounts',
      { name: '法院平台', scopes: ['cases:read'], expiresInDays: 1 },
      administrator,
    );
    expect([again.statusCode, again.json()]).toEqual([409, expect.objectContaining({ code: 'machine-name-taken' })]);
    const wrong = { name: ' ', scopes: ['everything'], expiresInDays: 367 };
    const { errors } = (await directory.post('machine-accounts', wrong, administrator)).json<{
      errors: { field: string; zh?: string; detailEn?: string }[];
    }>();
    expect([...new Set(errors.map(({ field }) => field.split(/[.[]/)[0]))].toSorted()).toEqual([
      'expiresInDays',
      'name',
      'scopes',
    ]);
    expect((await directory.post('machine-accounts', { ...wrong }, await directory.as('auditor.01'))).statusCode).toBe(
      403,
    );
  });

  it('works with both keys while they overlap, and with the next one alone afterwards', async () => {
    const { machineAccountId, key: first = '' } = await create('统计平台');
    const next = { scopes: ['directory:read'], expiresInDays: 30, overlapHours: 2 };
    const { key: second = '' } = await made(`machine-accounts/${machineAccountId}/rotate`, next);
    expect([await asks(first), await asks(second)]).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    directory.clock.ahead = 2 * 3_600_000 + 1000;
    expect([await asks(first), await asks(second)]).toEqual([
      [401, 'machine-key-ended'],
      [200, undefined],
    ]);
    directory.clock.ahead = 31 * 86_400_000;
    expect(await asks(second)).toEqual([401, 'machine-key-ended']);
    directory.clock.ahead = 0;
    const { key: third = '' } = await made(`machine-accounts/${machineAccountId}/rotate`, { ...next, overlapHours: 0 });
    expect([await asks(second), await asks(third)]).toEqual([
      [401, 'machine-key-ended'],
      [200, undefined],
    ]);
  });

  it('is out within two seconds when its key is revoked or the account ended, and does not come back', async () => {
    const { machineAccountId, keyId, key = '' } = await create('旧平台');
    expect(await asks(key)).toEqual([200, undefined]);
    const revoke = `machine-accounts/${machineAccountId}/keys/${keyId}/revoke`;
    expect((await directory.post(revoke, {}, administrator)).statusCode).toBe(204);
    const refused = async (): Promise<unknown> => {
      for (const started = performance.now(); performance.now() - started < 2000;) {
        const [status, code] = await asks(key);
        if (status !== 200) return code;
      }
      return 'still let in';
    };
    expect(await refused()).toBe('session-ended');
    expect((await directory.post(`machine-accounts/${machineAccountId}/end`, {}, administrator)).statusCode).toBe(204);
    const next = { scopes: ['directory:read'], expiresInDays: 1, overlapHours: 0 };
    const back = await directory.post(`machine-accounts/${machineAccountId}/rotate`, next, administrator);
    expect([back.statusCode, back.json()]).toEqual([409, expect.objectContaining({ code: 'machine-account-ended' })]);
    const told = (await directory.get('sign-in-log', await directory.as('auditor.01'))).json<{
      items: { what: string; username: string; byUsername: string | null }[];
    }>();
    const about = told.items.filter(({ username }) => username === '旧平台').map(({ what }) => what);
    expect(about.toReversed()).toEqual([
      'machine-account-created',
      'machine-key-made',
      'machine-key-revoked',
      'machine-account-ended',
    ]);
  });

  it('whose key is guessed at counts as passwords do; a key that has ended is no guess', async () => {
    const { machineAccountId, key = '' } = await create('旁边的平台');
    const { key: ended = '' } = await create('忘记的平台');
    await database.pool.query('update machine_key set revoked_at = now() where prefix = $1', [ended.slice(0, 13)]);
    const address = '203.0.113.77';
    for (let index = 0; index < 40; index += 1)
      expect(await asks(ended, 'organisations', address)).toEqual([401, 'machine-key-ended']);
    const guessed = async (index: number) =>
      (await asks(`ow_${String(index).padStart(10, '0')}_${'A'.repeat(43)}`, 'organisations', address))[1];
    const codes: unknown[] = [];
    for (let index = 0; index < 32; index += 1) codes.push(await guessed(index));
    expect([codes[0], codes.at(-1)]).toEqual(['unauthenticated', 'too-many-requests']);
    // Whoever has a right key is not shut out by what others guess there.
    expect(await asks(key, 'organisations', address)).toEqual([200, undefined]);
    expect((await listed(machineAccountId))?.keys[0]).toMatchObject({ lastAddress: address });
    // What is no key at all is refused without asking.
    expect(await asks('ow_no-key', 'organisations', address)).toEqual([401, 'unauthenticated']);
  });
});
