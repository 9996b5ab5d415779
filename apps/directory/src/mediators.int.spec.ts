import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { mediatorIdOf, organisationIdOf } from './data/load';
import { directoryMigrations } from './directory.module';
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

const organisationId = organisationIdOf('ORG-009');
const told = (answer: Answer) => [
  answer.statusCode,
  answer.statusCode < 400 ? undefined : answer.json<{ code: string }>().code,
];
let commands = 0;
const post = (path: string, body: object, headers: Headers = administrator) =>
  directory.post(`organisations/${organisationId}/mediators${path}`, body, {
    ...headers,
    'idempotency-key': `mediators-${(commands += 1)}`,
  });
interface Listed {
  id: string;
  name: string;
  code: string;
  telephone: string | null;
  leftSince: string | null;
  departed: boolean;
}
const listed = async (): Promise<Listed[]> =>
  (await directory.get(`organisations/${organisationId}`, administrator)).json<{ mediators: Listed[] }>().mediators;

const mediator = {
  name: '郝文静',
  sex: 'female',
  workTime: 'full-time',
  specialities: ['A06'],
  telephone: '0356 2001777',
  reason: '经司法所备案聘任',
};

describe('The mediators of an organisation', () => {
  it('are registered by administrators, under a code that nobody had, none twice', async () => {
    expect(told(await post('', mediator, await directory.as('manager.org-021')))).toEqual([403, 'not-permitted']);
    expect(told(await post('', mediator))).toEqual([200, undefined]);
    const all = await listed();
    const found = all.find(({ name }) => name === mediator.name);
    expect(found).toMatchObject({ telephone: '0356-2001777', leftSince: null, departed: false });
    expect(all.filter(({ code }) => code === found?.code)).toHaveLength(1);
    expect(told(await post('', { ...mediator, name: '郝 文静' }))).toEqual([409, 'mediator-known']);
    const strange = await post('', { ...mediator, name: '郝文', specialities: ['A15'] });
    expect([told(strange), strange.json()]).toMatchObject([
      [422, 'mediator-does-not-fit'],
      { field: 'specialities', reason: { zh: expect.any(String), en: expect.any(String) } },
    ]);
    const faults = await post('', { ...mediator, name: ' ', sex: 'x', telephone: '12' });
    const fields = faults.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['name', 'sex', 'telephone']));
    // A number that goes home with somebody is not for everybody who works here.
    const personal = await post('', { ...mediator, name: '秦手机', telephone: '138 0356 1234' });
    expect([told(personal), personal.json()]).toMatchObject([
      [422, 'mediator-does-not-fit'],
      { field: 'telephone', reason: { zh: expect.any(String), en: expect.any(String) } },
    ]);
    expect(personal.body).not.toContain('1380356');
  });

  it('are changed, with what stood there kept', async () => {
    const { id } = (await listed()).find(({ name }) => name === mediator.name)!;
    const changed = { ...mediator, workTime: 'part-time', telephone: '0356-2001778', reason: '改为兼职' };
    expect(told(await post(`/${id}/change`, changed))).toEqual([200, undefined]);
    expect(told(await post(`/${id}/change`, changed))).toEqual([409, 'organisation-unchanged']);
    const unknown = await post(`/${mediatorIdOf('MED-030')}/change`, changed);
    expect(told(unknown)).toEqual([404, 'mediator-not-listed']);
    const history = await directory.get(`organisations/${organisationId}/history`, administrator);
    expect(history.json<{ items: object[] }>().items[0]).toMatchObject({
      act: 'mediator-changed',
      whom: mediator.name,
      reason: '改为兼职',
      changes: [
        { field: 'workTime', before: 'full-time', after: 'part-time' },
        { field: 'telephone', before: '0356-2001777', after: '0356-2001778' },
      ],
    });
  });

  it('leave for good: the account ends, the others hear of it, and nobody brings it back', async () => {
    const own = await directory.as('mediator.med-001');
    const id = mediatorIdOf('MED-001');
    expect(told(await post(`/${id}/leave`, { reason: '聘期届满，不再续聘' }))).toEqual([200, undefined]);
    expect((await directory.get('me', own)).statusCode).toBe(401);
    expect((await listed()).find((one) => one.id === id)).toMatchObject({
      departed: true,
      leftSince: expect.any(String),
    });
    expect(told(await post(`/${id}/leave`, { reason: '再次离任登记' }))).toEqual([409, 'mediator-left']);
    const again = { ...mediator, name: '杨国栋', reason: '更正登记事项' };
    expect(told(await post(`/${id}/change`, again))).toEqual([409, 'mediator-left']);
    const account = await database.pool.query<{ id: string }>('select id from account where mediator_id = $1', [id]);
    const back = await directory.post(
      `accounts/${account.rows[0]?.id}/reactivate`,
      {},
      {
        ...administrator,
        'idempotency-key': 'reactivate-1',
      },
    );
    expect(told(back)).toEqual([422, 'account-does-not-fit']);
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [organisationId],
    );
    expect(rows.slice(-2).map(({ type, data }) => [type, data])).toMatchObject([
      ['directory.mediator-left.v1', { mediatorId: id, name: '杨国栋' }],
      ['directory.staff-changed.v1', { departedMediatorIds: [id] }],
    ]);
    expect(verifyChain(rows.map((row) => eventOfRow('directory', row)))).toEqual([]);
  });
});
