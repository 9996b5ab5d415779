import { Log } from '@one-window/platform';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { Secret, TOTP } from 'otpauth';
import { accountIdOf } from './data/load';
import { demonstrationPassword, directoryMigrations } from './directory.module';
import { IdentityProvider } from './features/sign-in-by-provider/identity-provider';
import { CLIENT, TestProvider } from './spec-support/identity-provider';
import { type Answer, type Headers, RunningDirectory } from './spec-support/running-directory';

const RETURN = 'http://127.0.0.1:8080/api/directory/provider/return';
const MINUTE = 60_000;

let database: TestDatabase;
let directory: RunningDirectory;
let provider: TestProvider;
let administrator: Headers;

beforeAll(async () => {
  [database, provider] = await Promise.all([
    createTestDatabase('directory', directoryMigrations),
    TestProvider.start(RETURN, {
      'sub-claims': 'follow-up.01',
      'sub-thief': 'follow-up.01',
      'sub-nobody': 'nobody.07',
      'sub-unconfirmed': 'court.jin0502',
    }),
  ]);
  directory = await RunningDirectory.start(database.serviceUrl, {
    oidc: {
      issuer: provider.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      returnUrl: RETURN,
      accountClaim: 'preferred_username',
    },
  });
  administrator = await directory.as('administrator.01');
}, 60_000);

afterAll(async () => {
  await directory?.stop();
  await provider?.stop();
  await database?.drop();
});

beforeEach(async () => {
  directory.clock.ahead = 0;
  await database.pool.query('delete from sign_in_attempts');
});

const cookiesOf = (answer: Answer): string =>
  answer.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

/** A browser that pressed the button: where it is sent, and what it keeps. */
const begin = async (then = '/lists/intake'): Promise<{ address: string; cookie: string }> => {
  const answer = await directory.get(`provider/begin?page=${encodeURIComponent(then)}`);
  expect(answer.statusCode).toBe(303);
  return { address: String(answer.headers.location), cookie: cookiesOf(answer) };
};
const comeBack = ({ search }: URL, cookie: string) => directory.get(`provider/return${search}`, { cookie });
const signIn = async (subject: string, then?: string): Promise<Answer> => {
  const { address, cookie } = await begin(then);
  return await comeBack(await provider.visit(address, subject), cookie);
};
/** What the sign-in page is told; undefined where the browser was let in. */
const told = ({ headers: { location = '' } }: Answer): string | null =>
  new URL(location, 'http://house').searchParams.get('provider');
const meOf = async (answer: Answer) => {
  const me = await directory.get('me', { cookie: cookiesOf(answer) });
  return [me.statusCode, me.json<{ username?: string }>().username];
};
const link = (username: string, subject: string) =>
  directory.post(`accounts/${accountIdOf(username)}/link-identity`, { subject }, administrator);

describe('Signing in by the identity provider', () => {
  it('sends the browser there with code, PKCE, state and nonce, and asks to be proven anew', async () => {
    expect((await directory.get('provider')).json()).toEqual({ offered: true });
    const { address, cookie } = await begin();
    const { origin, searchParams } = new URL(address);
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.id,
      redirect_uri: RETURN,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      prompt: 'login',
      max_age: '300',
    });
    // What only this browser may bring back is in its cookie, and not to be read there.
    expect(cookie).toMatch(/^__Host-ow_provider=v1\./);
    expect(cookie).not.toContain(searchParams.get('state'));
  });

  it('opens the session of the account that an administrator linked, on the page that was wanted; it ends as every other', async () => {
    expect((await link('window.01', 'sub-window')).statusCode).toBe(204);
    const came = await signIn('sub-window', '/register?from=list');
    expect([came.statusCode, came.headers.location]).toEqual([303, '/register?from=list']);
    expect(await meOf(came)).toEqual([200, 'window.01']);
    const csrf = came.cookies.find(({ name }) => name === '__Host-ow_csrf')?.value ?? '';
    const out = await directory.post('sign-out', {}, { cookie: cookiesOf(came), 'x-csrf-token': csrf });
    expect(out.statusCode).toBe(204);
    expect((await meOf(came))[0]).toBe(401);
    const log = (await directory.get('sign-in-log', await directory.as('auditor.01'))).json<{
      items: { what: string; username: string; byUsername: string | null }[];
    }>();
    expect(log.items.filter(({ username }) => username === 'window.01').map(({ what }) => what)).toEqual([
      'signed-out',
      'signed-in-by-provider',
      'identity-linked',
    ]);
  });

  it('links by the configured claim once, and never to a second identity of the same name; it makes no account', async () => {
    expect(await meOf(await signIn('sub-claims'))).toEqual([200, 'follow-up.01']);
    const before = await database.pool.query('select count(*) from account');
    for (const stranger of ['sub-thief', 'sub-nobody', 'sub-without-claim'])
      expect(told(await signIn(stranger))).toBe('identity-unknown');
    expect((await database.pool.query('select count(*) from account')).rows).toEqual(before.rows);
  });

  it('refuses what another browser began, a state or nonce that is another, an answer that comes twice or too late', async () => {
    const { address, cookie } = await begin();
    const back = await provider.visit(address, 'sub-window');
    const other = await begin();
    expect(told(await comeBack(back, other.cookie))).toBe('identity-refused');
    expect(told(await comeBack(back, ''))).toBe('identity-refused');
    const wrongState = new URL(back);
    wrongState.searchParams.set('state', 'A'.repeat(43));
    expect(told(await comeBack(wrongState, cookie))).toBe('identity-refused');
    directory.clock.ahead = 11 * MINUTE;
    expect(told(await comeBack(back, cookie))).toBe('identity-refused');
    directory.clock.ahead = 0;
    expect(told(await comeBack(back, cookie))).toBeNull();
    expect(told(await comeBack(back, cookie))).toBe('identity-refused');
    const planted = await begin();
    const withOtherNonce = new URL(planted.address);
    withOtherNonce.searchParams.set('nonce', 'B'.repeat(43));
    const came = await comeBack(await provider.visit(withOtherNonce.href, 'sub-window'), planted.cookie);
    expect([told(came), came.cookies.filter(({ name }) => name.includes('session'))]).toEqual(['identity-refused', []]);
  });

  it('tells what the provider refused, and counts what comes back by address', async () => {
    const { address, cookie } = await begin();
    const state = new URL(address).searchParams.get('state') ?? '';
    const query = `?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(told(await comeBack(new URL(`http://house/${query}`), cookie))).toBe('identity-refused');
    const codes: (string | null)[] = [];
    for (let index = 0; index < 32; index += 1)
      codes.push(told(await comeBack(new URL(`http://house/${query}`), cookie)));
    expect(codes.at(-1)).toBe('too-many-requests');
  });

  it('leads to no other site afterwards', async () => {
    for (const then of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/ /elsewhere.example',
      'javascript:1',
    ]) {
      const came = await signIn('sub-window', then);
      expect(came.headers.location).toBe('/');
    }
  });

  it('takes no mail address for a user name that the provider did not confirm', async () => {
    const { settings } = directory;
    settings.oidc!.accountClaim = 'email';
    expect(told(await signIn('sub-unconfirmed'))).toBe('identity-unknown');
    settings.oidc!.accountClaim = 'preferred_username';
  });

  it('lets nobody in whose account was locked or deactivated', async () => {
    await link('window.02', 'sub-left');
    await directory.post(`accounts/${accountIdOf('window.02')}/deactivate`, {}, administrator);
    expect(told(await signIn('sub-left'))).toBe('account-blocked');
    await directory.post(`accounts/${accountIdOf('window.02')}/reactivate`, {}, administrator);
    expect(await meOf(await signIn('sub-left'))).toEqual([200, 'window.02']);
  });

  it('asks whoever has a second factor here for its code, whatever the provider asked', async () => {
    await link('triage.01', 'sub-triage');
    const triage = await directory.as('triage.01');
    const begun = await directory.post('second-factor/begin', { currentPassword: demonstrationPassword }, triage);
    const { key } = begun.json<{ key: string }>();
    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    const now = () => Date.now() + directory.clock.ahead;
    const first = totp.generate({ timestamp: now() });
    const confirmed = await directory.post('second-factor/confirm', { code: first }, triage);
    expect([confirmed.statusCode, begun.statusCode]).toEqual([200, 200]);
    const came = await signIn('sub-triage');
    expect([told(came), came.cookies.some(({ name }) => name.includes('session'))]).toEqual(['code', false]);
    const cookie = cookiesOf(came);
    const wrong = await directory.post('provider/code', { code: '000000' }, { cookie });
    expect([wrong.statusCode, wrong.json()]).toEqual([422, expect.objectContaining({ code: 'second-factor-wrong' })]);
    directory.clock.ahead = 2 * MINUTE;
    const right = await directory.post('provider/code', { code: totp.generate({ timestamp: now() }) }, { cookie });
    expect([right.statusCode, right.json()]).toEqual([
      200,
      expect.objectContaining({ account: expect.objectContaining({ username: 'triage.01' }) }),
    ]);
    // A link that is taken away while the code is awaited is worth nothing any more.
    const late = cookiesOf(await signIn('sub-triage'));
    const byNow = await directory.as('administrator.01');
    const gone = await directory.post(`accounts/${accountIdOf('triage.01')}/unlink-identity`, {}, byNow);
    expect(gone.statusCode).toBe(204);
    directory.clock.ahead = 4 * MINUTE;
    const unlinked = await directory.post(
      'provider/code',
      { code: totp.generate({ timestamp: now() }) },
      { cookie: late },
    );
    expect([unlinked.statusCode, unlinked.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'identity-unknown' }),
    ]);
    const without = await directory.post('provider/code', { code: totp.generate() }, {});
    expect([without.statusCode, without.json()]).toEqual([401, expect.objectContaining({ code: 'identity-refused' })]);
  });
});

/** The roles of a session that its browser kept; undefined when it has ended. */
const rolesAfterRefresh = async ({ refreshToken }: { refreshToken: string }): Promise<string[] | undefined> =>
  (await directory.post('refresh', { refreshToken }, {})).json<{ account?: { roles: string[] } }>().account?.roles;

describe('Linking an account', () => {
  it('is an administrator’s, of somebody else, one identity for one account; unlinking ends its sessions', async () => {
    const codeOf = (answer: Answer) => [answer.statusCode, answer.json<{ code: string }>().code];
    expect(codeOf(await link('administrator.01', 'sub-me'))).toEqual([409, 'own-account']);
    expect((await link('supervisor.01', 'sub-supervisor')).statusCode).toBe(204);
    expect(codeOf(await link('supervisor.01', 'sub-other'))).toEqual([409, 'identity-linked']);
    expect(codeOf(await link('leader.01', 'sub-supervisor'))).toEqual([409, 'identity-taken']);
    const clerk = await directory.as('window.03');
    const path = `accounts/${accountIdOf('supervisor.01')}/unlink-identity`;
    expect((await directory.post(path, {}, clerk)).statusCode).toBe(403);
    const came = await signIn('sub-supervisor');
    expect((await directory.post(path, {}, administrator)).statusCode).toBe(204);
    expect((await meOf(came))[0]).toBe(401);
    expect(told(await signIn('sub-supervisor'))).toBe('identity-unknown');
    expect(codeOf(await directory.post(path, {}, administrator))).toEqual([409, 'identity-absent']);
  });

  it('takes away a first password that nobody changed: whoever was told it is out, the person comes by the provider', async () => {
    const accountId = accountIdOf('window.03');
    const { oneTimePassword } = (await directory.post(`accounts/${accountId}/reset-password`, {}, administrator)).json<{
      oneTimePassword: string;
    }>();
    const early = (await directory.signIn('window.03', oneTimePassword)).json<{ refreshToken: string }>();
    expect((await link('window.03', 'sub-third')).statusCode).toBe(204);
    expect((await directory.signIn('window.03', oneTimePassword)).statusCode).toBe(401);
    // Whoever used it before the link had a session that could only change it; it must not become a whole one.
    expect(await rolesAfterRefresh(early)).toBeUndefined();
    const came = await signIn('sub-third');
    expect(await meOf(came)).toEqual([200, 'window.03']);
  });
});

describe('A token that is signed', () => {
  it('by another key than the one that the provider publishes is refused', async () => {
    const asked = new IdentityProvider(directory.settings, directory.app.get(Log));
    const { address, challenge } = await asked.challenge();
    const { search } = await provider.visit(address, 'sub-window');
    await provider.publishAnotherKey();
    await expect(asked.identity(search.slice(1), challenge)).rejects.toMatchObject({ code: 'identity-refused' });
  });
});

describe('A house without an identity provider', () => {
  it('offers none, and says so', async () => {
    const { settings } = directory;
    const { oidc } = settings;
    delete settings.oidc;
    expect((await directory.get('provider')).json()).toEqual({ offered: false });
    expect(told(await directory.get('provider/begin'))).toBe('identity-provider-absent');
    expect((await link('leader.01', 'sub-leader')).json()).toMatchObject({ code: 'identity-provider-absent' });
    if (oidc) settings.oidc = oidc;
  });
});
