import { inventIdentityNumber } from '@one-window/privacy';
import { type Answer, createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { CaseHistory } from '../../spec-support/case-history';
import { SupervisionModule, supervisionMigrations, supervisionService } from '../../supervision.module';

// A database and an application: more than the usual on a busy machine.
jest.setTimeout(60_000);

describe('looking for every case of a person', () => {
  let database: TestDatabase;
  let service: RunningService;
  const number = inventIdentityNumber(7);
  const supervisor = person('supervisor');
  const auditor = person('auditor');
  const reason = '核对信访人的其他案件';

  const find = (body: object): Promise<Answer> => service.call(supervisor, 'POST', 'cases/find-by-party', body);
  const kept = async (): Promise<{ by: object; detail: Record<string, unknown> }[]> => {
    const { body } = await service.call(auditor, 'GET', 'access-log?act=find-by-party');
    return (body.items ?? []) as { by: object; detail: Record<string, unknown> }[];
  };

  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
    service = await RunningService.start(supervisionService, SupervisionModule, database);
    const sealed = (field: string, partyId: string, caseId: string) => ({
      token: service.cipher.encrypt(number, `${caseId}:${partyId}:${field}`),
      index: service.cipher.blindIndex(number, field),
    });
    const { events } = new CaseHistory('JC-140502-2026-000001', '2026-11-01T01:00:00.000Z', sealed).register();
    await service.receive(...events);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('needs a reason', async () => {
    const answer = await find({ number });
    expect(answer.status).toBe(400);
    expect(new Set((answer.body.errors as { field: string }[]).map(({ field }) => field))).toEqual(new Set(['reason']));
    expect(await kept()).toEqual([]);
  });

  it('keeps who looked, why and how much was found, never for whom in clear', async () => {
    expect(await find({ number, reason })).toMatchObject({ status: 200, body: { items: [{}] } });
    expect((await find({ number: inventIdentityNumber(8), reason })).body.items).toEqual([]);
    expect((await find({ number: number.toLowerCase(), reason })).status).toBe(200);
    const rows = await kept();
    expect(rows.map(({ detail: { found } }) => found)).toEqual([1, 0, 1]);
    expect(rows[0]).toMatchObject({
      by: { accountId: supervisor.accountId, roles: ['supervisor'] },
      detail: { reason },
    });
    const [again, other, first] = rows.map(({ detail: { numberHash } }) => numberHash);
    expect([again === first, other === first]).toEqual([true, false]);
    expect(JSON.stringify(rows)).not.toContain(number);
    const { rowCount } = await database.pool.query('select from party_index where index_hash = $1', [first]);
    expect(rowCount).toBe(0);
  });

  it('finds the person however the number is written, and keeps one hash for it', async () => {
    const before = (await kept()).length;
    const wide = number.replace(/[0-9X]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
    const spellings = [
      number.replace(/^(.{6})(.{8})/, '$1-$2 '),
      wide,
      `\u202d${number}\u202c`,
      `${number.slice(0, 9)}\u200b${number.slice(9)}`,
    ];
    for (const spelling of spellings) {
      expect((await find({ number: spelling, reason })).body.items).toHaveLength(1);
    }
    const rows = (await kept()).slice(0, (await kept()).length - before);
    expect(new Set(rows.map(({ detail: { numberHash } }) => numberHash)).size).toBe(1);
  });

  it('a file that is read and a file that is handed out twice under one key are rows too', async () => {
    const { body } = await service.call(supervisor, 'GET', 'cases');
    const [{ caseId } = { caseId: '' }] = body.items as { caseId: string }[];
    await service.call(supervisor, 'GET', `cases/${caseId}`);
    const headers = { 'idempotency-key': 'the-same-file-again' };
    for (const _ of [1, 2]) await service.call(supervisor, 'POST', `cases/${caseId}/file`, { reason }, headers);
    const answer = await service.call(auditor, 'GET', `access-log?caseId=${caseId}`);
    const acts = (answer.body.items as { act: string }[]).map(({ act }) => act);
    expect(acts.toSorted()).toEqual(['exported-file', 'exported-file', 'file']);
  });

  it('R20: high claims of a kind against one respondent are pointed out to who may judge it, as a number of cases', async () => {
    const respondent = inventIdentityNumber(9);
    const brought = async (nth: number, known: 'applicant' | 'respondent', amountFen = 20_000_000) => {
      const one = new CaseHistory(`JC-140502-20261102-00010${nth}`, '2026-11-02T01:00:00.000Z');
      one.amountFen = amountFen;
      const index = service.cipher.blindIndex(respondent, 'identityNumber');
      const token = service.cipher.encrypt(respondent, `${one.caseId}:${one[known]}:identityNumber`);
      one.known = (side) => (side === known ? { identityNumber: { token, index } } : {});
      await service.receive(...one.register().classify().events);
      return one.caseId;
    };
    const first = await brought(1, 'respondent');
    const signs = async () => (await service.call(supervisor, 'GET', `cases/${first}`)).body.signs;
    await brought(2, 'applicant');
    await brought(3, 'respondent', 1_000_000);
    expect(await signs()).toBeUndefined();
    await brought(4, 'respondent');
    expect(await signs()).toMatchObject([{ sign: 'same-respondent', text: expect.stringContaining('另有1件同类') }]);
    const director = person('centre-director');
    expect((await service.call(director, 'GET', `cases/${first}`)).body.signs).toHaveLength(1);
    const clerk = person('window-clerk');
    expect((await service.call(clerk, 'GET', `cases/${first}`)).body.signs).toBeUndefined();
  });
});
