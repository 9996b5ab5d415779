import { CaseStore, type CommandContext, statementsOf } from '@one-window/case-engine';
import { handlerOf } from '@one-window/commands';
import { type Actor, Problem } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, inventIdentityNumber } from '@one-window/privacy';
import { createTestDatabase, person, RunningService, type TestDatabase, withCalendar } from '@one-window/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { listedFor } from '../domain/policies';
import { answerSupplement } from '../features/answer-supplement/answer-supplement';
import { RegisterCase } from '../features/register-case/register-case.handler';
import { requestSupplement } from '../features/request-supplement/request-supplement';
import { IntakeModule, intakeMigrations, intakeService } from '../intake.module';
import { GroupsToChoose1769700000000 } from '../migrations/groups-to-choose.migration';
import { LinesOfRegions1768000000000 } from '../migrations/lines-of-regions.migration';
import { intakeModel } from '../intake.model';
import { appointed, claimed, committee, mediator } from '../spec-support/heard';
import { ExternalReferences } from './external-references';
import { WorkList } from './work-list';
import { listings } from './listings';

const clerk: Actor = {
  accountId: newId(),
  name: '李窗口',
  roles: ['window-clerk'],
  organisationId: newId(),
  organisationName: '晋城市一站式矛盾纠纷调解中心',
};
const contextOf = (actor: Actor): CommandContext => ({ actor, idempotencyKey: newId(), requestHash: 'hash' });
const context = (): CommandContext => contextOf(clerk);

/** A clock that stands still where it is put. */
class StandingClock extends Clock {
  at = '';
  override now = () => this.at;
  override today = () => new Date(Date.parse(this.at) + 8 * 3_600_000).toISOString().slice(0, 10);
}

describe('the lists of the window', () => {
  let database: TestDatabase;
  let list: WorkList;
  const clock = new StandingClock();
  const ids: Record<string, string> = {};
  let register: (title: string, at: string, regionCode?: string, actor?: Actor) => Promise<string>;
  let ask: (title: string, dueOn: string) => Promise<unknown>;
  let bring: (title: string, at: string) => Promise<unknown>;

  beforeAll(async () => {
    database = await createTestDatabase('intake', intakeMigrations);
    list = new WorkList(database.pool);
    const store = new CaseStore(database.pool, intakeModel, withCalendar(clock), { wake: () => undefined });
    const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
    const registering = new RegisterCase(store, cipher, clock, new ExternalReferences(database.pool));
    const asking = handlerOf(store, requestSupplement);
    const bringing = handlerOf(store, answerSupplement);
    const party = (role: 'applicant' | 'respondent', name: string, seed: number) =>
      ({ role, kind: 'natural-person', name, identityNumber: inventIdentityNumber(seed) }) as const;
    register = async (title, at, regionCode = '140502', actor = clerk) => {
      clock.at = at;
      const parties = [party('applicant', '张工', 1), party('respondent', '王老板', 2)];
      const dispute = { title, facts: '工资一直没有结清。', claims: ['支付工资'], regionCode };
      const { caseId } = await registering.execute({ ...dispute, source: 'S01', parties }, contextOf(actor));
      ids[title] = caseId;
      return caseId;
    };
    const id = (title: string): string => ids[title] ?? '';
    ask = (title, dueOn) => asking.execute(id(title), { items: [{ item: '欠条' }], dueOn }, context());
    bring = (title, at) => {
      clock.at = at;
      return bringing.execute(id(title), { answers: [{ item: '欠条' }] }, context());
    };
    await register('前一天的最后一刻', '2026-03-02T15:59:59.999Z');
    await register('当天的第一刻', '2026-03-02T16:00:00.000Z');
    await register('当天上午', '2026-03-03T01:00:00.000Z');
    await register('当天的最后一刻', '2026-03-03T15:59:59.999Z');
    await register('次日', '2026-03-03T16:00:00.000Z');
    await ask('前一天的最后一刻', '2026-03-20');
    await ask('当天上午', '2026-03-10');
    await ask('当天的第一刻', '2026-03-15');
    await ask('次日', '2026-03-12');
    await bring('当天的第一刻', '2026-03-05T01:00:00.000Z');
    await bring('次日', '2026-03-06T01:00:00.000Z');
  });
  afterAll(() => database.drop());

  type Query = Omit<Parameters<WorkList['page']>[0], 'limit'>;
  const whole = async (query: Query, limit = 2): Promise<string[]> => {
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.page({ ...query, limit, ...(cursor ? { cursor } : {}) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.next;
    } while (cursor);
    return titles;
  };
  const total = async (query: Query): Promise<unknown> => {
    const page = await list.page({ ...query, count: 'true', limit: 1 });
    return (page as { total?: number }).total;
  };

  it('show the newest first, a page at a time without gap or repetition, and count them all', async () => {
    const newest = ['次日', '当天的最后一刻', '当天上午', '当天的第一刻', '前一天的最后一刻'];
    expect(await whole({})).toEqual(newest);
    expect(await total({})).toBe(5);
    expect(await whole({ stage: 'supplement-requested' })).toEqual(['当天上午', '前一天的最后一刻']);
    expect(await total({ stage: 'supplement-requested' })).toBe(2);
  });

  it('count only when asked', async () => {
    expect(await list.page({ limit: 1 })).not.toHaveProperty('total');
  });

  it('hold for a day what was registered from midnight to midnight in Shanghai', async () => {
    expect(await whole({ registeredOn: '2026-03-03' })).toEqual(['当天的最后一刻', '当天上午', '当天的第一刻']);
    expect(await total({ registeredOn: '2026-03-03' })).toBe(3);
    expect(await whole({ registeredOn: '2026-03-09' })).toEqual([]);
  });

  it('put the awaited supplement that is due first in front', async () => {
    expect(await whole({ supplement: 'awaited' }, 1)).toEqual(['当天上午', '前一天的最后一刻']);
    expect(await total({ supplement: 'awaited' })).toBe(2);
    const { items } = await list.page({ supplement: 'awaited', limit: 1 });
    expect(items[0]).toMatchObject({ supplementDueOn: '2026-03-10', stageName: '待补正' });
  });

  it('put the supplement that came in last in front', async () => {
    expect(await whole({ supplement: 'answered' }, 1)).toEqual(['次日', '当天的第一刻']);
    expect(await total({ supplement: 'answered' })).toBe(2);
  });

  it('show a window of a region the supplements of its region and of what it registered, and no other list', async () => {
    const window = (regionCode: string, organisationId = newId()): Actor => {
      return { ...clerk, roles: ['region-clerk'], organisationId, regionCode };
    };
    const county = window('140525');
    const township = window('140525108');
    const awaited = async (actor: Actor) => {
      const { items } = await list.page({ supplement: 'awaited', limit: 100 }, listedFor(actor));
      return items.map(({ title }) => title);
    };
    await register('县里的', '2026-04-01T01:00:00.000Z', '140525107');
    await register('乡里的', '2026-04-01T02:00:00.000Z', '140525108201');
    await register('乡窗口登记的外地案件', '2026-04-01T03:00:00.000Z', '140524', township);
    for (const [index, title] of ['县里的', '乡里的', '乡窗口登记的外地案件'].entries())
      await ask(title, `2026-05-0${index + 1}`);
    expect(await awaited(county)).toEqual(['县里的', '乡里的']);
    expect(await awaited(township)).toEqual(['乡里的', '乡窗口登记的外地案件']);
    expect(await awaited(window('140521'))).toEqual([]);
    expect(await awaited(window('140500'))).toHaveLength(5);
    // One whose organisation has no region keeps what it registered.
    const { regionCode: _, ...nowhere } = township;
    expect(await awaited(nowhere)).toEqual(['乡窗口登记的外地案件']);
    const counted = await list.page({ supplement: 'awaited', limit: 1, count: 'true' }, listedFor(county));
    expect(counted).toMatchObject({ total: 2 });
    await bring('县里的', '2026-04-02T01:00:00.000Z');
    expect(await awaited(county)).toEqual(['乡里的']);
    const answered = await list.page({ supplement: 'answered', limit: 5 }, listedFor(county));
    expect(answered.items.map(({ title }) => title)).toEqual(['县里的']);
    for (const other of [{}, { stage: 'registered' as const }, { registeredOn: '2026-04-01' }])
      await expect(list.page({ ...other, limit: 5 }, listedFor(county))).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: [{ field: 'supplement' }] },
      });
  });

  it('know of the cases that earlier builds put there where they are and who registered them', async () => {
    const lines = async () =>
      (await database.pool.query('select id, region_code, registrar_id from case_line order by id')).rows;
    const before = await lines();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await owner.query('begin');
    await owner.query('alter table case_line drop column region_code, drop column registrar_id');
    await new LinesOfRegions1768000000000().up(runner);
    await owner.query('commit');
    await owner.end();
    expect(await lines()).toEqual(before);
  });

  it.each(['awaited', 'answered', 'day', 'newest'] as const)('is read from an index: %s', async (name) => {
    const indexes = {
      awaited: 'cases_by_supplement_due',
      answered: 'cases_by_supplement_answered',
      day: 'cases_by_registration',
      newest: 'cases_(pkey|by_stage)',
    };
    const client = await database.pool.connect();
    try {
      await client.query('set enable_seqscan = off');
      await client.query('set enable_sort = off');
      const narrowed = name === 'day' ? ['2026-03-02T16:00:00.000Z', '2026-03-03T15:59:59.999Z'] : null;
      const values = [narrowed, ...listings[name].order.keys.map(() => null), null, 20];
      const { page } = statementsOf(listings[name]);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${page}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(new RegExp(indexes[name]));
      expect(plan).not.toContain('Sort');
    } finally {
      client.release(true);
    }
  });

  it('refuse a cursor that no page of theirs gave', async () => {
    const { next } = await list.page({ supplement: 'awaited', limit: 1 });
    const attempts: [Query, string][] = [
      [{}, 'nonsense'],
      [{}, next ?? ''],
      [{ supplement: 'awaited' }, newId()],
      [{ registeredOn: '2026-03-03' }, "2026-03-03'_x"],
    ];
    for (const [query, cursor] of attempts) {
      const refusal: unknown = await list.page({ ...query, cursor, limit: 5 }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Problem);
      expect(refusal).toMatchObject({ code: 'invalid-request', details: { errors: [{ field: 'cursor' }] } });
    }
  });

  it('refuse two filters at once rather than drop one', async () => {
    const both = list.page({ stage: 'registered', supplement: 'answered', limit: 5 });
    await expect(both).rejects.toMatchObject({ code: 'invalid-request' });
  });

  describe('of groups that still have to choose representatives', () => {
    let service: RunningService;
    const manager = person('organisation-manager', committee.organisationId);
    const chair = { ...person('mediator', committee.organisationId), mediatorId: mediator.mediatorId };
    const other = { ...person('mediator', committee.organisationId), mediatorId: newId() };
    const window = { ...person('region-clerk'), regionCode: '140525' };
    const elsewhere = { ...person('region-clerk'), regionCode: '140521' };
    const everybody = { clerk, window, elsewhere, manager, chair, other };
    const rows = async (actor: Actor) => {
      const { status, body } = await service.call(actor, 'GET', 'groups?limit=100');
      expect(status).toBe(200);
      return body.items as Record<string, unknown>[];
    };
    const readers = async () => {
      const found = await Promise.all(
        Object.entries(everybody).map(async ([name, actor]) => ((await rows(actor)).length > 0 ? [name] : [])),
      );
      return found.flat();
    };

    beforeAll(async () => {
      service = await RunningService.start(intakeService, IntakeModule, database);
    });
    afterAll(() => service.stop());

    it('shows whoever works on the case how many people choose how many by which rule, until they have (R27)', async () => {
      expect(await readers()).toEqual([]);
      const names = ['赵一', '钱二', '孙三', '李四', '周五', '吴六'];
      const { body } = await service.call(clerk, 'POST', 'cases', {
        source: 'S24',
        title: '集体反映欠薪',
        facts: '六名工人的工资一直没有结清。',
        claims: ['支付工资'],
        regionCode: '140525',
        parties: [
          ...names.map((name) => ({ role: 'applicant', kind: 'natural-person', name })),
          { role: 'respondent', kind: 'natural-person', name: '王老板' },
        ],
      });
      const caseId = String(body.caseId);
      expect(await rows(clerk)).toMatchObject([
        {
          caseId,
          title: '集体反映欠薪',
          groups: [{ role: 'applicant', says: 'shall-choose', size: 6, chosen: 0, most: 5 }],
        },
      ]);
      expect(await readers()).toEqual(['clerk', 'window']);
      await service.receive(claimed()(caseId));
      expect(await readers()).toEqual(['clerk', 'window', 'manager', 'chair', 'other']);
      await service.receive(appointed(mediator)(caseId));
      expect(await readers()).toEqual(['clerk', 'window', 'manager', 'chair']);

      const lines = async () => (await database.pool.query('select * from case_line order by id')).rows;
      const before = await lines();
      const owner = new Client({ connectionString: database.ownerUrl });
      await owner.connect();
      const runner = {
        query: async (text: string, values?: unknown[]) => (await owner.query(text, values)).rows,
      } as unknown as QueryRunner;
      await owner.query(`begin;
        alter table case_line drop column group_notices, drop column group_holder, drop column group_mediators;
        update case_line set region_code = null, registrar_id = null where id = '${caseId}'`);
      await new GroupsToChoose1769700000000().up(runner);
      await owner.query('commit');
      await owner.end();
      expect(await lines()).toEqual(before);

      const file = await service.call(clerk, 'GET', `cases/${caseId}`);
      const [first, ...others] = (file.body.parties as { partyId: string; role: string }[])
        .filter(({ role }) => role === 'applicant')
        .map(({ partyId }) => partyId);
      const chosen = await service.call(chair, 'POST', `cases/${caseId}/choose-representatives`, {
        partyIds: [first],
        representedPartyIds: others,
        chosenOn: service.now.slice(0, 10),
        manner: 'in-writing',
        reason: '推选书',
      });
      expect({ status: chosen.status, body: chosen.status === 200 ? undefined : chosen.body }).toEqual({ status: 200 });
      expect(await readers()).toEqual([]);
    });

    it('is nobody else’s', async () => {
      for (const role of ['court-clerk', 'police-officer', 'leader', 'administrator'] as const) {
        expect([role, (await service.call(person(role), 'GET', 'groups?limit=5')).status]).toEqual([role, 403]);
      }
    });
  });
});
