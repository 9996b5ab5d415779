import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Role } from '@one-window/contracts';
import { InProcessBus, ServiceRuntime } from '@one-window/messaging';
import {
  AccessGuard,
  Clock,
  Log,
  newId,
  PlatformModule,
  ProblemFilter,
  refuseUndeclaredRoutes,
  type Settings,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  validationPipe,
  VersionTagInterceptor,
} from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { actor, event, MONDAY, registrationData } from './spec-support/events';
import { TriageModule, triageMigrations } from './triage.module';

const village = { organisationId: newId(), name: '润城村人民调解委员会' };

describe('triage over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let keyServer: Server;
  let url: string;
  let sign: (role: Role, organisationId?: string) => Promise<string>;
  const caseId = newId();

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
    keyServer = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((resolve) => {
      keyServer.listen(0, '127.0.0.1', resolve);
    });
    sign = (role, organisationId) =>
      new SignJWT({ actor: actor(role, organisationId) })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setSubject('someone')
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey);
    database = await createTestDatabase('triage', triageMigrations);
    const settings: Settings = {
      host: '127.0.0.1',
      port: 0,
      databaseUrls: { triage: database.serviceUrl },
      fieldKeys: FieldKeys.inventEntry('k1'),
      tokenKeysUrl: `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/`,
      logLevel: 'silent',
      clockMovable: false,
      secureCookies: false,
    };
    const log = new Log('silent');
    const triage = TriageModule.with(settings, { kind: 'in-process', bus: new InProcessBus() });
    // @fastify/cookie imports dynamically, which jest cannot run; everything else is the application's.
    const module = await Test.createTestingModule({ imports: [PlatformModule.with(settings, log), triage] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: log });
    app.useGlobalPipes(validationPipe());
    app.useGlobalFilters(new ProblemFilter(log));
    app.useGlobalGuards(app.get(AccessGuard));
    app.useGlobalInterceptors(new VersionTagInterceptor());
    refuseUndeclaredRoutes(app);
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/api/triage`;
    const [copy, cases] = app
      .get(ServiceRuntime, { strict: false })
      .processor.consumers.filter(({ name }) => name !== 'clock');
    const { organisationId, name } = village;
    const details = {
      code: 'ORG-1',
      shortName: '润城村',
      kind: 'O11',
      regionCode: '140522102200',
      presence: 'on-call',
    } as const;
    await copy?.takeIn([
      event(
        'directory.organisation-registered.v1',
        { organisationId, name, ...details, disputeKinds: ['A02'], chargesFees: false },
        MONDAY,
        organisationId,
      ),
    ]);
    await cases?.takeIn([event('intake.case-registered.v1', registrationData, app.get(Clock).now(), caseId)]);
  });
  afterAll(async () => {
    await app.close();
    await new Promise((resolve) => {
      keyServer.close(resolve);
    });
    await database.drop();
  });

  const call = async (role: Role, method: 'GET' | 'POST', path: string, payload?: object, organisationId?: string) => {
    const headers = {
      authorization: `Bearer ${await sign(role, organisationId)}`,
      ...(method === 'POST' ? { 'idempotency-key': newId(), 'content-type': 'application/json' } : {}),
    };
    const response = await fetch(`${url}/${path}`, {
      method,
      headers,
      ...(payload ? { body: JSON.stringify(payload) } : {}),
    });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, etag: response.headers.get('etag'), body };
  };

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
    const headers = { authorization: 'Bearer not.a.token' };
    expect((await fetch(`${url}/cases`, { headers })).status).toBe(401);
  });
});
