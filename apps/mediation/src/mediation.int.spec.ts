import {
  applyEvent,
  CaseConsumer,
  CaseStore,
  type CommandContext,
  type EventLogRow,
  eventOfRow,
  inTransaction,
  Timers,
} from '@one-window/case-engine';
import { handlerOf } from '@one-window/commands';
import { type Actor, type AnyRecordedEvent, type EventData, type EventType, Problem } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { ProjectionConsumer } from '@one-window/transport';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { initial, type MediationCase } from './domain/case-state';
import type { ReceivedByMediation } from './domain/received';
import { AppointHandler } from './features/appoint/appoint.handler';
import { ClaimHandler } from './features/claim/claim.handler';
import { convene } from './features/convene/convene';
import { draftAgreement } from './features/draft-agreement/draft-agreement';
import { end } from './features/end/end';
import { giveRightsNotice } from './features/give-rights-notice/give-rights-notice';
import { RecordSessionHandler } from './features/record-session/record-session.handler';
import { renegotiate } from './features/renegotiate/renegotiate';
import { ReturnHandler } from './features/return/return.handler';
import { SignHandler } from './features/sign/sign.handler';
import type { MediationCommand } from './mediation.commands';
import { mediationModel } from './mediation.model';
import { mediationMigrations } from './mediation.module';
import { AgreementsInForce1764900000001 } from './migrations/agreements-in-force.migration';
import { RecordReaders1764700000001 } from './migrations/record-readers.migration';
import { WorkList } from './queries/work-list';
import { CaseView } from './queries/case-view';
import { DepartedMediators } from './queries/departed-mediators';
import { Organisations } from './queries/organisations';
import { directoryCopyReadiness, DirectoryCopy } from './queries/directory-copy';
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
  otherCommittee,
  outsider,
  respondent,
  supervisor,
} from './spec-support/people';
import { draftOf, isStep, NOW, recordedEvent } from './spec-support/road';

const clocks = { at: NOW, now: () => clocks.at, machineNow: () => NOW, calendar: () => defaultCalendar };
const outbox = { wake: () => undefined };
const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('test')));

const heard = new Map<string, AnyRecordedEvent>();

let database: TestDatabase;
let store: CaseStore<MediationCase, MediationCommand>;
let view: CaseView;
let lists: WorkList;
let directory: Organisations;

const by = (actor: Actor, key = newId()): CommandContext => ({ actor, idempotencyKey: key, requestHash: key });

const hear = <T extends EventType>(caseId: string, type: T, data: EventData[T]): Promise<void> => {
  const event = { ...recordedEvent(type, data), id: newId(), caseId };
  heard.set(event.id, event);
  return new CaseConsumer(database.pool, mediationModel, clocks, outbox).takeIn([event]);
};

const offer = async (changes: Parameters<typeof offerOf>[0] = {}): Promise<string> => {
  const caseId = newId();
  const parties = [
    { ...applicant, phone: { token: cipher.encrypt('13800001234', `${caseId}:${applicant.partyId}:phone`) } },
    respondent,
  ];
  await hear(caseId, 'triage.case-offered.v1', offerOf({ parties, ...changes }));
  return caseId;
};

/** Received events that the table says to ignore, or to report, leave the state as it is. */
const isApplied = (state: MediationCase, event: AnyRecordedEvent): boolean =>
  event.service === 'mediation' ||
  typeof mediationModel.receives[state.stage][event.type as ReceivedByMediation] !== 'string';

const problemOf = async (attempt: Promise<unknown>): Promise<Problem> => {
  const outcome = await attempt.catch((error: unknown) => error);
  if (!(outcome instanceof Problem)) throw new Error('it was not refused');
  return outcome;
};

// Two hundred claims at once take more than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

beforeAll(async () => {
  database = await createTestDatabase('mediation', mediationMigrations);
  store = new CaseStore(database.pool, mediationModel, clocks, outbox);
  lists = new WorkList(database.pool, clocks);
  directory = new Organisations(database.pool);
  view = new CaseView(store, cipher, directory, clocks, { current: defaultCalendar });
});

beforeEach(() => {
  clocks.at = NOW;
});

afterAll(() => database.drop());

describe('the copy of the directory', () => {
  it('makes the service ready when it arrives, once or twice', async () => {
    expect(await directoryCopyReadiness(database.pool)).toMatchObject({ status: 'degraded' });
    const organisation = {
      ...committee,
      code: 'ORG-012',
      shortName: '凤台街道调委会',
      kind: 'O12',
      regionCode: '140502003',
      presence: 'resident' as const,
      disputeKinds: ['A02' as const],
      chargesFees: false,
      creditCode: '52140502MJY00001XX',
    };
    const events = [
      recordedEvent('directory.organisation-registered.v1', organisation),
      recordedEvent('directory.mediator-registered.v1', {
        ...chair,
        organisationId: committee.organisationId,
        specialities: [],
      }),
    ].map((event) => ({ ...event, id: newId() }));
    const consumer = new ProjectionConsumer(database.pool, new DirectoryCopy());
    await consumer.takeIn(events);
    await consumer.takeIn(events);
    expect(await directoryCopyReadiness(database.pool)).toEqual({ status: 'up' });
    const copied = { ...chair, organisationId: committee.organisationId };
    expect(await directory.mediators([chair.mediatorId, idOf(777)])).toEqual([{ ...copied, departed: false }]);
    for (const departedMediatorIds of [[chair.mediatorId], []]) {
      const staff = { organisationId: committee.organisationId, reachable: true, departedMediatorIds };
      await consumer.takeIn([{ ...recordedEvent('directory.staff-changed.v1', staff), id: newId() }]);
      const departed = departedMediatorIds.length > 0;
      expect(await directory.mediators([chair.mediatorId])).toEqual([{ ...copied, departed }]);
    }
    expect(await directory.identity(committee.organisationId)).toEqual({
      kind: 'O12',
      shortName: '凤台街道调委会',
      creditCode: '52140502MJY00001XX',
      closed: false,
    });
    expect(await directory.identity(idOf(777))).toEqual({});
    const { organisationId, name } = committee;
    const closing = { organisationId, name, how: 'suspended' as const, reason: '换届期间暂停受理' };
    const reopening = { organisationId, name, reason: '恢复受理' };
    await consumer.takeIn([{ ...recordedEvent('directory.organisation-closed.v1', closing), id: newId() }]);
    expect(await directory.identity(organisationId)).toMatchObject({ closed: true });
    await consumer.takeIn([{ ...recordedEvent('directory.organisation-reopened.v1', reopening), id: newId() }]);
    expect(await directory.identity(organisationId)).toMatchObject({ closed: false });
    const changed = { ...organisation, organisationId, name: `${name}（城区）`, reason: '更名' };
    await consumer.takeIn([{ ...recordedEvent('directory.organisation-changed.v1', changed), id: newId() }]);
    expect(await directory.organisation(organisationId)).toMatchObject({ name: `${name}（城区）` });
  });
});

describe('two hundred organisations and one case', () => {
  it('gives it to one and tells the other 199 who has it', async () => {
    const organisations = Array.from({ length: 200 }, (_, index) => ({
      organisationId: idOf(1000 + index),
      name: `第${index + 1}调解委员会`,
    }));
    const caseId = await offer({ organisations });
    const claimCase = new ClaimHandler(store, directory);
    const outcomes = await Promise.all(
      organisations.map((organisation, index) => {
        const actor = { ...actorOf('organisation-manager', organisation), accountId: idOf(2000 + index) };
        return claimCase.execute(caseId, {}, by(actor)).then(
          () => organisation.name,
          (error: unknown) => error,
        );
      }),
    );
    const winners = outcomes.filter((outcome) => typeof outcome === 'string');
    expect(winners).toHaveLength(1);
    const refusals = outcomes.filter((outcome) => outcome instanceof Problem);
    expect(refusals).toHaveLength(199);
    for (const { code, details } of refusals) {
      expect({ code, details }).toMatchObject({ code: 'already-claimed', details: { holder: winners[0], since: NOW } });
    }
    const { rows } = await database.pool.query('select type from event_log where case_id = $1', [caseId]);
    expect(rows).toEqual([{ type: 'mediation.standing-changed.v1' }, { type: 'mediation.case-claimed.v1' }]);
  });
});

describe('a case on its way to an agreement', () => {
  let caseId: string;
  const sessionText = '申请人私下表示可以接受两千五百元。';

  it('waits in the pool of every organisation of the offer, without names', async () => {
    caseId = await offer();
    const { items } = await lists.openOffers(outsider, { limit: 20 });
    expect(items.find((item) => item.caseId === caseId)).toMatchObject({
      title: '李某某与王某某相邻漏水纠纷',
      pool: true,
      parties: [{ name: '李*兰' }, { name: '王*军' }],
    });
    expect(await view.of(caseId, outsider)).toMatchObject({
      title: '李某某与王某某相邻漏水纠纷',
      facts: '楼上漏水，联系电话［电话已隐去］。',
      claims: ['赔偿损失'],
      parties: [{ name: '李*兰' }, { name: '王*军' }],
      allowedActions: ['claim'],
    });
  });

  it('is claimed once; the same key gives the same answer', async () => {
    const claimCase = new ClaimHandler(store, directory);
    const context = by(manager);
    const answer = await claimCase.execute(caseId, {}, context);
    expect(answer).toMatchObject({ stage: 'claimed', version: 2 });
    expect(await claimCase.execute(caseId, {}, context)).toEqual(answer);
    expect(await problemOf(claimCase.execute(caseId, {}, { ...context, requestHash: 'other' }))).toMatchObject({
      code: 'idempotency-key-reused',
    });
    expect((await lists.openOffers(outsider, { limit: 20 })).items).toEqual([]);
    expect((await lists.held(manager, { limit: 20 })).items).toMatchObject([
      { caseId, holder: committee.name, limit: { rule: 'L-08', dueOn: '2026-12-21' } },
    ]);
  });

  it('shows the others its number and what they did themselves, not who holds it', async () => {
    expect(await view.of(caseId, outsider)).toEqual({
      caseId,
      caseNumber: offerOf().summary.caseNumber,
      relation: 'ended',
      allowedActions: [],
      next: [],
      acts: [],
    });
    const stranger = actorOf('mediator', { organisationId: idOf(102), name: '第三调解委员会' });
    expect(await problemOf(view.of(caseId, stranger))).toMatchObject({ code: 'case-not-found' });
    expect(await problemOf(view.of(caseId, courtClerk))).toMatchObject({ code: 'case-not-found' });
  });

  it('refuses others by standing, versions by If-Match, and steps out of turn with what is allowed', async () => {
    const notice = { partyIds: everyone, method: 'oral' as const };
    const give = handlerOf(store, giveRightsNotice);
    expect(await problemOf(give.execute(caseId, notice, by(outsider)))).toMatchObject({ code: 'not-the-holder' });
    expect(await problemOf(give.execute(caseId, notice, by(supervisor)))).toMatchObject({ code: 'not-permitted' });
    expect(await problemOf(give.execute(caseId, notice, { ...by(manager), ifMatch: [1] }))).toMatchObject({
      code: 'stale-version',
      details: { current: { version: 2 } },
    });
    const signing = new SignHandler(store).execute(caseId, { kind: 'mediator', method: 'signature' }, by(manager));
    expect(await problemOf(signing)).toMatchObject({
      code: 'not-allowed-in-this-stage',
      details: { allowedActions: expect.arrayContaining(['appoint', 'return', 'end']) as string[] },
    });
  });

  it('gets a mediator of the directory’s list and a caucus whose record only that mediator opens', async () => {
    const appointing = new AppointHandler(store, directory);
    const mediators = (mediatorId: string) => ({ mediators: [{ mediatorId, presiding: true }] });
    expect(await problemOf(appointing.execute(caseId, mediators(idOf(777)), by(manager)))).toMatchObject({
      code: 'mediator-not-of-organisation',
    });
    await appointing.execute(caseId, mediators(chair.mediatorId), by(manager));
    await handlerOf(store, giveRightsNotice).execute(caseId, { partyIds: everyone, method: 'written' }, by(chairActor));
    const meeting = {
      kind: 'caucus' as const,
      mode: 'on-site' as const,
      startsAt: NOW,
      place: '谈话室',
    };
    await handlerOf(store, convene).execute(caseId, { ...meeting, partyIds: [applicant.partyId] }, by(chairActor));
    const { state } = await store.load(caseId);
    const { sessionId } = state.sessions[0]!;
    const record = {
      sessionId,
      outcome: 'continued' as const,
      attendedPartyIds: [applicant.partyId],
      text: sessionText,
    };
    await new RecordSessionHandler(store, cipher).execute(caseId, record, by(chairActor));

    expect(await view.sessionRecord(caseId, sessionId, chairActor)).toMatchObject({ text: sessionText });
    for (const actor of [manager, supervisor]) {
      expect(await problemOf(view.sessionRecord(caseId, sessionId, actor))).toMatchObject({
        code: 'session-record-sealed',
      });
      expect(await view.of(caseId, actor)).toMatchObject({
        sessions: [{ kind: 'caucus', recorded: true, readable: false }],
      });
    }
    expect(await problemOf(view.sessionRecord(caseId, sessionId, outsider))).toMatchObject({ code: 'not-found' });
    const { rows } = await database.pool.query<{ all: string }>(
      `select (select string_agg(data::text, '') from event_log where case_id = $1)
              || (select data::text from cases where id = $1) as all`,
      [caseId],
    );
    expect(rows[0]?.all).not.toContain('两千五百元');
  });

  it('shows personal fields masked to those who hold it', async () => {
    const seen = await view.of(caseId, manager);
    expect(seen).toMatchObject({
      parties: [{ name: applicant.name, phone: '138********' }, { name: respondent.name }],
    });
    expect(JSON.stringify(seen)).not.toContain('v1.test');
  });

  it('ends in an agreement signed in order, on behalf of the parties who sign at the table', async () => {
    const { form, content, obligations, performedOnTheSpot, subjectMatter } = draftOf();
    await handlerOf(store, draftAgreement).execute(
      caseId,
      {
        form,
        content,
        obligations: obligations.map(({ obligationId: _, ...asked }) => asked),
        performedOnTheSpot,
        subjectMatter,
      },
      by(chairActor),
    );
    const sign = new SignHandler(store);
    for (const partyId of everyone) {
      await sign.execute(caseId, { kind: 'party', partyId, method: 'fingerprint' }, by(chairActor));
    }
    expect(await view.of(caseId, manager)).toMatchObject({
      agreement: { nextSigners: [{ kind: 'mediator', name: chair.name }] },
    });
    await sign.execute(caseId, { kind: 'mediator', method: 'signature' }, by(chairActor));
    const answer = await sign.execute(caseId, { kind: 'organisation-seal', method: 'seal' }, by(manager));
    expect([answer.stage, answer.allowedActions.filter(isStep)]).toEqual(['agreed', ['renegotiate']]);
    const { rows } = await database.pool.query<{ on_behalf_of: { name: string } | null }>(
      `select on_behalf_of from event_log where case_id = $1 and type = 'mediation.agreement-signed.v1' order by sequence`,
      [caseId],
    );
    expect(rows.map((row) => row.on_behalf_of?.name)).toEqual([applicant.name, respondent.name, undefined, undefined]);
    const timers = await database.pool.query('select name from timer where case_id = $1', [caseId]);
    expect(timers.rows).toEqual([]);
  });

  it('keeps that agreement while an amendment is drafted, also where an earlier build forgot it', async () => {
    const { form, content, performedOnTheSpot, subjectMatter } = draftOf();
    const reopened = { reason: '变更履行期限', consentedBy: everyone };
    await handlerOf(store, renegotiate).execute(caseId, reopened, by(manager));
    const amendment = { form, content, obligations: [], performedOnTheSpot, subjectMatter, acceleration: true };
    await handlerOf(store, draftAgreement).execute(caseId, amendment, by(chairActor));
    const stored = async () => {
      const { rows } = await database.pool.query<{ data: MediationCase }>('select data from cases where id = $1', [
        caseId,
      ]);
      return rows[0]?.data;
    };
    const kept = await stored();
    expect(kept).toMatchObject({
      agreement: { version: 2, acceleration: true },
      inForce: { version: 1, effectiveOn: '2026-11-21', signatures: [{}, {}, {}, {}] },
    });
    const owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
    await owner.query(`update cases set data = data - 'inForce' where id = $1`, [caseId]);
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new AgreementsInForce1764900000001().up(runner);
    await owner.end();
    expect(await stored()).toEqual(kept);
    // Whoever read the case before the migration reads it anew.
    store = new CaseStore(database.pool, mediationModel, clocks, outbox);
    const ended = await handlerOf(store, end).execute(caseId, { ground: 'E11', reason: '不再变更' }, by(chairActor));
    expect(ended).toMatchObject({ stage: 'agreed' });
  });
});

describe('what else may happen to an offered case', () => {
  it('is given back with a reason and a suggestion from the directory', async () => {
    const returning = new ReturnHandler(store, directory);
    const direct = await offer({ pool: false });
    const unknown = { reason: '不属于本会调解范围', suggestedOrganisationId: idOf(777) };
    expect(await problemOf(returning.execute(direct, unknown, by(outsider)))).toMatchObject({
      code: 'organisation-unknown',
    });
    const request = { reason: '不属于本会调解范围', suggestedOrganisationId: committee.organisationId };
    expect(await returning.execute(direct, request, by(outsider))).toMatchObject({ stage: 'returned' });
    expect(await problemOf(returning.execute(await offer(), request, by(outsider)))).toMatchObject({
      code: 'pool-offer-not-returnable',
    });
  });

  it('reports an offer of a case that somebody holds as an anomaly and keeps the holder', async () => {
    const caseId = await offer();
    await new ClaimHandler(store, directory).execute(caseId, {}, by(manager));
    await hear(caseId, 'triage.case-offered.v1', offerOf({ offerId: idOf(301), organisations: [otherCommittee] }));
    const { rows } = await database.pool.query('select type from event_log where case_id = $1 order by sequence', [
      caseId,
    ]);
    expect(rows).toEqual([
      { type: 'mediation.standing-changed.v1' },
      { type: 'mediation.case-claimed.v1' },
      { type: 'mediation.anomaly-reported.v1' },
    ]);
    expect((await store.load(caseId)).state).toMatchObject({ stage: 'claimed', holder: { name: committee.name } });
  });

  it('lets its limit run out as an event, after which only extension and end are left', async () => {
    const caseId = await offer();
    await new ClaimHandler(store, directory).execute(caseId, {}, by(manager));
    const appointing = new AppointHandler(store, directory);
    const request = { mediators: [{ mediatorId: chair.mediatorId, presiding: true }] };
    await appointing.execute(caseId, request, by(manager));
    clocks.at = '2026-12-21T16:00:00.000Z';
    await new Timers(database.pool, mediationModel, clocks, outbox, {
      fired: () => undefined,
      failed: () => undefined,
    }).fireDue();
    const { code, details } = await problemOf(appointing.execute(caseId, request, by(manager)));
    expect({ code, details }).toMatchObject({
      code: 'time-limit-passed',
      details: { rule: 'L-08', dueOn: '2026-12-21' },
    });
    expect((details.allowedActions as string[]).filter(isStep)).toEqual(['extend', 'end']);
  });

  it('goes back to the manager when its mediator leaves, once however often that is told', async () => {
    const caseId = await offer();
    await new ClaimHandler(store, directory).execute(caseId, {}, by(manager));
    const appointing = new AppointHandler(store, directory);
    const request = { mediators: [{ mediatorId: chair.mediatorId, presiding: true }] };
    await appointing.execute(caseId, request, by(manager));
    const waiting = async () =>
      (await lists.held(manager, { limit: 100, order: 'due', unappointed: true })).items.map((item) => item.caseId);
    expect(await waiting()).not.toContain(caseId);
    const { organisationId } = committee;
    const data = { ...chair, organisationId, reason: '聘期届满' };
    const leaving = { ...recordedEvent('directory.mediator-left.v1', data), id: newId() };
    const follower = new ProjectionConsumer(database.pool, new DepartedMediators(clocks));
    await follower.takeIn([leaving]);
    await follower.takeIn([leaving]);
    const { state } = await store.load(caseId);
    expect(state).toMatchObject({ stage: 'appointed', mediators: [] });
    expect(await waiting()).toContain(caseId);
    const { rows } = await database.pool.query<{ data: { next?: object[] } }>(
      `select data from event_log where case_id = $1 and type = 'mediation.mediator-left.v1'`,
      [caseId],
    );
    expect(rows).toHaveLength(1);
    expect(await problemOf(appointing.execute(caseId, request, by(manager)))).toMatchObject({
      code: 'mediator-departed',
    });
  });

  it('rests on nothing but its events: folded again they give the same state, in an unbroken chain', async () => {
    for (const { id, data } of (
      await database.pool.query<{ id: string; data: MediationCase }>('select id, data from cases')
    ).rows) {
      const own = await database.pool.query<EventLogRow & { case_version: string }>(
        'select * from event_log where case_id = $1 order by sequence',
        [id],
      );
      const inbox = await database.pool.query<{ event_id: string; case_version: string }>(
        `select event_id, case_version from inbox
          where case_id = $1 and consumer = 'mediation' and case_version > 0 -- 0: without effect`,
        [id],
      );
      const recorded = own.rows.map((row) => ({
        version: Number(row.case_version),
        event: eventOfRow('mediation', row),
      }));
      const received = inbox.rows.map((row) => ({
        version: Number(row.case_version),
        event: heard.get(row.event_id)!,
      }));
      expect(verifyChain(recorded.map(({ event }) => event))).toEqual([]);
      const folded = [...received, ...recorded]
        .toSorted((one, other) => one.version - other.version)
        .reduce(
          (state, { event }) => (isApplied(state, event) ? applyEvent(mediationModel, state, event) : state),
          initial(id),
        );
      expect(JSON.parse(JSON.stringify(folded))).toEqual(data);
    }
  });

  it('learns for records made before it was kept who was appointed when they were made', async () => {
    const statesNow = async () =>
      (await database.pool.query<{ data: MediationCase }>('select data from cases order by id')).rows;
    const kept = await statesNow();
    const owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new RecordReaders1764700000001().down(runner);
    expect(await statesNow()).not.toEqual(kept);
    await new RecordReaders1764700000001().up(runner);
    await owner.end();
    expect(await statesNow()).toEqual(kept);
    expect(JSON.stringify(kept)).toContain(`"appointed":["${chair.mediatorId}"]`);
  });

  it('finds pages of the pool by index, oldest first', async () => {
    const organisations = [{ organisationId: idOf(5000), name: '分页调解委员会' }];
    const wanted: string[] = [];
    for (let count = 0; count < 5; count += 1) wanted.push(await offer({ organisations }));
    const reader = actorOf('mediator', organisations[0]!);
    const first = await lists.openOffers(reader, { limit: 3 });
    const second = await lists.openOffers(reader, { limit: 3, cursor: first.next });
    expect([...first.items, ...second.items].map(({ caseId }) => caseId)).toEqual(wanted.toSorted());
    expect(second.next).toBeUndefined();
    const plan = await inTransaction(database.pool, async (client) => {
      await client.query('set local enable_seqscan = off');
      return await client.query(`explain select id from case_line where offered_to @> '["x"]'`);
    });
    expect(JSON.stringify(plan.rows)).toContain('cases_in_pool');
  });

  it('lists every case to those who supervise, by stage', async () => {
    const { items } = await lists.held(supervisor, { limit: 100, stage: 'agreed' });
    expect(items).toMatchObject([{ stage: 'agreed', mediators: [chair.name] }]);
  });
});
