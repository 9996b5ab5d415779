import { type Actor, type Role, roles, sightOf } from '@one-window/contracts';
import { searchKey } from '@one-window/inputs';
import { runMigrations } from '@one-window/persistence';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys, inventIdentityNumber } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { listedFor, type ListedFor, readingRoles, standingTo } from '../domain/access';
import { attentions } from '../domain/attention';
import type { CaseReading } from '../domain/case-reading';
import { FoldedSearch1764300000000 } from '../migrations/folded-search.migration';
import { ConfirmingCourt1766900000000 } from '../migrations/confirming-court.migration';
import { Invitations1768500000000 } from '../migrations/invitations.migration';
import { LeftRelations1768400000000 } from '../migrations/left-relations.migration';
import { Referrals1768200000000 } from '../migrations/referrals.migration';
import { Registrars1767800000000 } from '../migrations/registrars.migration';
import { PresentRelations1764700000003 } from '../migrations/present-relations.migration';
import { Arrivals } from '../projection/arrivals';
import { CaseViews } from '../projection/case-views.consumer';
import { personKeys } from '../spec-support/person-keys';
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
  const views = new CaseViews(database.pool, new Arrivals(), personKeys);
  for (const { events } of histories) await views.takeIn(events);
};
const numbers = ({ items }: { items: readonly { caseNumber: string }[] }) =>
  items.map(({ caseNumber }) => caseNumber.at(-1));
const found = async (filter: Parameters<CaseList['page']>[0] extends infer F ? Partial<F> : never, held?: ListedFor) =>
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
    expect(first.items.map(({ risk }) => risk)).toEqual([undefined, 'medium', undefined, 'medium']);
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

describe('what was recorded is found by a copy of itself', () => {
  onItsOwnDatabase();

  const titles = [
    '张三，李四因围墙争执',
    '锦绣花园３号楼漏水赔偿',
    '（2026）物业费：催收！',
    '车\u200b位 ＷＩＦＩ 之争',
    '⻢家村㈱合同；变更？',
    '甲〜乙—丙“丁”争议',
  ];

  it('each title by the whole of it and by every part of it, as it is and in the other width', async () => {
    await takeIn(
      ...titles.map((title, index) => {
        const history = new CaseHistory(`JC-140502-20261102-00010${index}`);
        history.title = title;
        return history.register();
      }),
    );
    for (const [index, title] of titles.entries()) {
      for (const q of [title, title.normalize('NFKC'), title.toUpperCase(), ...title.split(/\s/u)]) {
        expect([q, await found({ q })]).toEqual([q, [String(index)]]);
      }
    }
    expect(await found({ q: '3号楼' })).toEqual(['1']);
    expect(await found({ q: '马家村' })).toEqual(['4']);
  });

  it.each(['JC—140502—20261102—000103', '140502 20261102 000103', '编号：JC-140502-20261102-000103。', '000103'])(
    'the case number written %s',
    async (q) => expect(await found({ q })).toEqual(['3']),
  );

  it('the number that the source gave, in whatever spelling, alone and whole, to the house and to who holds the case', async () => {
    const references = ['GD〔2026〕77号', '2026112800012345', '14050220261102000108', '000109'];
    const histories = references.map((reference, index) => {
      const history = new CaseHistory(`JC-140502-20261102-00010${index + 6}`);
      history.externalReference = reference;
      return history.register().classify().offer().claim();
    });
    await takeIn(...histories);
    for (const [index, reference] of references.entries()) {
      for (const q of [
        reference,
        reference.toLowerCase(),
        ` ${reference} `,
        reference.replace('〔2026〕', '（２０２６）'),
      ]) {
        expect([q, (await found({ q })).includes(String(index + 6))]).toEqual([q, true]);
      }
    }
    expect(await found({ q: '77号' })).toEqual([]);
    const { organisationId } = committee;
    const holder: ListedFor = { organisationId, whole: ['holder'], masked: ['offered'], numbers: ['ended'] };
    const stranger: ListedFor = { ...holder, organisationId: secondCommittee.organisationId };
    const q = references[0]!;
    expect(numbers(await list.page({ q, limit: 10 }, holder))).toEqual(['6']);
    expect(numbers(await list.page({ q, limit: 10 }, stranger))).toEqual([]);
  });

  it('the database makes the same key of a text as the services', async () => {
    const ranges = [
      [0x20, 0x24ff],
      [0x2e80, 0x33ff],
      [0xa640, 0xabff],
      [0xf900, 0xfaff],
      [0xfb00, 0xffef],
      [0x1d400, 0x1d7ff],
      [0x1f100, 0x1f2ff],
      [0xe0000, 0xe0fff],
    ] as const;
    const characters = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    );
    // Capital I with a dot has a small letter of two characters here and of one there.
    const assigned = characters.filter((one) => /[^\p{Cn}\p{Cs}]/u.test(one) && one !== 'İ');
    const { rows } = await database.pool.query<{ key: string; known: boolean }>(
      "select search_key('甲' || one || '乙') as key, unicode_assigned(one) as known from unnest($1::text[]) with ordinality as t(one, at) order by at",
      [assigned],
    );
    const differing = assigned.filter(
      (one, index) =>
        // Either side may know a newer edition of Unicode.
        rows[index]?.known && rows[index].key.replaceAll(/\s/gu, '') !== searchKey(`甲${one}乙`).replaceAll(/\s/gu, ''),
    );
    expect(differing.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  });
});

describe('a database of before keys were folded', () => {
  it('finds its cases by title, running number and credit code as typed today', async () => {
    const before = supervisionMigrations.slice(0, supervisionMigrations.indexOf(FoldedSearch1764300000000));
    database = await createTestDatabase('supervision', before);
    const caseId = newId();
    await database.pool.query(
      `insert into case_view (case_id, case_number, title, source, region_code, urgent, stage, stage_service, holder_kind,
         holder_name, registered_at, last_event_at, returned_count, anomalies, closed, state)
       values ($1, 'JC-140502-20261102-000777', '张三，李四因围墙争执', 'S01', '140502', false, 'registered', 'intake', 'desk',
         '分流岗', now(), now(), 0, 0, false, '{"organisations": []}')`,
      [caseId],
    );
    await database.pool.query(
      "insert into party_index values ('91140500ma289282x6', $1), ('９１１４０５００ＭＡ０ＡＢＣ１２３Ｅ', $1)",
      [caseId],
    );
    await runMigrations(database.ownerUrl, supervisionMigrations);
    clock = new SetClock('2026-11-05T08:00:00.000Z');
    list = new CaseList(database.pool, clock, cipher);
    expect(await found({ q: '张三，李四' })).toEqual(['7']);
    expect(await found({ q: '000777' })).toEqual(['7']);
    for (const number of ['91140500MA289282X6', '91140500-ma289282x6', '91140500MA0ABC123E']) {
      expect((await list.ofParty(number)).items).toHaveLength(1);
    }
    await database.drop();
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
      alarms: [],
      suspended: [],
      alerts: [],
      'at-risk': ['0', '1'],
      unowned: ['0', '1'],
      bounced: ['3'],
      anomalies: ['4'],
    });
    expect(await list.counts({ stage: 'mediation' })).toEqual({
      total: 3,
      countedTo: 10_000,
      attention: { 'at-risk': 2, unowned: 2, bounced: 1, anomalies: 1, alarms: 0, suspended: 0, alerts: 0 },
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

/** What those builds kept of a case: no relations, whether its offer was open, and only stages told by own facts. */
const asBuildsBeforeRelations = `
  update case_view set state = state - 'courts' - 'relations';
  update case_view set state = jsonb_set(jsonb_set(state,
      '{readings,triage,offer,open}', to_jsonb(state #>> '{readings,mediation,stage}' = 'offered')),
      '{readings,mediation,stage}', to_jsonb(replace(state #>> '{readings,mediation,stage}', 'offered', 'none')))
   where state #> '{readings,mediation,stage}' is not null;
  update case_view set state = jsonb_set(state, '{readings,judicial-confirmation,agreementVersion}',
      state #> '{readings,mediation,agreement,version}')
   where state #>> '{readings,judicial-confirmation,stage}' not in ('none', 'eligible')
     and state #> '{readings,mediation,agreement,version}' is not null`;

describe('whose cases are listed', () => {
  onItsOwnDatabase();

  const histories = () => [
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
    new CaseHistory('JC-140502-20261102-000005').register().classify().offer().takeBack(),
    new CaseHistory('JC-140502-20261102-000006').register().classify().offer(committee, true).claim(),
    new CaseHistory('JC-140502-20261102-000007')
      .register()
      .classify()
      .offer()
      .claim()
      .mediate()
      .agree()
      .apply()
      .dismiss()
      .agree(),
    new CaseHistory('JC-140502-20261102-000008')
      .register()
      .classify()
      .offer()
      .claim()
      .mediate()
      .agree()
      .apply()
      .accept()
      .confirm()
      .perform()
      .visit()
      .close(),
  ];
  const places = [committee, secondCommittee, court, { organisationId: newId(), name: '别的单位' }];
  const people: Actor[] = roles.flatMap((role: Role) =>
    places.map(({ organisationId }) => actorWith(role, organisationId)),
  );

  it('are all for the centre, and elsewhere those that are the own organisation’s or court’s now', async () => {
    const cases = histories();
    await takeIn(...cases);
    const readings = await Promise.all(
      cases.map(async ({ caseId, caseNumber }) => {
        const { rows } = await database.pool.query<{ state: CaseReading }>(
          'select state from case_view where case_id = $1',
          [caseId],
        );
        return { number: caseNumber.at(-1), reading: rows[0]!.state };
      }),
    );
    const seen = new Set<string>();
    for (const person of people.filter((one) => one.roles.some((role) => readingRoles.includes(role)))) {
      const listed = (await found({}, listedFor(person))).toSorted();
      const theirs = readings
        .filter(({ reading }) => sightOf(standingTo(reading, person), 'title') !== 'closed')
        .map(({ number }) => number);
      expect({ role: person.roles[0], listed }).toEqual({ role: person.roles[0], listed: theirs });
      expect((await list.counts({}, listedFor(person))).total).toBe(theirs.length);
      seen.add(listed.join(''));
    }
    expect(seen).toEqual(new Set(['012345678', '124678', '23', '48', '']));
  });

  it('are found by words of the title where the file is theirs, and by number where only that is left', async () => {
    const manager = listedFor(actorWith('organisation-manager', committee.organisationId));
    const other = listedFor(actorWith('mediator', secondCommittee.organisationId));
    const clerk = listedFor(actorWith('court-clerk', court.organisationId));
    expect((await found({ q: '拖欠工资' }, manager)).toSorted()).toEqual(['4', '6', '7', '8']);
    expect(await found({ q: '拖欠工资' }, other)).toEqual(['3']);
    expect((await found({ q: '拖欠工资' }, clerk)).toSorted()).toEqual(['4', '8']);
    const everyNumber = { q: 'JC-140502-20261102' };
    expect((await found(everyNumber, manager)).toSorted()).toEqual([...'12345678']);
    expect((await found(everyNumber, other)).toSorted()).toEqual([...'236']);
    expect((await found(everyNumber, clerk)).toSorted()).toEqual([...'478']);
    expect(await found({ q: '000005' }, manager)).toEqual(['5']);
    expect((await list.counts(everyNumber, manager)).total).toBe(8);
    for (const filter of [{ stage: 'triage' }, { kind: 'A10' }, { late: false }, { region: '140502' }]) {
      expect(await found({ ...filter, q: '000005' }, manager)).toEqual([]);
    }
  });

  it('show as much as is theirs: a masked title, or the number alone', async () => {
    const manager = listedFor(actorWith('organisation-manager', committee.organisationId));
    const one = async (q: string) => (await list.page({ limit: 1, q }, manager)).items[0]!;
    const offered = await one('000002');
    expect(offered).toMatchObject({ title: '拖欠工资', stage: 'offered', relation: 'offered' });
    for (const closed of ['holder', 'returnedCount', 'anomalies']) expect(offered).not.toHaveProperty(closed);
    const ended = await one('000005');
    expect(ended).toEqual({
      caseId: ended.caseId,
      caseNumber: 'JC-140502-20261102-000005',
      relation: 'ended',
    });
    expect(await one('000004')).toMatchObject({ title: '拖欠工资', holder: { kind: 'court' } });
  });

  it('are the same for cases that were taken in before relations were kept', async () => {
    const kept = async () =>
      (
        await database.pool.query<{ relation: string }>(
          'select organisation_id, case_id, relation from case_organisation order by 1, 2',
        )
      ).rows;
    const before = await kept();
    expect(new Set(before.map(({ relation }) => relation))).toEqual(
      new Set(['holder', 'offered', 'ended', 'court', 'left-court']),
    );
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
    await new PresentRelations1764700000003().down(runner);
    await owner.query(asBuildsBeforeRelations);
    await owner.query('begin');
    await new PresentRelations1764700000003().up(runner);
    await new ConfirmingCourt1766900000000().up(runner);
    await new Registrars1767800000000().up(runner);
    await new Referrals1768200000000().up(runner);
    await new LeftRelations1768400000000().up(runner);
    await new Invitations1768500000000().up(runner);
    await owner.query('commit');
    await owner.end();
    expect(await kept()).toEqual(before);
    const left = (
      await database.pool.query<{ state: CaseReading }>("select state from case_view where case_number like '%7'")
    ).rows[0]!.state;
    expect(standingTo(left, actorWith('court-clerk', court.organisationId))).toEqual(['ended']);
  });

  describe('of a region and of who registered them', () => {
    const county = { ...actorWith('region-clerk'), regionCode: '140525' };
    const township = { ...actorWith('region-clerk'), regionCode: '140525108' };
    const worker = actorWith('grid-worker');
    const colleague = actorWith('grid-worker', worker.organisationId);
    const desk = actorWith('petition-officer');
    const station = actorWith('police-officer');
    const bureau = actorWith('department-officer');
    const named = { organisationId: bureau.organisationId, name: '市规划和自然资源局' };
    const at = (index: number, regionCode: string, registeredBy?: Actor) => {
      const history = new CaseHistory(`JC-140525-20261103-10000${index}`);
      return Object.assign(history, { regionCode, title: '院墙纠纷', ...(registeredBy ? { registeredBy } : {}) });
    };
    const listed = async (actor: Actor, filter = {}) => (await found(filter, listedFor(actor))).toSorted().join('');

    beforeAll(async () => {
      await takeIn(
        at(0, '140525108201').register().classify().offer().claim(),
        at(1, '140525107').register(),
        at(2, '140524').register(),
        at(3, '140524', county).register(),
        at(4, '140502', township).register().move('140525108'),
        at(5, '140525108', worker).register().classify().offer().claim(),
        at(6, '140502', colleague).register(),
        at(7, '140525108', county).register().move('140502'),
        at(8, '140502', desk).register(),
        Object.assign(at(9, '140581001'), { urgent: true }).register(),
        new CaseHistory('JC-140581-20261103-20000R').register().classify().referOut(named),
      );
    });

    it('are those of the region by the last word, and those that the own window registered', async () => {
      expect(await listed(county)).toBe('013457');
      expect(await listed(township)).toBe('045');
      expect((await list.counts({}, listedFor(township))).total).toBe(3);
      expect(await listed(county, { q: '院墙纠纷' })).toBe('013457');
      expect(await listed(county, { q: 'JC-140525-20261103-100002' })).toBe('');
      expect(await listed(township, { q: '100001' })).toBe('');
      expect(await listed(county, { region: '140524' })).toBe('3');
      expect(await listed(actorWith('region-clerk', county.organisationId))).toBe('37');
    });

    it('are those of the own organisation for whoever hands them on there, and nobody else’s', async () => {
      expect(await listed(actorWith('petition-officer', desk.organisationId))).toBe('8');
      expect(await listed(actorWith('petition-officer'))).toBe('');
      expect(await listed(desk, { holder: committee.organisationId })).toBe('');
      expect((await list.page({ limit: 9 }, listedFor(desk))).items[0]).not.toHaveProperty('holder');
    });

    it('are warnings for the police of the district, asked for as such or by number, until they are over', async () => {
      const officer = { ...actorWith('police-officer', station.organisationId), regionCode: '140581001' };
      expect(await listed(officer, { attention: 'alarms' })).toBe('9');
      expect((await list.counts({}, listedFor(officer))).attention.alarms).toBe(1);
      expect(await listed({ ...officer, regionCode: '140581002' }, { attention: 'alarms' })).toBe('');
      expect(await listed(officer, { q: 'JC-140525-20261103-100009' })).toBe('9');
      expect(await listed(officer, { q: 'JC-140525-20261103-100000' })).toBe('');
      const { items } = await list.page({ attention: 'alarms', limit: 9 }, listedFor(officer));
      expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(
        ['caseId', 'caseNumber', 'regionCode', 'urgent', 'risk', 'holder', 'relation'].toSorted(),
      );
      for (const filter of [
        { q: '院墙纠纷' },
        { stage: 'triage' },
        { late: false },
        { kind: 'A10' },
        { from: '2026-01-01' },
      ]) {
        expect(await listed(officer, filter)).toBe('');
        expect(await listed(officer, { ...filter, attention: 'alarms' })).toBe('');
      }
      expect(await listed({ ...officer, organisationId: desk.organisationId })).toBe('8');
    });

    it('are, for the body to which they were referred, those alone and what was told in them', async () => {
      expect(await listed(bureau)).toBe('R');
      expect(await listed(bureau, { relation: 'referred' })).toBe('R');
      expect(await listed(bureau, { relation: 'registered' })).toBe('');
      expect(await listed(actorWith('department-officer'))).toBe('');
      expect(await listed(actorWith('arbitration-clerk', bureau.organisationId), { q: '拖欠工资' })).toBe('R');
      const { items } = await list.page({ limit: 9 }, listedFor(bureau));
      expect(items[0]).toMatchObject({ relation: 'referred', title: '拖欠工资' });
      for (const closed of ['holder', 'nextDueAt', 'returnedCount', 'risk']) {
        expect(items[0]).not.toHaveProperty(closed);
      }
      expect((await list.page({ relation: 'referred', limit: 9 })).items).toEqual([]);
    });

    it('are found no longer by the body that sent the case back', async () => {
      const history = new CaseHistory('JC-140581-20261103-20000S').register().classify().referOut(named);
      await takeIn(history);
      expect(await listed(bureau)).toBe('RS');
      await takeIn(history.referralReturned());
      expect(await listed(bureau)).toBe('R');
    });

    it('are those to whose mediation a psychological service is invited, and no longer once it is not', async () => {
      const counsellors = { organisationId: newId(), name: '晴心社会心理服务中心' };
      const psychologist = actorWith('psychologist', counsellors.organisationId);
      const history = new CaseHistory('JC-140581-20261103-20000P').register().classify().offer().claim();
      await takeIn(history);
      expect(await listed(psychologist)).toBe('');
      await takeIn(history.invite(counsellors));
      expect([await listed(psychologist), await listed(psychologist, { relation: 'invited' })]).toEqual(['P', 'P']);
      expect(await listed(psychologist, { relation: 'referred' })).toBe('');
      expect(await listed(actorWith('psychologist'))).toBe('');
      await takeIn(history.takeBackInvitation());
      expect(await listed(psychologist)).toBe('');
    });

    it('are the own ones for a grid worker, with what became of them and nothing that would tell more', async () => {
      expect(await listed(worker)).toBe('5');
      expect(await listed(worker, { q: '院墙纠纷', stage: 'mediation' })).toBe('5');
      for (const filter of [{ holder: committee.organisationId }, { kind: 'A10' }, { late: false }]) {
        expect(await listed(worker, filter)).toBe('');
      }
      const { items } = await list.page({ limit: 10 }, listedFor(worker));
      expect(items[0]).toMatchObject({ title: '院墙纠纷', stage: 'mediation', relation: 'reported', closed: false });
      for (const closed of ['holder', 'disputeKind', 'risk', 'nextDueAt', 'returnedCount', 'lastEventAt']) {
        expect(items[0]).not.toHaveProperty(closed);
      }
      expect(Object.values((await list.counts({}, listedFor(worker))).attention)).toEqual(attentions.map(() => 0));
    });
  });
});
