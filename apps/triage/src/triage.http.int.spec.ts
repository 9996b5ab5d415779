import type { Role } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { createTestDatabase, RunningService, type TestDatabase } from '@one-window/testing';
import { actor, event, MONDAY, registrationData } from './spec-support/events';
import { TriageModule, triageMigrations, triageService } from './triage.module';

const village = { organisationId: newId(), name: '润城村人民调解委员会' };

describe('triage over HTTP', () => {
  let database: TestDatabase;
  let service: RunningService;
  const caseId = newId();

  beforeAll(async () => {
    database = await createTestDatabase('triage', triageMigrations);
    service = await RunningService.start(triageService, TriageModule, database);
    const { organisationId, name } = village;
    const details = {
      code: 'ORG-1',
      shortName: '润城村',
      kind: 'O11',
      regionCode: '140522102200',
      presence: 'on-call',
    } as const;
    const data = { organisationId, name, ...details, disputeKinds: ['A02' as const], chargesFees: false };
    await service.receive(
      event('directory.organisation-registered.v1', data, MONDAY, organisationId),
      event('intake.case-registered.v1', registrationData, service.now, caseId),
    );
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const call = (role: Role, method: 'GET' | 'POST', path: string, payload?: object, organisationId?: string) =>
    service.call(actor(role, organisationId), method, path, payload);

  it('shows the officer the whole file with advice, and no sealed field of a party', async () => {
    const { status, etag, body } = await call('triage-officer', 'GET', `cases/${caseId}`);
    expect({ status, etag }).toEqual({ status: 200, etag: '"1"' });
    expect(body).toMatchObject({
      caseId,
      stage: 'awaiting',
      stageName: '待分流',
      version: 1,
      allowedActions: ['classify'],
      summary: { caseNumber: registrationData.caseNumber, parties: [{ name: '张三' }, { name: '李四' }] },
      advice: { top: { disputeKind: 'A02', words: expect.arrayContaining(['漏水']) } },
    });
    expect(JSON.stringify(body)).not.toContain('sealed');
    expect((await call('auditor', 'GET', `cases/${caseId}/advice`)).body).toMatchObject({ ranked: expect.any(Array) });
  });

  it('takes the case through classification, route and offer, and shows the organisation its offer only', async () => {
    expect(
      await call('triage-officer', 'POST', `cases/${caseId}/offer`, { organisationIds: [newId()], pool: false }),
    ).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('not-classified') },
    });
    await call('triage-officer', 'POST', `cases/${caseId}/classify`, { disputeKind: 'A02', risk: 'medium' });
    const noReason = await call('triage-officer', 'POST', `cases/${caseId}/choose-route`, { route: 'mediation' });
    expect(noReason).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ field: 'reason' })]) },
    });
    await call('triage-officer', 'POST', `cases/${caseId}/choose-route`, { route: 'mediation', reason: '双方愿意' });
    const { body: candidates } = await call(
      'triage-officer',
      'GET',
      'organisations?disputeKind=A02&region=140522102200',
    );
    expect(candidates).toMatchObject({ items: [{ ...village, nearnessName: '本村（社区）', openCases: 0 }] });
    const offer = { organisationIds: [village.organisationId], pool: false };
    expect(await call('triage-officer', 'POST', `cases/${caseId}/offer`, offer)).toMatchObject({
      status: 200,
      body: { stage: 'offered', version: 4, position: 'triage:3', allowedActions: ['take-back'] },
    });
    const theirs = await call('organisation-manager', 'GET', `cases/${caseId}`, undefined, village.organisationId);
    expect(theirs).toMatchObject({
      status: 200,
      body: { summary: { disputeKindName: '邻里纠纷' }, offer: { pool: false } },
    });
    expect(Object.keys(theirs.body).toSorted()).toEqual(
      ['caseId', 'stage', 'stageName', 'version', 'allowedActions', 'clocks', 'summary', 'offer'].toSorted(),
    );
    expect((await call('organisation-manager', 'GET', `cases/${caseId}`, undefined, newId())).status).toBe(404);
  });

  it('gives the work list to the people of the centre only', async () => {
    const { status, body } = await call('supervisor', 'GET', 'cases?stage=offered&limit=5');
    expect({ status, body }).toMatchObject({ status: 200, body: { items: [{ caseId, stage: 'offered' }] } });
    expect((await call('mediator', 'GET', 'cases')).status).toBe(403);
    expect((await call('leader', 'GET', `cases/${caseId}`)).status).toBe(403);
    expect((await call('triage-officer', 'GET', 'cases?limit=101')).status).toBe(400);
    expect((await call('triage-officer', 'GET', 'cases?cursor=nonsense')).status).toBe(400);
  });

  it('refuses a supervisor who would command, and a token that nobody signed', async () => {
    const request = { disputeKind: 'A02', risk: 'low' };
    expect((await call('supervisor', 'POST', `cases/${caseId}/classify`, request)).status).toBe(403);
    expect((await service.callUnsigned('cases')).status).toBe(401);
  });
});
