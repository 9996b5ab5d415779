import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { newId } from '@one-window/platform';
import { inventCreditCode, inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { runMigrations } from '@one-window/persistence';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { ExternalReferences1764800000000 } from '../migrations/external-references.migration';
import { IntakeModule, intakeMigrations, intakeService } from '../intake.module';

const clerk = person('window-clerk');
const dispute = {
  source: 'S01',
  title: '拖欠工资',
  facts: '在工地干活三个月，工资一直没有结清。',
  claims: ['支付拖欠的工资'],
  regionCode: '140502',
  parties: [
    { role: 'applicant', kind: 'natural-person', name: '张工', phone: inventMobile(1) },
    { role: 'respondent', kind: 'natural-person', name: '王老板', identityNumber: inventIdentityNumber(2) },
  ],
};

describe('what reaches the window from outside', () => {
  let database: TestDatabase;
  let service: RunningService;

  beforeAll(async () => {
    database = await createTestDatabase('intake', intakeMigrations);
    service = await RunningService.start(intakeService, IntakeModule, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const registered = async (): Promise<string> => {
    const { status, body } = await service.call(clerk, 'POST', 'cases', dispute);
    expect({ status, body: status === 200 ? undefined : body }).toEqual({ status: 200, body: undefined });
    return body.caseId as string;
  };
  const chainOf = async (caseId: string) => {
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [caseId],
    );
    return rows.map((row) => eventOfRow('intake', row));
  };
  const materials = { items: [{ item: '欠条' }], dueOn: '2027-01-05' };

  describe('a person with another document than an identity card', () => {
    const partyOf = (document: Record<string, unknown>, kind = 'natural-person') => ({
      ...dispute,
      parties: [{ ...dispute.parties[0], kind, ...document }, dispute.parties[1]],
    });

    it.each([
      [{ documentKind: 'passport', identityNumber: 'e 1234 5678', documentIssuer: '韩国' }, 'E*******8'],
      [{ documentKind: 'hong-kong-macao-travel-permit', identityNumber: 'H12345678' }, 'H*******8'],
      [{ documentKind: 'taiwan-travel-permit', identityNumber: '01234567' }, '0******7'],
      [{ documentKind: 'residence-permit', identityNumber: '810000198001010014' }, '810000********0014'],
      [{ documentKind: 'foreigner-permanent-residence-card', identityNumber: 'FRA110099010101' }, 'F*************1'],
      [{ documentKind: 'other-document', identityNumber: '军字第1234567号', documentIssuer: '某部' }, '军*********号'],
    ])('registers with %j, the number sealed in the event and masked to readers', async (document, masked) => {
      const { status, body } = await service.call(clerk, 'POST', 'cases', partyOf(document));
      expect({ status, body: status === 200 ? undefined : body }).toEqual({ status: 200, body: undefined });
      const caseId = body.caseId as string;
      const read = await service.call(clerk, 'GET', `cases/${caseId}`);
      const { identityNumber, ...open } = document;
      expect(read.body).toMatchObject({ parties: [{ ...open, identityNumber: masked }, {}] });
      expect(JSON.stringify(await chainOf(caseId))).not.toContain(identityNumber.replaceAll(' ', '').toUpperCase());
    });

    it.each([
      ['identityNumber', { documentKind: 'passport', identityNumber: '140502198001011236' }],
      ['identityNumber', { documentKind: 'residence-permit', identityNumber: '810000198001010015' }],
      ['identityNumber', { identityNumber: 'E12345678' }],
      ['documentKind', { documentKind: 'driving-licence', identityNumber: '140502198001011236' }],
      ['documentKind', { documentKind: 'passport' }],
      ['documentIssuer', { documentKind: 'other-document', identityNumber: '军字第1234567号' }],
    ])('is refused at the field %s with %j', async (field, document) => {
      const { status, body } = await service.call(clerk, 'POST', 'cases', partyOf(document));
      expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field: `parties.0.${field}` }] } });
    });

    it('R01: is the same person under the same number of eighteen, another under that of another document', async () => {
      const both = (applicant: Record<string, unknown>, respondent: Record<string, unknown>) => ({
        ...dispute,
        parties: [
          { ...dispute.parties[0], ...applicant },
          { ...dispute.parties[1], ...respondent },
        ],
      });
      const card = { identityNumber: '810000198001010014' };
      const same = await service.call(
        clerk,
        'POST',
        'cases',
        both({ documentKind: 'residence-permit', ...card }, card),
      );
      expect(same).toMatchObject({ status: 422, body: { code: 'same-person-on-both-sides' } });
      const number = { identityNumber: '12345678' };
      const others = both({ documentKind: 'taiwan-travel-permit', ...number }, { documentKind: 'passport', ...number });
      expect(await service.call(clerk, 'POST', 'cases', others)).toMatchObject({ status: 200 });
    });
  });

  describe('an id in capitals, as .NET and Windows write it', () => {
    it('leaves the chain of the case whole, whatever is done under it', async () => {
      const caseId = await registered();
      const capitals = caseId.toUpperCase();
      const asked = await service.call(clerk, 'POST', `cases/${capitals}/request-supplement`, materials);
      expect(asked).toMatchObject({ status: 200, body: { caseId, position: 'intake:2' } });
      const answered = { answers: [{ item: '欠条' }] };
      expect((await service.call(clerk, 'POST', `cases/${caseId}/answer-supplement`, answered)).status).toBe(200);
      const chain = await chainOf(caseId);
      expect(chain).toHaveLength(3);
      expect(verifyChain(chain)).toEqual([]);
    });

    it('is the address of the same case to a reader', async () => {
      const caseId = await registered();
      const read = await service.call(clerk, 'GET', `cases/${caseId.toUpperCase()}`);
      expect(read).toMatchObject({ status: 200, body: { caseId } });
    });

    it('is the same command when it is repeated in small letters', async () => {
      const caseId = await registered();
      const again = { 'idempotency-key': newId() };
      const path = (id: string) => `cases/${id}/request-supplement`;
      const first = await service.call(clerk, 'POST', path(caseId.toUpperCase()), materials, again);
      const second = await service.call(clerk, 'POST', path(caseId), materials, again);
      expect(second).toMatchObject({ status: 200, body: first.body });
      expect(await chainOf(caseId)).toHaveLength(2);
    });

    it('reveals the party it names, and the look is recorded for the case', async () => {
      const caseId = await registered();
      const { body } = await service.call(clerk, 'GET', `cases/${caseId}`);
      const [{ partyId }] = body.parties as [{ partyId: string }];
      const path = `cases/${caseId.toUpperCase()}/parties/${partyId.toUpperCase()}/reveal`;
      const shown = await service.call(clerk, 'POST', path, { fields: ['phone'], reason: '通知当事人到场' });
      expect(shown).toMatchObject({ status: 200, body: { revealed: { phone: inventMobile(1) } } });
      expect(verifyChain(await chainOf(caseId))).toEqual([]);
    });

    it('names the same party in a body', async () => {
      const caseId = await registered();
      const { body } = await service.call(clerk, 'GET', `cases/${caseId}`);
      const [{ partyId }] = body.parties as [{ partyId: string }];
      const withdrawal = { partyId: partyId.toUpperCase(), reason: '双方已自行和解' };
      expect(await service.call(clerk, 'POST', `cases/${caseId}/withdraw`, withdrawal)).toMatchObject({ status: 200 });
    });
  });

  it('an id that is none is 400 with the parameter named', async () => {
    const answer = await service.call(clerk, 'GET', 'cases/JC-140502-20261129-000001');
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'caseId', rule: 'isUuid' }] } });
  });

  describe('what a registration says is stored as it is meant, or refused with the field', () => {
    const registering = (over: object) => service.call(clerk, 'POST', 'cases', { ...dispute, ...over });
    const party = (over: object) => ({ parties: [{ ...dispute.parties[0], ...over }, dispute.parties[1]] });
    const [, second] = dispute.parties;

    it.each([
      ['a landline with an extension', '（0356）2023456-801', '0356***********'],
      ['a number of Hong Kong', '00852 2345 6789', '************'],
      ['a number copied from contacts', '\u202d0086-138-0000-1234\u202c', '138********'],
    ])('%s is a telephone of a party', async (_, phone, shown) => {
      const answer = await registering(party({ phone }));
      expect(answer.status).toBe(200);
      const read = await service.call(clerk, 'GET', `cases/${answer.body.caseId as string}`);
      expect(read.body.parties).toMatchObject([{ phone: shown }, {}]);
    });

    it.each([
      ['a region that is none', { regionCode: '999999' }, 'regionCode'],
      ['markup for a region', { regionCode: '<b>xx</b>' }, 'regionCode'],
      ['a region in full width', { regionCode: '１４０５０２' }, 'regionCode'],
      ['a title of two zero width spaces', { title: '\u200b\u200b' }, 'title'],
      ['a title of a Hangul filler', { title: '\u3164' }, 'title'],
      ['a name that turns the line round', party({ name: '王\u202e三' }), 'parties.0.name'],
      ['a claim of blanks', { claims: ['赔偿', ' \u3000'] }, 'claims.1'],
      ['a claim with a control character', { claims: ['赔\u0003偿'] }, 'claims.0'],
      ['a year 0', { appliedOn: '0000-01-01' }, 'appliedOn'],
      ['a year typed without its first digit', { appliedOn: '0202-11-05' }, 'appliedOn'],
      ['the end of time', { occurredOn: '9999-12-31' }, 'occurredOn'],
      ['a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn'],
      ['a party region that is no code', party({ regionCode: 'abcdef' }), 'parties.0.regionCode'],
      ['half a sum', { amountFen: 12.5 }, 'amountFen'],
    ])('%s', async (_, over, field) => {
      const { status, body } = await registering(over);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-request' });
      const [told] = body.errors as { field: string; zh: string }[];
      expect(told?.field.startsWith(field.replace(/\.\d+$/, ''))).toBe(true);
    });

    it.each([
      ['an application that has not come', { appliedOn: '2099-01-01' }, 'appliedOn'],
      ['a dispute that has not arisen', { occurredOn: '2099-01-01' }, 'occurredOn'],
    ])('%s', async (_, over, field) => {
      expect(await registering(over)).toMatchObject({ status: 422, body: { code: 'day-out-of-range', field } });
    });

    it('texts are folded before they are hashed and stored', async () => {
      const typed = {
        title: '  锦绣\u200b花园 ',
        facts: '第一行\u000b第二行\r\n第三行',
        claims: ['cafe\u0301'],
        parties: [{ ...dispute.parties[0], name: '\u202d张三\u202c'.replace(/\u202d|\u202c/g, '\u200f') }, second],
      };
      const { body } = await registering(typed);
      const [event] = await chainOf(body.caseId as string);
      expect(event?.data).toMatchObject({
        title: '锦绣花园',
        facts: '第一行\n第二行\n第三行',
        claims: ['café'],
        parties: [{ name: '张三' }, {}],
      });
    });

    it('a company is stored by one code, and is the same company on both sides in two spellings (R01)', async () => {
      const code = inventCreditCode(5);
      const company = (role: string, creditCode: string) => ({
        role,
        kind: 'legal-person',
        name: '某公司',
        creditCode,
      });
      const typed = code.toLowerCase().replace(/^(.{8})/, '$1-');
      const { body } = await registering({ parties: [dispute.parties[0], company('respondent', typed)] });
      const [event] = await chainOf(body.caseId as string);
      expect(event?.data).toMatchObject({ parties: [{}, { creditCode: code }] });
      const wide = code.replace(/[0-9A-Z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
      for (const spelling of [typed, wide, `${code.slice(0, 9)}\u200b${code.slice(9)}`]) {
        expect(
          await registering({ parties: [company('applicant', code), company('respondent', spelling)] }),
        ).toMatchObject({ status: 422, body: { code: 'same-person-on-both-sides' } });
      }
    });

    it('numbers are stored in one spelling, however they were copied', async () => {
      const typed = `\u202d+86 ${inventMobile(3).replace(/^(.{3})(.{4})/, '$1-$2 ')}\u202c`;
      const { status, body } = await registering(party({ phone: typed }));
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    });
  });

  it('a condition that cannot be read is refused, one that fits none of a list is stale, and one that fits is carried out', async () => {
    const caseId = await registered();
    const asked = (tag: string) =>
      service.call(clerk, 'POST', `cases/${caseId}/request-supplement`, materials, { 'if-match': tag });
    for (const tag of ['1', "'1'", 'abc', '"1']) {
      expect(await asked(tag)).toMatchObject({ status: 400, body: { errors: [{ field: 'If-Match' }] } });
    }
    for (const tag of ['"abc"', '""', '"-1"', '"2","3"', 'W/"1"']) {
      expect(await asked(tag)).toMatchObject({ status: 409, body: { code: 'stale-version' } });
    }
    expect(await asked('"3", "1"')).toMatchObject({ status: 200 });
  });

  it('a registration answers with the number and the code that its receipt prints, repeated too', async () => {
    const key = { 'idempotency-key': newId() };
    const { body } = await service.call(clerk, 'POST', 'cases', dispute, key);
    const receipt = await service.call(clerk, 'GET', `cases/${String(body.caseId)}/receipt`);
    expect(body).toMatchObject({ caseNumber: receipt.body.caseNumber, receiptCode: receipt.body.receiptCode });
    expect(body.caseNumber).toMatch(/^JC-140502-\d{8}-\d{6}$/);
    expect((await service.call(clerk, 'POST', 'cases', dispute, key)).body).toEqual(body);
    const { rows } = await database.pool.query('select answer::text from command_answer');
    expect(JSON.stringify(rows)).not.toContain(String(body.receiptCode));
  });

  describe('a number of the source', () => {
    const sheet = (externalReference: string, more = {}) => ({ ...dispute, source: 'S25', externalReference, ...more });
    const register = (body: object, headers = {}) => service.call(clerk, 'POST', 'cases', body, headers);
    const found = async (query: string) =>
      ((await service.call(clerk, 'GET', `cases?${query}`)).body.items as { caseId: string }[]).map(
        (one) => one.caseId,
      );

    it('is registered once: a second registration, in whatever spelling, is told the first one', async () => {
      const { body: first } = await register(sheet('Gd〔2026〕77 号'));
      for (const spelling of ['Gd〔2026〕77 号', 'ＧＤ（2026）77号', 'gd[2026]77号']) {
        const { caseId, caseNumber } = first;
        expect(await register(sheet(spelling))).toMatchObject({
          status: 409,
          body: {
            code: 'external-reference-registered',
            registered: { caseId, caseNumber, link: `/api/intake/cases/${String(caseId)}` },
          },
        });
      }
      expect((await register(sheet('Gd〔2026〕77 号', { source: 'S24' }))).status).toBe(200);
      expect((await register(sheet('Gd〔2026〕78 号'))).status).toBe(200);
    });

    it('is registered once by however many at the same moment, and the numbers stay without a gap', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => register(sheet('race-1'))));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 11 }, () => 409)]);
      const { rows } = await database.pool.query<{ number: string }>(
        "select data->'registration'->>'caseNumber' as number from cases order by 1",
      );
      expect(rows.map(({ number }) => Number(number.slice(-6)))).toEqual(rows.map((_, index) => index + 1));
    });

    it('answers a command that is sent twice at once with the same case, and a repeated one too', async () => {
      const key = { 'idempotency-key': newId() };
      const [one, two] = await Promise.all([register(sheet('twice-1'), key), register(sheet('twice-1'), key)]);
      expect([one.status, two.status]).toEqual([200, 200]);
      expect(two.body).toEqual(one.body);
      expect((await register(sheet('twice-1'), key)).body).toEqual(one.body);
    });

    it('stands for another quarrel too when somebody says why, which is recorded', async () => {
      const { body: first } = await register(sheet('two-quarrels'));
      const anotherReason = '同一工单还反映物业停水';
      const { status, body: second } = await register(sheet('two-quarrels', { another: true, anotherReason }));
      expect(status).toBe(200);
      const [opened] = await chainOf(second.caseId as string);
      expect(opened?.data).toMatchObject({ another: { reason: anotherReason } });
      const { caseId } = first;
      expect((await register(sheet('two-quarrels'))).body).toMatchObject({ registered: { caseId } });
      expect(await found('externalReference=TWO-quarrels&source=S25')).toEqual([first.caseId, second.caseId]);
      expect(await found('externalReference=two-quarrels&limit=1&count=true')).toEqual([first.caseId]);
      expect(await found('externalReference=two-quarrels&source=S24')).toEqual([]);
    });

    it.each([
      ['another', { another: true, anotherReason: '另一件' }],
      ['anotherReason', { externalReference: 'reason-1', another: true }],
      ['anotherReason', { externalReference: 'reason-1', anotherReason: '另一件' }],
    ])('with another quarrel names what is missing: %s', async (field, more) => {
      const { status, body } = await register({ ...dispute, ...more });
      expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    });
  });

  it('sheets that were registered twice before stay, and a third is told the earliest', async () => {
    const old = await createTestDatabase(
      'intake',
      intakeMigrations.slice(0, intakeMigrations.indexOf(ExternalReferences1764800000000)),
    );
    const put = (id: string, number: string) =>
      old.pool.query(
        `insert into cases (id, version, stage, data, sequence, head) values ($1, 1, 'registered', $2, 1, '')`,
        [id, { registration: { caseNumber: number, source: 'S25', externalReference: 'DH-1' } }],
      );
    const [first, second] = [newId(), newId()];
    await put(second, 'JC-140502-20261129-000002');
    await put(first, 'JC-140502-20261129-000001');
    await runMigrations(old.ownerUrl, intakeMigrations);
    const { rows } = await old.pool.query('select case_id, first from external_reference order by case_id');
    expect(rows).toEqual([
      { case_id: first, first: true },
      { case_id: second, first: false },
    ]);
    await expect(put(newId(), 'JC-140502-20261129-000003')).rejects.toMatchObject({
      constraint: 'external_reference_first',
    });
    await old.drop();
  });

  it('a place is the one that its code and its name both mean, or it is told which list the code is read in', async () => {
    const place = (regionCode: string, regionName: string) => ({ ...dispute, regionCode, regionName });
    expect((await service.call(clerk, 'POST', 'cases', place('140581101', '高平市米山镇'))).status).toBe(200);
    const refused = await service.call(clerk, 'POST', 'cases', place('140581101', '矿区街道'));
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'regionName', zh: expect.stringMatching(/统计用区划代码.*高平市米山镇/) }] },
    });
  });
});
