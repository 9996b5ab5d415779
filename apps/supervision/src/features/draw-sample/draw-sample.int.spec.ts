import { createHash } from 'node:crypto';
import { Calendars, CaseStore, type CommandContext, type EventLogRow, eventOfRow } from '@one-window/case-engine';
import type { Actor, AnyRecordedEvent } from '@one-window/contracts';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase, withCalendar } from '@one-window/testing';
import { v7 as newId } from 'uuid';
import type { SupervisionCase } from '../../domain/supervision-case';
import { acceptReport, reportOnOrder } from '../../domain/give-orders';
import { Arrivals } from '../../projection/arrivals';
import { CaseViews } from '../../projection/case-views.consumer';
import { DrawnCases } from '../../projection/drawn-cases.consumer';
import { PersonKeys } from '../../projection/person-keys';
import { OpenFindings } from '../../proof/open-findings';
import { ProofStore } from '../../proof/proof-store';
import { CasePage } from '../../queries/case-page';
import { Contacts } from '../../queries/contacts';
import { ShamSigns } from '../../queries/sham-signs';
import { OrderList } from '../../queries/order-list';
import { Samples } from '../../queries/samples';
import { Timeline } from '../../queries/timeline';
import { SEALS_ID } from '../../sealing/seals-id';
import { CaseHistory } from '../../spec-support/case-history';
import { committee, mediator } from '../../spec-support/cast';
import { actorWith, SetClock } from '../../spec-support/readers';
import { supervisionModel } from '../../supervision.model';
import { supervisionMigrations } from '../../supervision.module';
import { makeFinding } from '../make-finding/make-finding';
import { DrawSample } from './draw-sample.handler';

const supervisor = actorWith('supervisor');
const ofHolder = mediator(committee);
const by = (actor: Actor): CommandContext => ({ actor, idempotencyKey: newId(), requestHash: newId() });
const asked = { purpose: '三季度质量抽查', from: '2026-11-01', to: '2026-11-05', size: 3 };
const ranked = (seed: string, ids: readonly string[]): string[] =>
  ids.toSorted((one, other) => {
    const [a, b] = [one, other].map((id) => createHash('sha256').update(`${seed}:${id}`).digest('hex'));
    return (a ?? '') < (b ?? '') ? -1 : 1;
  });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('supervision', supervisionMigrations);
}, 60_000);
afterAll(() => database.drop(), 60_000);

const open = () => {
  const { pool } = database;
  const clock = new SetClock('2026-11-05T08:00:00.000Z');
  const arrivals = new Arrivals();
  const records = new CaseStore<SupervisionCase, string>(pool, supervisionModel, withCalendar(clock), {
    wake: () => undefined,
  });
  const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
  const views = new CaseViews(pool, arrivals, new PersonKeys(cipher));
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
  const samples = new Samples(pool, clock);
  const told = new Set<string>();
  /** What supervision recorded comes back to it as the events of any other service, once. */
  const hear = async (): Promise<void> => {
    const { rows } = await pool.query<EventLogRow>('select * from event_log order by position');
    const events: AnyRecordedEvent[] = rows.map((row) => eventOfRow('supervision', row));
    await new DrawnCases(records).takeIn(events);
    const fresh = events.filter(({ id }) => !told.has(id));
    fresh.forEach(({ id }) => told.add(id));
    await views.takeIn(fresh);
  };
  return {
    clock,
    records,
    views,
    cases,
    samples,
    hear,
    drawing: new DrawSample(records, samples),
    finding: new makeFinding.handler(records, cases),
    list: new OrderList(pool, clock),
  };
};

describe('a sample of cases', () => {
  it('is drawn by a seed that nobody chooses, so that anybody can draw it again, and asked twice is drawn once', async () => {
    const { views, drawing, samples, hear, cases } = open();
    const histories = Array.from({ length: 7 }, (_, index) =>
      new CaseHistory(`JC-140502-20261102-00006${index}`).register().classify().offer().claim(),
    );
    await views.takeIn(histories.flatMap(({ events }) => events));
    const ids = histories.map(({ caseId }) => caseId);
    await database.pool.query(
      `insert into day_seal (day, part, first_arrival, events, merkle_root, previous_root, sealed_at, last_arrival)
         values ('2026-11-04', 1, 0, 1, $1, $2, now(), 0)`,
      ['ab'.repeat(32), '0'.repeat(64)],
    );
    const context = by(supervisor);
    const drawn = await drawing.execute(asked, context);
    expect(await drawing.execute(asked, context)).toEqual(drawn);
    expect(drawn).toMatchObject({
      population: 7,
      size: 3,
      seed: 'ab'.repeat(32),
      seedOfDay: '2026-11-04',
      examined: 0,
    });
    expect(drawn.cases.map(({ caseId }) => caseId)).toEqual(ranked(drawn.seed, ids).slice(0, 3));
    const digest = createHash('sha256').update(ids.toSorted().join()).digest('hex');
    expect(drawn.populationDigest).toBe(digest);
    // The same range gives the same cases: whoever draws until a case is in it finds that it never is.
    const again = await drawing.execute({ ...asked, purpose: '再抽一次' }, by(supervisor));
    expect(again.cases.map(({ caseId }) => caseId)).toEqual(drawn.cases.map(({ caseId }) => caseId));
    expect(await samples.redraw(drawn.sampleId)).toEqual({ same: true, samePopulation: true, population: 7 });

    await hear();
    await hear();
    const first = drawn.cases[0]?.caseId ?? '';
    expect((await cases.of(first, supervisor)).asked?.drawn).toMatchObject([
      { sampleId: drawn.sampleId, number: 1, of: 3 },
      { sampleId: again.sampleId, number: 1, of: 3 },
    ]);
    expect((await cases.of(first, ofHolder)).asked).toBeUndefined();
    expect((await samples.page({ limit: 1 })).items).toMatchObject([{ sampleId: again.sampleId }]);
    const { next } = await samples.page({ limit: 1 });
    expect((await samples.page({ limit: 1, cursor: next ?? '' })).items).toMatchObject([{ sampleId: drawn.sampleId }]);
  });

  it('follows what was found in its cases until it is put right', async () => {
    const { clock, drawing, samples, hear, cases, finding, list, records, views } = open();
    const history = new CaseHistory('JC-140502-20261102-000071').register().classify().offer().claim();
    await views.takeIn(history.events);
    await hear();
    const { sampleId } = await drawing.execute({ ...asked, size: 100 }, by(supervisor));
    await hear();
    const { caseId } = history;
    const found = {
      matter: 'records',
      severity: 'serious',
      text: '笔录没有签名。',
      wanted: '请补签。',
      limit: 'same-day',
    } as const;
    await finding.execute(caseId, found, by(supervisor));
    await hear();
    const count = async () => {
      const { examined, faulty, rectifying } = await samples.of(sampleId);
      return { examined, faulty, rectifying };
    };
    expect(await count()).toEqual({ examined: 1, faulty: 1, rectifying: 1 });
    expect((await list.page('owed', ofHolder, { limit: 20 })).items).toMatchObject([
      { caseId, kind: 'order', severity: 'serious', text: '请补签。' },
    ]);
    expect((await cases.of(caseId, ofHolder)).asked).toMatchObject({
      allowedActions: ['report', 'ask-extension'],
      order: { finding: { matter: 'records', text: '笔录没有签名。' } },
    });
    clock.at = '2026-11-07T08:00:00.000Z';
    const line = async () => (await samples.of(sampleId)).cases.find((one) => one.caseId === caseId);
    expect(await line()).toMatchObject({ outcome: 'fault', severity: 'serious', reported: false, late: true });
    await records.change('report', caseId, by(ofHolder), (state) => reportOnOrder(state, { text: '已补签。' }));
    await records.change('accept-report', caseId, by(supervisor), (state) => acceptReport(state, {}));
    await hear();
    expect(await count()).toEqual({ examined: 1, faulty: 1, rectifying: 0 });
    expect(await line()).not.toHaveProperty('dueAt');
  });

  it('is refused where nothing lies within what is asked, or the days are the wrong way round', async () => {
    const { drawing, samples } = open();
    const wanted = (changes: Partial<typeof asked>) => drawing.execute({ ...asked, ...changes }, by(supervisor));
    await expect(wanted({ from: '2020-01-01', to: '2020-01-02' })).rejects.toMatchObject({ code: 'nothing-to-draw' });
    await expect(wanted({ to: '2026-10-01' })).rejects.toMatchObject({ code: 'day-out-of-range' });
    await expect(wanted({ to: '2027-01-01' })).rejects.toMatchObject({ code: 'day-out-of-range' });
    await expect(samples.of(newId())).rejects.toMatchObject({ code: 'sample-not-found' });
    const { rows } = await database.pool.query('select 1 from event_log where case_id = $1', [SEALS_ID]);
    expect(rows).toHaveLength(3);
  });
});
