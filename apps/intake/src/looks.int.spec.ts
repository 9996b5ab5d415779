import type { Actor, Role } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { type Answer, createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { applied, appointed, claimed, committee, court, effective, mediator, returned } from './spec-support/heard';
import { IntakeModule, intakeMigrations, intakeService } from './intake.module';

// A database and an application: more than the usual on a busy machine.
jest.setTimeout(60_000);

describe('whoever looks into the window’s file leaves a trace', () => {
  let database: TestDatabase;
  let service: RunningService;
  let caseId: string;
  let partyId: string;
  const clerk = person('window-clerk');
  const supervisor = person('supervisor');
  const auditor = person('auditor');
  const phone = inventMobile(1);

  const revealed = (by: Actor, asked: object, key = newId()): Promise<Answer> =>
    service.call(by, 'POST', `cases/${caseId}/parties/${partyId}/reveal`, asked, { 'idempotency-key': key });
  const reveal = (by = clerk, key = newId(), reason = '电话通知开庭'): Promise<Answer> =>
    revealed(by, { fields: ['phone'], reason }, key);
  const looksOf = async (query: string): Promise<Record<string, unknown>[]> => {
    const answer = await service.call(auditor, 'GET', `access-log?${query}`);
    expect(answer.status).toBe(200);
    return answer.body.items as Record<string, unknown>[];
  };
  const revealedEvents = async (): Promise<number> => {
    const { rowCount } = await database.pool.query(
      `select from event_log where case_id = $1 and type = 'intake.party-revealed.v1'`,
      [caseId],
    );
    return rowCount ?? 0;
  };

  beforeAll(async () => {
    database = await createTestDatabase('intake', intakeMigrations);
    service = await RunningService.start(intakeService, IntakeModule, database);
    const { body } = await service.call(clerk, 'POST', 'cases', {
      source: 'S01',
      title: '拖欠工资',
      facts: '在工地干活三个月，工资一直没有结清。',
      claims: ['支付拖欠的工资'],
      regionCode: '140502',
      parties: [
        { role: 'applicant', kind: 'natural-person', name: '张工', identityNumber: inventIdentityNumber(1), phone },
        { role: 'respondent', kind: 'natural-person', name: '王老板' },
      ],
    });
    caseId = String(body.caseId);
    const file = await service.call(clerk, 'GET', `cases/${caseId}`);
    partyId = (file.body.parties as { partyId: string }[])[0]!.partyId;
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('a telephone shown in clear three times under one key is three looks, in the case and in the log', async () => {
    const [before, key] = [await revealedEvents(), newId()];
    for (let time = 0; time < 3; time += 1) {
      expect(await reveal(clerk, key)).toMatchObject({ status: 200, body: { revealed: { phone } } });
    }
    expect(await revealedEvents()).toBe(before + 3);
    const rows = await looksOf(`caseId=${caseId}&act=personal-fields`);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      by: { accountId: clerk.accountId, name: clerk.name, roles: ['window-clerk'] },
      detail: { partyId, fields: ['phone'], reason: '电话通知开庭' },
    });
    expect(JSON.stringify(rows)).not.toContain(phone);
    expect((await reveal(clerk, key, '另一个原因')).body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('a telephone that is called is one field for one purpose, in the case and in the log', async () => {
    expect(await revealed(clerk, { fields: ['phone'], purpose: 'call' })).toMatchObject({
      status: 200,
      body: { revealed: { phone } },
    });
    const [row] = await looksOf(`caseId=${caseId}&act=personal-fields`);
    expect(row).toMatchObject({ detail: { partyId, fields: ['phone'], purpose: 'call' } });
    const { rows } = await database.pool.query(
      `select data from event_log where case_id = $1 and type = 'intake.party-revealed.v1' order by sequence desc limit 1`,
      [caseId],
    );
    expect(rows).toMatchObject([{ data: { fields: ['phone'], purpose: 'call', reason: '拨打电话' } }]);
    for (const asked of [{ fields: ['phone'] }, { fields: ['phone'], purpose: 'other' }]) {
      const refused = await revealed(clerk, asked);
      expect(refused).toMatchObject({ status: 422, body: { code: 'reveal-reason-missing', field: 'reason' } });
    }
    expect(await revealed(clerk, { fields: ['phone'], purpose: 'curiosity' })).toMatchObject({ status: 400 });
    expect(await revealed(clerk, { fields: ['phone', 'phone'], purpose: 'call' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'fields', rule: 'arrayUnique' }] },
    });
  });

  it('a file that a supervisor reads is a row with who and when', async () => {
    const before = service.now;
    expect((await service.call(supervisor, 'GET', `cases/${caseId}`)).status).toBe(200);
    const [row] = await looksOf(`accountId=${supervisor.accountId}`);
    expect(row).toMatchObject({ act: 'file', caseId, by: { accountId: supervisor.accountId, roles: ['supervisor'] } });
    expect(String(row?.at) >= before).toBe(true);
  });

  it('the receipt code is for the window only, and each time it is shown is a row', async () => {
    expect((await service.call(clerk, 'GET', `cases/${caseId}/receipt`)).body).toHaveProperty('receiptCode');
    expect(await looksOf(`caseId=${caseId}&act=receipt`)).toHaveLength(1);
    const others: Role[] = ['triage-officer', 'follow-up-officer', 'supervisor', 'auditor'];
    for (const role of others) {
      const answer = await service.call(person(role), 'GET', `cases/${caseId}/receipt`);
      expect([role, answer.status, JSON.stringify(answer.body).includes('receiptCode')]).toEqual([role, 403, false]);
    }
  });

  it('the file never shows the four digits that open the public page', async () => {
    const { body } = await service.call(clerk, 'GET', `cases/${caseId}`);
    expect((body.parties as { phone?: string }[])[0]?.phone).toBe(`${phone.slice(0, 3)}********`);
    expect(JSON.stringify(body.parties)).not.toMatch(new RegExp(`[*]${phone.slice(-4)}"`));
  });

  it('a refused look shows nothing and is no row', async () => {
    await looksOf('limit=1');
    const { rowCount: before } = await database.pool.query('select from access_log');
    expect((await service.call(person('mediator'), 'GET', `cases/${caseId}`)).status).toBe(404);
    expect((await service.call(person('court-clerk'), 'GET', `cases/${caseId}`)).status).toBe(403);
    expect((await service.call(clerk, 'GET', `cases/${newId()}/receipt`)).status).toBe(404);
    expect(await looksOf('act=receipt')).toHaveLength(1);
    expect((await database.pool.query('select from access_log')).rowCount).toBe(before);
  });

  it('personal fields open to whoever works on the case, as the case comes to them, and close when it leaves them', async () => {
    const manager = person('organisation-manager', committee.organisationId);
    const chair = { ...person('mediator', committee.organisationId), mediatorId: mediator.mediatorId };
    const colleague = { ...person('mediator', committee.organisationId), mediatorId: newId() };
    const atCourt = person('court-clerk', court.organisationId);
    const officer = person('follow-up-officer');
    const others = [person('triage-officer'), person('centre-director'), supervisor, auditor, person('leader')];
    const asking = { manager, chair, colleague, court: atCourt, officer };
    const mayCall = async (): Promise<string[]> => {
      const asked = Object.entries(asking).map(async ([name, actor]) => {
        const { status, body } = await revealed(actor, { fields: ['phone'], purpose: 'call' });
        expect(status === 200 ? body.revealed : JSON.stringify(body).includes(phone)).toEqual(
          status === 200 ? { phone } : false,
        );
        return status === 200 ? [name] : [];
      });
      for (const actor of others)
        expect((await revealed(actor, { fields: ['phone'], purpose: 'call' })).status).toBe(403);
      return (await Promise.all(asked)).flat();
    };
    expect(await mayCall()).toEqual([]);
    await service.receive(claimed()(caseId));
    expect(await mayCall()).toEqual(['manager', 'chair', 'colleague']);
    await service.receive(appointed(mediator)(caseId));
    expect(await mayCall()).toEqual(['manager', 'chair']);
    await service.receive(returned()(caseId));
    expect(await mayCall()).toEqual([]);
    for (const event of [claimed(), appointed(mediator), effective()]) await service.receive(event(caseId));
    expect(await mayCall()).toEqual(['manager', 'chair', 'officer']);
    await service.receive(applied()(caseId));
    expect(await mayCall()).toEqual(['manager', 'chair', 'court', 'officer']);
    const looks = await looksOf(`caseId=${caseId}&act=personal-fields&limit=100`);
    const lookers = looks.map(({ by }) => (by as { accountId: string }).accountId);
    const times = ({ accountId }: Actor) => lookers.filter((one) => one === accountId).length;
    expect(Object.values(asking).map(times)).toEqual([4, 4, 1, 1, 2]);
    expect(others.map(times)).toEqual(others.map(() => 0));
  });

  it('only an auditor reads the log, a page at a time', async () => {
    expect((await service.call(supervisor, 'GET', 'access-log')).status).toBe(403);
    const first = await service.call(auditor, 'GET', 'access-log?limit=2');
    const second = await service.call(auditor, 'GET', `access-log?limit=2&cursor=${String(first.body.next)}`);
    const ids = [first, second].flatMap(({ body }) => (body.items as { id: string }[]).map(({ id }) => Number(id)));
    expect(ids).toEqual(ids.toSorted((one, other) => other - one));
    expect(new Set(ids).size).toBe(4);
    const refused = await service.call(auditor, 'GET', 'access-log?cursor=nonsense');
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'cursor' }] } });
  });

  describe('a party is corrected', () => {
    const moved = inventMobile(2);
    const correct = (by: Actor, asked: object, verb = 'correct-contact') =>
      service.call(by, 'POST', `cases/${caseId}/${verb}`, { partyId, reason: '当事人来电告知', ...asked });
    const fileOf = async () => (await service.call(clerk, 'GET', `cases/${caseId}`)).body;
    type Shown = { amendment: number; by: string; changes: { field: string; before?: string; after?: string }[] };

    it('and the new number is what is read, the old one by who gives a reason, as a look of its own', async () => {
      expect((await correct(clerk, { phone: moved, serviceAddress: '晋城市城区西街街道8号' })).status).toBe(200);
      const { corrections } = (await fileOf()) as { corrections: Shown[] };
      const [{ amendment, by, changes } = { amendment: 0, by: '', changes: [] }] = corrections;
      expect(by).toBe(clerk.name);
      expect(changes.find(({ field }) => field === 'phone')).toMatchObject({
        before: `${phone.slice(0, 3)}********`,
        after: `${moved.slice(0, 3)}********`,
      });
      const looks = await revealedEvents();
      const now = await revealed(clerk, { fields: ['phone'], purpose: 'call' });
      const before = await revealed(clerk, { fields: ['phone'], reason: '核对旧号码', before: amendment });
      expect(now.body.revealed).toEqual({ phone: moved });
      expect(before.body.revealed).toEqual({ phone });
      expect(await revealedEvents()).toBe(looks + 2);
      const unknown = await revealed(clerk, { fields: ['phone'], purpose: 'call', before: amendment + 1 });
      expect(unknown.body.code).toBe('amendment-unknown');
    });

    it('and a number has to be of the document, whichever of them is corrected', async () => {
      const passport = await correct(clerk, { documentKind: 'passport', identityNumber: 'E12345678' }, 'correct-party');
      expect(passport.status).toBe(200);
      const other = await correct(clerk, { documentKind: 'resident-identity-card' }, 'correct-party');
      expect(other.status).toBe(400);
      expect(other.body.errors).toMatchObject([{ field: 'documentKind' }]);
      const again = await correct(clerk, { identityNumber: 'E1234' }, 'correct-party');
      expect(again.status).toBe(200);
      const unknown = await correct(clerk, { phone: '12' }, 'correct-contact');
      expect((unknown.body.errors as { field: string }[]).map(({ field }) => field)).toContain('phone');
    });

    it('and sex and birth date are what the number of the document says, never two things', async () => {
      const born = '1990-01-01';
      const told = { sex: 'female', birthDate: born, ethnicity: '08', occupation: '教师' };
      expect((await correct(clerk, told, 'correct-party')).status).toBe(200);
      const shown = async () => ((await fileOf()).parties as Record<string, unknown>[])[0];
      expect(await shown()).toMatchObject({ ...told, birthDate: '****-**-**', ethnicity: '**' });
      const ahead = await correct(clerk, { birthDate: '2199-01-01' }, 'correct-party');
      expect(ahead).toMatchObject({ status: 400, body: { errors: [{ field: 'birthDate', rule: 'birth-date' }] } });
      const number = inventIdentityNumber(7, { sex: 'male', bornFromYear: 1985, bornToYear: 1985 });
      const onCard = number.slice(6, 14).replace(/(....)(..)(..)/u, '$1-$2-$3');
      const card = { documentKind: null, identityNumber: number };
      const contradicted = await correct(clerk, { ...card, sex: 'female' }, 'correct-party');
      expect(contradicted).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'sex', rule: 'contradicts-document' }] },
      });
      expect(JSON.stringify(contradicted.body)).toMatch(/填写的是女，证件号码上是男/u);
      expect((await correct(clerk, card, 'correct-party')).status).toBe(200);
      expect(await shown()).toMatchObject({ sex: 'male', birthDate: '****-**-**', occupation: '教师' });
      const onFile = await correct(clerk, { birthDate: born }, 'correct-party');
      expect(onFile).toMatchObject({ status: 400, body: { errors: [{ field: 'birthDate' }] } });
      expect(JSON.stringify(onFile.body)).not.toContain('1985');
      const fields = ['birthDate', 'ethnicity'];
      const { corrections } = (await fileOf()) as { corrections: Shown[] };
      const amendment = corrections.at(-1)?.amendment;
      expect((await revealed(clerk, { fields, reason: '核对身份' })).body.revealed).toEqual({
        birthDate: onCard,
        ethnicity: '08',
      });
      const before = await revealed(clerk, { fields: ['birthDate'], reason: '核对身份', before: amendment });
      expect(before.body.revealed).toEqual({ birthDate: born });
      const { rows } = await database.pool.query('select data::text from event_log where case_id = $1', [caseId]);
      expect(rows.map(({ data }) => data as string).join()).not.toMatch(/1990-01-01|1985-|"ethnicity": ?"08"/u);
    });

    it('and who turns out to be a company leaves what only a person has', async () => {
      const company = { kind: 'legal-person', identityNumber: null };
      expect(await correct(clerk, { ...company, sex: 'male' }, 'correct-party')).toMatchObject({
        status: 422,
        body: { code: 'party-field-unfit', field: 'sex' },
      });
      expect((await correct(clerk, company, 'correct-party')).status).toBe(200);
      const [party] = (await fileOf()).parties as Record<string, unknown>[];
      for (const field of ['sex', 'birthDate', 'ethnicity', 'occupation']) expect(party).not.toHaveProperty(field);
    });

    it('and what stood there is taken away where nothing is put in its place', async () => {
      expect((await correct(clerk, { serviceAddress: null })).status).toBe(200);
      const [party] = (await fileOf()).parties as Record<string, unknown>[];
      expect(party).not.toHaveProperty('serviceAddress');
      expect(party).toMatchObject({ phone: `${moved.slice(0, 3)}********` });
    });
  });
});
