import { type Actor, type Role, roles } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, inventIdentityNumber } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { listedFor, mayRead, readingRoles } from '../domain/access';
import { attentions } from '../domain/attention';
import type { CaseReading } from '../domain/case-reading';
import { Arrivals } from '../projection/arrivals';
import { CaseViews } from '../projection/case-views.consumer';
import { CaseHistory } from '../spec-support/case-history';
import { committee, court, secondCommittee } from '../spec-support/cast';
import { actorWith, SetClock } from '../spec-support/readers';
import { supervisionMigrations } from '../supervision.module';
import { CaseList } from './case-list';

const DATABASE_MILLISECONDS = 60_000;
const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
const identityNumber = inventIdentityNumber(7);
const sealed = (field: string, partyId: string, caseId: string) => ({
  token: cipher.encrypt(identityNumber, `${caseId}:${partyId}:${field}`),
  index: cipher.blindIndex(identityNumber, field),
});

let database: TestDatabase;
let clock: SetClock;
let list: CaseList;

const onItsOwnDatabase = () => {
  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
  }, DATABASE_MILLISECONDS);
  beforeEach(() => {
    clock = new SetClock('2026-11-05T08:00:00.000Z');
    list = new CaseList(database.pool, clock, cipher);
  });
  afterAll(() => database.drop(), DATABASE_MILLISECONDS);
};

const takeIn = async (...histories: CaseHistory[]) => {
  const views = new CaseViews(database.pool, new Arrivals());
  for (const { events } of histories) await views.takeIn(events);
};
const numbers = ({ items }: { items: { caseNumber: string }[] }) => items.map(({ caseNumber }) => caseNumber.at(-1));
const found = async (filter: Parameters<CaseList['page']>[0] extends infer F ? Partial<F> : never, held?: string) =>
  numbers(await list.page({ limit: 20, ...filter }, held));

describe('the list of cases', () => {
  onItsOwnDatabase();

  it('lists cases newest first by every filter, a page at a time', async () => {
    const at = (index: number) => `2026-11-0${1 + Math.floor(index / 5)}T0${index % 5}:00:00.000Z`;
    const histories = Array.from({ length: 10 }, (_, index) => {
      const history = new CaseHistory(`JC-140502-2026-00000${index}`, at(index), sealed).register();
      return index % 2 === 0 ? history.classify().offer() : history;
    });
    await takeIn(...histories);
    const first = await list.page({ limit: 4 });
    const second = await list.page({ limit: 4, cursor: first.next! });
    const third = await list.page({ limit: 4, cursor: second.next! });
    expect([first, second, third].flatMap(numbers)).toEqual([...'9876543210']);
    expect(third.next).toBeUndefined();
    expect(await found({ stage: 'offered' })).toEqual([...'86420']);
    expect(await found({ holder: 'triage-desk' })).toEqual([...'97531']);
    expect(await found({ holder: committee.organisationId })).toEqual([...'86420']);
    expect(await found({ kind: 'A10' })).toEqual([...'86420']);
    for (const region of ['140500', '140502']) expect(await found({ region })).toHaveLength(10);
    for (const region of ['140521', '140502001']) expect(await found({ region })).toEqual([]);
    expect(await found({ q: 'JC-140502-2026-000007' })).toEqual(['7']);
    expect(await found({ q: 'jc-1405' })).toHaveLength(10);
    expect(await found({ from: '2026-11-02' })).toEqual([...'98765']);
    expect(await found({ to: '2026-11-01' })).toEqual([...'43210']);
    expect(await found({ from: '2026-11-02', to: '2026-11-01' })).toEqual([]);
    const late = await found({ late: true });
    const onTime = await found({ late: false });
    expect(new Set([...late, ...onTime])).toEqual(new Set('0123456789'));
    expect(late).toContain('1');
    expect((await list.ofParty(identityNumber)).items).toHaveLength(10);
    expect((await list.ofParty(inventIdentityNumber(8))).items).toEqual([]);
    await expect(list.page({ limit: 4, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-request' });
  });
});

describe('the search by title', () => {
  onItsOwnDatabase();

  it('finds cases by all words of their title, wherever they stand, and treats signs as typed', async () => {
    const titles = ['物业费与停车位争议', '停车位漏水100%赔偿', 'WIFI 合同纠纷', '工资', '工'];
    await takeIn(
      ...titles.map((title, index) => {
        const history = new CaseHistory(`JC-140502-20261102-00000${index}`);
        history.title = title;
        return history.register();
      }),
    );
    const foundBy = async (q: string) => (await found({ q })).toSorted();
    expect(await foundBy('停车位')).toEqual(['0', '1']);
    expect(await foundBy('停车位 漏水')).toEqual(['1']);
    expect(await foundBy('车位漏')).toEqual(['1']);
    expect(await foundBy('wifi')).toEqual(['2']);
    expect(await foundBy('工')).toEqual(['3', '4']);
    expect(await foundBy('100%')).toEqual(['1']);
    expect(await foundBy('_')).toEqual([]);
    expect(await foundBy('位争')).toEqual(['0']);
    expect(await foundBy('争位')).toEqual([]);
  });
});

describe('cases that ask for attention', () => {
  onItsOwnDatabase();

  it('are listed and counted by what is wrong with them', async () => {
    const history = (index: number) => new CaseHistory(`JC-140502-20261102-00000${index}`).register();
    const waiting = history(0);
    const pooled = history(1).classify().offer(committee, true);
    const calm = history(2).classify().offer().claim();
    const bounced = history(3).classify().offer().giveBack().offer(secondCommittee).giveBack().offer().claim();
    const foreign = history(4).classify().offer().claim();
    const closed = history(5).classify().offer().claim().end('E21').close('withdrawn').archive();
    await takeIn(waiting, pooled, calm, bounced, foreign, closed);
    await database.pool.query('update case_view set anomalies = 1 where case_id = $1', [foreign.caseId]);
    const attending = async () =>
      Object.fromEntries(
        await Promise.all(
          attentions.map(async (attention) => [attention, (await found({ attention })).toSorted()] as const),
        ),
      );
    // The offers made on the 2nd wait three working days, to the 5th.
    expect(await attending()).toEqual({
      'at-risk': ['0', '1'],
      unowned: ['0', '1'],
      bounced: ['3'],
      anomalies: ['4'],
    });
    expect(await list.counts({ stage: 'mediation' })).toEqual({
      total: 3,
      countedTo: 10_000,
      attention: { 'at-risk': 2, unowned: 2, bounced: 1, anomalies: 1 },
    });
    clock.at = '2026-12-01T00:00:00.000Z';
    expect((await attending())['at-risk']).toEqual(['0', '1', '2', '3', '4']);
  });

  it('stand in the order of the limits that end first, page after page', async () => {
    clock.at = '2026-12-01T00:00:00.000Z';
    const limits: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.page({ attention: 'at-risk', limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      limits.push(...page.items.map(({ nextDueAt }) => nextDueAt!));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(limits).toHaveLength(5);
    expect(limits).toEqual(limits.toSorted());
    expect(new Set(limits).size).toBeGreaterThan(1);
  });
});

describe('whose cases are listed', () => {
  onItsOwnDatabase();

  it('are all for the centre, and elsewhere those that the own organisation or court holds or held', async () => {
    const histories = [
      new CaseHistory('JC-140502-20261102-000000').register(),
      new CaseHistory('JC-140502-20261102-000001').register().classify().offer(),
      new CaseHistory('JC-140502-20261102-000002').register().classify().offer(committee, true),
      new CaseHistory('JC-140502-20261102-000003')
        .register()
        .classify()
        .offer()
        .giveBack()
        .offer(secondCommittee)
        .claim(),
      new CaseHistory('JC-140502-20261102-000004').register().classify().offer().claim().mediate().agree().apply(),
    ];
    await takeIn(...histories);
    const readings = await Promise.all(
      histories.map(async ({ caseId, caseNumber }) => {
        const { rows } = await database.pool.query<{ state: CaseReading }>(
          'select state from case_view where case_id = $1',
          [caseId],
        );
        return { number: caseNumber.at(-1), reading: rows[0]!.state };
      }),
    );
    const places = [committee, secondCommittee, court, { organisationId: newId(), name: '别的单位' }];
    const people: Actor[] = roles.flatMap((role: Role) =>
      places.map(({ organisationId }) => actorWith(role, organisationId)),
    );
    const seen = new Set<string>();
    for (const person of people.filter((one) => one.roles.some((role) => readingRoles.includes(role)))) {
      const listed = (await found({}, listedFor(person))).toSorted();
      const readable = readings.filter(({ reading }) => mayRead(reading, person)).map(({ number }) => number);
      expect({ role: person.roles[0], listed }).toEqual({ role: person.roles[0], listed: readable });
      expect((await list.counts({}, listedFor(person))).total).toBe(readable.length);
      seen.add(listed.join(''));
    }
    expect(seen).toEqual(new Set(['01234', '1234', '23', '4', '']));
  });
});
