import { randomUUID } from 'node:crypto';
import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { Actor, AnyRecordedEvent, EventData } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { FollowUpModule, followUpMigrations, followUpService } from './follow-up.module';
import { AgreementsInForce1764900000001 } from './migrations/agreements-in-force.migration';
import {
  act,
  agreement,
  applicant,
  confirmed,
  declined,
  dismissed,
  effective,
  talksEnded,
  id,
  organisation,
  NOW,
  payment,
  respondent,
  TODAY,
} from './spec-support/road';

const MONEY = id(60);
const FENCE = id(61);
/** Due after everything that happens here, so that no clock runs out beside what is looked at. */
const ahead = [payment({ dueOn: '2026-12-31' }), act({ dueOn: '2026-12-31' })];
const past = [payment(), act()];

/** While something was entered that could be reversed. */
const withEntries = [
  'record-performance',
  'record-default',
  'discharge-obligation',
  'record-succession',
  'reverse-entry',
  'note',
  'log-call',
];

describe('follow-up over HTTP and its database', () => {
  let database: TestDatabase;
  let service: RunningService;
  const officer = person('follow-up-officer', newId());
  const mediator = {
    ...person('mediator', organisation.organisationId),
    mediatorId: agreement().mediators[0]!.mediatorId,
  };
  const supervisor = person('supervisor', newId());

  beforeAll(async () => {
    database = await createTestDatabase('follow-up', followUpMigrations);
    service = await RunningService.start(followUpService, FollowUpModule, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });
  beforeEach(() => service.setClock(NOW));

  const receive = (caseId: string, ...events: AnyRecordedEvent[]) =>
    service.receive(...events.map((event) => ({ ...event, id: newId(), caseId })));
  const performing = async (over: Partial<EventData['mediation.agreement-effective.v1']> = {}): Promise<string> => {
    const caseId = newId();
    const sealed = (value: string, partyId: string, field: string) => ({
      token: service.cipher.encrypt(value, `${caseId}:${partyId}:${field}`),
    });
    const parties = [
      { ...applicant, phone: sealed('13800001234', applicant.partyId, 'phone') },
      { ...respondent, identityNumber: sealed('140502199001010019', respondent.partyId, 'identityNumber') },
    ];
    await receive(caseId, effective({ parties, obligations: ahead, ...over }));
    return caseId;
  };
  const command = (by: Actor, caseId: string, verb: string, payload?: object, headers?: Record<string, string>) =>
    service.call(by, 'POST', `cases/${caseId}/${verb}`, payload, headers);
  const paid = (amountFen: number) => ({ obligationId: MONEY, amountFen, performedOn: TODAY, evidence: '银行回单' });
  const removed = { obligationId: FENCE, performedOn: TODAY, evidence: '现场照片' };
  const visit = {
    visitedOn: TODAY,
    method: 'telephone',
    partyId: applicant.partyId,
    satisfaction: 5,
    note: '款项已收到',
  };
  const done = async (by: Actor, caseId: string, verb: string, payload?: object): Promise<unknown> => {
    const { status, body } = await command(by, caseId, verb, payload);
    expect({ verb, status, body: status === 200 ? undefined : body }).toEqual({ verb, status: 200, body: undefined });
    return body.stage;
  };
  const logOf = async (caseId: string) => {
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [caseId],
    );
    return rows.map((row) => eventOfRow('follow-up', row));
  };
  const timersOf = async (caseId: string) => {
    const { rows } = await database.pool.query<{ name: string }>(
      'select name from timer where case_id = $1 order by name',
      [caseId],
    );
    return rows.map(({ name }) => name);
  };

  it('has no file of a case before its agreement, though a ruling on it is remembered', async () => {
    const caseId = newId();
    await receive(caseId, confirmed());
    for (const somebody of [officer, supervisor]) {
      expect(await service.call(somebody, 'GET', `cases/${caseId}`)).toMatchObject({
        status: 404,
        body: { code: 'case-not-found' },
      });
    }
    await receive(caseId, effective({ obligations: ahead }));
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      stage: 'performing',
      confirmation: { courtCaseNumber: '（2026）晋0502诉前调确12号' },
    });
  });

  it('follows an agreement from performance in parts to the archive', async () => {
    const caseId = await performing();
    expect(await timersOf(caseId)).toEqual([`obligation:${MONEY}`, `obligation:${FENCE}`]);
    expect(await done(officer, caseId, 'record-performance', paid(40_000))).toBe('performing');
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      stageName: '履行中',
      caseNumber: agreement().caseNumber,
      outstandingFen: 60_000,
      allowedActions: withEntries,
      obligations: [{ performedFen: 40_000, outstandingFen: 60_000 }, { fulfilled: false }],
    });
    expect(await done(mediator, caseId, 'record-performance', paid(60_000))).toBe('performing');
    expect(await timersOf(caseId)).toEqual([`obligation:${FENCE}`]);
    expect(await done(mediator, caseId, 'record-performance', removed)).toBe('performed');
    expect(await timersOf(caseId)).toEqual(['visit']);
    await receive(caseId, confirmed());
    expect(await done(officer, caseId, 'record-visit', visit)).toBe('visited');
    expect(await timersOf(caseId)).toEqual([]);
    expect(await done(officer, caseId, 'close')).toBe('closed');
    expect(await done(officer, caseId, 'archive', { retention: 'long-term' })).toBe('archived');
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      outcome: 'confirmed-and-performed',
      volume: { volumeNumber: '（2026）人调卷第000123号', retention: 'long-term' },
      allowedActions: [],
    });
    const log = await logOf(caseId);
    expect(verifyChain(log)).toEqual([]);
    expect(log.map(({ type }) => type.split('.')[1])).toEqual([
      'standing-changed',
      'performance-recorded',
      'performance-recorded',
      'performance-recorded',
      'agreement-performed',
      'visit-recorded',
      'case-closed',
      'case-archived',
    ]);
  });

  it('refuses more than is owed and records nothing', async () => {
    const caseId = await performing();
    expect(await command(officer, caseId, 'record-performance', paid(100_001))).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:more-than-owed', leftFen: 100_000 },
    });
    expect((await logOf(caseId)).map(({ type }) => type)).toEqual(['follow-up.standing-changed.v1']);
  });

  it('keeps the debt exact when many payments arrive at once', async () => {
    const caseId = await performing({ obligations: [payment({ amountFen: 5, dueOn: '2026-12-31' })] });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => command(officer, caseId, 'record-performance', paid(1))),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    // The sixth fen is owed by nobody: by then the agreement is performed.
    expect(statuses).toEqual([200, 200, 200, 200, 200, 409]);
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      stage: 'performed',
      outstandingFen: 0,
      obligations: [{ performedFen: 5 }],
    });
  });

  it('says by itself that the day agreed has passed, and leaves the default to people', async () => {
    service.setClock('2026-10-31T15:00:00.000Z');
    const caseId = await performing({ obligations: past });
    service.setClock('2026-10-31T16:00:00.000Z');
    await service.fireDue();
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      stage: 'performing',
      obligations: [{ overdue: true }, { overdue: true }],
    });
    expect(await timersOf(caseId)).toEqual([]);
  });

  it('hands out the pack of a confirmed agreement with what is outstanding now, personal fields masked', async () => {
    const caseId = await performing({ obligations: past });
    await receive(caseId, confirmed());
    const reason = { obligationId: MONEY, reason: '经三次催告仍未支付' };
    expect(await service.call(officer, 'GET', `cases/${caseId}/enforcement-pack`)).toMatchObject({ status: 404 });
    expect(await done(officer, caseId, 'record-default', reason)).toBe('defaulted');
    expect(await done(officer, caseId, 'issue-enforcement-pack')).toBe('enforcement');
    expect(await done(officer, caseId, 'record-performance', paid(12_345))).toBe('enforcement');
    const { body: pack } = await service.call(mediator, 'GET', `cases/${caseId}/enforcement-pack`);
    expect(pack).toMatchObject({
      title: '强制执行申请书',
      basis: 'court-ruling',
      courtCaseNumber: '（2026）晋0502诉前调确12号',
      outstandingWhenIssuedFen: 100_000,
      outstandingFen: 87_655,
      creditors: [{ name: '赵一', phone: '138********' }],
      debtors: [{ name: '钱二', identityNumber: '140502********0019' }],
      limit: { rule: 'L-26', applyBy: '2028-10-31', basis: '《中华人民共和国民事诉讼法》第二百五十条' },
    });
    const text = pack.text as string;
    for (const part of [
      '被执行人：钱二',
      '给付尚欠的876.55元（大写捌佰柒拾陆元伍角伍分）',
      '已付123.45元',
      '经三次催告仍未支付',
      '此致\n晋城市城区人民法院',
    ]) {
      expect(text).toContain(part);
    }
    expect(JSON.stringify(pack)).not.toMatch(/13800001234|140502199001010019|token/);
    expect(await done(officer, caseId, 'close')).toBe('closed');
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({ outcome: 'enforcement' });
  });

  it('takes the creditor of an unconfirmed agreement to a suit or a payment order', async () => {
    const caseId = await performing();
    await done(officer, caseId, 'record-default', { obligationId: FENCE, reason: '拒绝拆除', refusalDeclared: true });
    await done(officer, caseId, 'issue-enforcement-pack');
    const { body: pack } = await service.call(officer, 'GET', `cases/${caseId}/enforcement-pack`);
    expect(pack).toMatchObject({ basis: 'mediation-agreement', title: '民事起诉状（支付令申请书）' });
    expect(pack.text).toContain('此致\n有管辖权的人民法院');
    expect(pack.text).toContain('履行：拆除围挡');
  });

  it('asks for goods to be handed over, which is enforced otherwise than an act', async () => {
    const goods = act({
      obligationId: FENCE,
      kind: 'delivery',
      description: '交付联合收割机一台',
      dueOn: '2026-10-20',
    });
    const caseId = await performing({ obligations: [goods] });
    await done(officer, caseId, 'record-default', { obligationId: FENCE, reason: '不交付', refusalDeclared: true });
    await done(officer, caseId, 'issue-enforcement-pack');
    const { body: pack } = await service.call(officer, 'GET', `cases/${caseId}/enforcement-pack`);
    expect(pack.text).toContain('交付财物：交付联合收割机一台');
  });

  it('a dismissal that arrives first suspends the agreement, and the new version is performed', async () => {
    const caseId = newId();
    await receive(caseId, dismissed());
    await receive(caseId, effective());
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      stage: 'suspended',
      allowedActions: ['record-performance', 'discharge-obligation', 'record-succession', 'note', 'log-call'],
    });
    await receive(caseId, effective({ version: 2 }));
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({ stage: 'performing' });
  });

  it('an agreement stays watched when talks about it end, and what earlier builds dropped is watched again', async () => {
    const caseId = await performing();
    const watched = [`obligation:${MONEY}`, `obligation:${FENCE}`];
    await receive(caseId, dismissed());
    expect(await timersOf(caseId)).toEqual([]);
    await receive(caseId, talksEnded());
    expect(await timersOf(caseId)).toEqual(watched);
    const stored = async () =>
      (await database.pool.query('select stage, data from cases where id = $1', [caseId])).rows;
    const kept = await stored();
    const owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
    await owner.query(
      `update cases set stage = 'ended', data = data || '{"stage": "ended", "clocks": [], "ending": "withdrawn"}'
         where id = $1`,
      [caseId],
    );
    await owner.query('delete from timer where case_id = $1', [caseId]);
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new AgreementsInForce1764900000001().up(runner);
    await owner.end();
    expect(await stored()).toEqual(kept);
    expect(await timersOf(caseId)).toEqual(watched);
  });

  it('a pack asks for what is due; what is due later is told on its day, and the case stays open for it', async () => {
    const later = payment({ obligationId: id(62), amountFen: 30_000, dueOn: '2026-11-30', description: '第二期' });
    const caseId = await performing({ obligations: [payment(), later] });
    await receive(caseId, confirmed());
    await done(officer, caseId, 'record-default', { obligationId: MONEY, reason: '经催告仍未支付' });
    expect(await done(officer, caseId, 'issue-enforcement-pack')).toBe('enforcement');
    const pack = async () => (await service.call(officer, 'GET', `cases/${caseId}/enforcement-pack`)).body;
    expect(await pack()).toMatchObject({
      outstandingFen: 100_000,
      outstandingWhenIssuedFen: 100_000,
      notYetDueFen: 30_000,
    });
    expect((await pack()).text).toContain('履行期限尚未届满的义务（其中金额300.00元）不在本次申请之内');
    expect(await timersOf(caseId)).toEqual([`obligation:${id(62)}`]);
    expect(await command(officer, caseId, 'close')).toMatchObject({
      status: 422,
      body: { code: 'obligations-still-to-fall-due', obligations: [{ obligationId: id(62), dueOn: '2026-11-30' }] },
    });
    service.setClock('2026-11-30T16:00:00.000Z');
    await service.fireDue();
    expect(await done(officer, caseId, 'issue-enforcement-pack')).toBe('enforcement');
    expect(await pack()).toMatchObject({ outstandingFen: 130_000, notYetDueFen: 0 });
    expect(await done(officer, caseId, 'close')).toBe('closed');
  });

  it('archives a declined case under the number given, as nobody told it here', async () => {
    const caseId = newId();
    await receive(caseId, declined);
    expect(await done(officer, caseId, 'close')).toBe('closed');
    expect(await command(officer, caseId, 'archive', { retention: 'short-term' })).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:case-number-needed', field: 'caseNumber' },
    });
    const caseNumber = 'JC-140581-20261102-000777';
    expect(await done(officer, caseId, 'archive', { retention: 'short-term', caseNumber })).toBe('archived');
    expect((await service.call(officer, 'GET', `cases/${caseId}`)).body).toMatchObject({
      outcome: 'declined',
      volume: { volumeNumber: '（2026）人调卷第000777号' },
    });
  });

  it('is open to the centre and the organisation that mediated, and hidden from all others', async () => {
    const caseId = await performing();
    const view = (by: Actor) => service.call(by, 'GET', `cases/${caseId}`).then(({ status }) => status);
    const colleague = { ...person('mediator', organisation.organisationId), mediatorId: newId() };
    const centre = (['auditor', 'window-clerk', 'triage-officer'] as const).map((role) => person(role, newId()));
    for (const by of [officer, mediator, colleague, supervisor, ...centre]) {
      expect([by.roles, await view(by)]).toEqual([by.roles, 200]);
    }
    expect(await view(person('organisation-manager', newId()))).toBe(404);
    for (const role of ['leader', 'court-clerk', 'administrator'] as const) {
      expect(await view(person(role, organisation.organisationId))).toBe(403);
    }
    const stranger = person('mediator', newId());
    expect((await command(stranger, caseId, 'record-performance', paid(1))).status).toBe(404);
    expect((await command(mediator, caseId, 'record-default', { obligationId: MONEY, reason: '未付' })).status).toBe(
      403,
    );
    expect((await command(supervisor, caseId, 'close')).status).toBe(403);
    expect(await command(colleague, caseId, 'record-performance', paid(1))).toMatchObject({
      status: 403,
      body: { code: 'not-the-holder' },
    });
    expect((await service.call(colleague, 'GET', `cases/${caseId}`)).body).toMatchObject({ allowedActions: [] });
    expect((await command(mediator, caseId, 'record-performance', paid(1))).status).toBe(200);
    const manager = person('organisation-manager', organisation.organisationId);
    expect((await command(manager, caseId, 'record-performance', paid(1))).status).toBe(200);
  });

  it('gives the same answer to a repeated key, refuses a stale version and what the stage does not permit', async () => {
    const caseId = await performing();
    const key = { 'idempotency-key': randomUUID() };
    const first = await command(officer, caseId, 'record-performance', paid(10), key);
    expect(await command(officer, caseId, 'record-performance', paid(10), key)).toEqual(first);
    expect(await command(officer, caseId, 'record-performance', paid(11), key)).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:idempotency-key-reused' },
    });
    expect(await command(officer, caseId, 'record-performance', paid(10), { 'if-match': '"1"' })).toMatchObject({
      status: 409,
    });
    expect(await command(officer, caseId, 'archive', { retention: 'permanent' })).toMatchObject({
      status: 409,
      body: { allowedActions: withEntries },
    });
    expect(await command(officer, caseId, 'record-visit', { ...visit, satisfaction: 6 })).toMatchObject({
      status: 400,
    });
    expect((await logOf(caseId)).map(({ type }) => type)).toEqual([
      'follow-up.standing-changed.v1',
      'follow-up.performance-recorded.v1',
    ]);
  });

  it('lists what is due first in front, a page at a time, to each their own', async () => {
    const own = { organisationId: newId(), name: '高平市米山镇人民调解委员会' };
    const ids: string[] = [];
    for (const dueOn of ['2026-12-31', '2026-11-05', '2026-11-30']) {
      ids.push(await performing({ organisation: own, obligations: [payment({ dueOn })] }));
    }
    const [third, first, second] = ids;
    const manager = person('organisation-manager', own.organisationId);
    const { body: page } = await service.call(manager, 'GET', 'cases?stage=performing&limit=2');
    expect(page).toMatchObject({
      items: [{ caseId: first, dueOn: '2026-11-05', daysLeft: 3, organisationName: own.name }, { caseId: second }],
    });
    const { body: rest } = await service.call(manager, 'GET', `cases?limit=2&cursor=${page.next as string}`);
    expect(rest).toEqual({ items: [expect.objectContaining({ caseId: third })] });
    const due = await service.call(officer, 'GET', 'cases?due=2026-11-30&limit=100');
    const found = (due.body.items as { caseId: string }[]).map(({ caseId }) => caseId);
    expect(found).toEqual(expect.arrayContaining([first, second]));
    expect(found).not.toContain(third);
    expect((await service.call(person('mediator', newId()), 'GET', 'cases')).body).toEqual({ items: [] });
  });

  it('puts what ran out in front and counts the whole list', async () => {
    const own = { organisationId: newId(), name: '泽州县巴公镇人民调解委员会' };
    const manager = person('organisation-manager', own.organisationId);
    const unvisited = await performing({ organisation: own, obligations: [payment({ dueOn: '2026-11-30' })] });
    const running = await performing({ organisation: own, obligations: [payment({ dueOn: '2027-12-31' })] });
    const late = await performing({
      organisation: own,
      obligations: [payment({ dueOn: '2026-11-05' }), payment({ obligationId: id(62), dueOn: '2027-11-30' })],
    });
    await done(manager, unvisited, 'record-performance', paid(payment().amountFen ?? 0));
    service.setClock('2027-06-01T02:00:00.000Z');
    await service.fireDue();
    const { body: first } = await service.call(manager, 'GET', 'cases?limit=1&count=true');
    expect(first).toMatchObject({ total: 3, items: [{ caseId: unvisited, stage: 'performed', overdue: true }] });
    const { body: rest } = await service.call(manager, 'GET', `cases?limit=5&cursor=${first.next as string}`);
    expect(rest).toMatchObject({
      items: [
        { caseId: late, overdue: true, dueOn: '2026-11-05' },
        { caseId: running, overdue: false, dueOn: '2027-12-31' },
      ],
    });
    expect(rest).not.toHaveProperty('total');
  });
});
