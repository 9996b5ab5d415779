import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { Health, newId } from '@one-window/platform';
import { type Answer, createTestDatabase, RunningService, type TestDatabase } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import type { Actor, AnyRecordedEvent } from '@one-window/contracts';
import { ServiceRuntime } from '@one-window/service-host';
import { MediationModule, mediationMigrations, mediationService } from './mediation.module';
import {
  actorOf,
  applicant,
  chair,
  chairActor,
  colleague,
  colleagueActor,
  committee,
  courtClerk,
  everyone,
  idOf,
  manager,
  offerOf,
  respondent,
  supervisor,
} from './spec-support/people';
import { isStep, recordedEvent } from './spec-support/road';

// A database and an application: more than the usual on a busy machine.
jest.setTimeout(60_000);

describe('mediation over HTTP', () => {
  let database: TestDatabase;
  let service: RunningService;
  const caseId = newId();
  const own = `cases/${caseId}`;

  const hear = (event: AnyRecordedEvent): Promise<void> => service.receive({ ...event, id: newId() });
  const get = (actor: Actor, path: string): Promise<Answer> => service.call(actor, 'GET', path);
  const give = (actor: Actor, command: string, payload: object = {}): Promise<Answer> =>
    service.call(actor, 'POST', `${own}/${command}`, payload);

  beforeAll(async () => {
    database = await createTestDatabase('mediation', mediationMigrations);
    service = await RunningService.start(mediationService, MediationModule, database);
    for (const mediator of [chair, colleague]) {
      const listed = { ...mediator, organisationId: committee.organisationId, specialities: [] };
      await hear(recordedEvent('directory.mediator-registered.v1', listed));
    }
    await hear({ ...recordedEvent('triage.case-offered.v1', offerOf()), caseId });
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('is ready once the directory’s copy has arrived', async () => {
    expect(await service.app.get(Health).readiness()).toMatchObject({
      checks: { 'mediation/directory-copy': { status: 'up' }, 'mediation/database': { status: 'up' } },
    });
  });

  it('shows the offer in the pool and lets an organisation claim it', async () => {
    expect((await get(manager, 'pool')).body).toMatchObject({ items: [{ caseId }] });
    expect((await get(manager, 'pool?cursor=nonsense')).status).toBe(400);
    expect(await give(manager, 'claim')).toMatchObject({ status: 200, body: { stage: 'claimed' } });
    const again = await give(actorOf('mediator', offerOf().organisations[1]!), 'claim');
    expect(again).toMatchObject({ status: 409, body: { code: 'already-claimed', holder: committee.name } });
    expect((await get(manager, own)).etag).toBe('"2"');
  });

  it('shows the others their own acts and the number, without holder, title or names', async () => {
    const outsider = actorOf('mediator', offerOf().organisations[1]!);
    const { status, body } = await get(outsider, own);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        caseId,
        caseNumber: offerOf().summary.caseNumber,
        relation: 'ended',
        allowedActions: [],
        next: [],
        acts: [],
      },
    });
    expect((await get(outsider, 'pool')).body).toMatchObject({ items: [] });
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
    const startsAt = service.now;
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
    const { body: ended } = await give(manager, 'end', { ground: 'E12', reason: '分歧较大' });
    expect([ended.stage, (ended.allowedActions as string[]).filter(isStep)]).toEqual(['agreed', ['renegotiate']]);
    expect((await get(manager, own)).body).toMatchObject({
      agreement: { version: 1, effectiveOn: expect.any(String) as string },
      ending: { groundName: '分歧较大，难以达成协议' },
    });
    expect((await get(manager, 'cases?stage=agreed')).body).toMatchObject({ items: [{ caseId }] });
  });

  it('makes the agreement as a paper for whoever draws it up, and the record holds the digest of the file', async () => {
    const textOf = async (pdf: Buffer): Promise<string> =>
      (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text.replaceAll(
        /\s/gu,
        '',
      );
    const masked = await service.file(supervisor, `${own}/paper?paper=agreement`);
    expect([masked.status, masked.type]).toEqual([200, 'application/pdf']);
    const read = await textOf(masked.bytes);
    for (const said of [
      '口头协议登记表',
      '王建军负责修复。',
      applicant.name,
      respondent.name,
      committee.name,
      '个人信息已经隐去',
    ])
      expect(read).toContain(said);
    const { status, body } = await give(manager, 'papers', { paper: 'agreement' });
    expect(status).toBe(200);
    const pdf = Buffer.from(body.pdf as string, 'base64');
    expect(await textOf(pdf)).not.toContain('隐去');
    const digest = createHash('sha256').update(pdf).digest('hex');
    expect(body.digest).toBe(digest);
    const { rows } = await database.pool.query<{ data: object }>(
      `select data from event_log where case_id = $1 and type = 'mediation.paper-made.v1'`,
      [caseId],
    );
    expect(rows).toEqual([{ data: { paper: 'agreement', digest, partyIds: everyone, fields: [] } }]);
    const kept = await database.pool.query(`select detail from access_log where case_id = $1 and act = 'paper'`, [
      caseId,
    ]);
    expect(kept.rows).toEqual([{ detail: { paper: 'agreement', fields: [] } }]);
    for (const [actor, asked, code] of [
      [supervisor, { paper: 'agreement' }, 'not-permitted'],
      [colleagueActor, { paper: 'agreement' }, 'not-the-holder'],
      [manager, { paper: 'session-record', sessionId: newId() }, 'paper-unknown'],
      [manager, { paper: 'nonsense' }, 'invalid-request'],
    ] as const)
      expect([actor.name, (await give(actor, 'papers', asked)).body.code]).toEqual([actor.name, code]);
    expect(
      (await service.file(actorOf('mediator', offerOf().organisations[1]!), `${own}/paper?paper=agreement`)).status,
    ).toBe(404);
  });

  it('opens a caucus to the mediator it was confided to, not to whoever is appointed later', async () => {
    const caucus = newId();
    const path = `cases/${caucus}`;
    const offer = { ...recordedEvent('triage.case-offered.v1', offerOf({ offerId: newId() })), caseId: caucus };
    await hear(offer);
    const act = async (actor: Actor, command: string, payload: object = {}) => {
      const answer = await service.call(actor, 'POST', `${path}/${command}`, payload);
      expect([command, answer.status]).toEqual([command, 200]);
    };
    const appoint = ({ mediatorId }: typeof chair) =>
      act(manager, 'appoint', { mediators: [{ mediatorId, presiding: true }] });
    await act(manager, 'claim');
    await appoint(chair);
    await act(chairActor, 'give-rights-notice', { partyIds: everyone, method: 'oral' });
    const meeting = { mode: 'on-site', place: '谈话室', startsAt: service.now };
    await act(chairActor, 'convene', { ...meeting, kind: 'caucus', partyIds: [applicant.partyId] });
    await act(chairActor, 'convene', { ...meeting, kind: 'joint-session', partyIds: everyone });
    const sessions = (await get(chairActor, path)).body.sessions as { sessionId: string }[];
    const [alone, together] = sessions.map(({ sessionId }) => sessionId) as [string, string];
    const outcome = 'continued';
    await act(chairActor, 'record-session', {
      sessionId: alone,
      outcome,
      attendedPartyIds: [applicant.partyId],
      text: '可以让到两千五百元。',
    });
    await act(chairActor, 'record-session', {
      sessionId: together,
      outcome,
      attendedPartyIds: everyone,
      text: '双方各自陈述。',
    });
    const statusOf = async (actor: Actor, sessionId: string) =>
      (await get(actor, `${path}/sessions/${sessionId}`)).status;
    expect(await statusOf(colleagueActor, together)).toBe(403);
    await appoint(colleague);
    expect(await statusOf(colleagueActor, alone)).toBe(403);
    expect(await statusOf(chairActor, alone)).toBe(200);
    for (const actor of [
      manager,
      supervisor,
      actorOf('window-clerk', committee),
      actorOf('follow-up-officer', committee),
    ]) {
      expect([actor.name, await statusOf(actor, alone)]).toEqual([actor.name, 403]);
      expect([actor.name, await statusOf(actor, together)]).toEqual([actor.name, 200]);
    }
    const paperOf = async (actor: Actor, sessionId: string) =>
      (await service.file(actor, `${path}/paper?paper=session-record&sessionId=${sessionId}`)).status;
    expect([await paperOf(chairActor, alone), await paperOf(manager, alone), await paperOf(manager, together)]).toEqual(
      [200, 403, 200],
    );
    const made = await service.call(manager, 'POST', `${path}/papers`, { paper: 'session-record', sessionId: alone });
    expect([made.status, made.body.code]).toEqual([403, 'session-record-sealed']);
    expect(await statusOf(colleagueActor, together)).toBe(200);
  });

  it('counts its running limits anew when one day of the calendar changes: exactly those move, and say by which calendar', async () => {
    service.setClock('2026-11-23T02:00:00.000Z');
    const claimedCase = async (disputeKind: 'A02' | 'A11' | 'A15'): Promise<string> => {
      const id = newId();
      await hear({
        ...recordedEvent('triage.case-offered.v1', offerOf({ offerId: newId(), disputeKind })),
        caseId: id,
      });
      expect(await service.call(manager, 'POST', `cases/${id}/claim`, {})).toMatchObject({ status: 200 });
      return id;
    };
    const month = await claimedCase('A02');
    const untouched = await claimedCase('A11');
    const workingDays = await claimedCase('A15');
    const known = defaultCalendar.rows.find(({ year }) => year === 2026)!;
    const notice = {
      year: 2026,
      source: '更正的示例通知',
      off: [...known.off, { date: '2026-12-23', name: '更正' }],
      work: [...known.work],
    };
    const recounted = async () => {
      const { rows } = await database.pool.query<{
        caseId: string;
        dueOn: string;
        calendar: number;
        causation: string;
      }>(
        `select case_id as "caseId", data #>> '{clocks,started,0,dueOn}' as "dueOn", causation_id as causation,
                (data #>> '{clocks,started,0,calendarVersion}')::int as calendar
           from event_log where type = 'mediation.standing-changed.v1' and data->>'cause' = 'calendar'`,
      );
      return rows;
    };
    const ofThese = <Row extends { caseId: string }>(rows: Row[]) =>
      [month, untouched, workingDays].flatMap((id) => rows.filter(({ caseId: found }) => found === id));

    const administrator = actorOf('administrator', committee);
    const dryRun = await service.call(administrator, 'POST', 'calendar/dry-run', notice);
    const would = dryRun.body.moved as { caseId: string; before: string; after: string; why: string[] }[];
    expect(ofThese(would).map(({ caseId: found, before, after }) => [found, before, after])).toEqual([
      [month, '2026-12-23', '2026-12-24'],
      [workingDays, '2027-01-05', '2027-01-06'],
    ]);
    expect(would[0]!.why.join()).toContain('更正放假');
    expect((await service.call(manager, 'POST', 'calendar/dry-run', notice)).status).toBe(403);
    const slip = await service.call(administrator, 'POST', 'calendar/dry-run', { ...notice, work: ['2026-12-24'] });
    expect(slip).toMatchObject({
      status: 422,
      body: { code: 'calendar-notice-invalid', errors: [{ field: 'work.0' }] },
    });
    expect(await recounted()).toEqual([]);

    const published = recordedEvent('directory.calendar-published.v1', { version: 2, ...notice });
    await hear(published);
    const { calendarKeeper } = service.app.get(ServiceRuntime, { strict: false });
    await calendarKeeper.look();
    const moved = await recounted();
    expect(moved.map(({ caseId: found }) => found).toSorted()).toEqual(
      would.map(({ caseId: found }) => found).toSorted(),
    );
    expect(ofThese(moved).map(({ caseId: found, dueOn, calendar }) => [found, dueOn, calendar])).toEqual([
      [month, '2026-12-24', 2],
      [workingDays, '2027-01-06', 2],
    ]);
    const seen = (await get(manager, `cases/${month}`)).body;
    expect(seen).toMatchObject({
      limit: { dueOn: '2026-12-24' },
      clocks: expect.arrayContaining([expect.objectContaining({ dueOn: '2026-12-24', calendarVersion: 2 })]) as unknown,
    });
    const { rows: timers } = await database.pool.query<{ due: Date }>(
      'select due_at as due from timer where case_id = $1',
      [month],
    );
    expect(timers.map(({ due }) => due.toISOString())).toContain('2026-12-24T15:59:59.999Z');
    await calendarKeeper.look();
    expect(await recounted()).toEqual(moved);
    const later = await claimedCase('A02');
    expect((await get(manager, `cases/${later}`)).body).toMatchObject({ limit: { dueOn: '2026-12-24' } });
  });

  it('lets nobody else in', async () => {
    expect((await service.callUnsigned(own)).status).toBe(401);
    expect((await get(courtClerk, own)).status).toBe(403);
    const stranger = actorOf('mediator', { organisationId: idOf(102), name: '第三调解委员会' });
    expect((await get(stranger, own)).status).toBe(404);
    expect((await give(supervisor, 'end', { ground: 'E12', reason: '分歧较大' })).status).toBe(403);
  });
});
