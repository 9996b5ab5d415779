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
      allowedActions: ['classify', 'note'],
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
    expect(candidates).toMatchObject({ items: [{ ...village, nearnessName: '服务本村（社区）', openCases: 0 }] });
    const offer = { organisationIds: [village.organisationId], pool: false };
    expect(await call('triage-officer', 'POST', `cases/${caseId}/offer`, offer)).toMatchObject({
      status: 200,
      body: { stage: 'offered', version: 4, position: 'triage:4', allowedActions: ['take-back', 'note'] },
    });
    const theirs = await call('organisation-manager', 'GET', `cases/${caseId}`, undefined, village.organisationId);
    expect(theirs).toMatchObject({
      status: 200,
      body: { summary: { disputeKindName: '邻里纠纷' }, offer: { pool: false } },
    });
    expect(Object.keys(theirs.body).toSorted()).toEqual(
      ['caseId', 'stage', 'stageName', 'version', 'allowedActions', 'next', 'clocks', 'summary', 'offer'].toSorted(),
    );
    expect((await call('organisation-manager', 'GET', `cases/${caseId}`, undefined, newId())).status).toBe(404);
  });

  it('shows an offer without numbers and names, and once it is gone the number only', async () => {
    const numbered = newId();
    const [identity, telephone, card] = ['140502199001010019', '13800001234', '6222021234567890123'];
    const told = `身份证${identity}，电话${telephone}，卡号${card}`;
    const spoken = { title: `邻居漏水 ${told}`, facts: `张三称漏水。${told}`, claims: ['赔偿', `赔到${card}`] };
    await service.receive(
      event('intake.case-registered.v1', { ...registrationData, ...spoken }, service.now, numbered),
      event(
        'intake.supplement-answered.v1',
        { answers: [{ item: '证明' }], addedFacts: `补充：${told}` },
        service.now,
        numbered,
      ),
    );
    const command = (verb: string, payload: object) =>
      call('triage-officer', 'POST', `cases/${numbered}/${verb}`, payload);
    await command('classify', { disputeKind: 'A02', risk: 'low' });
    await command('choose-route', { route: 'mediation', reason: '双方愿意' });
    expect(await command('offer', { organisationIds: [village.organisationId], pool: false })).toMatchObject({
      status: 200,
    });
    const seen = () => call('mediator', 'GET', `cases/${numbered}`, undefined, village.organisationId);
    const { body: offered } = await seen();
    expect(offered).toMatchObject({
      summary: { addedFacts: [expect.stringContaining('补充')], parties: [{ name: '张*' }, { name: '李*' }] },
    });
    for (const secret of [identity, telephone, card, '张三']) expect(JSON.stringify(offered)).not.toContain(secret);
    for (const role of ['triage-officer', 'window-clerk', 'follow-up-officer'] as const) {
      expect(JSON.stringify((await call(role, 'GET', `cases/${numbered}`)).body)).toContain(identity);
    }
    await command('take-back', { reason: '改派其他组织' });
    expect((await seen()).body).toEqual({
      caseId: numbered,
      caseNumber: registrationData.caseNumber,
      relation: 'ended',
      allowedActions: [],
      next: [],
      acts: [],
    });
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
