import type { Role } from '@one-window/contracts';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { accountIdOf, loadOrganisations, loadPeople, mediatorIdOf } from './data/load';
import { CENTRE_ID, demonstrationPassword, directoryMigrations } from './directory.module';
import { type Answer, type Headers, RunningDirectory } from './spec-support/running-directory';

let database: TestDatabase;
let directory: RunningDirectory;
let administrator: Headers;

beforeAll(async () => {
  database = await createTestDatabase('directory', directoryMigrations);
  directory = await RunningDirectory.start(database.serviceUrl);
  administrator = await directory.as('administrator.01');
}, 60_000);

afterAll(async () => {
  await directory?.stop();
  await database?.drop();
});

const code = (answer: Answer): string => answer.json<{ code: string }>().code;
const told = (answer: Answer) => [answer.statusCode, answer.statusCode < 400 ? undefined : code(answer)];
const FIRST = 'seven green lanterns';
const OWN = 'quiet rivers carry stones';

/** An account whose first password was changed; returns its id. */
const newAccount = async (username: string, roles: Role[] = ['window-clerk']): Promise<string> => {
  const request = { username, name: '赵新来', password: FIRST, roles, organisationId: CENTRE_ID };
  const created = await directory.post('accounts', request, administrator);
  expect(created.statusCode).toBe(201);
  const change = { currentPassword: FIRST, newPassword: OWN };
  expect((await directory.post('change-password', change, await directory.as(username, FIRST))).statusCode).toBe(204);
  return created.json<{ accountId: string }>().accountId;
};
const act = (accountId: string, verb: string, headers = administrator) =>
  directory.post(`accounts/${accountId}/${verb}`, {}, headers);

describe('A first password that an administrator set', () => {
  it('opens nothing but its own change', async () => {
    const request = { username: 'clerk.first', name: '赵新来', password: FIRST, roles: ['window-clerk'] };
    await directory.post('accounts', { ...request, organisationId: CENTRE_ID }, administrator);
    const headers = await directory.as('clerk.first', FIRST);
    expect((await directory.get('me', headers)).json()).toMatchObject({ passwordChangeRequired: true });
    expect(told(await directory.get('organisations', headers))).toEqual([403, 'password-change-required']);
    const same = { currentPassword: FIRST, newPassword: FIRST };
    const kept = await directory.post('change-password', same, headers);
    expect([kept.statusCode, kept.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'password-too-weak', field: 'newPassword' }),
    ]);
    const change = { currentPassword: FIRST, newPassword: OWN };
    expect((await directory.post('change-password', change, headers)).statusCode).toBe(204);
    expect((await directory.get('organisations', await directory.as('clerk.first', OWN))).statusCode).toBe(200);
  });

  it('is made by the house and told once where the administrator gives none', async () => {
    const request = { username: 'clerk.made', name: '赵新来', roles: ['window-clerk'], organisationId: CENTRE_ID };
    const created = await directory.post('accounts', request, administrator);
    const { oneTimePassword } = created.json<{ oneTimePassword: string }>();
    expect(oneTimePassword).toMatch(/^[2-9a-hjkmnp-z]{5}(-[2-9a-hjkmnp-z]{5}){3}$/);
    const opened = await directory.signIn('clerk.made', oneTimePassword);
    expect(opened.json()).toMatchObject({ account: { passwordChangeRequired: true } });
  });

  it.each(['123456789012', 'password1234', 'qwertyuiop12', 'iloveyou1234', 'jincheng-2027', 'zhaoxinlai2026'])(
    'is not %s, and what to do is said in both languages',
    async (password) => {
      const request = { username: 'clerk.weak', name: '赵新来', password, roles: ['window-clerk'] };
      const answer = await directory.post('accounts', { ...request, organisationId: CENTRE_ID }, administrator);
      expect([answer.statusCode, answer.json()]).toEqual([
        422,
        expect.objectContaining({
          code: 'password-too-weak',
          field: 'password',
          reason: expect.objectContaining({ zh: expect.any(String), en: expect.any(String) }),
        }),
      ]);
    },
  );
});

describe('A password', () => {
  it('with letters of two spellings is one password, however the keyboard composes it', async () => {
    await newAccount('clerk.cafe');
    const headers = await directory.as('clerk.cafe', OWN);
    const composed = 'caf\u00e9 au lait du matin';
    await directory.post('change-password', { currentPassword: OWN, newPassword: composed }, headers);
    expect((await directory.signIn('clerk.cafe', composed.normalize('NFD'))).statusCode).toBe(200);
    expect((await directory.signIn('clerk.cafe', composed)).statusCode).toBe(200);
  });

  it('that was hashed as it was typed, before spellings were folded, still opens', async () => {
    const { hash } = await import('@node-rs/argon2');
    const typed = 'cafe\u0301 au lait du matin';
    const accountId = await newAccount('clerk.before');
    await database.pool.query('update account set password_hash = $2 where id = $1', [accountId, await hash(typed)]);
    expect((await directory.signIn('clerk.before', typed)).statusCode).toBe(200);
  });
});

describe('A forgotten password', () => {
  it('is reset by an administrator to one that is told once and must be changed; sessions end', async () => {
    const accountId = accountIdOf('follow-up.01');
    const before = await directory.tokensOf('follow-up.01');
    const reset = await act(accountId, 'reset-password');
    expect(reset.statusCode).toBe(200);
    const { oneTimePassword } = reset.json<{ oneTimePassword: string }>();
    expect((await directory.post('refresh', { refreshToken: before.refreshToken })).statusCode).toBe(401);
    expect((await directory.signIn('follow-up.01')).statusCode).toBe(401);
    const headers = await directory.as('follow-up.01', oneTimePassword);
    expect(told(await directory.get('organisations', headers))).toEqual([403, 'password-change-required']);
    const change = { currentPassword: oneTimePassword, newPassword: OWN };
    expect((await directory.post('change-password', change, headers)).statusCode).toBe(204);
    expect((await directory.signIn('follow-up.01', OWN)).json()).toMatchObject({
      account: { passwordChangeRequired: false, demonstration: false },
    });
  });

  it('holds for 72 hours as the administrator gave it; who comes later is told to ask for another', async () => {
    const accountId = await newAccount('clerk.late');
    const { oneTimePassword } = (await act(accountId, 'reset-password')).json<{ oneTimePassword: string }>();
    const { rows } = await database.pool.query<{ hours: number }>(
      `select extract(epoch from one_time_until - password_changed_at) / 3600 as hours from account where id = $1`,
      [accountId],
    );
    expect(Number(rows[0]?.hours)).toBeCloseTo(72, 1);
    await database.pool.query(`update account set one_time_until = now() - interval '1 minute' where id = $1`, [
      accountId,
    ]);
    expect(told(await directory.signIn('clerk.late', oneTimePassword))).toEqual([403, 'one-time-password-expired']);
    const again = (await act(accountId, 'reset-password')).json<{ oneTimePassword: string }>();
    expect((await directory.signIn('clerk.late', again.oneTimePassword)).statusCode).toBe(200);
  });

  it('opens the lock of wrong passwords, but not the one that an administrator closed', async () => {
    const accountId = await newAccount('clerk.locked');
    for (let attempt = 1; attempt <= 5; attempt += 1) await directory.signIn('clerk.locked', `guess ${attempt}`);
    const first = (await act(accountId, 'reset-password')).json<{ oneTimePassword: string }>();
    expect((await directory.signIn('clerk.locked', first.oneTimePassword)).statusCode).toBe(200);
    await act(accountId, 'lock');
    const second = (await act(accountId, 'reset-password')).json<{ oneTimePassword: string }>();
    expect(told(await directory.signIn('clerk.locked', second.oneTimePassword))).toEqual([403, 'account-blocked']);
  });

  it('is not reset for oneself, nor for an account that is deactivated or does not exist, nor by others', async () => {
    const accountId = await newAccount('clerk.gone');
    await act(accountId, 'deactivate');
    expect(told(await act(accountId, 'reset-password'))).toEqual([409, 'account-inactive']);
    expect(told(await act(accountIdOf('administrator.01'), 'reset-password'))).toEqual([409, 'own-account']);
    expect(told(await act(accountIdOf('nobody'), 'reset-password'))).toEqual([404, 'account-not-found']);
    for (const username of ['supervisor.01', 'auditor.01', 'window.01']) {
      const refused = await act(accountIdOf('window.02'), 'reset-password', await directory.as(username));
      expect(told(refused)).toEqual([403, 'not-permitted']);
    }
  });
});

describe('A deactivated account', () => {
  it('is reactivated under its own user name and with its own password', async () => {
    const accountId = await newAccount('clerk.back');
    await act(accountId, 'deactivate');
    expect(told(await directory.signIn('clerk.back', OWN))).toEqual([403, 'account-blocked']);
    expect((await act(accountId, 'reactivate')).statusCode).toBe(204);
    expect((await act(accountId, 'reactivate')).statusCode).toBe(204);
    expect((await directory.signIn('clerk.back', OWN)).statusCode).toBe(200);
    expect(told(await act(accountIdOf('nobody'), 'reactivate'))).toEqual([404, 'account-not-found']);
    const auditor = await directory.as('auditor.01');
    const log = (await directory.get(`sign-in-log?accountId=${accountId}`, auditor)).json<{
      items: { what: string }[];
    }>();
    expect(log.items.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['account-reactivated', 'account-deactivated', 'password-changed', 'account-created']),
    );
  });

  it.each(['deactivate', 'lock'])('(%s) does nothing at the directory with the token it still holds', async (verb) => {
    const username = `administrator.${verb}`;
    const accountId = await newAccount(username, ['administrator']);
    const headers = await directory.as(username, OWN);
    const other = accountIdOf('window.03');
    expect((await act(accountId, verb)).statusCode).toBe(204);
    const newcomer = { username: 'administrator.new', name: '乙', roles: ['administrator'], organisationId: CENTRE_ID };
    const attempts = [
      directory.post('accounts', newcomer, headers),
      ...['lock', 'unlock', 'deactivate', 'reactivate', 'reset-password'].map((act_) => act(other, act_, headers)),
      directory.post('rotate-signing-key', {}, headers),
      directory.post('clock', { offsetMilliseconds: 1 }, { ...headers, 'idempotency-key': `clock-${verb}` }),
      directory.post('change-password', { currentPassword: OWN, newPassword: 'another quiet river' }, headers),
      directory.get('draft-keys', headers),
      directory.get('accounts', headers),
      directory.get('me', headers),
    ];
    const answers = await Promise.all(attempts);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 401));
    const { rows } = await database.pool.query("select from account where username = 'administrator.new'");
    expect(rows).toEqual([]);
    expect((await directory.signIn('window.03')).statusCode).toBe(200);
  });
});

describe('The last administrator', () => {
  const activeAdministrators = async (): Promise<number> =>
    (
      await database.pool.query(
        "select from account where active and blocked_at is null and 'administrator' = any(roles)",
      )
    ).rowCount!;

  it.each(['deactivate', 'lock'])('stays, also when all %s each other at the same moment', async (verb) => {
    const names = [1, 2, 3, 4].map((index) => `racer.${verb}.${index}`);
    const ids: string[] = [];
    for (const name of names) ids.push(await newAccount(name, ['administrator']));
    const tokens = await Promise.all(names.map((name) => directory.as(name, OWN)));
    const own = accountIdOf('administrator.01');
    const everybody = [...ids, own];
    await database.pool.query(
      "update account set active = false where 'administrator' = any(roles) and id <> all($1)",
      [everybody],
    );
    const answers = await Promise.all(
      [...tokens, administrator].flatMap((headers, index) =>
        everybody.filter((_, other) => other !== index).map((accountId) => act(accountId, verb, headers)),
      ),
    );
    expect(await activeAdministrators()).toBe(1);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([204, 401]));
    await database.pool.query('update account set active = true, blocked_at = null where id = $1', [own]);
    administrator = await directory.as('administrator.01');
  });

  it('is out of reach of its own hands', async () => {
    for (const verb of ['deactivate', 'lock', 'reset-password']) {
      expect(told(await act(accountIdOf('administrator.01'), verb))).toEqual([409, 'own-account']);
    }
  });
});

describe('Somebody who leaves', () => {
  const mediatorId = mediatorIdOf('MED-001');
  const { organisationId } = loadPeople().mediators.find(({ id }) => id === mediatorId)!;
  const staffTold = async () =>
    (
      await database.pool.query<{ data: object }>(
        "select data from event_log where type = 'directory.staff-changed.v1' and case_id = $1 order by sequence",
        [organisationId],
      )
    ).rows.map(({ data }) => data);
  const departed = async (): Promise<string[]> => {
    const headers = await directory.as('window.01');
    const { mediators } = (await directory.get(`organisations/${organisationId}`, headers)).json<{
      mediators: { id: string; departed: boolean }[];
    }>();
    return mediators.filter((mediator) => mediator.departed).map(({ id }) => id);
  };

  it('is no mediator to be appointed any more, which every service hears, until reactivated', async () => {
    const accountId = accountIdOf('mediator.med-001');
    expect(await departed()).toEqual([]);
    await act(accountId, 'deactivate');
    expect(await departed()).toEqual([mediatorId]);
    await act(accountId, 'reactivate');
    expect(await departed()).toEqual([]);
    expect(await staffTold()).toEqual([
      { organisationId, reachable: true, departedMediatorIds: [mediatorId] },
      { organisationId, reachable: true, departedMediatorIds: [] },
    ]);
  });

  it('as the last one of an organisation leaves it without anybody who could answer an offer', async () => {
    const ids = loadPeople().accounts.filter((account) => account.organisationId === organisationId);
    for (const { id } of ids) await act(id, 'deactivate');
    expect((await staffTold()).at(-1)).toMatchObject({ organisationId, reachable: false });
    await act(ids[0]!.id, 'reactivate');
    expect((await staffTold()).at(-1)).toMatchObject({ organisationId, reachable: true });
  });

  it('and an organisation whose people were all deactivated while nobody told it, at the next start', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const city = await RunningDirectory.start(own.serviceUrl);
    await city.stop();
    const mediating = loadOrganisations().filter(({ disputeKinds }) => disputeKinds.length > 0);
    await own.pool.query('update account set active = false where organisation_id = any ($1::uuid[])', [
      mediating.map(({ id }) => id),
    ]);
    const again = await RunningDirectory.start(own.serviceUrl);
    try {
      const unreachable =
        "select from event_log where type = 'directory.staff-changed.v1' and data->>'reachable' = 'false'";
      expect((await own.pool.query(unreachable)).rowCount).toBe(mediating.length);
    } finally {
      await again.stop();
      await own.drop();
    }
  });
});

describe('An administrator', () => {
  it.each(['supervisor', 'auditor', 'window-clerk'])('is not also %s in one account', async (role) => {
    const request = {
      username: 'both.roles',
      name: '赵新来',
      roles: ['administrator', role],
      organisationId: CENTRE_ID,
    };
    const answer = await directory.post('accounts', request, administrator);
    expect([answer.statusCode, answer.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'account-does-not-fit', field: 'roles' }),
    ]);
  });

  it('who is both since before goes on, and the list of accounts says so', async () => {
    const accountId = await newAccount('before.both', ['administrator']);
    await database.pool.query("update account set roles = '{administrator,supervisor}' where id = $1", [accountId]);
    expect((await directory.signIn('before.both', OWN)).statusCode).toBe(200);
    const page = (await directory.get('accounts?cursor=before.a&limit=1', administrator)).json();
    expect(page.items).toEqual([expect.objectContaining({ username: 'before.both', rolesConflict: true })]);
    await act(accountId, 'deactivate');
    expect(told(await act(accountId, 'reactivate'))).toEqual([422, 'account-does-not-fit']);
  });

  it('signs in to a demonstration with its published password all the same', async () => {
    expect((await directory.signIn('window.01', demonstrationPassword)).statusCode).toBe(200);
  });
});
