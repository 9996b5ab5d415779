import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { type AnyRecordedEvent, violationsOf } from '@one-window/contracts';
import { EndedSessions, SETTINGS, type Settings, TokenVerifier } from '@one-window/platform';
import { ServiceRuntime } from '@one-window/service-host';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { decodeProtectedHeader } from 'jose';
import { Client } from 'pg';
import { accountIdOf, loadOrganisations, loadPeople, loadRegions, mediatorIdOf, organisationIdOf } from './data/load';
import { CENTRE_ID, directoryMigrations } from './directory.module';
import { PUBLISHED_BEFORE_SIGNING_SECONDS } from './tokens/signing-keys';
import { type Answer, bearer, type Headers, RunningDirectory } from './spec-support/running-directory';

const organisations = loadOrganisations();
const { mediators, accounts } = loadPeople();

let database: TestDatabase;
let directory: RunningDirectory;
let administrator: Headers;
let auditor: Headers;
let clerk: Headers;

beforeAll(async () => {
  database = await createTestDatabase('directory', directoryMigrations);
  directory = await RunningDirectory.start(database.serviceUrl);
  administrator = await directory.as('administrator.01');
  auditor = await directory.as('auditor.01');
  clerk = await directory.as('window.01');
}, 60_000);

afterAll(async () => {
  await directory?.stop();
  await database?.drop();
});

const count = async (table: string, { pool } = database): Promise<number> =>
  (await pool.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count;

const events = async (): Promise<AnyRecordedEvent[]> =>
  (await database.pool.query<EventLogRow>('select * from event_log order by case_id, sequence')).rows.map((row) =>
    eventOfRow('directory', row),
  );

const code = (answer: Answer): string => answer.json<{ code: string }>().code;
let commands = 0;
const command = (): Headers => ({ 'idempotency-key': `command-${(commands += 1)}` });

describe('The first start', () => {
  it('fills the directory with Jincheng', async () => {
    expect(await count('region')).toBe(loadRegions().length);
    expect(await count('organisation')).toBe(organisations.length);
    expect(await count('mediator')).toBe(mediators.length);
    expect(await count('account where demonstration')).toBe(accounts.length);
  });

  it('tells the other services every organisation and mediator, in chains that hold', async () => {
    const told = await events();
    expect(told.filter(({ type }) => type === 'directory.organisation-registered.v1')).toHaveLength(
      organisations.length,
    );
    expect(told.filter(({ type }) => type === 'directory.mediator-registered.v1')).toHaveLength(mediators.length);
    for (const event of told) expect(violationsOf(event.type, event.data)).toEqual([]);
    for (const { id } of organisations) {
      expect(verifyChain(told.filter(({ caseId }) => caseId === id))).toEqual([]);
    }
  });

  it('of an earlier build gets the organisations and accounts it had not, and its organisations are told once more, with credit codes, addresses and rotas', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const started = await RunningDirectory.start(own.serviceUrl);
    await started.stop();
    const owner = new Client({ connectionString: own.ownerUrl });
    await owner.connect();
    await owner.query("update event_log set data = data - 'creditCode' - 'address' - 'rota' where data ? 'address'");
    // Nor did it have the director, whom the tour offers now; who is there keeps what they changed.
    await owner.query("delete from account where username = 'director.01'");
    await owner.query("update account set display_name = '另一个人' where username = 'triage.01'");
    // Nor the centres of the regions, whose windows a later build has.
    const later = organisations.filter(({ kind }) => kind === 'O02' || kind === 'O03').map(({ id }) => id);
    expect(later.length).toBeGreaterThan(0);
    for (const gone of [
      'account where organisation_id',
      'event_log where case_id',
      'cases where id',
      'organisation where id',
    ])
      await owner.query(`delete from ${gone} = any ($1::uuid[])`, [later]);
    await owner.end();
    try {
      for (let start = 0; start < 2; start += 1) {
        const again = await RunningDirectory.start(own.serviceUrl);
        await again.stop();
      }
      const { rows } = await own.pool.query<{ told: number; coded: number; sitting: number }>(
        `select count(*)::int as told, count(data->>'creditCode')::int as coded, count(data->>'rota')::int as sitting
           from event_log where type = 'directory.organisation-registered.v1'`,
      );
      const sitting = organisations.filter(({ rota }) => rota).length;
      const told = 2 * organisations.length - later.length;
      expect(rows).toEqual([{ told, coded: organisations.length, sitting }]);
      expect(await count('account where demonstration', own)).toBe(accounts.length);
      expect(await count("account where display_name = '另一个人'", own)).toBe(1);
    } finally {
      await own.drop();
    }
  });

  it('is only once the first, also when two processes make it at the same time', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const starts = [RunningDirectory.start(own.serviceUrl), RunningDirectory.start(own.serviceUrl)];
    const both = await Promise.all(starts);
    const third = await RunningDirectory.start(own.serviceUrl);
    try {
      const tables = ['event_log', 'organisation', 'account', 'signing_key'];
      const counts = await Promise.all(tables.map((table) => count(table, own)));
      expect(counts).toEqual([organisations.length + mediators.length, organisations.length, accounts.length, 1]);
    } finally {
      await Promise.all([...both, third].map((started) => started.stop()));
      await own.drop();
    }
  });

  it('of a real installation has no demonstration account but the administrator it was told of', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const real = await RunningDirectory.start(own.serviceUrl, { clockMovable: false }, 'a password of our own');
    try {
      const names = await own.pool.query<{ username: string }>('select username from account');
      expect(names.rows).toEqual([{ username: 'administrator' }]);
      const first = await real.as('administrator', 'a password of our own');
      expect((await real.get('me', first)).json()).toMatchObject({ roles: ['administrator'], demonstration: false });
      const refused = await real.post('clock', { offsetMilliseconds: 1 }, { ...first, ...command() });
      expect([refused.statusCode, code(refused)]).toEqual([403, 'clock-not-movable']);
    } finally {
      await real.stop();
    }
    // However its processes are run: a setting makes no demonstration of real accounts.
    await expect(RunningDirectory.start(own.serviceUrl, { clockMovable: true })).rejects.toThrow('CLOCK_MOVABLE');
    expect((await own.pool.query('select from account')).rowCount).toBe(1);
    await own.drop();
  });

  it('of a real installation has the regions, a centre without an address, and nothing that was made up', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    // Started twice: what the first start left out, the second does not bring.
    for (let start = 0; start < 2; start += 1) {
      const real = await RunningDirectory.start(own.serviceUrl, { clockMovable: false }, 'a password of our own');
      await real.stop();
    }
    try {
      const { rows: counts } = await own.pool.query<{ regions: number; organisations: number; mediators: number }>(
        `select (select count(*)::int from region) as regions, (select count(*)::int from organisation) as organisations,
                (select count(*)::int from mediator) as mediators`,
      );
      expect(counts).toEqual([{ regions: loadRegions().length, organisations: 1, mediators: 0 }]);
      const { rows } = await own.pool.query<{ told: string }>(
        `select to_jsonb(o)::text as told from organisation o union all select to_jsonb(a)::text from account a
         union all select data::text from event_log union all select data::text from cases`,
      );
      const told = rows.map((row) => row.told).join('\n');
      const invented = [
        ...organisations.flatMap(({ name, shortName, telephone, address, creditCode }) => [
          name,
          shortName,
          telephone,
          address,
          creditCode,
        ]),
        ...mediators.map(({ name }) => name),
        ...accounts.flatMap(({ username, displayName }) => [username, displayName]),
      ];
      expect(invented.filter((one) => one !== '系统管理员' && told.includes(one))).toEqual([]);
      expect(told).toContain('一站式矛盾纠纷调解中心');
    } finally {
      await own.drop();
    }
  });

  it('with a password of its own making lets the administrator do nothing before it is changed', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const real = await RunningDirectory.start(own.serviceUrl, { clockMovable: false }, 'made-by-the-house', true);
    try {
      const first = await real.as('administrator', 'made-by-the-house');
      expect((await real.get('me', first)).json()).toMatchObject({
        roles: ['administrator'],
        passwordChangeRequired: true,
      });
      const refused = await real.get('accounts', first);
      expect([refused.statusCode, code(refused)]).toEqual([403, 'password-change-required']);
      const passwords = { currentPassword: 'made-by-the-house', newPassword: 'a password of our own' };
      expect((await real.post('change-password', passwords, first)).statusCode).toBe(204);
      const changed = await real.as('administrator', 'a password of our own');
      expect((await real.get('me', changed)).json()).toMatchObject({ passwordChangeRequired: false });
      expect((await real.get('accounts', changed)).statusCode).toBe(200);
    } finally {
      await real.stop();
      await own.drop();
    }
  });

  it.each([
    'update sign_in_log set what = what',
    'delete from sign_in_log',
    'delete from account',
    "update organisation set code = ''",
    'delete from organisation',
    'delete from event_log',
  ])('leaves the service no right to: %s', async (sql) => {
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('Whoever is signed in', () => {
  it('gives every code with its name in both languages to anybody, who may keep it', async () => {
    const all = await directory.get('codes', {});
    expect(all.statusCode).toBe(200);
    expect(all.headers['cache-control']).toBe('public, max-age=3600');
    const { lists } = all.json<{
      lists: { list: string; link: string; codes?: { code: string; zh: string; en: string }[] }[];
    }>();
    const named = (list: string, wanted: string) =>
      lists.find((one) => one.list === list)?.codes?.find((one) => one.code === wanted);
    expect(named('dispute-kinds', 'A10')).toMatchObject({
      zh: '拖欠农民工工资纠纷',
      en: 'Unpaid wages of migrant workers',
    });
    expect(named('source-channels', 'S25')).toMatchObject({ zh: '12345', en: '12345 hotline' });
    expect(named('stages-mediation', 'claimed')).toBeDefined();
    expect(named('time-limits', 'L-11')).toBeDefined();
    expect(named('problems', 'stale-version')).toMatchObject({ status: 409 });
    for (const { list, link } of lists) {
      expect((await directory.get(link.replace('/api/directory/', ''), {})).json<{ list: string }>().list).toBe(list);
    }
    const places = await directory.get('codes/regions', {});
    expect(places.json()).toMatchObject({ from: { zh: expect.stringContaining('统计用区划代码') } });
    expect(places.json<{ codes: object[] }>().codes).toHaveLength(loadRegions().length);
    const kept = { 'if-none-match': `"of-another-day", W/${String(places.headers.etag)}` };
    const again = await directory.get('codes/regions', kept);
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
    expect((await directory.get('codes/regions', { 'if-none-match': '"other"' })).statusCode).toBe(200);
    const unknown = await directory.get('codes/colours', {});
    expect([code(unknown), unknown.headers['cache-control']]).toEqual(['code-list-unknown', 'no-store']);
  });

  it('walks the regions from the city down to the villages', async () => {
    const city = (await directory.get('regions', clerk)).json<{ code: string }[]>();
    expect(city).toEqual([{ code: '140500', name: '晋城市', level: 'city', parent: null }]);
    const counties = (await directory.get('regions?parent=140500', clerk)).json<{ code: string }[]>();
    expect(counties.map((region) => region.code)).toEqual(['140502', '140521', '140522', '140524', '140525', '140581']);
    const villages = await directory.get('regions?parent=140502001', clerk);
    expect(villages.json()).toContainEqual(expect.objectContaining({ level: 'village', parent: '140502001' }));
  });

  interface Listed {
    items: { code: string; kind: string; regionCode: string; disputeKinds: string[] }[];
    next: string | null;
  }
  const listed = async (query: string): Promise<Listed> =>
    (await directory.get(`organisations?${query}`, clerk)).json();

  it('pages through all organisations without missing or repeating one', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Listed = await listed(`limit=7${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...page.items.map((organisation) => organisation.code));
      ({ next } = page);
    }
    expect(seen).toEqual(organisations.map((organisation) => organisation.code).toSorted());
  });

  it('finds organisations by kind, by dispute kind and by region with what lies below it', async () => {
    const courts = await listed('kind=O34&limit=100');
    expect(courts.items.map(({ kind }) => kind)).toEqual(
      organisations.filter(({ kind }) => kind === 'O34').map(() => 'O34'),
    );
    const property = await listed('disputeKind=A17&limit=100');
    const expected = organisations.filter(({ disputeKinds }) => disputeKinds.includes('A17'));
    expect(property.items.map((found) => found.code)).toEqual(expected.map((found) => found.code).toSorted());
    const district = await listed('region=140502&limit=100');
    const within = organisations.filter(({ regionCode }) => regionCode.startsWith('140502'));
    expect(district.items.map((found) => found.code)).toEqual(within.map((found) => found.code).toSorted());
    expect((await listed('region=140500&limit=100')).items).toHaveLength(organisations.length);
  });

  it('sees an organisation with its mediators, and mediators by organisation', async () => {
    const { organisationId } = mediators[0]!;
    const own = mediators.filter((mediator) => mediator.organisationId === organisationId).map(({ id }) => id);
    const organisation = (await directory.get(`organisations/${organisationId}`, clerk)).json();
    expect(organisation).toMatchObject({ id: organisationId, chargesFees: expect.any(Boolean) });
    expect(organisation.mediators.map(({ id }: { id: string }) => id)).toEqual(own);
    const page = (await directory.get(`mediators?organisationId=${organisationId}`, clerk)).json();
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual(own);
    expect(page.next).toBeNull();
  });

  it('is told when there is no such organisation, and which parameter is wrong', async () => {
    const nobody = await directory.get(`organisations/${accountIdOf('nobody')}`, clerk);
    expect([nobody.statusCode, code(nobody)]).toEqual([404, 'organisation-not-found']);
    for (const query of ['limit=0', 'limit=101', 'limit=x', 'disputeKind=A98', 'colour=red']) {
      const answer = await directory.get(`organisations?${query}`, clerk);
      expect([query, answer.statusCode, code(answer)]).toEqual([query, 400, 'invalid-request']);
    }
  });

  it('may neither see accounts nor the log of signing in nor rotate keys nor move the clock', async () => {
    for (const headers of [clerk, auditor]) {
      expect((await directory.get('accounts', headers)).statusCode).toBe(403);
      expect((await directory.post('rotate-signing-key', {}, headers)).statusCode).toBe(403);
      expect((await directory.post('clock', { offsetMilliseconds: 0 }, { ...headers, ...command() })).statusCode).toBe(
        403,
      );
    }
    for (const headers of [clerk, administrator]) {
      expect((await directory.get('sign-in-log', headers)).statusCode).toBe(403);
    }
  });
});

describe('An administrator', () => {
  const newcomer = {
    username: 'window.77',
    name: '赵新来',
    password: 'first password',
    roles: ['window-clerk'],
    organisationId: CENTRE_ID,
  };

  it('creates an account whose first password opens nothing but its change; a user name is given once', async () => {
    const created = await directory.post('accounts', newcomer, administrator);
    expect(created.statusCode).toBe(201);
    expect((await directory.signIn('window.77', 'first password')).json()).toMatchObject({
      account: { ...created.json(), name: '赵新来', demonstration: false, passwordChangeRequired: true },
    });
    const again = await directory.post('accounts', newcomer, administrator);
    expect([again.statusCode, code(again)]).toEqual([409, 'username-taken']);
  });

  it.each([
    ['a weak password', { password: 'window.78 is me' }, 'password-too-weak'],
    ['an organisation that does not exist', { organisationId: accountIdOf('nobody') }, 'organisation-not-found'],
    ['a role that does not exist there', { roles: ['court-clerk'] }, 'account-does-not-fit'],
    ['a mediator who does not exist', { mediatorId: mediatorIdOf('MED-999') }, 'account-does-not-fit'],
    [
      'a mediator of another organisation',
      { roles: ['mediator'], organisationId: organisationIdOf('ORG-010'), mediatorId: mediatorIdOf('MED-001') },
      'account-does-not-fit',
    ],
    ['a user name with capitals', { username: 'Window.78' }, 'invalid-request'],
    ['no role', { roles: [] }, 'invalid-request'],
  ])('creates no account with %s', async (_, change, expected) => {
    const answer = await directory.post('accounts', { ...newcomer, username: 'window.78', ...change }, administrator);
    expect(code(answer)).toBe(expected);
    expect(await count("account where username = 'window.78'")).toBe(0);
  });

  it('locks an account: its sessions end, the right password opens nothing, until it is unlocked', async () => {
    const accountId = accountIdOf('triage.01');
    const { refreshToken } = await directory.tokensOf('triage.01');
    const elsewhere = await directory.tokensOf('triage.01');
    expect((await directory.post(`accounts/${accountId}/lock`, {}, administrator)).statusCode).toBe(204);
    expect((await directory.post('refresh', { refreshToken })).statusCode).toBe(401);
    const right = await directory.signIn('triage.01');
    expect([right.statusCode, code(right)]).toEqual([403, 'account-blocked']);
    const wrong = await directory.signIn('triage.01', 'a guess');
    expect([wrong.statusCode, code(wrong)]).toEqual([401, 'sign-in-refused']);
    expect((await directory.post(`accounts/${accountId}/unlock`, {}, administrator)).statusCode).toBe(204);
    expect((await directory.signIn('triage.01')).statusCode).toBe(200);
    expect((await directory.post('refresh', { refreshToken: elsewhere.refreshToken })).statusCode).toBe(401);
  });

  it('opens the lock that too many wrong passwords closed', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) await directory.signIn('triage.02', `guess ${attempt}`);
    const page = await directory.get('accounts?cursor=triage.01&limit=1', administrator);
    const [locked] = page.json<{ items: { username: string; lockedUntil: string | null }[] }>().items;
    expect(locked).toMatchObject({ username: 'triage.02', lockedUntil: expect.any(String) });
    await directory.post(`accounts/${accountIdOf('triage.02')}/unlock`, {}, administrator);
    expect((await directory.signIn('triage.02')).statusCode).toBe(200);
  });

  it('deactivates an account for good, while what the person did keeps its author', async () => {
    const accountId = accountIdOf('leader.01');
    const { refreshToken } = await directory.tokensOf('leader.01');
    expect((await directory.post(`accounts/${accountId}/deactivate`, {}, administrator)).statusCode).toBe(204);
    expect((await directory.post('refresh', { refreshToken })).statusCode).toBe(401);
    await directory.post(`accounts/${accountId}/unlock`, {}, administrator);
    expect(code(await directory.signIn('leader.01'))).toBe('account-blocked');
    expect(await count(`account where id = '${accountId}' and not active`)).toBe(1);
  });

  it.each(['lock', 'deactivate'])('may not %s the own account, nor one that does not exist', async (verb) => {
    const own = await directory.post(`accounts/${accountIdOf('administrator.01')}/${verb}`, {}, administrator);
    expect([own.statusCode, code(own)]).toEqual([409, 'own-account']);
    const nobodys = await directory.post(`accounts/${accountIdOf('nobody')}/${verb}`, {}, administrator);
    expect([nobodys.statusCode, code(nobodys)]).toEqual([404, 'account-not-found']);
  });

  it('ends the session of a person who signs in at the very moment of the locking', async () => {
    const accountId = accountIdOf('supervisor.02');
    const [signedIn] = await Promise.all([
      directory.signIn('supervisor.02'),
      directory.post(`accounts/${accountId}/lock`, {}, administrator),
    ]);
    const { refreshToken = 'none' } = signedIn.json<{ refreshToken?: string }>();
    expect((await directory.post('refresh', { refreshToken })).statusCode).toBe(401);
  });

  it('pages through all accounts, without their passwords', async () => {
    const pages: { items: { username: string }[]; next: string | null }[] = [];
    do {
      const next = pages.at(-1)?.next ?? undefined;
      const from = next === undefined ? '' : `&cursor=${next}`;
      pages.push((await directory.get(`accounts?limit=100${from}`, administrator)).json());
    } while (pages.at(-1)?.next !== null);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ username }) => username))).size).toBe(
      await count('account'),
    );
    expect(JSON.stringify(pages)).not.toMatch(/argon2/);
  });
});

describe('An auditor', () => {
  it('reads who signed in, who failed and what administrators did, newest first', async () => {
    const accountId = accountIdOf('triage.01');
    const log = (await directory.get(`sign-in-log?accountId=${accountId}&limit=5`, auditor)).json();
    expect(log.items.map(({ what }: { what: string }) => what)).toEqual([
      'signed-in',
      'account-unlocked',
      'wrong-password',
      'refused-blocked',
      'account-blocked',
    ]);
    expect(log.items[1]).toMatchObject({ username: 'triage.01', byUsername: 'administrator.01' });
    const older = (await directory.get(`sign-in-log?accountId=${accountId}&cursor=${log.next}`, auditor)).json();
    expect(older.items.map(({ what }: { what: string }) => what)).toEqual(['signed-in', 'signed-in']);
    expect(older.next).toBeNull();
  });
});

describe('The signing key', () => {
  it('is published without its private part and may be remembered for a minute', async () => {
    const answer = await directory.get('keys');
    expect(answer.headers['cache-control']).toBe('public, max-age=60');
    const { keys } = answer.json<{ keys: object[] }>();
    const shape = {
      kid: expect.any(String),
      kty: 'OKP',
      crv: 'Ed25519',
      alg: 'EdDSA',
      use: 'sig',
      x: expect.any(String),
    };
    expect(keys).toEqual([shape]);
    const stored = await database.pool.query<{ sealed_private_key: string }>(
      'select sealed_private_key from signing_key',
    );
    expect(stored.rows[0]!.sealed_private_key).toMatch(/^v1\.test\./);
  });

  it('is rotated: the new one is published first and signs later, the old one stays until its tokens expire', async () => {
    const kids = async () =>
      (await directory.get('keys')).json<{ keys: { kid: string }[] }>().keys.map(({ kid }) => kid);
    const signer = async () => decodeProtectedHeader((await directory.tokensOf('window.02')).accessToken).kid;
    const [old] = await kids();
    const { kid } = (await directory.post('rotate-signing-key', {}, administrator)).json<{ kid: string }>();
    const { tokenKeysUrl } = directory.app.get<Settings>(SETTINGS);
    const verifier = new TokenVerifier(tokenKeysUrl, directory.clock, new EndedSessions(directory.clock));
    expect([await kids(), await signer()]).toEqual([[kid, old], old]);
    directory.clock.ahead = PUBLISHED_BEFORE_SIGNING_SECONDS * 1000 - 5000;
    const last = (await directory.tokensOf('window.02')).accessToken;
    directory.clock.ahead = PUBLISHED_BEFORE_SIGNING_SECONDS * 1000;
    expect([await kids(), await signer()]).toEqual([[kid, old], kid]);
    for (const token of [last, (await directory.tokensOf('window.02')).accessToken]) {
      expect((await verifier.signedIn(token)).actor).toMatchObject({ accountId: accountIdOf('window.02') });
    }
    directory.clock.ahead += 119_000;
    expect(await kids()).toContain(decodeProtectedHeader(last).kid);
    directory.clock.ahead += 62_000;
    expect(await kids()).toEqual([kid]);
    directory.clock.ahead = 0;
  });

  it('makes a token of another key worthless', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const other = await RunningDirectory.start(own.serviceUrl);
    const { accessToken } = await other.tokensOf('administrator.01');
    await other.stop();
    await own.drop();
    expect((await directory.get('accounts', bearer(accessToken))).statusCode).toBe(401);
  });
});

describe('The working calendar', () => {
  interface Shown {
    version: number;
    years: { year: number; status: string; source: string; off: { date: string; name: string }[]; work: string[] }[];
  }
  const shown = async (): Promise<Shown> => (await directory.get('calendar', clerk)).json();
  const off = ['2027-01-01', '2027-05-01', '2027-10-01'].map((date) => ({ date, name: '节日' }));
  const notice = { year: 2027, source: '国务院办公厅关于2027年部分节假日安排的通知', off, work: ['2027-01-09'] };
  const publish = (change: object = {}, headers = { ...administrator, ...command() }) =>
    directory.post('calendar', { ...notice, ...change }, headers);

  it('is seeded with the years that were published, and later ones are provisional', async () => {
    const { version, years } = await shown();
    expect(version).toBe(1);
    const published = years.filter(({ status }) => status === 'published').map(({ year }) => year);
    expect(published).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    expect(years.find(({ year }) => year === 2026)).toMatchObject({
      source: expect.stringContaining('2026年') as string,
    });
  });

  it('takes a notice from an administrator, tells every service, and counts by it', async () => {
    expect((await publish({}, { ...clerk, ...command() })).statusCode).toBe(403);
    const slip = await publish({ work: ['2027-01-09', '2027-10-01'] });
    expect([slip.statusCode, slip.json()]).toEqual([
      422,
      expect.objectContaining({
        code: 'calendar-notice-invalid',
        errors: [expect.objectContaining({ field: 'work.1' }), expect.objectContaining({ field: 'work.1' })] as unknown,
      }),
    ]);
    const headers = { ...administrator, ...command() };
    expect((await publish({}, headers)).statusCode).toBe(200);
    expect((await publish({}, headers)).statusCode).toBe(200);
    const told = (await events()).filter(({ type }) => type === 'directory.calendar-published.v1');
    expect(told.map(({ data }) => data)).toEqual([{ version: 2, ...notice }]);
    const { processor, calendarKeeper } = directory.app.get(ServiceRuntime, { strict: false });
    for (const consumer of processor.consumers) await consumer.takeIn(told);
    await calendarKeeper.look();
    const { version, years } = await shown();
    expect([version, years.find(({ year }) => year === 2027)]).toEqual([2, { ...notice, status: 'published' }]);
    expect((await publish()).json()).toMatchObject({ code: 'calendar-notice-known', year: 2027 });
  });
});

describe('The clock', () => {
  const DAY = 86_400_000;
  interface Shown {
    now: string;
    offsetMilliseconds: number;
    movable: boolean;
  }
  const shown = async (of = directory, headers = clerk): Promise<Shown> => (await of.get('clock', headers)).json();

  it('is moved by a distance, told as an event of the centre, and shown moved at once', async () => {
    const moved = await directory.post('clock', { offsetMilliseconds: 30 * DAY }, { ...administrator, ...command() });
    expect([moved.statusCode, moved.json()]).toEqual([200, expect.objectContaining({ caseId: CENTRE_ID })]);
    const { now, ...rest } = await shown();
    expect(rest).toEqual({ offsetMilliseconds: 30 * DAY, movable: true });
    expect(Math.abs(Date.parse(now) - Date.now() - 30 * DAY)).toBeLessThan(5000);
    const told = (await events()).filter(({ caseId }) => caseId === CENTRE_ID);
    expect(told.at(-1)).toMatchObject({ type: 'directory.clock-moved.v1', data: { offsetMilliseconds: 30 * DAY } });
    expect(verifyChain(told)).toEqual([]);
  });

  it('is moved to an instant', async () => {
    const now = '2025-11-21T01:00:00.000Z';
    await directory.post('clock', { now }, { ...administrator, ...command() });
    expect(Date.parse((await shown()).now) - Date.parse(now)).toBeLessThan(5000);
  });

  it('is moved once by a repeated command, and a repetition does not undo a later move', async () => {
    const first = { ...administrator, ...command() };
    await directory.post('clock', { offsetMilliseconds: DAY }, first);
    await directory.post('clock', { offsetMilliseconds: 2 * DAY }, { ...administrator, ...command() });
    const moves = await count('event_log');
    expect((await directory.post('clock', { offsetMilliseconds: DAY }, first)).statusCode).toBe(200);
    expect((await shown()).offsetMilliseconds).toBe(2 * DAY);
    expect(await count('event_log')).toBe(moves);
  });

  it('stays moved when the process starts again, also when it died before its own event came back', async () => {
    const own = await createTestDatabase('directory', directoryMigrations);
    const first = await RunningDirectory.start(own.serviceUrl);
    const headers = { ...(await first.as('administrator.01')), ...command() };
    await first.post('clock', { offsetMilliseconds: -3 * DAY }, headers);
    await first.stop();
    await own.pool.query('delete from outbox');
    await own.pool.query('update clock_offset set milliseconds = 0');
    const restarted = await RunningDirectory.start(own.serviceUrl);
    try {
      expect((await shown(restarted, await restarted.as('window.01'))).offsetMilliseconds).toBe(-3 * DAY);
    } finally {
      await restarted.stop();
      await own.drop();
    }
  });

  it.each([
    ['neither a distance nor an instant', {}, 'invalid-request'],
    ['both', { offsetMilliseconds: 1, now: '2026-01-01T00:00:00Z' }, 'invalid-request'],
    ['an instant in another century', { now: '2126-01-01T00:00:00Z' }, 'clock-out-of-reach'],
  ])('is not moved by %s', async (_, payload, expected) => {
    const before = await count('event_log');
    expect(code(await directory.post('clock', payload, { ...administrator, ...command() }))).toBe(expected);
    expect(await count('event_log')).toBe(before);
  });

  it('leaves sessions and locks alone: they live by the machine’s clock', async () => {
    const { accessToken, refreshToken } = await directory.tokensOf('window.03');
    await directory.post('clock', { offsetMilliseconds: 365 * DAY }, { ...administrator, ...command() });
    expect((await directory.get('me', bearer(accessToken))).statusCode).toBe(200);
    expect((await directory.post('refresh', { refreshToken })).statusCode).toBe(200);
  });
});
