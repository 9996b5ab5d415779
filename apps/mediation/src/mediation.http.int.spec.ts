import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Actor, AnyRecordedEvent } from '@one-window/contracts';
import { InProcessBus, ServiceRuntime } from '@one-window/messaging';
import {
  AccessGuard,
  Clock,
  Health,
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
import { MediationModule, mediationMigrations } from './mediation.module';
import {
  actorOf,
  applicant,
  chair,
  chairActor,
  committee,
  courtClerk,
  everyone,
  idOf,
  manager,
  offerOf,
  respondent,
  supervisor,
} from './spec-support/people';
import { recordedEvent } from './spec-support/road';

type Body = Record<string, unknown>;

// Signing keys, a database and an application: more than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

describe('mediation over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let keyServer: Server;
  let base: string;
  let tokenOf: (actor: Actor) => Promise<string>;
  const caseId = newId();
  const own = `/api/mediation/cases/${caseId}`;

  const hear = async (event: AnyRecordedEvent): Promise<void> => {
    const { consumers } = app.get(ServiceRuntime, { strict: false }).processor;
    const heard = { ...event, id: newId() };
    for (const consumer of consumers) if (consumer.listensTo.includes(event.service)) await consumer.takeIn([heard]);
  };

  const get = async (actor: Actor, path: string) => {
    const answer = await fetch(base + path, { headers: { authorization: `Bearer ${await tokenOf(actor)}` } });
    return { status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as Body };
  };

  const give = async (actor: Actor, command: string, payload: object = {}) => {
    const answer = await fetch(`${base}${own}/${command}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(actor)}`,
        'idempotency-key': newId(),
        'content-type': 'application/json',
      },
      body: JSON.stringify(payload),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
    keyServer = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
    await new Promise<void>((resolve) => {
      keyServer.listen(0, '127.0.0.1', resolve);
    });
    tokenOf = (actor) =>
      new SignJWT({ actor })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setSubject(actor.accountId)
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setExpirationTime('5m')
        .sign(privateKey);
    database = await createTestDatabase('mediation', mediationMigrations);
    const settings: Settings = {
      host: '127.0.0.1',
      port: 0,
      databaseUrls: { mediation: database.serviceUrl },
      fieldKeys: FieldKeys.inventEntry('k1'),
      tokenKeysUrl: `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/`,
      logLevel: 'silent',
      clockMovable: false,
      secureCookies: false,
    };
    const log = new Log('silent');
    const mediation = MediationModule.with(settings, { kind: 'in-process', bus: new InProcessBus() });
    // @fastify/cookie imports dynamically, which jest cannot run; everything else is the application's.
    const module = await Test.createTestingModule({
      imports: [PlatformModule.with(settings, log), mediation],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: log });
    app.useGlobalPipes(validationPipe());
    app.useGlobalFilters(new ProblemFilter(log));
    app.useGlobalGuards(app.get(AccessGuard));
    app.useGlobalInterceptors(new VersionTagInterceptor());
    refuseUndeclaredRoutes(app);
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
    const listed = { ...chair, organisationId: committee.organisationId, specialities: [] };
    await hear(recordedEvent('directory.mediator-registered.v1', listed));
    await hear({ ...recordedEvent('triage.case-offered.v1', offerOf()), caseId });
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    keyServer.close();
  });

  it('is ready once the directory’s copy has arrived', async () => {
    expect(await app.get(Health).readiness()).toMatchObject({
      checks: { 'mediation/directory-copy': { status: 'up' }, 'mediation/database': { status: 'up' } },
    });
  });

  it('shows the offer in the pool and lets an organisation claim it', async () => {
    expect((await get(manager, '/api/mediation/pool')).body).toMatchObject({ items: [{ caseId }] });
    expect((await get(manager, '/api/mediation/pool?cursor=nonsense')).status).toBe(400);
    expect(await give(manager, 'claim')).toMatchObject({ status: 200, body: { stage: 'claimed' } });
    const again = await give(actorOf('mediator', offerOf().organisations[1]!), 'claim');
    expect(again).toMatchObject({ status: 409, body: { code: 'already-claimed', holder: committee.name } });
    expect((await get(manager, own)).etag).toBe('"2"');
  });

  it('names every field that is wrong', async () => {
    const answer = await give(manager, 'appoint', {
      mediators: [{ mediatorId: 'x', presiding: 'yes' }],
      favourite: true,
    });
    expect(answer.status).toBe(400);
    const fields = (answer.body.errors as { field: string }[]).map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['favourite', 'mediators.0.mediatorId', 'mediators.0.presiding']);
  });

  it('goes from the appointment to a signed oral agreement', async () => {
    const mediators = [{ mediatorId: chair.mediatorId, presiding: true }];
    expect(await give(manager, 'appoint', { mediators })).toMatchObject({ status: 200, body: { stage: 'appointed' } });
    const asked = { partyId: respondent.partyId, willing: true };
    expect(await give(chairActor, 'record-willingness', asked)).toMatchObject({ status: 200 });
    expect(await give(chairActor, 'give-rights-notice', { partyIds: everyone, method: 'oral' })).toMatchObject({
      status: 200,
    });
    const startsAt = app.get(Clock).now();
    const meeting = { kind: 'joint-session', mode: 'on-site', place: '第一调解室', partyIds: everyone };
    expect(await give(chairActor, 'convene', { ...meeting, startsAt: '2026-11-21T24:00:00Z' })).toMatchObject({
      status: 400,
    });
    expect(await give(chairActor, 'convene', { ...meeting, startsAt })).toMatchObject({ body: { stage: 'mediating' } });
    const [session] = (await get(chairActor, own)).body.sessions as { sessionId: string }[];
    const { sessionId } = session!;
    const record = { sessionId, outcome: 'agreed-in-principle', attendedPartyIds: everyone, text: '双方同意。' };
    expect(await give(chairActor, 'record-session', record)).toMatchObject({ status: 200 });
    expect((await get(supervisor, `${own}/sessions/${sessionId}`)).body).toMatchObject({ text: '双方同意。' });
    const draft = {
      form: 'oral',
      content: '王建军负责修复。',
      obligations: [],
      performedOnTheSpot: false,
      subjectMatter: 'ordinary',
    };
    expect(await give(chairActor, 'draft-agreement', draft)).toMatchObject({ body: { stage: 'agreement-drafted' } });
    const early = await give(chairActor, 'sign', { kind: 'party', partyId: applicant.partyId, method: 'signature' });
    expect(early).toMatchObject({
      status: 422,
      body: { code: 'signature-out-of-order', next: [{ name: chair.name }] },
    });
    expect(await give(chairActor, 'sign', { kind: 'mediator', method: 'signature' })).toMatchObject({
      body: { stage: 'agreed' },
    });
    expect(await give(manager, 'renegotiate', { reason: '变更', consentedBy: everyone })).toMatchObject({
      body: { stage: 'renegotiating' },
    });
    expect(await give(manager, 'end', { ground: 'E12', reason: '分歧较大' })).toMatchObject({
      body: { stage: 'ended' },
    });
    expect((await get(manager, '/api/mediation/cases?stage=ended')).body).toMatchObject({ items: [{ caseId }] });
  });

  it('lets nobody else in', async () => {
    expect((await fetch(base + own, { headers: { authorization: 'Bearer nonsense' } })).status).toBe(401);
    expect((await get(courtClerk, own)).status).toBe(403);
    const stranger = actorOf('mediator', { organisationId: idOf(102), name: '第三调解委员会' });
    expect((await get(stranger, own)).status).toBe(404);
    expect((await give(supervisor, 'end', { ground: 'E12', reason: '分歧较大' })).status).toBe(403);
  });
});
