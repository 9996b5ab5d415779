import type { Actor, Party } from '@one-window/contracts';
import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { type Answer, createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { PeopleFill } from '../../projection/people-fill';
import { CaseHistory } from '../../spec-support/case-history';
import { committee, secondCommittee } from '../../spec-support/cast';
import { SupervisionModule, supervisionMigrations, supervisionService } from '../../supervision.module';

// A database and an application: more than the usual on a busy machine.
jest.setTimeout(60_000);

interface Hit {
  case: { caseNumber: string; title: string; stage: string; holder: { name: string } };
  party: Party;
  by: string;
  nextSession?: { startsAt: string; place: string };
  contact?: { telephone?: string };
}

describe('finding a person', () => {
  let database: TestDatabase;
  let service: RunningService;
  const identityNumber = inventIdentityNumber(7);
  const phone = inventMobile(7);
  const clerk = person('window-clerk');
  const auditor = person('auditor');

  const ask = (q: string, by: Actor = clerk, reason?: string): Promise<Answer> =>
    service.call(by, 'POST', 'cases/find-person', { q, ...(reason === undefined ? {} : { reason }) });
  const hits = async (q: string, by?: Actor): Promise<Hit[]> => (await ask(q, by)).body.items as Hit[];
  const numbers = async (q: string, by?: Actor): Promise<string[]> =>
    (await hits(q, by)).map(({ case: { caseNumber } }) => caseNumber.slice(-1)).toSorted();
  const looks = async (): Promise<{ by: { accountId: string }; detail: Record<string, unknown> }[]> => {
    const { body } = await service.call(auditor, 'GET', 'access-log?act=find-person&limit=100');
    return (body.items ?? []) as { by: { accountId: string }; detail: Record<string, unknown> }[];
  };

  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
    service = await RunningService.start(supervisionService, SupervisionModule, database);
    const sealed = (field: string, partyId: string, caseId: string) => {
      const clear = field === 'phone' ? phone : identityNumber;
      return {
        token: service.cipher.encrypt(clear, `${caseId}:${partyId}:${field}`),
        index: service.cipher.blindIndex(clear, field),
      };
    };
    const atTheTable = new CaseHistory('JC-140502-20261102-000001', '2026-11-02T01:00:00.000Z', sealed);
    await service.receive(...atTheTable.register().classify().offer(committee).claim().events);
    const offered = new CaseHistory('JC-140502-20261103-000002', '2026-11-03T01:00:00.000Z');
    await service.receive(...offered.register().classify().offer(committee).events);
    const registered = new CaseHistory('JC-140502-20261104-000003', '2026-11-04T01:00:00.000Z');
    await service.receive(...registered.register().events);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it.each(['张小工', '小工', 'zxg', 'zhangxg', 'zhangxiaogong'])('by %s, newest case first, masked', async (q) => {
    const found = await hits(q);
    expect(found.map(({ case: { caseNumber } }) => caseNumber.slice(-1))).toEqual(['3', '2', '1']);
    expect(found[2]).toMatchObject({
      party: { name: '张小工', role: 'applicant' },
      case: { title: '拖欠工资', stage: 'mediation', holder: { name: committee.name } },
    });
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${phone}|${identityNumber}|v1\\.k1`));
  });

  it('by telephone and identity number in any spelling, and by nothing less than the whole of them', async () => {
    for (const q of [phone, `+86 ${phone}`, identityNumber, identityNumber.toLowerCase()])
      expect(await numbers(q)).toEqual(['1']);
    for (const q of [phone.slice(0, 8), phone.slice(-4), identityNumber.slice(0, 14), inventMobile(8)])
      expect(await numbers(q)).toEqual([]);
  });

  it('outside the centre in cases whose file is theirs only: not in an offer, not in one that was offered to others', async () => {
    const ours = person('mediator', committee.organisationId);
    expect(await numbers('zxg', ours)).toEqual(['1']);
    expect(await numbers(phone, ours)).toEqual(['1']);
    expect(await numbers('zxg', person('organisation-manager', secondCommittee.organisationId))).toEqual([]);
    expect(await numbers('zxg', person('court-clerk'))).toEqual([]);
    for (const role of ['leader', 'administrator'] as const) expect((await ask('zxg', person(role))).status).toBe(403);
  });

  it('asks those who answer for the record alone why they look for a number', async () => {
    const supervisor = person('supervisor');
    expect(await ask(phone, supervisor)).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect((await ask(phone, supervisor, '核对信访人的其他案件')).body.items).toHaveLength(1);
    expect(await numbers('zxg', supervisor)).toEqual(['1', '2', '3']);
  });

  it('keeps who looked, by what and how much was found, never for whom; what finds nobody by itself is no look', async () => {
    const before = (await looks()).length;
    await ask('张小工');
    await ask('zxg');
    await ask(' ZXG ');
    await ask('JC-140502-20261102-000001');
    await ask('张');
    const rows = (await looks()).slice(0, 3);
    expect(await looks()).toHaveLength(before + 3);
    expect(rows.map(({ detail: { by, found } }) => [by, found])).toEqual([
      [['name', 'letters'], 3],
      [['name', 'letters'], 3],
      [['name'], 3],
    ]);
    const [again, letters, name] = rows.map(({ detail: { soughtHash } }) => soughtHash);
    expect([again === letters, letters === name]).toEqual([true, false]);
    // Three letters come about in a hash by chance: what stands beside it is looked at.
    const beside = JSON.stringify(rows, (member, value: unknown) => (member === 'soughtHash' ? undefined : value));
    expect(beside).not.toMatch(/张小工|zxg/i);
    expect(name).toMatch(/^[\w+/=-]{40,}$/);
    expect(rows[0]?.by.accountId).toBe(clerk.accountId);
  });

  it('and answers where the case stands and when to come, as the party reads it, to whoever reads the file', async () => {
    const [, , found] = (await hits('zxg')) as unknown as { case: { caseId: string }; party: Party }[];
    const path = `cases/${found?.case.caseId}/parties/${found?.party.partyId}/answer`;
    const answer = await service.call(clerk, 'GET', path);
    expect(answer.body).toMatchObject({
      caseNumber: 'JC-140502-20261102-000001',
      title: '拖欠工资',
      party: { name: '张小工' },
      holder: { name: committee.name },
      stage: { code: 'mediation' },
      mediators: [],
      nextLimit: { meaning: { zh: '调解最迟应于这一天结束' } },
    });
    expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${phone}|${identityNumber}|v1\\.k1`));
    for (const reader of [person('organisation-manager', secondCommittee.organisationId), person('court-clerk')])
      expect((await service.call(reader, 'GET', path)).status).toBe(404);
    expect(
      (await service.call(clerk, 'GET', path.replace(/parties\/[^/]+/, `parties/${clerk.accountId}`))).status,
    ).toBe(404);
  });

  it('also in cases of earlier builds, once the running service has given them their keys, whatever is interrupted', async () => {
    const kept = async () =>
      (await database.pool.query<{ case_id: string }>('select case_id, version, keys from case_people order by 1'))
        .rows;
    const before = await kept();
    await database.pool.query('delete from case_people');
    expect(await numbers('zxg')).toEqual([]);
    const fill = service.app.get(PeopleFill, { strict: false });
    expect([await fill.fill(), await fill.fill()]).toEqual([3, 0]);
    // As if the first fill had been cut off in the middle.
    await database.pool.query('delete from case_people where case_id > $1', [before[0]?.case_id]);
    expect(await fill.fill()).toBe(2);
    expect(await numbers('zxg')).toEqual(['1', '2', '3']);
    expect((await kept()).map(({ case_id }) => case_id)).toEqual(before.map(({ case_id }) => case_id));
  });
});
