import { accept, fact, type RunningClock } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  clockUntil,
  commandBy,
  createTestDatabase,
  emptyDatabase,
  mediator,
  type SampleCase,
  sampleModel,
  type TestDatabase,
} from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import type { CaseModel } from '../log/case-model';
import { CaseStore } from '../log/case-store';
import { engineMigrations } from '../migrations/engine-migrations';
import { type TimerObserver, Timers } from './timers';

const machine = new Clock();
/** The centre's clock, moved by hand. */
const centre = {
  at: '2026-11-21T00:00:00.000Z',
  now: () => centre.at,
  machineNow: () => machine.machineNow(),
  calendar: () => defaultCalendar,
};
const asleep = { wake: () => undefined };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { onPoolError: () => undefined });
});
beforeEach(async () => {
  centre.at = '2026-11-21T00:00:00.000Z';
  await emptyDatabase(database.ownerUrl);
});
afterAll(() => database.drop());

const storeOf = (model = sampleModel()) => new CaseStore(database.pool, model, centre, asleep);
const timersOf = (observer: Partial<TimerObserver> = {}, model: CaseModel<SampleCase> = sampleModel()) =>
  new Timers(database.pool, model, centre, asleep, {
    fired: () => undefined,
    failed: (error) => {
      throw error;
    },
    ...observer,
  });
const caseWith = async (...clocks: RunningClock[]): Promise<string> => {
  const caseId = newId();
  await storeOf().open(caseId, commandBy(mediator), async () => accept(claimed(clocks)));
  return caseId;
};
/** Rules of the limits that passed, in the order in which they were recorded. */
const passed = async () => {
  const { rows } = await database.pool.query<{ rule: string; occurred_at: Date; case_id: string }>(
    `select case_id, data->>'rule' as rule, occurred_at from event_log
      where type = 'mediation.limit-passed.v1' order by position`,
  );
  return rows;
};
const waiting = async () => (await database.pool.query<{ name: string }>('select name from timer')).rows;
const allDue = (timers: { fireDue(): Promise<number> }) => timers.fireDue();

describe('a running clock of a case', () => {
  it('runs out once, at its instant on the clock of the centre and not before', async () => {
    const caseId = await caseWith(clockUntil('claim', '2026-11-24T15:59:59.999Z'));
    const timers = timersOf();
    centre.at = '2026-11-24T15:59:59.998Z';
    expect(await timers.fireDue()).toBe(0);
    centre.at = '2026-11-24T15:59:59.999Z';
    expect(await timers.fireDue()).toBe(1);
    expect(await timers.fireDue()).toBe(0);
    expect(await passed()).toEqual([{ case_id: caseId, rule: 'claim', occurred_at: new Date(centre.at) }]);
    expect((await storeOf().load(caseId)).state).toMatchObject({ clocks: [], ranOut: ['claim'] });
  });

  it('runs out once however many pollers race for it', async () => {
    for (let count = 0; count < 60; count += 1) await caseWith(clockUntil('claim', '2026-11-24T16:00:00.000Z'));
    centre.at = '2026-11-25T00:00:00.000Z';
    await Promise.all([timersOf(), timersOf(), timersOf()].map(allDue));
    const fired = await passed();
    expect(fired).toHaveLength(60);
    expect(new Set(fired.map(({ case_id }) => case_id)).size).toBe(60);
    expect(await waiting()).toEqual([]);
  });

  it('never runs out after it was stopped', async () => {
    const caseId = await caseWith(clockUntil('claim', '2026-11-24T16:00:00.000Z'));
    const stop = fact('mediation.willingness-recorded.v1', {
      partyId: newId(),
      willing: true,
      clocks: { stopped: ['claim'] },
    });
    await storeOf().change('take-statement', caseId, commandBy(mediator), () => accept(stop));
    centre.at = '2027-11-24T16:00:00.000Z';
    await allDue(timersOf());
    expect(await passed()).toEqual([]);
  });

  it('never runs out when it is stopped between being found due and being fired', async () => {
    const caseId = await caseWith(clockUntil('claim', '2026-11-24T16:00:00.000Z'));
    await database.pool.query(`update cases set data = jsonb_set(data, '{clocks}', '[]') where id = $1`, [caseId]);
    centre.at = '2026-11-25T00:00:00.000Z';
    await timersOf().fireDue();
    expect([await passed(), await waiting()]).toEqual([[], []]);
  });

  it('runs out at the later instant when it was started anew', async () => {
    const caseId = await caseWith(clockUntil('mediation-limit', '2026-12-21T16:00:00.000Z'));
    const extend = fact('mediation.willingness-recorded.v1', {
      partyId: newId(),
      willing: true,
      clocks: { started: [clockUntil('mediation-limit', '2027-01-20T16:00:00.000Z')] },
    });
    await storeOf().change('take-statement', caseId, commandBy(mediator), () => accept(extend));
    centre.at = '2026-12-22T00:00:00.000Z';
    await allDue(timersOf());
    expect(await passed()).toEqual([]);
    centre.at = '2027-01-20T16:00:00.000Z';
    await allDue(timersOf());
    expect(await passed()).toHaveLength(1);
  });

  it('is understood however its instant is written', async () => {
    await caseWith(
      clockUntil('obligation:a', '2026-11-24T16:00:00Z'),
      clockUntil('obligation:b', '2026-11-25T00:00:00+08:00'),
      clockUntil('obligation:c', '2026-11-24T16:00:00.000Z'),
    );
    centre.at = '2026-11-24T16:00:00.000Z';
    await allDue(timersOf());
    expect((await passed()).map(({ rule }) => rule).toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe('the clock of the centre, moved ahead', () => {
  it('lets many clocks run out in the order of their instants', async () => {
    const shuffled = Array.from({ length: 240 }, (_, index) => (index * 89) % 240);
    for (let start = 0; start < 240; start += 4) {
      await caseWith(
        ...shuffled
          .slice(start, start + 4)
          .map((day) => clockUntil(`obligation:limit-${day}`, new Date(Date.UTC(2026, 10, 22 + day)).toISOString())),
      );
    }
    centre.at = '2028-01-01T00:00:00.000Z';
    await allDue(timersOf());
    expect((await passed()).map(({ rule }) => rule)).toEqual(Array.from({ length: 240 }, (_, day) => `limit-${day}`));
  });
});

describe('a poller', () => {
  it('fires by itself once it is started', async () => {
    await caseWith(clockUntil('claim', '2026-11-20T16:00:00.000Z'));
    let tell: (count: number) => void = () => undefined;
    const fired = new Promise<number>((resolve) => {
      tell = resolve;
    });
    const timers = timersOf({ fired: (count) => tell(count) });
    timers.start();
    expect(await fired).toBe(1);
    await timers.stop();
    expect(await passed()).toHaveLength(1);
  });

  it('goes on with other cases when more than a page of them cannot say what happens', async () => {
    for (let count = 0; count < 105; count += 1)
      await caseWith(clockUntil('obligation:broken', '2026-11-22T16:00:00.000Z'));
    await caseWith(clockUntil('claim', '2026-11-24T16:00:00.000Z'));
    const model = sampleModel((event) => event.type === 'mediation.limit-passed.v1' && event.data.rule === 'broken');
    const failures: unknown[] = [];
    centre.at = '2026-11-25T00:00:00.000Z';
    await timersOf({ failed: (error) => failures.push(error) }, model).fireDue();
    expect((await passed()).map(({ rule }) => rule)).toEqual(['claim']);
    expect(failures).toHaveLength(105);
    expect(failures[0]).toEqual(new Error('cannot apply mediation.limit-passed.v1'));
    expect(await waiting()).toHaveLength(105);
    await timersOf().fireDue();
    expect(await waiting()).toEqual([]);
  });
});
