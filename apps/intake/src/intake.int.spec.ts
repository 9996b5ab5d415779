import { CaseStore, type CommandContext, type EventLogRow, eventOfRow } from '@one-window/case-engine';
import {
  type Actor,
  type EventData,
  Problem,
  readReceiptCode,
  RECEIPT_PURPOSE,
  receiptLookup,
} from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase, withCalendar } from '@one-window/testing';
import { RegisterCase } from './features/register-case/register-case.handler';
import type { RegisterCaseRequest } from './features/register-case/register-case.request';
import { intakeMigrations } from './intake.module';
import { intakeModel } from './intake.model';
import { ExternalReferences } from './queries/external-references';
import { CaseView } from './queries/case-view';

const clerk: Actor = {
  accountId: newId(),
  name: '李窗口',
  roles: ['window-clerk'],
  organisationId: newId(),
  organisationName: '晋城市一站式矛盾纠纷调解中心',
};
const context = (idempotencyKey = newId(), requestHash = 'hash'): CommandContext => ({
  actor: clerk,
  idempotencyKey,
  requestHash,
});
const dispute = (): RegisterCaseRequest => ({
  source: 'S01',
  title: '拖欠工资',
  facts: '在工地干活三个月，工资一直没有结清。',
  claims: ['支付拖欠的工资'],
  regionCode: '140502',
  parties: [
    {
      role: 'applicant',
      kind: 'natural-person',
      name: '张工',
      identityNumber: inventIdentityNumber(1),
      phone: inventMobile(1),
    },
    { role: 'respondent', kind: 'natural-person', name: '王老板', identityNumber: inventIdentityNumber(2) },
  ],
});

describe('the window registers a dispute', () => {
  let database: TestDatabase;
  let cases: CaseStore<never, never>;
  let registerCase: RegisterCase;
  let view: CaseView;
  const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
  const receiptOf = async (request: RegisterCaseRequest) =>
    view.receipt((await registerCase.execute(request, context())).caseId, clerk);

  beforeAll(async () => {
    database = await createTestDatabase('intake', intakeMigrations);
    const clock = new Clock();
    const store = new CaseStore(database.pool, intakeModel, withCalendar(clock), { wake: () => undefined });
    cases = store as never;
    registerCase = new RegisterCase(store, cipher, clock, new ExternalReferences(database.pool));
    view = new CaseView(store, cipher, database.pool);
  });
  afterAll(() => database.drop());

  it('numbers cases without a gap, however many are registered at once and however many fail', async () => {
    const attempts = Array.from({ length: 40 }, (_, index) => {
      const request = dispute();
      if (index % 5 === 0) request.parties[1] = { ...request.parties[0]!, role: 'respondent' };
      return registerCase.execute(request, context());
    });
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(8);
    const { rows } = await database.pool.query<{ number: string }>(
      "select data->'registration'->>'caseNumber' as number from cases order by 1",
    );
    expect(rows.map(({ number }) => Number(number.slice(-6)))).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
  });

  it('answers a repeated registration with the same case', async () => {
    const key = newId();
    const [first, second] = await Promise.all([
      registerCase.execute(dispute(), context(key)),
      registerCase.execute(dispute(), context(key)),
    ]);
    expect(second.caseId).toBe(first.caseId);
    await expect(registerCase.execute(dispute(), context(key, 'another body'))).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  it('keeps identity numbers and phones out of the log in clear', async () => {
    await registerCase.execute(dispute(), context());
    const { rows } = await database.pool.query<{ text: string }>('select data::text as text from event_log');
    for (const { text } of rows) {
      expect(text).not.toContain(inventIdentityNumber(1));
      expect(text).not.toContain(inventMobile(1));
    }
  });

  it('refuses a case with the same person on both sides (R01) and says who', async () => {
    const request = dispute();
    request.parties[1]!.identityNumber = request.parties[0]!.identityNumber!;
    const refusal = await registerCase.execute(request, context()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ code: 'same-person-on-both-sides', details: { rule: 'R01', name: '王老板' } });
  });

  it('prints a receipt code that nobody can read off the log, and hashes it with each telephone number given', async () => {
    const { caseId } = await registerCase.execute(dispute(), context());
    const printed = await view.receipt(caseId, clerk);
    const code = readReceiptCode(printed.receiptCode ?? '');
    expect(code).toBeDefined();
    expect(printed.next).toContain('查询码');
    expect(printed.registeredBy).toBe(clerk.name);
    const { rows } = await database.pool.query<{ data: EventData['intake.case-registered.v1']; text: string }>(
      'select data, data::text as text from event_log where case_id = $1',
      [caseId],
    );
    const { text, data } = rows[0]!;
    expect(text).not.toContain(code);
    const lookup = receiptLookup(code!, inventMobile(1));
    expect(data.receiptLookups).toEqual([
      { partyId: data.parties[0]!.partyId, index: cipher.blindIndex(lookup, RECEIPT_PURPOSE) },
    ]);
    expect(code).not.toBe(readReceiptCode((await receiptOf(dispute())).receiptCode ?? ''));
  });

  it('prints no code when nobody gave a telephone number, and shows hashes and codes in no view', async () => {
    const request = dispute();
    delete request.parties[0]!.phone;
    expect(await receiptOf(request)).toMatchObject({ next: expect.stringContaining('向窗口查询') });
    expect(await receiptOf(request)).not.toHaveProperty('receiptCode');
    const { caseId } = await registerCase.execute(dispute(), context());
    const shown = JSON.stringify(await view.of(caseId, clerk));
    expect(shown).not.toMatch(/receipt/);
  });

  it('records a chain that verifies', async () => {
    const { caseId } = await registerCase.execute(dispute(), context());
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [caseId],
    );
    expect(verifyChain(rows.map((row) => eventOfRow('intake', row)))).toEqual([]);
    expect(cases).toBeDefined();
  });
});
