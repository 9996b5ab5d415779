import { Calendars, CaseStore, type CommandContext } from '@one-window/case-engine';
import { type Actor, type AnyRecordedEvent, Problem, type Role, systemActor } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { hashOf, merkleRoot, rowPlaces, SealKeys, verifyCaseFile } from '@one-window/proof';
import { createTestDatabase, type TestDatabase, withCalendar } from '@one-window/testing';
import { Client } from 'pg';
import { ExportCaseFile } from './features/export-case-file/export-case-file.handler';
import { OpenFindings } from './proof/open-findings';
import { ProofStore } from './proof/proof-store';
import { Arrivals } from './projection/arrivals';
import { CaseViews } from './projection/case-views.consumer';
import { CasePage } from './queries/case-page';
import { Contacts } from './queries/contacts';
import { ShamSigns } from './queries/sham-signs';
import { Timeline } from './queries/timeline';
import { Verification } from './queries/verification';
import { DaySeals } from './sealing/day-seals';
import { SealProofs } from './sealing/seal-proofs';
import { SealSigner } from './sealing/seal-signer';
import { SEALS_ID } from './sealing/seals-id';
import { personKeys } from './spec-support/person-keys';
import { CaseHistory } from './spec-support/case-history';
import { committee, court, secondCommittee } from './spec-support/cast';
import { actorWith, SetClock } from './spec-support/readers';
import { supervisionMigrations } from './supervision.module';
import { supervisionModel } from './supervision.model';

const supervisor = actorWith('supervisor');
const context = (idempotencyKey = newId(), requestHash = 'hash'): CommandContext => ({
  actor: supervisor,
  idempotencyKey,
  requestHash,
});

const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
const sealKeys = SealKeys.fromText(SealKeys.inventEntry('k2026'));
const clear: Record<string, string> = {
  identityNumber: inventIdentityNumber(7),
  phone: inventMobile(7),
  address: '山西省晋城市城区北街街道凤鸣小区三号楼',
};
const sealed = (field: string, partyId: string, caseId: string) => ({
  token: cipher.encrypt(clear[field]!, `${caseId}:${partyId}:${field}`),
  index: cipher.blindIndex(clear[field]!, field),
});

const open = ({ pool }: TestDatabase, clock: SetClock) => {
  const arrivals = new Arrivals();
  const store = new CaseStore(pool, supervisionModel, withCalendar(clock), { wake: () => undefined });
  const timeline = new Timeline(pool);
  const page = new CasePage(
    pool,
    timeline,
    arrivals,
    clock,
    cipher,
    new Calendars(),
    new OpenFindings(pool, new ProofStore(pool, clock)),
    store,
    new Contacts(pool),
    new ShamSigns(pool),
  );
  return {
    consumer: new CaseViews(pool, arrivals, personKeys),
    page,
    verification: new Verification(page, timeline),
    exportFile: new ExportCaseFile(pool, store, page, timeline, new SealProofs(), clock),
    seals: new DaySeals(pool, store, new SealSigner(sealKeys), clock),
    store,
  };
};

const confirmed = (number: string) =>
  new CaseHistory(number, '2026-11-02T01:00:00.000Z', sealed)
    .register()
    .supplement()
    .classify()
    .offer()
    .giveBack()
    .offer(secondCommittee)
    .claim()
    .mediate()
    .agree()
    .apply()
    .accept()
    .confirm();

const DATABASE_MILLISECONDS = 60_000;
let database: TestDatabase;
let setClock: SetClock;
let service: ReturnType<typeof open>;

const onItsOwnDatabase = () => {
  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
  }, DATABASE_MILLISECONDS);
  beforeEach(() => {
    setClock = new SetClock('2026-11-05T08:00:00.000Z');
    service = open(database, setClock);
  });
  afterAll(() => database.drop(), DATABASE_MILLISECONDS);
};

const fileOf = async (...[caseId, actor, wanted]: Parameters<CasePage['of']>) => {
  const page = await service.page.of(caseId, actor, wanted);
  if (!('timeline' in page)) throw new Error('only part of the case is shown');
  return page;
};

const takeIn = async (...histories: CaseHistory[]) => {
  for (const { events } of histories) await service.consumer.takeIn(events);
};

describe('supervision of a case', () => {
  onItsOwnDatabase();

  it('shows one case end to end: who holds it, every step in words, the stages, clocks and masked parties', async () => {
    const history = confirmed('JC-140502-20261102-000001');
    await takeIn(history);
    const page = await fileOf(history.caseId, supervisor);
    expect(page).toMatchObject({
      caseNumber: history.caseNumber,
      stage: 'follow-up',
      stageName: '履行回访',
      holder: { name: '履行回访岗', since: history.at('judicial-confirmation.confirmed.v1') },
      returnedCount: 1,
      anomalies: 0,
      closed: false,
    });
    expect(page.timeline!).toHaveLength(history.told.length);
    expect(page.timeline![0]).toMatchObject({
      service: 'intake',
      text: '登记纠纷，编号 JC-140502-20261102-000001，来源：当事人申请（窗口）',
      by: { name: '李窗口', organisation: '晋城市一站式矛盾纠纷调解中心' },
    });
    expect(page.stages!.map(({ stageName }) => stageName)).toEqual([
      '已移交',
      '已达成协议',
      '协议生效',
      '确认有效',
      '履行中',
    ]);
    expect(page.clocks).toEqual([
      expect.objectContaining({ title: '协议约定的履行期限', dueOn: '2026-12-20', late: false }),
    ]);
    expect(page.parties![0]).toMatchObject({ name: '张小工', phone: expect.stringMatching(/^1\d\d\*{8}$/) });
    const text = JSON.stringify(page);
    for (const value of Object.values(clear)) expect(text).not.toContain(value);
    expect(text).not.toContain('sealed-caucus-record');
    expect(text).not.toContain('token');
  });

  it('counts a limit step by step and says when it is late', async () => {
    const history = new CaseHistory().register().classify().offer();
    await takeIn(history);
    setClock.at = '2026-11-06T16:00:00.000Z';
    const { clocks = [], late } = await fileOf(history.caseId, supervisor);
    expect(late).toBe(true);
    const limit = clocks.find(({ rule }) => rule === 'L-03');
    expect(limit).toMatchObject({
      dueOn: '2026-11-05',
      late: true,
      basis: expect.stringContaining('《'),
    });
    expect(limit!.explanation.length).toBeGreaterThan(1);
  });

  it('comes to the same view whatever order and however many topics arrive at once', async () => {
    const histories = Array.from({ length: 12 }, (_, index) => confirmed(`JC-140502-20261102-0001${index}`));
    const byService = (name: string) => histories.flatMap((history) => history.chain(name as never));
    await Promise.all(
      ['follow-up', 'judicial-confirmation', 'mediation', 'triage', 'intake'].map((name) =>
        service.consumer.takeIn(byService(name)),
      ),
    );
    const together = await Promise.all(histories.map(({ caseId }) => fileOf(caseId, supervisor)));
    for (const page of together) {
      expect(page).toMatchObject({ stage: 'follow-up', anomalies: 0, returnedCount: 1 });
      expect(page.timeline!).toHaveLength(histories[0]!.told.length);
    }
    await service.consumer.takeIn(byService('mediation'));
    expect(await fileOf(histories[0]!.caseId, supervisor)).toEqual(together[0]);
  });

  it('counts an event that is not the one that was hashed, so that the lists show the case', async () => {
    const history = new CaseHistory('JC-140502-20261102-000777').register().classify();
    const [registered] = history.chain('intake');
    const [first, second] = history.chain('triage');
    await service.consumer.takeIn([registered!, first!, { ...second!, occurredAt: first!.occurredAt }]);
    expect(await fileOf(history.caseId, supervisor)).toMatchObject({ anomalies: 1 });
  });

  it('waits for the position a reader asks for, and says what is missing when it does not come', async () => {
    const history = new CaseHistory().register().classify();
    const [registered, ...triage] = history.events;
    await service.consumer.takeIn([registered!]);
    const waiting = fileOf(history.caseId, supervisor, [{ service: 'triage', sequence: 2 }]);
    await service.consumer.takeIn(triage);
    expect((await waiting).timeline).toHaveLength(history.told.length);
    expect(await waiting).not.toHaveProperty('stale');
    const stale = await fileOf(history.caseId, supervisor, [{ service: 'mediation', sequence: 1 }]);
    expect(stale.stale).toEqual({
      since: history.events.at(-1)!.occurredAt,
      missing: [{ service: 'mediation', sequence: 1 }],
    });
  });

  it('lets the centre read every case, and others only what is theirs now', async () => {
    const history = confirmed('JC-140502-20261102-000001');
    await takeIn(history);
    const seen = (role: Role, organisationId?: string) =>
      service.page.of(history.caseId, actorWith(role, organisationId)).then(
        (page) => ('relation' in page ? page.relation : 'file'),
        (error: unknown) => {
          if (error instanceof Problem && error.code === 'case-not-found') return 'none';
          throw error;
        },
      );
    for (const role of ['supervisor', 'auditor', 'window-clerk', 'triage-officer', 'follow-up-officer'] as const) {
      expect(await seen(role)).toBe('file');
    }
    for (const role of ['organisation-manager', 'mediator'] as const) {
      expect(await seen(role, committee.organisationId)).toBe('ended');
      expect(await seen(role, secondCommittee.organisationId)).toBe('file');
      expect(await seen(role, court.organisationId)).toBe('none');
      expect(await seen(role)).toBe('none');
    }
    expect(await seen('court-clerk', court.organisationId)).toBe('file');
    for (const { organisationId } of [committee, secondCommittee])
      expect(await seen('court-clerk', organisationId)).toBe('none');
    expect(await seen('court-clerk')).toBe('none');
    for (const role of ['leader', 'administrator'] as const)
      expect(await seen(role, committee.organisationId)).toBe('none');
  });

  it('shows who returned the case their own acts and the number, and nothing of what came after', async () => {
    const history = confirmed('JC-140502-20261102-000001');
    await takeIn(history);
    const page = await service.page.of(history.caseId, actorWith('mediator', committee.organisationId));
    expect(page).toEqual({
      caseId: history.caseId,
      caseNumber: history.caseNumber,
      relation: 'ended',
      version: 'ended',
      parts: [],
      acts: [
        {
          eventId: expect.any(String) as string,
          type: 'mediation.case-returned.v1',
          at: history.at('mediation.case-returned.v1'),
          text: '退回',
          textEn: 'Returned',
          by: { name: '王调解', organisation: committee.name },
        },
      ],
    });
  });

  it('tells an open page that the case has changed, and those it has left nothing of how it goes on', async () => {
    const history = new CaseHistory().register().classify().offer().giveBack();
    const before = history.events.length;
    history.offer(secondCommittee).claim();
    await service.consumer.takeIn(history.events.slice(0, before));
    const versionFor = async (role: Role, organisationId?: string) =>
      (await service.page.version(history.caseId, actorWith(role, organisationId))).version;
    const [seen, left] = [await versionFor('supervisor'), await versionFor('mediator', committee.organisationId)];
    const { version } = await service.page.of(history.caseId, actorWith('supervisor'));
    expect(version).toBe(seen);
    await service.consumer.takeIn(history.events.slice(before));
    expect(await versionFor('supervisor')).not.toBe(seen);
    expect(await versionFor('mediator', committee.organisationId)).toBe(left);
    await expect(versionFor('mediator', newId())).rejects.toMatchObject({ code: 'case-not-found' });
  });

  it('shows an offer masked, without holder, steps or other organisations', async () => {
    const history = new CaseHistory('JC-140502-20261102-000002', undefined, sealed);
    const number = clear.identityNumber!;
    history.title = `张小工 ${number} 工资纠纷`;
    await takeIn(history.register().classify().offer().giveBack().offer(secondCommittee, true));
    const offered = await service.page.of(
      history.caseId,
      actorWith('organisation-manager', secondCommittee.organisationId),
    );
    expect(offered).toMatchObject({
      caseNumber: history.caseNumber,
      relation: 'offered',
      title: '张某某 ［身份证号已隐去］ 工资纠纷',
      parts: ['triage', 'mediation'],
      stage: 'offered',
      clocks: [{ rule: 'L-03' }],
      parties: [{ name: '张*工' }, { name: '王*板' }],
      acts: [],
    });
    const text = JSON.stringify(offered);
    for (const secret of [...Object.values(clear), '张小工', '王老板', committee.name, '退回']) {
      expect(text).not.toContain(secret);
    }
    const taken = history.takeBack().events.at(-1)!;
    await service.consumer.takeIn([taken]);
    const gone = await service.page.of(history.caseId, actorWith('mediator', secondCommittee.organisationId));
    expect(gone).toMatchObject({ relation: 'ended', acts: [] });
    expect(Object.keys(gone)).toHaveLength(6);
  });

  it('closes the case to a court that it left', async () => {
    const history = new CaseHistory('JC-140502-20261102-000003')
      .register()
      .classify()
      .offer()
      .claim()
      .mediate()
      .agree();
    await takeIn(history.apply().dismiss());
    const asCourt = () => service.page.of(history.caseId, actorWith('court-clerk', court.organisationId));
    expect(await asCourt()).toMatchObject({ stage: expect.any(String) as string, parts: ['judicial-confirmation'] });
    const before = history.events.length;
    history.agree();
    await service.consumer.takeIn(history.events.slice(before));
    expect(await asCourt()).toMatchObject({
      relation: 'ended',
      acts: [{ text: '申请确认' }, { text: '驳回申请' }],
    });
  });

  it('exports the file of a case that verifies offline, once for every key, and records who took it and why', async () => {
    const history = confirmed('JC-140502-20261102-000001');
    await takeIn(history);
    setClock.at = '2026-11-21T02:00:00.000Z';
    await service.seals.sealFinishedDays();
    const key = newId();
    const [text, again] = await Promise.all([
      service.exportFile.execute(history.caseId, { reason: '专项检查' }, context(key)),
      service.exportFile.execute(history.caseId, { reason: '专项检查' }, context(key)),
    ]);
    expect(again).toBe(text);
    expect(verifyCaseFile(text)).toEqual([]);
    expect(rowPlaces(text)).toHaveLength(history.events.length);
    const file = JSON.parse(text) as { proofs: object; seals: object[]; digest: string };
    expect(Object.keys(file.proofs)).toHaveLength(history.events.length);
    const { rows } = await database.pool.query<{ data: object; actor: Actor }>(
      "select data, actor from event_log where case_id = $1 and type = 'supervision.case-file-exported.v1'",
      [history.caseId],
    );
    expect(rows).toEqual([{ data: { reason: '专项检查', digest: file.digest }, actor: supervisor }]);
    await service.exportFile.execute(history.caseId, { reason: '再次检查' }, context());
    expect((await service.store.load(history.caseId)).state.exports).toBe(2);
  });

  it('tells an event that an earlier version recorded with the id in capitals from an altered one, and says why', async () => {
    const history = confirmed('JC-140502-20261102-000003');
    const last = history.chain('judicial-confirmation').at(-1)!;
    // What such a version recorded: the hash over the id as it stood in the address.
    const asRecorded = { ...last, hash: hashOf({ ...last, caseId: history.caseId.toUpperCase() }) };
    history.events.splice(history.events.indexOf(last), 1, asRecorded);
    await takeIn(history);
    const verdict = await service.verification.of(history.caseId, supervisor);
    expect(verdict).toMatchObject({ whole: false, contentUnchanged: true });
    expect(verdict.chains.flatMap(({ findings }) => findings)).toEqual([
      expect.objectContaining({
        finding: 'recorded-in-capitals',
        eventId: last.id,
        reason: {
          zh: '由早先的版本按大写的案件编号记录，内容没有改动',
          en: 'recorded with a case id in capitals by an earlier version; content unchanged',
        },
      }),
    ]);
    const file = await service.exportFile.execute(history.caseId, { reason: '专项检查' }, context());
    expect(verifyCaseFile(file).map(({ finding }) => finding)).toEqual(['recorded-in-capitals']);
    expect((await service.store.load(history.caseId)).state.brokenChains).toBe(0);

    await asOwner(database, "update timeline set data = '{}' where event_id = $1", last.id);
    expect(await service.verification.of(history.caseId, supervisor)).toMatchObject({
      whole: false,
      contentUnchanged: false,
    });
  });

  it('names the place of a changed, removed or foreign row, online and in the exported file', async () => {
    const [history, other] = [confirmed('JC-140502-20261102-000001'), confirmed('JC-140502-20261102-000002')];
    await takeIn(history, other);
    expect(await service.verification.of(history.caseId, supervisor)).toMatchObject({ whole: true });
    await asOwner(
      database,
      'update timeline set data = data || \'{"reason": "改"}\' where case_id = $1 and service = \'mediation\' and sequence = 3',
      history.caseId,
    );
    await asOwner(
      database,
      "delete from timeline where case_id = $1 and service = 'triage' and sequence = 2",
      history.caseId,
    );
    const { whole, chains } = await service.verification.of(history.caseId, supervisor);
    expect(whole).toBe(false);
    expect(
      chains.flatMap(({ service: name, findings }) =>
        findings.map(({ finding, sequence }) => `${name}/${sequence} ${finding}`),
      ),
    ).toEqual(['triage/3 missing', 'mediation/3 altered']);
    const found = verifyCaseFile(await service.exportFile.execute(history.caseId, { reason: '专项检查' }, context()));
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ finding: 'altered', service: 'mediation', sequence: 3 }),
        expect.objectContaining({ finding: 'missing', service: 'triage', sequence: 2 }),
      ]),
    );
    expect((await service.store.load(history.caseId)).state.brokenChains).toBe(2);
  });

  it('takes no event twice, and no second event in the place of a recorded one', async () => {
    const history = new CaseHistory().register();
    await takeIn(history, history);
    expect((await fileOf(history.caseId, supervisor)).timeline).toHaveLength(history.told.length);
    const [registered] = history.events;
    const changed = { ...registered!, id: newId(), actor: systemActor('intake') };
    const forged: AnyRecordedEvent = { ...changed, hash: hashOf(changed) };
    await expect(service.consumer.takeIn([forged])).rejects.toThrow('timeline_pkey');
    expect((await service.verification.of(history.caseId, supervisor)).whole).toBe(true);
  });

  it('cannot change or remove what it has recorded', async () => {
    await takeIn(new CaseHistory().register());
    for (const statement of [
      'delete from timeline',
      "update timeline set type = ''",
      'delete from day_seal',
      'update exported_file set content = null',
    ]) {
      await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
    }
  });
});

describe('the day seals', () => {
  onItsOwnDatabase();

  it('seals every finished day once, in a chain, and late events of a sealed day apart', async () => {
    const first = new CaseHistory('a', '2026-11-02T01:00:00.000Z').register().classify();
    const second = new CaseHistory('b', '2026-11-03T01:00:00.000Z').register();
    const late = new CaseHistory('c', '2026-11-02T05:00:00.000Z').register();
    const today = new CaseHistory('d', '2026-11-05T01:00:00.000Z').register();
    await takeIn(first, second, today);
    expect(await service.seals.sealFinishedDays()).toEqual(['2026-11-02', '2026-11-03']);
    expect(await service.seals.sealFinishedDays()).toEqual([]);
    await takeIn(late);
    setClock.at = '2026-11-05T16:09:59.999Z';
    expect(await service.seals.sealFinishedDays()).toEqual(['2026-11-02']);
    setClock.at = '2026-11-05T16:10:00.000Z';
    const rounds = await Promise.all([service.seals.sealFinishedDays(), service.seals.sealFinishedDays()]);
    expect(new Set(rounds.flat())).toEqual(new Set(['2026-11-05']));
    const { rows } = await database.pool.query<{
      day: string;
      part: number;
      events: number;
      merkle_root: string;
      previous_root: string;
    }>('select day, part, events, merkle_root, previous_root from day_seal order by position');
    const rootOf = ({ events }: CaseHistory) => merkleRoot(events.map(({ hash }) => hash).toSorted());
    const roots = [first, second, late, today].map(rootOf);
    expect(rows.map(({ day, part, events }) => `${day}/${part}: ${events}`)).toEqual([
      '2026-11-02/1: 4',
      '2026-11-03/1: 2',
      '2026-11-02/2: 2',
      '2026-11-05/1: 2',
    ]);
    expect(rows.map(({ merkle_root }) => merkle_root)).toEqual(roots);
    expect(rows.map(({ previous_root }) => previous_root)).toEqual(['0'.repeat(64), ...roots.slice(0, -1)]);
    expect((await service.store.load(SEALS_ID)).state.sealedDays).toBe(4);
    const text = await service.exportFile.execute(late.caseId, { reason: '核对封存' }, context());
    expect(verifyCaseFile(text)).toEqual([]);
    expect((JSON.parse(text) as { seals: object[] }).seals).toEqual([
      expect.objectContaining({ day: '2026-11-02', part: 2 }),
    ]);
  });
});

const asOwner = async ({ adminUrl }: TestDatabase, statement: string, caseId: string): Promise<void> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statement, [caseId]);
  await client.end();
};
