import {
  Calendars,
  CaseStore,
  type CommandContext,
  type EventLogRow,
  eventOfRow,
  Timers,
} from '@one-window/case-engine';
import type { Actor, AnyRecordedEvent } from '@one-window/contracts';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase, withCalendar } from '@one-window/testing';
import { v7 as newId } from 'uuid';
import { approveExtension, askExtension } from '../../domain/extend-order';
import { reportOnOrder } from '../../domain/give-orders';
import type { SupervisionCase } from '../../domain/supervision-case';
import { Arrivals } from '../../projection/arrivals';
import { CaseViews } from '../../projection/case-views.consumer';
import { PersonKeys } from '../../projection/person-keys';
import { ordersFollow } from '../../projection/orders-follow';
import { OpenFindings } from '../../proof/open-findings';
import { ProofStore } from '../../proof/proof-store';
import { CasePage } from '../../queries/case-page';
import { Contacts } from '../../queries/contacts';
import { ShamSigns } from '../../queries/sham-signs';
import { CaseList } from '../../queries/case-list';
import { Approvals } from '../../queries/approvals';
import { OrderList } from '../../queries/order-list';
import { Timeline } from '../../queries/timeline';
import { CaseHistory } from '../../spec-support/case-history';
import { committee, mediator, triageOfficer } from '../../spec-support/cast';
import { actorWith, SetClock } from '../../spec-support/readers';
import { supervisionModel } from '../../supervision.model';
import { supervisionMigrations } from '../../supervision.module';
import { proposeReassignment } from '../propose-reassignment/propose-reassignment';
import { settle } from '../settle/settle';
import { urge } from '../urge/urge';
import { order } from './order';

const supervisor = actorWith('supervisor');
const ofHolder = mediator(committee);
const by = (actor: Actor): CommandContext => ({ actor, idempotencyKey: newId(), requestHash: newId() });
const page = { limit: 20, count: true };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('supervision', supervisionMigrations);
}, 60_000);
afterAll(() => database.drop(), 60_000);

const open = () => {
  const { pool } = database;
  const clock = new SetClock('2026-11-05T08:00:00.000Z');
  const arrivals = new Arrivals();
  const clocks = withCalendar(clock);
  const records = new CaseStore<SupervisionCase, string>(pool, supervisionModel, clocks, { wake: () => undefined });
  const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
  const views = new CaseViews(pool, arrivals, new PersonKeys(cipher), ordersFollow(records));
  const findings = new OpenFindings(pool, new ProofStore(pool, clock));
  const cases = new CasePage(
    pool,
    new Timeline(pool),
    arrivals,
    clock,
    cipher,
    new Calendars(),
    findings,
    records,
    new Contacts(pool),
    new ShamSigns(pool),
  );
  const own = async (caseId: string): Promise<AnyRecordedEvent[]> => {
    const { rows } = await pool.query<EventLogRow>('select * from event_log where case_id = $1 order by sequence', [
      caseId,
    ]);
    return rows.map((row) => eventOfRow('supervision', row));
  };
  /** Supervision's own events come back to it as those of any other service. */
  const hear = async (caseId: string) => await views.takeIn(await own(caseId));
  const observer = { fired: () => undefined, failed: (error: unknown) => expect(error).toBeUndefined() };
  return {
    clock,
    records,
    views,
    cases,
    own,
    hear,
    order: new order.handler(records, cases),
    urge: new urge.handler(records, cases),
    settle: new settle.handler(records, cases),
    proposal: new proposeReassignment.handler(records, cases),
    list: new OrderList(pool, clock),
    approvals: new Approvals(pool, clock),
    caseList: new CaseList(pool, clock, cipher),
    timers: new Timers(pool, supervisionModel, clocks, { wake: () => undefined }, observer),
  };
};

describe('an order in the database', () => {
  it('is on the list of whoever has the case and on their page of it, goes on with the case, and is overdue until it is settled', async () => {
    const { clock, records, views, cases, own, hear, order: ordering, urge: urging, list, timers } = open();
    const history = new CaseHistory('JC-140502-20261102-000041').register().classify().offer().claim();
    const { caseId } = history;
    await views.takeIn(history.events);
    await ordering.execute(caseId, { limit: 'three-days', wanted: '请三日内组织见面。' }, by(supervisor));
    await urging.execute(caseId, { text: '请尽快联系申请人。' }, by(supervisor));
    await hear(caseId);

    const { items, total } = await list.page('owed', ofHolder, page);
    expect(total).toBe(1);
    expect(items).toMatchObject([
      { caseId, kind: 'order', text: '请三日内组织见面。', holder: committee.name, late: false },
    ]);
    expect((await list.page('urges', ofHolder, page)).items).toMatchObject([{ caseId, text: '请尽快联系申请人。' }]);
    expect((await list.page('orders', triageOfficer, page)).items).toEqual([]);
    const shown = await cases.of(caseId, ofHolder);
    expect(shown.asked).toMatchObject({
      stage: 'ordered',
      allowedActions: ['report', 'ask-extension'],
      order: { wanted: '请三日内组织见面。' },
    });
    expect(shown.clocks?.map(({ service, title }) => [service, title])).toContainEqual([
      'supervision',
      '13710：三天内反馈',
    ]);

    clock.at = '2026-11-10T02:00:00.000Z';
    await timers.fireDue();
    const before = history.events.length;
    history.giveBack();
    await views.takeIn(history.events.slice(before));
    // Brought again it is passed on once.
    await views.takeIn(history.events.slice(before));
    await hear(caseId);
    expect((await own(caseId)).map(({ type }) => type)).toEqual([
      'supervision.order-given.v1',
      'supervision.case-urged.v1',
      'supervision.order-overdue.v1',
      'supervision.order-passed-on.v1',
    ]);
    expect((await list.page('orders', ofHolder, page)).items).toEqual([]);
    expect((await list.page('urges', ofHolder, page)).items).toEqual([]);
    expect((await list.page('owed', triageOfficer, page)).items).toMatchObject([{ caseId, late: true }]);

    await records.change('report', caseId, by(triageOfficer), (state) =>
      reportOnOrder(state, { text: '已重新转办。' }),
    );
    await hear(caseId);
    expect((await list.page('reported', supervisor, page)).items).toMatchObject([
      { caseId, reported: true, late: true },
    ]);
    expect((await cases.of(caseId, supervisor)).asked).toMatchObject({
      allowedActions: [
        'accept-report',
        'send-back-report',
        'urge',
        'comment',
        'propose-reassignment',
        'withdraw-order',
      ],
    });
  });

  it('has longer when the leader approves it, who finds it on their list and sees of the case nothing else', async () => {
    const { clock, records, views, cases, hear, order: ordering, list, approvals } = open();
    const history = new CaseHistory('JC-140502-20261102-000045').register().classify().offer().claim();
    const { caseId } = history;
    await views.takeIn(history.events);
    const leader = actorWith('leader');
    await ordering.execute(caseId, { limit: 'three-days', wanted: '请三日内组织见面。' }, by(supervisor));
    await hear(caseId);
    await expect(cases.of(caseId, leader)).rejects.toMatchObject({ code: 'case-not-found' });
    const until = '2026-11-20';
    const wanted = { until, reason: '当事人住院。', plan: '出院后视频调解。' };
    await records.change('ask-extension', caseId, by(ofHolder), (state, deciding) =>
      askExtension(state, wanted, deciding),
    );
    await hear(caseId);
    expect((await approvals.page(page)).items).toMatchObject([{ caseId, until, limit: 'three-days', late: false }]);
    expect((await list.page('owed', ofHolder, page)).items).toContainEqual(
      expect.objectContaining({ caseId, extension: 'asked' }),
    );
    const shown = await cases.of(caseId, leader);
    expect(shown).toMatchObject({
      relation: 'approving',
      parts: [],
      asked: { allowedActions: ['approve-extension', 'refuse-extension'], order: { extension: wanted } },
    });
    expect(['title', 'timeline', 'parties', 'clocks'].filter((part) => part in shown)).toEqual([]);
    const approving = (one: Parameters<typeof approveExtension>[0], deciding: Parameters<typeof approveExtension>[2]) =>
      approveExtension(one, { remark: '同意。' }, deciding);
    await expect(records.change('approve-extension', caseId, by(ofHolder), approving)).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await records.change('approve-extension', caseId, by(leader), approving);
    await hear(caseId);
    expect((await approvals.page(page)).items).toEqual([]);
    const line = (await list.page('owed', ofHolder, page)).items.find((one) => one.caseId === caseId);
    expect(line).toMatchObject({ extension: 'approved', dueAt: '2026-11-20T15:59:59.999Z' });
    expect((await cases.of(caseId, ofHolder)).clocks).toContainEqual(
      expect.objectContaining({ service: 'supervision', dueOn: until, title: '督办时限（经批准延长）' }),
    );
    clock.at = '2026-11-21T02:00:00.000Z';
    expect((await list.page('owed', ofHolder, page)).items).toContainEqual(
      expect.objectContaining({ caseId, late: true }),
    );
  });

  it('leaves it to the supervisor to settle what asks for attention: it leaves the list until it happens again', async () => {
    const { views, hear, settle: settling, list, proposal, cases, caseList } = open();
    const history = new CaseHistory('JC-140502-20261102-000043').register().classify();
    history.offer().giveBack().offer().giveBack();
    const { caseId } = history;
    await views.takeIn(history.events);
    const bounced = async () =>
      (await caseList.page({ attention: 'bounced', limit: 20 })).items.map((one) => one.caseId);
    const counted = async () => (await caseList.counts({})).attention.bounced;
    expect([await bounced(), await counted()]).toEqual([[caseId], 1]);
    expect((await cases.of(caseId, supervisor)).asked?.allowedActions).toContain('settle');
    await settling.execute(caseId, { matter: 'bounced', reason: '理由属实。' }, by(supervisor));
    await proposal.execute(caseId, { reason: '建议改派专业组织。' }, by(supervisor));
    await hear(caseId);
    expect([await bounced(), await counted()]).toEqual([[], 0]);
    expect((await cases.of(caseId, supervisor)).asked?.allowedActions).not.toContain('settle');
    expect((await list.page('proposals', triageOfficer, page)).items).toMatchObject([{ caseId, kind: 'proposal' }]);
    expect((await list.page('proposals', ofHolder, page)).items).toEqual([]);
    const before = history.events.length;
    history.offer().giveBack();
    await views.takeIn(history.events.slice(before));
    expect(await bounced()).toEqual([caseId]);
  });

  it('is answered by the director who gives the case to another, once; the one who had it hears that and nothing else', async () => {
    const { clock, views, own, hear, list, proposal, cases } = open();
    clock.at = '2026-11-02T01:00:00.000Z';
    const history = new CaseHistory('JC-140502-20261102-000044').register().classify().offer().claim();
    const { caseId } = history;
    await views.takeIn(history.events);
    await proposal.execute(caseId, { reason: '一直没有进展，建议改派。' }, by(supervisor));
    await hear(caseId);
    const other = { organisationId: newId(), name: '城区物业纠纷人民调解委员会' };
    const before = history.events.length;
    history.reassign(other);
    await views.takeIn(history.events.slice(before));
    await views.takeIn(history.events.slice(before));
    await hear(caseId);
    const recorded = await own(caseId);
    expect(recorded.map(({ type }) => type)).toEqual([
      'supervision.reassignment-proposed.v1',
      'supervision.proposal-answered.v1',
    ]);
    expect(recorded.at(-1)?.data).toMatchObject({ agreed: true, text: '承办组织一直没有联系双方' });
    const proposed = (await list.page('proposals', triageOfficer, page)).items.map((one) => one.caseId);
    expect(proposed).not.toContain(caseId);
    const now = await cases.of(caseId, { ...ofHolder, organisationId: other.organisationId });
    expect(now).toMatchObject({ relation: 'offered' });
    const gone = await cases.of(caseId, ofHolder);
    expect(gone).toMatchObject({ relation: 'ended' });
    expect(gone.acts?.map(({ text }) => text)).toContain('改派');
    expect(JSON.stringify(gone)).not.toContain('一直没有联系双方');
  });

  it('is refused to others than supervisors, and of a case that nobody knows', async () => {
    const { order: ordering, proposal, views, cases } = open();
    const history = new CaseHistory('JC-140502-20261102-000042').register().classify().offer().claim();
    await views.takeIn(history.events);
    const asked = { limit: 'same-day' as const, wanted: '请尽快办理。' };
    await expect(ordering.execute(history.caseId, asked, by(triageOfficer))).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await expect(ordering.execute(newId(), asked, by(supervisor))).rejects.toMatchObject({ code: 'case-not-found' });
    await expect(proposal.execute(newId(), { reason: '建议改派。' }, by(supervisor))).rejects.toMatchObject({
      code: 'case-not-found',
    });
    expect((await cases.of(history.caseId, ofHolder)).asked).toBeUndefined();
  });
});
