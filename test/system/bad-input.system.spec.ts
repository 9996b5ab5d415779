import { mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registeringRoles } from '@one-window/contracts';
import { deleteDataFolder, processEnded } from '@one-window/persistence';
import { newId } from '@one-window/platform';
import { inventIdentityNumber } from '@one-window/privacy';
import { type Answer, City, HttpClient, Journey, People, registrationOf, todayOf, Traveller } from '@one-window/road';
import { addMonths, civilDate } from '@one-window/time-limits';
import { Client } from 'pg';
import { databasesOf, type OwnCentre, startOwnCentre } from '../../tools/start/own-centre';

const question = { text: '邻居装修漏水，把我家屋顶泡坏了，要求赔偿。', label: '侵权' };

/** What the window may do with every case that nobody has claimed. */
const atTheWindow = [
  'note',
  'log-call',
  'decline',
  'withdraw',
  'correct-registration',
  'correct-party',
  'correct-contact',
  'add-party',
  'let-party-leave',
  'replace-party',
  'name-representative',
  'end-representation',
  'reveal',
];

describe('bad input gets a clear answer and loses nothing', () => {
  let folder: string;
  let centre: OwnCentre;
  let client: HttpClient;
  let people: People;
  let traveller: Traveller;
  let city: City;
  let today: string;
  let seed = 100;

  const post = async (
    path: string,
    username: string,
    body: unknown,
    key = newId(),
    ifMatch?: string,
  ): Promise<Answer> =>
    client.call({ method: 'POST', path, token: await people.token(username), body, idempotencyKey: key, ifMatch });
  const registered = async (): Promise<Journey> => {
    seed += 1;
    const journey = new Journey(traveller, city, 'A02', today, seed);
    await journey.register(registrationOf(question, seed));
    return journey;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-input-'));
    centre = await startOwnCentre(folder);
    client = new HttpClient(centre.url);
    people = new People(client);
    traveller = new Traveller(client, people, { carriedOut: () => undefined, waited: () => undefined });
    today = await todayOf(traveller);
    city = await City.read(traveller, 'supervisor.01');
  }, 120_000);
  afterAll(async () => {
    client.close();
    await centre.stop();
    await deleteDataFolder(folder);
  }, 60_000);

  it('malformed JSON: 400 malformed-json in both languages', async () => {
    const token = await people.token('window.01');
    const answer = await new Promise<{ status: number; type: string; body: Record<string, unknown> }>(
      (resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'idempotency-key': newId(),
        };
        const outgoing = request(`${centre.url}/api/intake/cases`, { method: 'POST', headers }, (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              type: incoming.headers['content-type'] ?? '',
              body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
            }),
          );
        });
        outgoing.on('error', reject);
        outgoing.end('{"title": "没有写完');
      },
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed-json', title: '请求内容不是有效的 JSON' } });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body.titleEn).toBe('The request body is not valid JSON');
  });

  it('unknown fields: named, nothing registered', async () => {
    const answer = await post('/api/intake/cases', 'window.01', { ...registrationOf(question, 1), colour: 'red' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'colour', rule: 'whitelistValidation' })]);
  });

  it('a wrong check digit: the field is named down to the party', async () => {
    const registration = registrationOf(question, 2);
    const number = inventIdentityNumber(4);
    const wrong = `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`;
    const [applicant, respondent] = registration.parties;
    const answer = await post('/api/intake/cases', 'window.01', {
      ...registration,
      parties: [{ ...applicant, identityNumber: wrong }, respondent],
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ field: 'parties.0.identityNumber', rule: 'identityNumber' }),
    ]);
    expect(JSON.stringify(answer.body)).not.toContain(wrong);
  });

  it('a stale version: 409 with the current state and the allowed actions', async () => {
    const { caseId } = await registered();
    const path = `/api/intake/cases/${caseId}/request-supplement`;
    const items = { items: [{ item: '照片' }], dueOn: addMonths(civilDate(today), 1) };
    expect((await post(path, 'window.01', items, newId(), '"1"')).status).toBe(200);
    const answer = await post(
      `/api/intake/cases/${caseId}/answer-supplement`,
      'window.01',
      { answers: [{ item: '照片' }] },
      newId(),
      '"1"',
    );
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'stale-version',
        current: { stage: 'supplement-requested', version: 2 },
        allowedActions: ['answer-supplement', 'take-back-supplement', 'deem-withdrawn', ...atTheWindow],
      },
    });
  });

  it('a repeated key: the same answer, one case', async () => {
    const key = newId();
    const registration = registrationOf(question, 3);
    const [first, second] = [
      await post('/api/intake/cases', 'window.01', registration, key),
      await post('/api/intake/cases', 'window.01', registration, key),
    ];
    expect(second.body).toEqual(first.body);
  });

  it('the same key with another body: 422', async () => {
    const key = newId();
    await post('/api/intake/cases', 'window.01', registrationOf(question, 4), key);
    const answer = await post('/api/intake/cases', 'window.01', registrationOf(question, 5), key);
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('no key: 400', async () => {
    const token = await people.token('window.01');
    const answer = await client.call({
      method: 'POST',
      path: '/api/intake/cases',
      token,
      body: registrationOf(question, 6),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-required' } });
  });

  it('a command that the stage does not permit: 409 with why not, and with what is', async () => {
    const { caseId } = await registered();
    const answer = await post(`/api/intake/cases/${caseId}/answer-supplement`, 'window.01', {
      answers: [{ item: '照片' }],
    });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'no-supplement-asked',
        allowedActions: ['request-supplement', ...atTheWindow],
      },
    });
  });

  it("another organisation's case: 404, as if there were none", async () => {
    const journey = await registered();
    await journey.triage();
    await journey.offer(journey.organisation());
    await journey.claim(journey.organisation());
    const stranger = city.organisations.find(({ manager }) => manager !== journey.organisation().manager);
    const foreign = await post(`/api/mediation/cases/${journey.caseId}/end`, stranger?.manager ?? '', {
      ground: 'E12',
      reason: '分歧较大。',
    });
    const absent = await post(`/api/mediation/cases/${newId()}/end`, stranger?.manager ?? '', {
      ground: 'E12',
      reason: '分歧较大。',
    });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    expect(new Set(Object.keys(foreign.body))).toEqual(new Set(Object.keys(absent.body)));
  });

  it('the wrong role: 403 with the roles that may', async () => {
    const answer = await post('/api/intake/cases', 'supervisor.01', registrationOf(question, 7));
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'not-permitted', requiredRoles: [...registeringRoles] },
    });
    expect(registeringRoles).toContain('window-clerk');
  });

  it('no token and a forged token: 401', async () => {
    const call = { method: 'GET', path: '/api/intake/cases' } as const;
    expect(await client.call(call)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    const [header, payload] = (await people.token('window.01')).split('.');
    const token = `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`;
    expect(await client.call({ ...call, token })).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('200 concurrent claims of one case: one holder, 199 told who holds it and since when', async () => {
    const journey = await registered();
    await journey.triage();
    const pool = city.takers('A02').slice(0, 12);
    await journey.offerToPool(pool);
    await traveller.read(`/api/mediation/pool?limit=100`, pool[0]?.manager ?? '', (body) =>
      JSON.stringify(body.items).includes(journey.caseId),
    );
    await Promise.all(pool.map(({ manager }) => people.token(manager)));
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        post(`/api/mediation/cases/${journey.caseId}/claim`, pool[index % pool.length]?.manager ?? '', {}),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const losers = answers.filter(({ status }) => status !== 200);
    expect(losers).toHaveLength(199);
    for (const { status, body } of losers) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'already-claimed' });
      expect(pool.map(({ name }) => name)).toContain(body.holder);
      expect(body.since).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\dT/));
    }
  }, 60_000);

  it('the database away: 503 and nothing half done; it recovers by itself and the same key goes through', async () => {
    const { intake } = databasesOf(folder);
    const registration = registrationOf(question, 8);
    const key = newId();
    const before = await countCases(intake);
    await people.token('window.01');
    const letBack = await holdDown(folder, intake);
    try {
      const away = await post('/api/intake/cases', 'window.01', registration, key);
      expect(away).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    } finally {
      letBack();
    }
    let answer: Answer;
    do answer = await post('/api/intake/cases', 'window.01', registration, key);
    while (answer.status === 503);
    expect(answer.status).toBe(200);
    expect(await countCases(intake)).toBe(before + 1);
  }, 60_000);
});

const countCases = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) as count from cases');
  await client.end();
  return Number(rows[0]?.count);
};

/**
 * Kills the embedded server and keeps it down: resolves when every session that could still have answered is gone. The
 * one left over, which has been stopped before it could notice, holds the server's memory, so that the centre's tries
 * to start it again fail until the function this answers is called.
 */
const holdDown = async (folder: string, url: string): Promise<() => void> => {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const leftOver = new Client({ connectionString: url });
  leftOver.on('error', () => undefined);
  await leftOver.connect();
  // Stopped first, it lets in no session that is not on the list.
  process.kill(postmaster, 'SIGSTOP');
  const { rows } = await leftOver.query<{ pid: number; own: boolean }>(
    'select pid, pid = pg_backend_pid() as own from pg_stat_activity',
  );
  const own = rows.find((row) => row.own)!.pid;
  process.kill(own, 'SIGSTOP');
  process.kill(postmaster, 'SIGKILL');
  const others = [postmaster, ...rows.filter((row) => !row.own).map(({ pid }) => pid)];
  const gone = await Promise.all(others.map((pid) => processEnded(pid, 30_000)));
  const letBack = (): void => void process.kill(own, 'SIGCONT');
  if (gone.includes(false)) {
    letBack();
    throw new Error('the server was killed, and still has sessions');
  }
  return letBack;
};
