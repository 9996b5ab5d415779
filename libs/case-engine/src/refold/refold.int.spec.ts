import { accept, type AnyRecordedEvent, fact, type Fact, systemActor } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  clockUntil,
  commandBy,
  createTestDatabase,
  emptyDatabase,
  mediator,
  type SampleCase,
  type SampleCommand,
  sampleModel,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { Client } from 'pg';
import { CaseConsumer } from '../taking-in/case-consumer';
import { CaseChange } from '../log/case-change';
import { appendChanges, loadedCase } from '../log/case-log';
import { CaseStore } from '../log/case-store';
import type { CaseModel, CaseState } from '../log/case-model';
import { engineMigrations } from '../migrations/engine-migrations';
import { refold, type Refolded, type RefoldOptions } from './refold';

const clock = withCalendar(new Clock());
const outbox = { wake: () => undefined };
const model = { ...sampleModel(), listensTo: ['triage' as const] };
const LIMIT = clockUntil('mediation-limit', '2026-12-21T16:00:00.000Z');

let mediation: TestDatabase;
let triage: TestDatabase;
let owner: { mediation: Client; triage: Client };
let consumer: CaseConsumer<SampleCase>;

beforeAll(async () => {
  mediation = await createTestDatabase('mediation', engineMigrations);
  triage = await createTestDatabase('triage', engineMigrations);
  owner = {
    mediation: new Client({ connectionString: mediation.ownerUrl }),
    triage: new Client({ connectionString: triage.ownerUrl }),
  };
  await Promise.all([owner.mediation.connect(), owner.triage.connect()]);
});
beforeEach(async () => {
  await Promise.all([emptyDatabase(mediation.ownerUrl), emptyDatabase(triage.ownerUrl)]);
  consumer = new CaseConsumer<SampleCase>(mediation.pool, model, clock, outbox);
});
afterAll(async () => {
  await Promise.all([owner.mediation.end(), owner.triage.end()]);
  await Promise.all([mediation.drop(), triage.drop()]);
});

/** A mediation as it starts anew, remembering nothing. */
const store = () => new CaseStore<SampleCase, SampleCommand>(mediation.pool, model, clock, outbox);
const say = (by: CaseStore<SampleCase, SampleCommand>, caseId: string) =>
  by.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意调解')));

/** Triage only records here. */
const triageModel = {
  service: 'triage',
  initial: (caseId: string) => ({ caseId, stage: 'none', clocks: [] }),
  evolve: (state: CaseState) => state,
  clocks: {},
} as unknown as CaseModel;

/** Records in triage's own log that it took an offer back, once for each reason. */
const recordedByTriage = async (caseId: string, ...reasons: string[]): Promise<AnyRecordedEvent[]> => {
  const change = new CaseChange(triageModel, loadedCase(triageModel, caseId, undefined));
  const facts = reasons.map((reason): Fact => fact('triage.offer-taken-back.v1', { offerId: newId(), reason }));
  const now = clock.now();
  change.step(
    {
      actor: systemActor('triage'),
      occurredAt: now,
      recordedAt: now,
      calendar: clock.calendar(),
      correlation: { correlationId: newId(), causationId: newId() },
    },
    () => facts,
  );
  await appendChanges(triage.pool, [change]);
  return change.events;
};

/** A case that was claimed, spoken in and told of two offers taken back. */
const filled = async (): Promise<string> => {
  const caseId = newId();
  const by = store();
  await by.open(caseId, commandBy(mediator), async () => accept(claimed([LIMIT])));
  await say(by, caseId);
  await consumer.takeIn(await recordedByTriage(caseId, '改派其他组织', '再次改派'));
  return caseId;
};

const rows = async () => {
  const { rows: found } = await mediation.pool.query<{ id: string; row: string }>(
    `select id, stage || data::text || coalesce((select string_agg(name || due_at, ',' order by name) from timer
       where case_id = id), '') as row from cases order by id`,
  );
  return new Map(found.map(({ id, row }) => [id, row]));
};
const versionOf = async (caseId: string) => (await store().load(caseId)).version;

const refolding = (options?: RefoldOptions) => refold(mediation.pool, model, { triage: triage.pool }, options);
const refolded = async (options?: RefoldOptions): Promise<Refolded[]> => {
  const all: Refolded[] = [];
  for await (const one of refolding(options)) all.push(one);
  return all;
};
const told = (all: readonly Refolded[]) => all.filter(({ outcome }) => outcome !== 'unchanged');

const damage = (caseId: string) =>
  mediation.pool.query(
    `update cases set stage = 'ended', data = data || '{"statements": 99, "heard": ["x"]}' where id = $1`,
    [caseId],
  );

describe('cases folded again from what was recorded and received', () => {
  it('are byte for byte as they were, page after page, and nothing is written', async () => {
    for (let count = 0; count < 5; count += 1) await filled();
    const before = await rows();
    const all = await refolded({ batch: 2 });
    expect(all.map(({ caseId, outcome }) => [caseId, outcome])).toEqual(
      [...before.keys()].map((caseId) => [caseId, 'unchanged']),
    );
    expect(await rows()).toEqual(before);
    expect(await versionOf(all[0]!.caseId)).toBe(4);
  });

  it('are told with the fields in which a row was damaged, and are as before', async () => {
    const [state, timer, gone] = [await filled(), await filled(), await filled()];
    const before = await rows();
    await damage(state);
    await mediation.pool.query('delete from timer where case_id = $1', [timer]);
    await owner.mediation.query('delete from cases where id = $1', [gone]);
    const fields = {
      [state]: ['stage', 'data.heard', 'data.statements'],
      [timer]: ['timer.mediation-limit'],
      [gone]: ['row'],
    };
    const expected = Object.entries(fields).map(([caseId, of]) => ({ caseId, outcome: 'changed', fields: of }));

    const damaged = await rows();
    expect(told(await refolded({ dryRun: true }))).toEqual(expect.arrayContaining(expected));
    expect(await rows()).toEqual(damaged);

    expect(told(await refolded())).toEqual(expect.arrayContaining(expected));
    expect(await rows()).toEqual(before);
    expect(told(await refolded())).toEqual([]);
  });

  it('are folded once more when they change meanwhile, and whoever remembers the old row reads it anew', async () => {
    const [first, busy] = [await filled(), await filled()];
    await damage(busy);
    await mediation.pool.query(`update cases set stage = 'mediating' where id = $1`, [busy]);
    await owner.mediation.query(`update cases set data = data || '{"stage": "mediating"}' where id = $1`, [busy]);
    const remembering = store();
    const all: Refolded[] = [];
    for await (const one of refolding()) {
      all.push(one);
      // Between reading the page and writing what differs, a command goes on from the damaged row.
      if (one.caseId === first) expect((await say(remembering, busy)).version).toBe(5);
    }
    expect(told(all)).toEqual([{ caseId: busy, outcome: 'changed', fields: ['data.heard', 'data.statements'] }]);
    expect((await store().load(busy)).state).toMatchObject({ statements: 2, heard: ['改派其他组织', '再次改派'] });
    await say(remembering, busy);
    expect((await store().load(busy)).state).toMatchObject({ statements: 3, heard: ['改派其他组织', '再次改派'] });
    expect(told(await refolded())).toEqual([]);
  });

  it('are right while commands and events go on', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, filled));
    for (const caseId of cases) await damage(caseId);
    await mediation.pool.query(
      `update cases set stage = 'mediating', data = data || '{"stage": "mediating"}' where stage = 'ended'`,
    );
    const goesOn = cases.map(async (caseId) => {
      const by = store();
      for (let count = 0; count < 5; count += 1) await say(by, caseId);
    });
    const [all] = await Promise.all([refolded({ batch: 3 }), ...goesOn]);
    expect(all.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    await refolded();
    for (const caseId of cases) {
      expect((await store().load(caseId)).state).toMatchObject({
        statements: 6,
        heard: ['改派其他组织', '再次改派'],
      });
    }
  });
});

describe('what was received', () => {
  const alter = (sequence: number) =>
    owner.triage.query(`update event_log set data = data || '{"reason": "另一个理由"}' where sequence = $1`, [
      sequence,
    ]);

  it('is known by the hash that was kept with it: a case is left as it is when its source was altered', async () => {
    const [caseId, other] = [await filled(), await filled()];
    await owner.triage.query(
      `update event_log set data = data || '{"reason": "另一个理由"}' where case_id = $1 and sequence = 2`,
      [caseId],
    );
    await damage(other);
    await damage(caseId);
    const before = (await rows()).get(caseId);
    const all = await refolded();
    expect(all).toEqual(
      expect.arrayContaining([
        { caseId, outcome: 'refused', refusal: 'received', because: expect.stringContaining('not what was received') },
        { caseId: other, outcome: 'changed', fields: expect.anything() },
      ]),
    );
    expect((await rows()).get(caseId)).toBe(before);
  });

  it('is known by the chain that leads to it where an earlier build kept no hash', async () => {
    await filled();
    await owner.mediation.query('update inbox set hash = null');
    expect(told(await refolded())).toEqual([]);
    await alter(1);
    expect(told(await refolded())).toMatchObject([{ outcome: 'refused', refusal: 'received' }]);
  });

  it('is told when no log has it', async () => {
    await filled();
    await owner.triage.query('delete from event_log where sequence = 2');
    expect(told(await refolded())).toMatchObject([
      { outcome: 'refused', refusal: 'received', because: expect.stringContaining('is in no log') },
    ]);
  });
});

describe('what was recorded', () => {
  it('is not folded when it was altered or cut off', async () => {
    const [altered, cut] = [await filled(), await filled()];
    await owner.mediation.query(
      `update event_log set data = data || '{"note": "不愿意"}' where case_id = $1 and sequence = 2`,
      [altered],
    );
    await owner.mediation.query('delete from event_log where case_id = $1 and sequence = 2', [cut]);
    expect(told(await refolded())).toEqual([
      { caseId: altered, outcome: 'refused', refusal: 'recorded', because: 'event 2 is altered' },
      { caseId: cut, outcome: 'refused', refusal: 'recorded', because: 'the row ends at event 2, the log at 1' },
    ]);
  });

  it('is left to the start of the service while it is as an earlier build left it', async () => {
    const caseId = await filled();
    await owner.mediation.query('update cases set state_version = 0');
    expect(await refolded()).toMatchObject([{ caseId, outcome: 'refused', refusal: 'earlier-build' }]);
  });
});
