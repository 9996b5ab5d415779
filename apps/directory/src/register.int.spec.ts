import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { loadOrganisations, organisationIdOf } from './data/load';
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

const told = (answer: Answer) => [
  answer.statusCode,
  answer.statusCode < 400 ? undefined : answer.json<{ code: string }>().code,
];
const NEXT = `ORG-0${loadOrganisations().length + 1}`;
let commands = 0;
const command = (headers: Headers = administrator): Headers => ({
  ...headers,
  'idempotency-key': `register-${(commands += 1)}`,
});

const committee = {
  name: '晋城市泽州县物业纠纷人民调解委员会',
  shortName: '泽州物业调委会',
  kind: 'O14',
  regionCode: '140525',
  disputeKinds: ['A17'],
  chargesFees: false,
  telephone: '0356 2001298',
  address: '晋城市泽州县金村镇丹川街1号',
  reason: '经泽州县司法局备案设立',
};

interface Organisation {
  code: string;
  version: number;
  name: string;
  telephone: string;
  contact: string | null;
  closed: string | null;
}
const read = async (organisationId: string) =>
  (await directory.get(`organisations/${organisationId}`, administrator)).json<Organisation>();
const registered = async (changes: object): Promise<string> => {
  const answer = await directory.post('organisations', { ...committee, ...changes }, command());
  expect(told(answer)).toEqual([200, undefined]);
  return answer.json<{ caseId: string }>().caseId;
};

describe('The register of organisations', () => {
  it('is kept by administrators and read by those above', async () => {
    const id = organisationIdOf('ORG-021');
    const people = ['window.01', 'triage.01', 'director.01', 'supervisor.01', 'auditor.01', 'manager.org-021'];
    for (const username of people) {
      const headers = await directory.as(username);
      expect(told(await directory.post('organisations', committee, command(headers)))).toEqual([403, 'not-permitted']);
      const changing = await directory.post(`organisations/${id}/change`, committee, command(headers));
      expect(told(changing)).toEqual([403, 'not-permitted']);
      for (const verb of ['close', 'reopen']) {
        const body = { how: 'suspended', reason: '暂停受理' };
        const acted = await directory.post(`organisations/${id}/${verb}`, body, command(headers));
        expect(told(acted)).toEqual([403, 'not-permitted']);
      }
      const above = ['supervisor.01', 'auditor.01'].includes(username);
      expect((await directory.get(`organisations/${id}/history`, headers)).statusCode).toBe(above ? 200 : 403);
    }
  });

  it('gives a code that nobody had, tells the others, and answers a repeated command the same', async () => {
    const key = command();
    const answers = [
      await directory.post('organisations', committee, key),
      await directory.post('organisations', committee, key),
    ];
    const [first, again] = answers.map((answer) => answer.json<{ caseId: string; version: number }>());
    expect(first).toEqual(again);
    const organisation = await read(first!.caseId);
    expect(organisation).toMatchObject({ code: NEXT, telephone: '0356-2001298', contact: null });
    expect(organisation.version).toBe(first!.version);
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [first!.caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'directory.organisation-registered.v1',
      'directory.staff-changed.v1',
    ]);
    expect(verifyChain(rows.map((row) => eventOfRow('directory', row)))).toEqual([]);
  });

  it('has nobody twice, not even when two administrators register at once', async () => {
    const names = ['晋城市陵川县商会调解委员会', '晋城市陵川县商会调解委员会', '晋城市沁水县商会调解委员会'];
    const answers = await Promise.all(
      names.map((name) => directory.post('organisations', { ...committee, name, kind: 'O61' }, command())),
    );
    expect(answers.map(told).toSorted()).toEqual([
      [200, undefined],
      [200, undefined],
      [409, 'organisation-known'],
    ]);
    const codes = await Promise.all(
      answers
        .filter(({ statusCode }) => statusCode === 200)
        .map((answer) => read(answer.json<{ caseId: string }>().caseId)),
    );
    expect(new Set(codes.map(({ code }) => code)).size).toBe(2);
  });

  it('says which field is wrong and why, in both languages', async () => {
    const fees = await directory.post('organisations', { ...committee, chargesFees: true }, command());
    expect([fees.statusCode, fees.json()]).toEqual([
      422,
      expect.objectContaining({
        code: 'organisation-does-not-fit',
        field: 'chargesFees',
        reason: { zh: expect.stringContaining('人民调解法'), en: expect.stringContaining("People's Mediation Law") },
      }),
    ]);
    const wrong = { telephone: '123', creditCode: '52140502MJY00001XY', regionCode: '110101', name: ' ' };
    const faults = await directory.post('organisations', { ...committee, ...wrong }, command());
    expect(told(faults)).toEqual([400, 'invalid-request']);
    const fields = faults.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(Object.keys(wrong)));
  });

  it('keeps every change with its reason, and refuses one of an entry that somebody changed meanwhile', async () => {
    const id = await registered({ name: '晋城市高平市物业纠纷人民调解委员会', regionCode: '140581' });
    const { version } = await read(id);
    const moved = {
      ...committee,
      name: '晋城市高平市物业纠纷人民调解委员会',
      regionCode: '140581',
      telephone: '0356-2001299',
      contact: '办公室',
      reason: '电话更换',
    };
    const change = (body: object, ifMatch: number) =>
      directory.post(`organisations/${id}/change`, body, { ...command(), 'if-match': `"${ifMatch}"` });
    expect(told(await change(moved, version))).toEqual([200, undefined]);
    const late = await change({ ...moved, telephone: '0356-2001297' }, version);
    expect(told(late)).toEqual([409, 'stale-version']);
    expect(told(await change(moved, version + 1))).toEqual([409, 'organisation-unchanged']);
    expect(await read(id)).toMatchObject({ telephone: '0356-2001299', contact: '办公室', version: version + 1 });
    const history = await directory.get(`organisations/${id}/history`, administrator);
    expect(history.json()).toMatchObject({
      items: [
        {
          act: 'changed',
          reason: '电话更换',
          by: { name: expect.any(String) },
          changes: [
            { field: 'telephone', before: '0356-2001298', after: '0356-2001299' },
            { field: 'contact', after: '办公室' },
          ],
        },
        { act: 'registered', reason: committee.reason, changes: [] },
      ],
    });
  });

  it('of a court keeps its code, and refuses what an organisation nobody has would change', async () => {
    const court = organisationIdOf('ORG-003');
    const before = await read(court);
    const { statusCode } = await directory.post(
      `organisations/${court}/change`,
      {
        name: before.name,
        shortName: '城区法院',
        kind: 'O34',
        regionCode: '140502',
        disputeKinds: [],
        chargesFees: false,
        telephone: before.telephone,
        address: '晋城市城区新市东街1168号',
        courtCode: '晋0502',
        reason: '门牌更正',
      },
      command(),
    );
    expect(statusCode).toBe(200);
    const nobody = await directory.post(
      'organisations/018f0000-0000-7000-8000-000000000001/change',
      committee,
      command(),
    );
    expect(nobody.statusCode).toBe(404);
  });

  it('closes and opens an organisation, tells its people, and keeps both in its history', async () => {
    const id = organisationIdOf('ORG-021');
    const act = (verb: string, body: object) => directory.post(`organisations/${id}/${verb}`, body, command());
    expect(told(await act('reopen', { reason: '没有停止过' }))).toEqual([409, 'not-allowed-in-this-stage']);
    expect(told(await act('close', { how: 'suspended', reason: '换届期间暂停受理' }))).toEqual([200, undefined]);
    expect(told(await act('close', { how: 'dissolved', reason: '再次停止受理' }))).toEqual([
      409,
      'not-allowed-in-this-stage',
    ]);
    const manager = await directory.as('manager.org-021');
    expect((await directory.get('me', manager)).json()).toMatchObject({
      organisationClosed: { how: 'suspended', reason: '换届期间暂停受理', since: expect.any(String) },
    });
    expect(await read(id)).toMatchObject({ closed: 'suspended' });
    expect(told(await act('reopen', { reason: '换届完成，恢复受理' }))).toEqual([200, undefined]);
    expect((await directory.get('me', manager)).json()).not.toHaveProperty('organisationClosed');
    const history = await directory.get(`organisations/${id}/history`, administrator);
    const acts = history.json<{ items: { act: string }[] }>().items.map((entry) => entry.act);
    expect(acts.filter((one) => !one.startsWith('mediator-'))).toEqual(['reopened', 'suspended', 'registered']);
  });

  it('closes neither the centre nor a court', async () => {
    for (const code of ['ORG-001', 'ORG-003']) {
      const path = `organisations/${organisationIdOf(code)}/close`;
      const refused = await directory.post(path, { how: 'dissolved', reason: '机构改革' }, command());
      expect(told(refused)).toEqual([422, 'organisation-not-to-close']);
    }
  });

  it('sets how an organisation sits at the centre, for all who ask and in its history', async () => {
    const id = organisationIdOf('ORG-022');
    const set = (body: object, headers = command()) =>
      directory.post(`organisations/${id}/set-presence`, body, headers);
    const rota = [{ weekday: 2, from: '09:00', to: '12:00' }];
    const daysOff = [{ from: '2026-12-01', until: '2026-12-03' }];
    const sitting = { presence: 'rotating', rota, daysOff, reason: '入驻安排调整' };
    expect(told(await set(sitting, command(await directory.as('supervisor.01'))))).toEqual([403, 'not-permitted']);
    const late = await set({ ...sitting, rota: [{ weekday: 2, from: '9点', to: '25:00' }] });
    expect(late.json()).toMatchObject({ errors: [{ field: 'rota.0.from' }, { field: 'rota.0.to' }] });
    expect(told(await set(sitting))).toEqual([200, undefined]);
    expect(await read(id)).toMatchObject({ presence: 'rotating', rota, daysOff });
    const history = await directory.get(`organisations/${id}/history`, administrator);
    expect(history.json<{ items: { changes: object[] }[] }>().items[0]!.changes).toContainEqual({
      field: 'daysOff',
      after: ['2026-12-01/2026-12-03'],
    });
  });
});
