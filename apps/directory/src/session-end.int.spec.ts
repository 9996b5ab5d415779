import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { decodeJwt } from 'jose';
import { accountIdOf } from './data/load';
import { demonstrationPassword, directoryMigrations } from './directory.module';
import { type Answer, bearer, type Headers, RunningDirectory } from './spec-support/running-directory';

const HEARD_WITHIN_MILLISECONDS = 2000;
const MINUTE = 60_000;

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

let database: TestDatabase;
let directory: RunningDirectory;
let administrator: Headers;

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
  administrator = await directory.as('administrator.01');
});

const codeOf = (answer: Answer): string | undefined => answer.json<{ code?: string }>().code;
const newPassword = { currentPassword: demonstrationPassword, newPassword: 'correct horse battery' };

/** Asks on and on with a token until it is refused; answers with what. */
const refusalOf = async ({ accessToken }: Tokens): Promise<string | undefined> => {
  for (const started = performance.now(); performance.now() - started < HEARD_WITHIN_MILLISECONDS;) {
    const answer = await directory.get('regions', bearer(accessToken));
    if (answer.statusCode !== 200) return codeOf(answer);
  }
  return 'still let in';
};

const asAdministrator = (verb: string) => (person: string) =>
  directory.post(`accounts/${accountIdOf(person)}/${verb}`, {}, administrator);

const endings: [string, string, (person: string, tokens: Tokens) => Promise<unknown>][] = [
  ['signing out', 'mediator.med-001', (_, { refreshToken }) => directory.post('sign-out', { refreshToken })],
  ['a lock by an administrator', 'mediator.med-002', asAdministrator('lock')],
  ['deactivation', 'mediator.med-003', asAdministrator('deactivate')],
  [
    'a change of password',
    'mediator.med-004',
    (_, { accessToken }) => directory.post('change-password', newPassword, bearer(accessToken)),
  ],
  [
    'a refresh token that came twice',
    'mediator.med-005',
    async (_, { refreshToken }) => {
      await directory.post('refresh', { refreshToken });
      await directory.post('refresh', { refreshToken });
    },
  ],
];

describe('An access token', () => {
  it.each(endings)('is refused within two seconds of %s', async (_, person, end) => {
    const [tokens, bystander] = [await directory.tokensOf(person), await directory.tokensOf('window.02')];
    expect((await directory.get('regions', bearer(tokens.accessToken))).statusCode).toBe(200);
    await end(person, tokens);
    expect(await refusalOf(tokens)).toBe('session-ended');
    expect((await directory.get('regions', bearer(bystander.accessToken))).statusCode).toBe(200);
  });

  it('goes on when another session of the same person has ended', async () => {
    const [here, there] = [await directory.tokensOf('window.03'), await directory.tokensOf('window.03')];
    await directory.post('sign-out', { refreshToken: there.refreshToken });
    expect(await refusalOf(there)).toBe('session-ended');
    expect((await directory.get('regions', bearer(here.accessToken))).statusCode).toBe(200);
  });

  it('keeps its session through refreshes, and names nobody’s in an event but by ids', async () => {
    const first = await directory.tokensOf('window.03');
    const second = (await directory.post('refresh', { refreshToken: first.refreshToken })).json<Tokens>();
    const sid = decodeJwt(first.accessToken).sid as string;
    expect(decodeJwt(second.accessToken).sid).toBe(sid);
    await directory.post('sign-out', { refreshToken: second.refreshToken });
    const { rows } = await database.pool.query<{ type: string; data: object; actor: object }>(
      'select type, data, actor from event_log where case_id = $1',
      [sid],
    );
    expect(rows).toEqual([
      {
        type: 'directory.session-ended.v1',
        data: { sessionId: sid, accountId: accountIdOf('window.03'), tokensExpireAt: expect.any(String) },
        actor: expect.objectContaining({ accountId: '00000000-0000-0000-0000-000000000000' }),
      },
    ]);
    expect([await refusalOf(first), await refusalOf(second)]).toEqual(['session-ended', 'session-ended']);
  });

  it('never outlives its session', async () => {
    let { refreshToken, accessToken } = await directory.tokensOf('window.03');
    const opened = decodeJwt(accessToken).iat as number;
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
      directory.clock.ahead = minutes * MINUTE;
      ({ refreshToken, accessToken } = (await directory.post('refresh', { refreshToken })).json<Tokens>());
    }
    directory.clock.ahead = (12 * 60 - 1) * MINUTE;
    ({ accessToken } = (await directory.post('refresh', { refreshToken })).json<Tokens>());
    expect((decodeJwt(accessToken).exp as number) - opened).toBeLessThanOrEqual(12 * 3600);
  });
});

describe('A session that nobody uses', () => {
  it('ends after half an hour, though its twelve hours are not over', async () => {
    const tokens = await directory.tokensOf('window.03');
    directory.clock.ahead = 29 * MINUTE;
    const used = (await directory.post('refresh', { refreshToken: tokens.refreshToken })).json<Tokens>();
    directory.clock.ahead = 58 * MINUTE;
    const usedAgain = await directory.post('refresh', { refreshToken: used.refreshToken });
    expect(usedAgain.statusCode).toBe(200);
    directory.clock.ahead = 88 * MINUTE;
    const after = await directory.post('refresh', { refreshToken: usedAgain.json<Tokens>().refreshToken });
    expect(codeOf(after)).toBe('refresh-token-invalid');
  });

  it('ends after as long as the centre has set', async () => {
    const strict = await RunningDirectory.start(database.serviceUrl, { sessionIdleMinutes: 10 });
    try {
      const { refreshToken } = await strict.tokensOf('window.03');
      strict.clock.ahead = 10 * MINUTE;
      expect(codeOf(await strict.post('refresh', { refreshToken }))).toBe('refresh-token-invalid');
    } finally {
      await strict.stop();
    }
  });
});

describe('While the broker is away', () => {
  let alone: RunningDirectory;

  beforeAll(async () => {
    const brokers = ['127.0.0.1:1'];
    alone = await RunningDirectory.start(database.serviceUrl, {}, undefined, false, { kind: 'kafka', brokers });
  });
  afterAll(() => alone?.stop());

  it('nobody makes an account, moves the clock or changes a password in a session that has ended', async () => {
    const tokens = await alone.tokensOf('administrator.01');
    const left = bearer(tokens.accessToken);
    expect(
      (await alone.post('clock', { offsetMilliseconds: 0 }, { ...left, 'idempotency-key': tokens.refreshToken }))
        .statusCode,
    ).toBe(200);
    await alone.post('sign-out', { refreshToken: tokens.refreshToken });
    const attempts = [
      ['accounts', {}],
      [`accounts/${accountIdOf('window.01')}/lock`, {}],
      ['rotate-signing-key', {}],
      ['clock', { offsetMilliseconds: 0 }],
      ['change-password', newPassword],
    ] as const;
    for (const [path, body] of attempts) {
      const answer = await alone.post(path, body, { ...left, 'idempotency-key': path });
      expect([path, answer.statusCode, codeOf(answer)]).toEqual([path, 401, 'session-ended']);
    }
  });

  it('a token that nobody could call back is refused when its two minutes are over', async () => {
    const tokens = await alone.tokensOf('window.03');
    await alone.post('sign-out', { refreshToken: tokens.refreshToken });
    expect((await alone.get('regions', bearer(tokens.accessToken))).statusCode).toBe(200);
    alone.clock.ahead = 2 * MINUTE;
    expect(codeOf(await alone.get('regions', bearer(tokens.accessToken)))).toBe('token-expired');
    alone.clock.ahead = 0;
  });
});
