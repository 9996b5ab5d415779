import { randomUUID } from 'node:crypto';
import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { AnyRecordedEvent, EventData } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { verifyChain } from '@one-window/proof';
import { createTestDatabase, person, RunningService, type TestDatabase } from '@one-window/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import {
  JudicialConfirmationModule,
  judicialConfirmationMigrations,
  judicialConfirmationService,
} from './judicial-confirmation.module';
import { LeftCourts1764700000002 } from './migrations/left-courts.migration';
import { directoryCopyReadiness } from './queries/directory-copy';
import { agreement, applicant, court, noon, organisation, recorded, respondent } from './spec-support/road';

const otherCourt = { organisationId: newId(), name: '沁水县人民法院', courtCode: '晋0521' };

const inDirectory = (one: typeof court, kind = 'O34'): AnyRecordedEvent => ({
  ...recorded('directory', 'directory.organisation-registered.v1', {
    organisationId: one.organisationId,
    code: 'ORG-1',
    name: one.name,
    shortName: one.name.slice(0, 4),
    kind,
    regionCode: '140502',
    presence: 'resident',
    disputeKinds: [],
    chargesFees: false,
    courtCode: one.courtCode,
  }),
  id: newId(),
  caseId: one.organisationId,
});

describe('judicial confirmation over HTTP and its database', () => {
  let database: TestDatabase;
  let service: RunningService;
  const manager = person('organisation-manager', organisation.organisationId);
  const clerk = person('court-clerk', court.organisationId);
  const supervisor = person('supervisor', newId());

  beforeAll(async () => {
    database = await createTestDatabase('judicial-confirmation', judicialConfirmationMigrations);
    service = await RunningService.start(judicialConfirmationService, JudicialConfirmationModule, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });
  beforeEach(() => service.setClock(noon('2026-09-01')));

  const effective = async (
    over: Partial<EventData['mediation.agreement-effective.v1']> = {},
    respondentLivesIn?: string,
  ): Promise<string> => {
    const caseId = newId();
    const sealed = (value: string, field: string) => ({
      token: service.cipher.encrypt(value, `${caseId}:${applicant.partyId}:${field}`),
    });
    const parties = [
      {
        ...applicant,
        identityNumber: sealed('140502199001010019', 'identityNumber'),
        phone: sealed('13800001234', 'phone'),
      },
      { ...respondent, ...(respondentLivesIn ? { regionCode: respondentLivesIn } : {}) },
    ];
    await service.receive({
      ...recorded('mediation', 'mediation.agreement-effective.v1', agreement({ parties, ...over })),
      id: newId(),
      caseId,
    });
    return caseId;
  };
  const application = () => ({
    courtOrganisationId: court.organisationId,
    signedByPartyIds: [applicant.partyId, respondent.partyId],
    signedOn: '2026-09-01',
  });
  const command = (
    by: typeof manager,
    caseId: string,
    verb: string,
    payload?: object,
    headers?: Record<string, string>,
  ) => service.call(by, 'POST', `cases/${caseId}/${verb}`, payload, headers);
  const applied = async (respondentLivesIn?: string): Promise<string> => {
    const caseId = await effective({}, respondentLivesIn);
    expect(await command(manager, caseId, 'apply', application())).toMatchObject({ status: 200 });
    return caseId;
  };
  let lastNumber = 0;
  const nextNumber = () => ({ courtCaseNumber: `（2026）晋0502诉前调确${(lastNumber += 1)}号` });
  const timersOf = async (caseId: string) => {
    const { rows } = await database.pool.query<{ name: string }>(
      'select split_part(name, $2, 1) as name from timer where case_id = $1 order by name',
      [caseId, ':'],
    );
    return rows.map(({ name }) => name);
  };
  const logOf = async (caseId: string) => {
    const { rows } = await database.pool.query<EventLogRow>(
      'select * from event_log where case_id = $1 order by sequence',
      [caseId],
    );
    return rows.map((row) => eventOfRow('judicial-confirmation', row));
  };

  it('is degraded until a court of the directory has arrived, and copies courts only', async () => {
    expect(await directoryCopyReadiness(database.pool)).toMatchObject({ status: 'degraded' });
    const notACourt = { organisationId: organisation.organisationId, name: organisation.name, courtCode: '晋0502' };
    await service.receive(inDirectory(court), inDirectory(otherCourt), inDirectory(notACourt, 'O11'));
    expect(await directoryCopyReadiness(database.pool)).toMatchObject({ status: 'up' });
    expect((await service.call(clerk, 'GET', 'courts')).body).toEqual({ items: [court, otherCourt] });
  });

  it('takes an agreement from the joint application to the ruling that it is valid', async () => {
    const caseId = await effective();
    expect(await timersOf(caseId)).toEqual(['confirmation-window']);
    expect(await command(manager, caseId, 'apply', application())).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { stage: 'applied', position: 'judicial-confirmation:2', allowedActions: ['withdraw-application'] },
    });
    expect(await timersOf(caseId)).toEqual(['court-acceptance']);
    const { body: bundle } = await service.call(clerk, 'GET', `cases/${caseId}`);
    expect(bundle).toMatchObject({
      stageName: '已申请',
      version: 2,
      allowedActions: ['accept', 'ask-correction', 'refuse', 'note', 'log-call'],
      agreement: { content: agreement().content },
      mediatedBy: { organisation, mediators: [{ name: '孙三' }] },
      window: { limit: 'L-21', dueOn: '2026-09-28' },
      parties: [{ name: '赵一', identityNumber: '140502********0019', phone: '138********' }, { name: '钱二' }],
    });
    expect(JSON.stringify(bundle)).not.toMatch(/13800001234|140502199001010019|token/);

    const asked = { items: [{ item: '调解组织主持调解的证明' }], dueOn: '2026-09-08' };
    expect(await command(clerk, caseId, 'ask-correction', asked)).toMatchObject({
      body: { stage: 'correction-asked' },
    });
    const answers = { answers: [{ item: '调解组织主持调解的证明', note: '加盖公章' }] };
    expect(await command(manager, caseId, 'correct', answers)).toMatchObject({ body: { stage: 'applied' } });
    expect(await command(clerk, caseId, 'accept', nextNumber())).toMatchObject({ body: { stage: 'accepted' } });
    expect(await timersOf(caseId)).toEqual(['court-ruling']);
    expect(await command(clerk, caseId, 'confirm', { ruledOn: '2026-09-01' })).toMatchObject({
      status: 200,
      body: { stage: 'confirmed', allowedActions: ['record-objection', 'note', 'log-call'] },
    });
    expect(await timersOf(caseId)).toEqual([]);
    const log = await logOf(caseId);
    expect(verifyChain(log)).toEqual([]);
    expect(log.map(({ type }) => type.split('.')[1])).toEqual([
      'standing-changed',
      'applied',
      'correction-asked',
      'corrected',
      'accepted',
      'confirmed',
    ]);
  });

  it('R14: refuses an application that not everybody signed, and one after the window, and records nothing', async () => {
    const caseId = await effective();
    const oneSided = { ...application(), signedByPartyIds: [applicant.partyId] };
    expect(await command(manager, caseId, 'apply', oneSided)).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:joint-application-required', missing: [{ name: '钱二' }] },
    });
    service.setClock(noon('2026-09-29'));
    const late = await command(manager, caseId, 'apply', application());
    expect(late).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:application-window-closed', dueOn: '2026-09-28' },
    });
    const unknown = { ...application(), courtOrganisationId: organisation.organisationId };
    service.setClock(noon('2026-09-01'));
    const another = await effective();
    expect(await command(manager, another, 'apply', unknown)).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:court-unknown' },
    });
    expect((await logOf(another)).map(({ type }) => type)).toEqual(['judicial-confirmation.standing-changed.v1']);
  });

  it('closes the window by itself after its last day, and says so to whoever applies then', async () => {
    const caseId = await effective();
    service.setClock('2026-09-28T16:00:00.000Z');
    await service.fireDue();
    expect(await command(manager, caseId, 'apply', application())).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:application-window-closed', current: { stage: 'lapsed' } },
    });
    expect((await logOf(caseId)).map(({ type }) => type)).toEqual([
      'judicial-confirmation.standing-changed.v1',
      'judicial-confirmation.application-window-closed.v1',
    ]);
  });

  it('R11, R15: an oral agreement is refused with the reason, not with the stage', async () => {
    const caseId = await effective({ form: 'oral' });
    expect(await command(manager, caseId, 'apply', application())).toMatchObject({
      status: 422,
      body: { type: 'urn:one-window:problem:agreement-not-confirmable' },
    });
  });

  it('is open to the organisation that mediated, the court applied to and the centre, and hidden from all others', async () => {
    const caseId = await applied();
    const view = (by: typeof manager) => service.call(by, 'GET', `cases/${caseId}`).then(({ status }) => status);
    expect(await view(manager)).toBe(200);
    expect(await view(person('mediator', organisation.organisationId))).toBe(200);
    expect(await view(clerk)).toBe(200);
    for (const role of ['supervisor', 'auditor', 'window-clerk', 'triage-officer', 'follow-up-officer'] as const) {
      expect([role, await view(person(role, newId()))]).toEqual([role, 200]);
    }
    expect(await view(person('court-clerk', otherCourt.organisationId))).toBe(404);
    expect(await view(person('organisation-manager', newId()))).toBe(404);
    expect(await view(person('court-clerk', organisation.organisationId))).toBe(404);
    expect(await view(person('leader', newId()))).toBe(403);
    const elsewhere = person('court-clerk', otherCourt.organisationId);
    expect((await command(elsewhere, caseId, 'accept', nextNumber())).status).toBe(404);
    expect((await command(manager, caseId, 'accept', nextNumber())).status).toBe(403);
    expect((await command(supervisor, caseId, 'withdraw-application', { reason: '撤回' })).status).toBe(403);
  });

  it('shows a court whose application was withdrawn its own acts and the number, also while another court is asked', async () => {
    const caseId = await applied('140521100');
    await command(clerk, caseId, 'ask-correction', { items: [{ item: '主持调解证明' }], dueOn: '2026-09-08' });
    await command(manager, caseId, 'withdraw-application', { reason: '双方另行协商' });
    const seen = async () => (await service.call(clerk, 'GET', `cases/${caseId}`)).body;
    const left = {
      caseId,
      caseNumber: agreement().caseNumber,
      relation: 'ended',
      allowedActions: [],
      next: [],
      acts: [{ type: 'judicial-confirmation.correction-asked.v1', by: clerk.name }],
    };
    expect(await seen()).toMatchObject(left);
    const elsewhere = { ...application(), courtOrganisationId: otherCourt.organisationId };
    expect((await command(manager, caseId, 'apply', elsewhere)).status).toBe(200);
    expect(Object.keys(await seen()).toSorted()).toEqual(Object.keys(left).toSorted());
    expect((await command(clerk, caseId, 'accept', nextNumber())).status).toBe(403);
    const other = person('court-clerk', otherCourt.organisationId);
    expect((await service.call(other, 'GET', `cases/${caseId}`)).body).toMatchObject({ stage: 'applied' });
  });

  it('learns from its log which courts were left before that was kept', async () => {
    const states = async () => (await database.pool.query('select id, data from cases order by id')).rows as object[];
    const kept = await states();
    const owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new LeftCourts1764700000002().down(runner);
    expect(await states()).not.toEqual(kept);
    await new LeftCourts1764700000002().up(runner);
    await owner.end();
    expect(await states()).toEqual(kept);
  });

  it('gives the same answer to a repeated key and refuses a stale version', async () => {
    const caseId = await effective();
    const key = { 'idempotency-key': randomUUID() };
    const first = await command(manager, caseId, 'apply', application(), key);
    expect(await command(manager, caseId, 'apply', application(), key)).toEqual(first);
    expect(await logOf(caseId)).toHaveLength(2);
    expect(await command(clerk, caseId, 'accept', nextNumber(), { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { type: 'urn:one-window:problem:stale-version', current: { stage: 'applied', version: 2 } },
    });
  });

  it('does not accept two cases under one court case number', async () => {
    const [one, other] = [await applied(), await applied()];
    const number = nextNumber();
    expect((await command(clerk, one, 'accept', number)).status).toBe(200);
    expect(await command(clerk, other, 'accept', number)).toMatchObject({
      status: 409,
      body: { type: 'urn:one-window:problem:court-case-number-taken', field: 'courtCaseNumber' },
    });
    expect(await command(clerk, other, 'accept', { courtCaseNumber: '（2026）晋0521诉前调确1号' })).toMatchObject({
      status: 422,
      body: { form: '（2026）晋0502诉前调确n号' },
    });
  });

  it('takes an agreement in once; a newer version takes the application back, and is itself confirmed', async () => {
    const caseId = await applied();
    expect((await command(clerk, caseId, 'accept', nextNumber())).status).toBe(200);
    const second = {
      ...recorded('mediation', 'mediation.agreement-effective.v1', agreement({ version: 2 })),
      id: newId(),
      caseId,
    };
    await service.receive(second);
    await service.receive(second);
    expect((await logOf(caseId)).map(({ type }) => type)).toEqual([
      'judicial-confirmation.standing-changed.v1',
      'judicial-confirmation.applied.v1',
      'judicial-confirmation.accepted.v1',
      'judicial-confirmation.application-withdrawn.v1',
    ]);
    expect(await timersOf(caseId)).toEqual(['confirmation-window']);
    expect((await service.call(clerk, 'GET', `cases/${caseId}`)).body).toMatchObject({ relation: 'ended' });
    expect((await command(manager, caseId, 'apply', application())).status).toBe(200);
    expect((await command(clerk, caseId, 'accept', nextNumber())).status).toBe(200);
    expect((await command(clerk, caseId, 'confirm', { ruledOn: '2026-09-01' })).status).toBe(200);
    expect((await logOf(caseId)).at(-1)).toMatchObject({
      type: 'judicial-confirmation.confirmed.v1',
      data: { agreementVersion: 2 },
    });
  });

  it('offers the courts that may confirm with why, and takes the application for no other (R16)', async () => {
    const caseId = await effective({}, '140502001');
    const { body } = await service.call(manager, 'GET', `cases/${caseId}`);
    expect(body).toMatchObject({ courts: [{ ...court, grounds: ['party', 'organisation'] }] });
    const elsewhere = { ...application(), courtOrganisationId: otherCourt.organisationId };
    expect(await command(manager, caseId, 'apply', elsewhere)).toMatchObject({
      status: 422,
      body: {
        code: 'court-not-competent',
        rule: 'R16',
        field: 'courtOrganisationId',
        competent: [{ organisationId: court.organisationId, name: court.name, grounds: ['party', 'organisation'] }],
      },
    });
    expect(await command(manager, caseId, 'apply', application())).toMatchObject({ status: 200 });
  });

  it('lists for a court what is before it, fewest days left first, a page at a time', async () => {
    const own = { organisationId: newId(), name: '高平市人民法院', courtCode: '晋0581' };
    await service.receive(inDirectory(own));
    const ids: string[] = [];
    for (const day of ['2026-09-07', '2026-09-01', '2026-09-02']) {
      service.setClock(noon(day));
      const caseId = await effective({}, `14${own.courtCode.slice(1)}`);
      const request = { ...application(), courtOrganisationId: own.organisationId };
      expect((await command(manager, caseId, 'apply', request)).status).toBe(200);
      ids.push(caseId);
    }
    service.setClock(noon('2026-09-03'));
    const [third, first, second] = ids;
    const ownClerk = person('court-clerk', own.organisationId);
    const { body: page } = await service.call(ownClerk, 'GET', 'cases?stage=applied&limit=2');
    expect(page).toMatchObject({
      items: [
        { caseId: first, daysLeft: 1, stageName: '已申请', parties: ['赵一', '钱二'], courtName: own.name },
        { caseId: second },
      ],
    });
    const { body: rest } = await service.call(
      ownClerk,
      'GET',
      `cases?stage=applied&limit=2&cursor=${page.next as string}`,
    );
    expect(rest).toMatchObject({ items: [{ caseId: third }] });
    expect(rest).not.toHaveProperty('next');
    const { body: all } = await service.call(supervisor, 'GET', 'cases?limit=100');
    expect((all.items as { caseId: string }[]).map(({ caseId }) => caseId)).toEqual(expect.arrayContaining(ids));
    expect((await service.call(ownClerk, 'GET', 'cases?cursor=nonsense')).status).toBe(400);
    expect((await service.call(person('court-clerk', newId()), 'GET', 'cases')).body).toEqual({ items: [] });
  });

  it('puts an application in front on which the court let its limit pass, and counts the whole list', async () => {
    const own = { organisationId: newId(), name: '陵川县人民法院', courtCode: '晋0524' };
    await service.receive(inDirectory(own));
    const apply = async (day: string): Promise<string> => {
      service.setClock(noon(day));
      const caseId = await effective({}, `14${own.courtCode.slice(1)}`);
      const request = { ...application(), courtOrganisationId: own.organisationId };
      expect((await command(manager, caseId, 'apply', request)).status).toBe(200);
      return caseId;
    };
    const late = await apply('2026-09-01');
    const running = await apply('2026-09-10');
    await service.fireDue();
    const ownClerk = person('court-clerk', own.organisationId);
    const { body: first } = await service.call(ownClerk, 'GET', 'cases?limit=1&count=true');
    expect(first).toMatchObject({ total: 2, items: [{ caseId: late, stage: 'applied', overdue: true }] });
    expect((first.items as object[])[0]).not.toHaveProperty('dueOn');
    const { body: rest } = await service.call(ownClerk, 'GET', `cases?limit=1&cursor=${first.next as string}`);
    expect(rest).toMatchObject({ items: [{ caseId: running, overdue: false, daysLeft: 4 }] });
    expect(rest).not.toHaveProperty('total');
    expect((await service.call(ownClerk, 'GET', 'cases?stage=accepted&count=true')).body).toEqual({
      items: [],
      total: 0,
    });
  });
});
