import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { ViewColumns1766500000000 } from '../migrations/view-columns.migration';
import { Arrivals } from '../projection/arrivals';
import { CaseViews } from '../projection/case-views.consumer';
import { personKeys } from '../spec-support/person-keys';
import { CaseHistory } from '../spec-support/case-history';
import { SetClock } from '../spec-support/readers';
import { TroubledHistory } from '../spec-support/troubled-history';
import { supervisionMigrations } from '../supervision.module';
import { CityNumbers } from './city-numbers';
import { Statistics } from './statistics';

const DATABASE_MILLISECONDS = 60_000;
const house = { published: false };
const published = { published: true };

let database: TestDatabase;
let clock: SetClock;
let statistics: Statistics;

const onItsOwnDatabase = () => {
  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
  }, DATABASE_MILLISECONDS);
  beforeEach(() => {
    clock = new SetClock('2026-11-05T08:00:00.000Z');
    statistics = new Statistics(database.pool, new CityNumbers(database.pool), clock);
  });
  afterAll(() => database.drop(), DATABASE_MILLISECONDS);
};
const takeIn = async (...histories: CaseHistory[]) => {
  const views = new CaseViews(database.pool, new Arrivals(), personKeys);
  for (const { events } of histories) await views.takeIn(events);
};
const counts = (cells: readonly { key: string; count: number | null }[]) =>
  Object.fromEntries(cells.map(({ key, count }) => [key, count]));

describe('the numbers', () => {
  onItsOwnDatabase();

  it('withhold small counts where they are published and show the house all', async () => {
    const histories = [
      ...Array.from({ length: 5 }, () => new CaseHistory().register()),
      ...Array.from({ length: 4 }, () => new CaseHistory().register().classify().offer()),
      new CaseHistory().register().classify().offer().claim(),
    ];
    await takeIn(...histories);
    const full = await statistics.of(house);
    expect(full.stage).toEqual([
      { key: 'mediation', name: '调解', count: 1 },
      { key: 'offered', name: '待签收', count: 4 },
      { key: 'triage', name: '分流', count: 5 },
    ]);
    const shown = await statistics.of(published);
    expect(shown.stage.map(({ count }) => count)).toEqual([null, null, 5]);
    expect(shown).toHaveProperty('suppressedBelow', 3);
    const smallest = Math.min(
      ...JSON.stringify(shown)
        .match(/(?<=:)\d+(?=[,}])/g)!
        .map(Number)
        .filter((one) => one > 0),
    );
    expect(smallest).toBe(3);
  });
});

describe('the numbers behind the charts', () => {
  onItsOwnDatabase();

  const road = (start = '2026-11-02T01:00:00.000Z', regionCode = '140502001002') => {
    const history = new TroubledHistory('JC-140502-20261102-000001', start);
    history.regionCode = regionCode;
    return history.register();
  };

  it('tell how far cases came, what became of them, where they wait and for how long', async () => {
    const table = () => road().classify().offer().claim();
    const agreed = () => table().mediate().agree();
    await takeIn(
      road('2026-11-05T00:00:00.000Z', '140521'),
      road().withdraw(),
      road().decline(),
      road().classify().referOut(),
      road('2026-10-20T01:00:00.000Z').classify().offer(),
      road('2026-08-20T01:00:00.000Z', '140521100').classify().offer(),
      table(),
      table().end('E12'),
      table().end('E12').referOut(),
      table().end('E21'),
      agreed(),
      agreed().apply(),
      agreed().apply().accept().confirm().perform().visit().close('confirmed-and-performed').archive(),
      table().mediate().agree(true),
      agreed().failToPerform(),
      agreed().failToPerform().issueEnforcementPack(),
      // More than 52 weeks ago: counted only where it still waits, and in the week of its closing.
      road('2025-10-20T01:00:00.000Z').classify().offer(),
      road('2025-10-20T01:00:00.000Z').classify().offer().claim().mediate().agree().perform().visit().close(),
    );
    const told = await statistics.of(house);
    expect(told.since).toBe('2025-11-10');
    expect(counts(told.funnel)).toEqual({
      registered: 16,
      triaged: 13,
      offered: 12,
      claimed: 10,
      agreed: 6,
      applied: 2,
      confirmed: 1,
      performed: 2,
      closed: 1,
    });
    expect(counts(told.results)).toEqual({
      agreed: 6,
      failed: 2,
      terminated: 1,
      withdrawn: 1,
      declined: 1,
      referred: 1,
      open: 4,
    });
    expect(counts(told.fulfilment)).toEqual({
      performed: 2,
      performing: 2,
      overdue: 0,
      defaulted: 1,
      enforcement: 1,
      other: 0,
    });
    const ageing = Object.fromEntries(told.ageing.map(({ stage, days }) => [stage, days.map(({ count }) => count)]));
    expect(ageing).toEqual({
      intake: [0, 0, 0, 0, 0],
      triage: [2, 0, 0, 0, 0],
      offered: [0, 0, 1, 0, 2],
      mediation: [2, 0, 0, 0, 0],
      'judicial-confirmation': [1, 0, 0, 0, 0],
      'follow-up': [3, 0, 0, 0, 0],
    });
    expect(told.weeks).toHaveLength(52);
    expect(told.weeks.filter(({ registered, closed }) => registered !== 0 || closed !== 0)).toEqual([
      { week: '2026-08-17', registered: 1, closed: 0 },
      { week: '2026-10-19', registered: 1, closed: 0 },
      { week: '2026-11-02', registered: 14, closed: 1 },
    ]);
    expect(told.regions).toEqual([
      expect.objectContaining({ code: '140502', registered: 14, agreed: 6 }),
      expect.objectContaining({ code: '140502001', registered: 14, agreed: 6 }),
      { code: '140521', registered: 2, agreed: 0, open: 2, late: 1 },
      { code: '140521000', registered: 1, agreed: 0, open: 1, late: 0 },
      { code: '140521100', registered: 1, agreed: 0, open: 1, late: 1 },
    ]);
  });

  it('count an obligation as overdue from the day after its last day', async () => {
    clock.at = '2026-12-20T15:59:59.999Z';
    expect(counts((await statistics.of(house)).fulfilment)).toMatchObject({ performing: 2, overdue: 0 });
    clock.at = '2026-12-20T16:00:00.000Z';
    const later = counts((await statistics.of(house)).fulfilment);
    expect(later.overdue).toBeGreaterThan(0);
    expect(later.performing! + later.overdue!).toBe(2);
  });

  it('are those of a database of an earlier build, too, once its views have their columns', async () => {
    const rows = async () => (await database.pool.query('select * from case_view order by case_id')).rows as unknown[];
    const before = await rows();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`
      alter table case_view drop column risk, drop column steps, drop column result, drop column fulfilment, drop column owed_on;
      update case_view set state = state #- '{readings,triage,risk}'`);
    const runner = {
      query: async (text: string, values?: unknown[]) => (await owner.query(text, values)).rows as unknown[],
    };
    await new ViewColumns1766500000000().up(runner as unknown as QueryRunner);
    await owner.end();
    expect(await rows()).toEqual(before);
    const risks = new Set(before.map((row) => (row as { risk: string | null }).risk));
    expect(risks.size).toBeGreaterThan(1);
  });

  it('publish no number below three', async () => {
    const { ageing, weeks, regions, funnel, results, fulfilment } = await statistics.of(published);
    const all = [
      ...ageing.flatMap(({ days }) => days.map(({ count }) => count)),
      ...weeks.flatMap(({ registered, closed }) => [registered, closed]),
      ...regions.flatMap(({ registered, agreed, open, late }) => [registered, agreed, open, late]),
      ...[...funnel, ...results, ...fulfilment].map(({ count }) => count),
    ];
    expect(all.filter((count) => count === 1 || count === 2)).toEqual([]);
    expect(all.filter((count) => count === null).length).toBeGreaterThan(10);
  });
});
