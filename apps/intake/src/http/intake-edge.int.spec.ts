import { eventOfRow, type EventLogRow, verifyChain } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
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
});
