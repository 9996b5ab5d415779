import {
  CaseConsumer,
  CaseStore,
  type CommandContext,
  type EventLogRow,
  eventOfRow,
  Timers,
} from '@one-window/case-engine';
import { type Handler, handlerOf } from '@one-window/commands';
import { type AnyRecordedEvent, Problem, type Role } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { civilDate, defaultCalendar } from '@one-window/time-limits';
import { ProjectionConsumer } from '@one-window/transport';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { TriageCase } from './domain/case-state';
import { chooseRoute, type ChooseRouteRequest } from './features/choose-route/choose-route';
import { classify, type ClassifyRequest } from './features/classify/classify';
import { OfferHandler } from './features/offer/offer.handler';
import { ReferOutHandler } from './features/refer-out/refer-out.handler';
import { takeBack, type TakeBackRequest } from './features/take-back/take-back';
import { FormerOffers1764700000004 } from './migrations/former-offers.migration';
import { ClosedOrganisations } from './queries/closed-organisations';
import { DirectoryCopy, directoryCopyReadiness } from './queries/directory-copy';
import { Organisations } from './queries/organisations';
import { WorkList } from './queries/work-list';
import { actor, event, MONDAY, registrationData, samples } from './spec-support/events';
import type { TriageCommand } from './triage.commands';
import { triageMigrations, triageModel } from './triage.module';

const village = { organisationId: newId(), name: '润城村人民调解委员会' };
const medical = { organisationId: newId(), name: '晋城市医疗纠纷人民调解委员会' };
const court = { organisationId: newId(), name: '阳城县人民法院' };

const registered = (
  { organisationId, name }: typeof village,
  kind: string,
  regionCode: string,
  disputeKinds: string[],
) =>
  event(
    'directory.organisation-registered.v1',
    {
      organisationId,
      code: `ORG-${kind}`,
      name,
      shortName: name.slice(0, 4),
      kind,
      regionCode,
      presence: 'on-call',
      disputeKinds: disputeKinds as never,
      chargesFees: false,
    },
    MONDAY,
    organisationId,
  );

describe('triage over its database', () => {
  let database: TestDatabase;
  let cases: CaseStore<TriageCase, TriageCommand>;
  let consumer: CaseConsumer<TriageCase>;
  let timers: Timers<TriageCase>;
  let organisations: Organisations;
  let workList: WorkList;
  let handlers: {
    classify: Handler<ClassifyRequest>;
    route: Handler<ChooseRouteRequest>;
    offer: OfferHandler;
    takeBack: Handler<TakeBackRequest>;
    referOut: ReferOutHandler;
  };
  let now = MONDAY;
  const day = { today: civilDate('2026-03-02'), calendar: defaultCalendar };
  const clocks = { now: () => now, machineNow: () => MONDAY, calendar: () => defaultCalendar };

  const context = (role: Role = 'triage-officer', key = newId(), ifMatch?: readonly number[]): CommandContext => ({
    actor: actor(role),
    idempotencyKey: key,
    requestHash: 'hash',
    ...(ifMatch === undefined ? {} : { ifMatch }),
  });
  const receive = (...events: AnyRecordedEvent[]) => consumer.takeIn(events);
  const register = async (change: Partial<typeof registrationData> = {}, at = MONDAY): Promise<string> => {
    const caseId = newId();
    await receive(event('intake.case-registered.v1', { ...registrationData, ...change }, at, caseId));
    return caseId;
  };
  const route = async (caseId: string) => {
    await handlers.classify.execute(caseId, { disputeKind: 'A02', risk: 'medium' }, context());
    await handlers.route.execute(caseId, { route: 'mediation', reason: '双方愿意' }, context());
  };
  const offered = async (caseId: string): Promise<string> => {
    await handlers.offer.execute(caseId, { organisationIds: [village.organisationId], pool: false }, context());
    return (await cases.load(caseId)).state.offer!.offerId;
  };
  const timersOf = async (caseId: string) => {
    const { rows } = await database.pool.query<{ name: string }>('select name from timer where case_id = $1', [caseId]);
    return rows.map(({ name }) => name);
  };
  const refusal = async (attempt: Promise<unknown>): Promise<Problem> => {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof Problem)) throw new Error('was not refused', { cause: error });
    return error;
  };

  beforeAll(async () => {
    database = await createTestDatabase('triage', triageMigrations);
    const outbox = { wake: () => undefined };
    cases = new CaseStore(database.pool, triageModel, clocks, outbox);
    consumer = new CaseConsumer<TriageCase>(database.pool, triageModel, clocks, outbox);
    timers = new Timers<TriageCase>(database.pool, triageModel, clocks, outbox, {
      fired: () => undefined,
      failed: (error) => {
        throw error;
      },
    });
    organisations = new Organisations(database.pool);
    workList = new WorkList(database.pool);
    handlers = {
      classify: handlerOf(cases, classify),
      route: handlerOf(cases, chooseRoute),
      offer: new OfferHandler(cases, organisations),
      takeBack: handlerOf(cases, takeBack),
      referOut: new ReferOutHandler(cases, organisations),
    };
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    now = MONDAY;
  });

  it('is degraded until an organisation of the directory has arrived, and copies each once', async () => {
    expect(await directoryCopyReadiness(database.pool)).toMatchObject({ status: 'degraded' });
    const copy = new ProjectionConsumer(database.pool, new DirectoryCopy());
    const events = [
      registered(village, 'O11', '140522102200', ['A01', 'A02']),
      registered(medical, 'O14', '140500', ['A15']),
      registered(court, 'O34', '140522', []),
    ];
    await copy.takeIn(events);
    await copy.takeIn(events);
    await copy.takeIn([registered({ ...medical, name: '晋城市医调委' }, 'O14', '140500', ['A15'])]);
    expect(await directoryCopyReadiness(database.pool)).toEqual({ status: 'up' });
    const known = await organisations.withIds([village.organisationId, medical.organisationId, newId()]);
    expect(known.map(({ name }) => name).toSorted()).toEqual(['晋城市医调委', village.name].toSorted());
    const staff = (reachable: boolean) => ({
      organisationId: village.organisationId,
      reachable,
      departedMediatorIds: [],
    });
    for (const reachable of [false, true]) {
      await copy.takeIn([event('directory.staff-changed.v1', staff(reachable), MONDAY, village.organisationId)]);
      expect(await organisations.withIds([village.organisationId])).toMatchObject([{ reachable }]);
    }
  });

  it('takes a case from registration to an offer, a claim and a settlement, in a chain that verifies', async () => {
    const caseId = await register();
    expect(await timersOf(caseId)).toEqual(['triage']);
    await route(caseId);
    const offerId = await offered(caseId);
    expect(await timersOf(caseId)).toEqual([`claim:${offerId}`]);
    await receive(event('mediation.case-claimed.v1', { offerId, organisation: village }, MONDAY, caseId));
    expect(await timersOf(caseId)).toEqual([]);
    const late = await refusal(handlers.takeBack.execute(caseId, { reason: '改派' }, context()));
    expect(late).toMatchObject({ code: 'held-by-organisation', details: { holder: village.name, since: MONDAY } });
    await receive(
      event('mediation.agreement-effective.v1', samples['mediation.agreement-effective.v1'], MONDAY, caseId),
    );
    expect((await cases.load(caseId)).state.stage).toBe('settled');
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'triage.standing-changed.v1',
      'triage.case-classified.v1',
      'triage.route-chosen.v1',
      'triage.case-offered.v1',
      'triage.standing-changed.v1',
      'triage.standing-changed.v1',
    ]);
    expect(verifyChain(rows.map((row) => eventOfRow('triage', row)))).toEqual([]);
  });

  it('sends the offers of a closed organisation back to the desk, says why and where they went, and offers it nothing', async () => {
    const [waiting, claimed] = [await register(), await register()];
    for (const caseId of [waiting, claimed]) await route(caseId);
    const offerId = await offered(claimed);
    await receive(event('mediation.case-claimed.v1', { offerId, organisation: village }, MONDAY, claimed));
    await offered(waiting);
    const { organisationId, name } = village;
    const before = await organisations.loadOf(organisationId);
    const follower = new ProjectionConsumer(database.pool, new ClosedOrganisations(clocks));
    const data = { organisationId, name, how: 'suspended' as const, reason: '换届期间暂停受理' };
    const closing = event('directory.organisation-closed.v1', data, MONDAY, organisationId);
    await follower.takeIn([closing]);
    await follower.takeIn([closing]);
    const { state } = await cases.load(waiting);
    expect(state).toMatchObject({ stage: 'routed', freedBy: village, formerly: [organisationId] });
    expect(await timersOf(waiting)).toEqual(['triage']);
    expect((await cases.load(claimed)).state.stage).toBe('with-mediation');
    expect(await organisations.loadOf(organisationId)).toEqual({
      offered: 0,
      pooled: before.pooled,
      held: before.held,
      freed: [{ stage: 'routed', offeredTo: [], count: before.offered }],
    });
    const again = handlers.offer.execute(waiting, { organisationIds: [organisationId], pool: false }, context());
    expect(await refusal(again)).toMatchObject({ code: 'organisation-closed' });
    expect(await organisations.candidates({ disputeKind: 'A02' }, day)).toEqual([]);
    const reopened = { organisationId, name, reason: '恢复受理' };
    await follower.takeIn([event('directory.organisation-reopened.v1', reopened, MONDAY, organisationId)]);
    await offered(waiting);
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [waiting],
    );
    expect(verifyChain(rows.map((row) => eventOfRow('triage', row)))).toEqual([]);
  });

  it('refuses an organisation that does not take the kind, by name, and one that nobody knows', async () => {
    const caseId = await register();
    await route(caseId);
    const pool = [village.organisationId, medical.organisationId];
    expect(
      await refusal(handlers.offer.execute(caseId, { organisationIds: pool, pool: true }, context())),
    ).toMatchObject({
      code: 'organisation-does-not-take-this-kind',
      details: {
        organisations: [{ organisationId: medical.organisationId, name: '晋城市医调委', takes: ['A15'] }],
        allowedActions: ['classify', 'offer', 'note', 'refer-out'],
      },
    });
    expect(
      await refusal(handlers.offer.execute(caseId, { organisationIds: [newId()], pool: false }, context())),
    ).toMatchObject({
      code: 'organisation-unknown',
    });
  });

  it('answers a repeated command with the same answer, and a stale one with where the case stands', async () => {
    const caseId = await register();
    const key = newId();
    const request = { disputeKind: 'A02', risk: 'low' } as const;
    const first = await handlers.classify.execute(caseId, request, context('triage-officer', key));
    expect(await handlers.classify.execute(caseId, request, context('triage-officer', key))).toEqual(first);
    expect(
      await refusal(handlers.classify.execute(caseId, request, context('triage-officer', newId(), [1]))),
    ).toMatchObject({
      code: 'stale-version',
      details: { yourVersion: 1, current: { stage: 'classified', version: 2 } },
    });
  });

  it('tells a supervisor that the command is not theirs, and a stranger that there is no such case', async () => {
    const caseId = await register();
    const request = { disputeKind: 'A02', risk: 'low' } as const;
    expect(await refusal(handlers.classify.execute(caseId, request, context('supervisor')))).toMatchObject({
      code: 'not-permitted',
    });
    expect(await refusal(handlers.classify.execute(caseId, request, context('window-clerk')))).toMatchObject({
      code: 'not-permitted',
    });
    expect(await refusal(handlers.classify.execute(caseId, request, context('leader')))).toMatchObject({
      code: 'case-not-found',
    });
    expect(await refusal(cases.view(caseId, actor('mediator', village.organisationId)))).toMatchObject({
      code: 'case-not-found',
    });
    await route(caseId);
    await offered(caseId);
    expect((await cases.view(caseId, actor('mediator', village.organisationId))).state.stage).toBe('offered');
  });

  it('lets triage and offers run out on time: overdue the day after, offered again after three working days', async () => {
    const overdue = await register();
    const unclaimed = await register();
    await route(unclaimed);
    await offered(unclaimed);
    now = '2026-03-05T15:59:59.000Z';
    while ((await timers.fireDue()) > 0);
    expect((await cases.load(overdue)).state).toMatchObject({ stage: 'awaiting', overdueSince: '2026-03-02' });
    expect((await cases.load(unclaimed)).state.stage).toBe('offered');
    now = '2026-03-05T16:00:01.000Z';
    await timers.fireDue();
    const { state } = await cases.load(unclaimed);
    expect(state).toMatchObject({ stage: 'routed', clocks: [{ name: 'triage', dueOn: '2026-03-06' }] });
    expect(await timersOf(unclaimed)).toEqual(['triage']);
  });

  it('follows a claim that was faster than its take-back', async () => {
    const caseId = await register();
    await route(caseId);
    const offerId = await offered(caseId);
    await handlers.takeBack.execute(caseId, { reason: '改派' }, context());
    await receive(event('mediation.case-claimed.v1', { offerId, organisation: village }, MONDAY, caseId));
    expect((await cases.load(caseId)).state).toMatchObject({ stage: 'with-mediation', holder: { offerId } });
  });

  it('learns from its log whose offers are gone, for cases from before that was kept', async () => {
    const states = async () => (await database.pool.query('select id, data from cases order by id')).rows as object[];
    const kept = await states();
    const owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new FormerOffers1764700000004().down(runner);
    expect(await states()).not.toEqual(kept);
    await new FormerOffers1764700000004().up(runner);
    await owner.end();
    expect(await states()).toEqual(kept);
  });

  it('reports a claim of a case that it has never offered, and takes each event in once', async () => {
    const stray = event('mediation.case-claimed.v1', { offerId: newId(), organisation: village }, MONDAY, newId());
    await receive(stray);
    await receive(stray);
    const { rows } = await database.pool.query('select type, data from event_log where case_id = $1', [stray.caseId]);
    expect(rows).toEqual([
      {
        type: 'triage.anomaly-reported.v1',
        data: { eventId: stray.id, eventType: 'mediation.case-claimed.v1', stage: 'none' },
      },
    ]);
    expect(await refusal(cases.view(stray.caseId, actor('triage-officer')))).toMatchObject({ code: 'case-not-found' });
  });

  it('refers out to a court of its directory with the remedies told', async () => {
    const caseId = await register();
    await handlers.classify.execute(caseId, { disputeKind: 'A02', risk: 'low' }, context());
    await handlers.route.execute(caseId, { route: 'refer-out', target: 'litigation', reason: '一方拒绝' }, context());
    const request = { target: 'litigation', organisationId: court.organisationId, reason: '一方拒绝调解' } as const;
    expect(await handlers.referOut.execute(caseId, request, context())).toMatchObject({
      stage: 'referred',
      allowedActions: ['record-referral-result', 'return-referral'],
    });
    expect((await cases.load(caseId)).state.referral).toMatchObject({ target: 'litigation', organisation: court });
    expect(await timersOf(caseId)).toEqual([]);
  });

  it('lists candidates by kind, with the cases each has open', async () => {
    const before = await organisations.candidates({ disputeKind: 'A02', regionCode: '140522102200' }, day);
    expect(before.map(({ organisationId }) => organisationId)).toEqual([village.organisationId]);
    const caseId = await register();
    await route(caseId);
    await offered(caseId);
    const [candidate] = await organisations.candidates({ disputeKind: 'A02', regionCode: '140522102200' }, day);
    expect(candidate).toMatchObject({ nearness: 'village', openCases: (before[0]?.openCases ?? 0) + 1 });
  });

  describe('the work list', () => {
    it('puts the urgent first, then risk, then age, a page at a time without gap or repetition', async () => {
      await database.pool.query('delete from case_line');
      const late = await register({ title: '晚' }, '2026-03-03T01:00:00.000Z');
      const early = await register({ title: '早' }, '2026-03-01T01:00:00.000Z');
      const urgent = await register({ title: '急', urgent: true }, '2026-03-04T01:00:00.000Z');
      const risky = await register({ title: '险' }, '2026-03-04T02:00:00.000Z');
      await handlers.classify.execute(risky, { disputeKind: 'A02', risk: 'high' }, context());
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await workList.page({ limit: 2, ...(cursor ? { cursor } : {}) });
        pages.push(page.items.map(({ caseId }) => caseId));
        cursor = page.next;
      } while (cursor);
      expect(pages).toEqual([
        [urgent, risky],
        [early, late],
      ]);
      const awaiting = await workList.page({ stage: 'awaiting', limit: 10 });
      expect(awaiting.items.map(({ title }) => title)).toEqual(['急', '早', '晚']);
      expect(awaiting.items[0]).toMatchObject({ stageName: '待分流', overdue: false, clocks: [{ name: 'triage' }] });
    });

    it('is read from an index, whether of one stage or of all open work', async () => {
      const client = await database.pool.connect();
      try {
        await client.query('set enable_seqscan = off');
        await client.query('set enable_sort = off');
        for (const where of [
          "stage = 'awaiting'",
          "stage not in ('settled', 'referred', 'closed', 'with-mediation')",
        ]) {
          const { rows } = await client.query<{ 'QUERY PLAN': string }>(
            `explain select id from case_line where ${where}
              and (work_rank, registered_at, id) > (0::smallint, '2026' collate "C", '${newId()}'::uuid)
              order by work_rank, registered_at, id limit 20`,
          );
          const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
          expect(plan).toMatch(/cases_(work_list|open_work)/);
          expect(plan).not.toContain('Sort');
        }
      } finally {
        client.release(true);
      }
    });

    it('puts what is due first in front when asked, and what ran out before it', async () => {
      const late = await register({ title: '逾期' }, '2026-03-02T01:00:00.000Z');
      now = '2026-03-04T02:00:00.000Z';
      while ((await timers.fireDue()) > 0);
      await database.pool.query('delete from case_line where id <> $1', [late]);
      const waits = await register({ title: '待定' }, now);
      const routed = await register({ title: '待签收' }, now);
      await route(routed);
      await offered(routed);
      const pages: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await workList.page({ order: 'due', limit: 1, count: true, ...(cursor ? { cursor } : {}) });
        expect(page.total).toBe(3);
        pages.push(...page.items.map(({ caseId }) => caseId));
        cursor = page.next;
      } while (cursor);
      expect(pages).toEqual([late, waits, routed]);
      const { rows } = await database.pool.query<{ rule: string; dueOn: string }>(
        `select clock->>'rule' as rule, clock->>'dueOn' as "dueOn"
           from cases, jsonb_array_elements(data->'clocks') clock where id = $1 order by 2`,
        [routed],
      );
      expect(rows).toContainEqual({ rule: 'L-03', dueOn: '2026-03-09' });
      const offers = await workList.page({ stage: 'offered', order: 'due', limit: 5, count: true });
      expect(offers).toMatchObject({
        total: 1,
        items: [{ caseId: routed, dueOn: rows[0]!.dueOn, offeredTo: [village.name] }],
      });
      expect((await workList.page({ limit: 1 })).total).toBeUndefined();
      const turn = await workList.page({ turn: true, order: 'due', limit: 5, count: true });
      expect(turn.items.map(({ caseId }) => caseId)).toEqual([late, waits]);
      expect(turn.total).toBe(2);
      expect((await workList.page({ turn: true, limit: 5 })).items.map(({ caseId }) => caseId)).toEqual([late, waits]);
      now = MONDAY;
    });

    it('is read from an index by day, whether of one stage or of all open work', async () => {
      const client = await database.pool.connect();
      try {
        await client.query('set enable_seqscan = off');
        await client.query('set enable_sort = off');
        for (const where of ["stage = 'offered'", "stage not in ('settled', 'referred', 'closed', 'with-mediation')"]) {
          const { rows } = await client.query<{ 'QUERY PLAN': string }>(
            `explain select id from case_line where ${where}
              and (due_on, id) > ('2026' collate "C", '${newId()}'::uuid) order by due_on, id limit 20`,
          );
          const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
          expect(plan).toMatch(/cases_(open_)?due/);
          expect(plan).not.toContain('Sort');
        }
      } finally {
        client.release(true);
      }
    });

    it('refuses a cursor that is none', async () => {
      for (const cursor of [
        'nonsense',
        Buffer.from('[1]').toString('base64url'),
        Buffer.from('null').toString('base64url'),
      ]) {
        expect(await refusal(workList.page({ cursor, limit: 5 }))).toMatchObject({ code: 'invalid-request' });
        expect(await refusal(workList.page({ cursor, order: 'due', limit: 5 }))).toMatchObject({
          code: 'invalid-request',
        });
      }
    });
  });
});
