import { CaseConsumer, CaseStore, type CommandContext, statementsOf, Timers } from '@one-window/case-engine';
import { handlerOf } from '@one-window/commands';
import type { EventData } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { ProjectionConsumer } from '@one-window/transport';
import { AppointHandler } from '../features/appoint/appoint.handler';
import { ClaimHandler } from '../features/claim/claim.handler';
import { convene as conveneCommand } from '../features/convene/convene';
import { end } from '../features/end/end';
import { giveRightsNotice } from '../features/give-rights-notice/give-rights-notice';
import { RecordSessionHandler } from '../features/record-session/record-session.handler';
import { mediationModel } from '../mediation.model';
import { mediationMigrations } from '../mediation.module';
import { chair, colleague, committee, everyone, listed, manager, offerOf, outsider } from '../spec-support/people';
import { recordedEvent } from '../spec-support/road';
import { WorkList, type HeldFilter } from './work-list';
import { Organisations } from './organisations';
import { DirectoryCopy } from './directory-copy';
import { heldListings } from './listings';

const clocks = { at: '', now: () => clocks.at, machineNow: () => clocks.at, calendar: () => defaultCalendar };
type Pressing = Pick<EventData['triage.case-offered.v1']['summary'], 'urgent' | 'risk'>;
const outbox = { wake: () => undefined };
const context = (): CommandContext => {
  const key = newId();
  return { actor: manager, idempotencyKey: key, requestHash: key };
};

describe('the lists of an organisation', () => {
  let database: TestDatabase;
  let lists: WorkList;
  let store: CaseStore<never, never>;
  /** Cases by what they are in the story. */
  const cases: Record<string, string> = {};

  const hear = (caseId: string, data: EventData['triage.case-offered.v1']): Promise<void> =>
    new CaseConsumer(database.pool, mediationModel, clocks, outbox).takeIn([
      { ...recordedEvent('triage.case-offered.v1', data, clocks.at), id: newId(), caseId },
    ]);
  const offer = async (title: string, claimBy: string, pressing: Pressing = {}): Promise<void> => {
    cases[title] = newId();
    const offerId = newId();
    const clock = { name: `claim:${offerId}`, rule: 'L-03', startedOn: '2026-11-02', dueOn: claimBy };
    const dueAt = `${claimBy}T15:59:59.999Z`;
    const data = offerOf({ offerId });
    const summary = { ...data.summary, title, ...pressing };
    await hear(cases[title] ?? '', {
      ...data,
      summary,
      clocks: { started: [{ ...clock, dueAt, provisional: false }] },
    });
  };
  const id = (title: string): string => cases[title] ?? '';
  const claim = async (title: string, day: string, mediatorId = chair.mediatorId): Promise<void> => {
    clocks.at = `${day}T01:00:00.000Z`;
    await offer(title, '2026-12-31');
    await new ClaimHandler(store as never, new Organisations(database.pool)).execute(id(title), {}, context());
    const appointing = new AppointHandler(store as never, new Organisations(database.pool));
    await appointing.execute(id(title), { mediators: [{ mediatorId, presiding: true }] }, context());
  };
  const convene = async (title: string, startsAt: string): Promise<string> => {
    const notice = { partyIds: everyone, method: 'written' } as const;
    await handlerOf(store, giveRightsNotice).execute(id(title), notice, context());
    const session = {
      kind: 'joint-session',
      mode: 'on-site',
      place: '第一调解室',
      startsAt,
      partyIds: everyone,
    } as const;
    await handlerOf(store, conveneCommand).execute(id(title), session, context());
    const { state } = await new CaseStore(database.pool, mediationModel, clocks, outbox).load(id(title));
    return state.sessions.at(-1)?.sessionId ?? '';
  };

  beforeAll(async () => {
    database = await createTestDatabase('mediation', mediationMigrations);
    lists = new WorkList(database.pool, clocks);
    store = new CaseStore(database.pool, mediationModel, clocks, outbox) as never;
    clocks.at = '2026-10-01T01:00:00.000Z';
    const projection = new ProjectionConsumer(database.pool, new DirectoryCopy());
    const registered = listed.map((mediator) =>
      recordedEvent('directory.mediator-registered.v1', { ...mediator, specialities: [] }, clocks.at),
    );
    await projection.takeIn(registered.map((event) => ({ ...event, id: newId() })));
    await claim('将到期', '2026-10-20');
    await claim('逾期', '2026-10-08');
    await claim('已结束', '2026-10-15');
    await claim('另一人办', '2026-11-01', colleague.mediatorId);
    const ending = handlerOf(store, end);
    await ending.execute(id('已结束'), { ground: 'E11', reason: '一方不愿继续调解' }, context());
    clocks.at = '2026-11-02T01:00:00.000Z';
    await convene('将到期', '2026-11-20T02:00:00.000Z');
    const held = await convene('另一人办', '2026-11-10T02:00:00.000Z');
    await convene('另一人办', '2026-11-21T02:00:00.000Z');
    const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('test')));
    clocks.at = '2026-11-12T01:00:00.000Z';
    const record = { sessionId: held, outcome: 'continued', attendedPartyIds: everyone, text: '继续调解。' } as const;
    await new RecordSessionHandler(store as never, cipher).execute(id('另一人办'), record, context());
    const timers = new Timers(database.pool, mediationModel, clocks, outbox, {
      fired: () => undefined,
      failed: (error) => {
        throw error;
      },
    });
    while ((await timers.fireDue()) > 0);
    await offer('后到期的邀约', '2026-11-20');
    await offer('先到期的邀约', '2026-11-15', { urgent: true, risk: 'high' });
  });
  afterAll(() => database.drop());

  const whole = async (filter: Omit<HeldFilter, 'limit'>): Promise<string[]> => {
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await lists.held(manager, { ...filter, limit: 1, count: true, ...(cursor ? { cursor } : {}) });
      titles.push(...page.items.map(({ title }) => title ?? ''));
      cursor = page.next;
      if (!cursor) expect(page.total).toBe(titles.length);
    } while (cursor);
    return titles;
  };

  it('put the offer that has to be claimed first in front, page by page, and count them all', async () => {
    const first = await lists.openOffers(outsider, { limit: 1, count: true });
    expect(first).toMatchObject({ total: 2, items: [{ caseId: id('先到期的邀约'), claimBy: '2026-11-15' }] });
    const second = await lists.openOffers(outsider, { limit: 1, ...(first.next ? { cursor: first.next } : {}) });
    expect(second).toMatchObject({ items: [{ caseId: id('后到期的邀约') }] });
    expect(second.next).toBeUndefined();
    expect(second).not.toHaveProperty('total');
  });

  it('say what makes a case press, and nothing of one whose offer did not tell it', async () => {
    const { items } = await lists.openOffers(outsider, { limit: 5 });
    expect(items.map(({ urgent, risk }) => ({ urgent, risk }))).toEqual([
      { urgent: true, risk: 'high' },
      { urgent: false, risk: null },
    ]);
    const held = await lists.held(manager, { limit: 1 });
    expect(held.items).toMatchObject([{ urgent: false, risk: null }]);
  });

  it('hold every case of theirs, the newest first, or only the open ones', async () => {
    expect(await whole({})).toEqual(['另一人办', '已结束', '逾期', '将到期']);
    expect(await whole({ open: true })).toEqual(['另一人办', '逾期', '将到期']);
    expect(await whole({ stage: 'ended' })).toEqual(['已结束']);
  });

  it('put in front what ran out, then what is due first, up to a day', async () => {
    expect(await whole({ order: 'due' })).toEqual(['逾期', '将到期', '另一人办']);
    expect(await whole({ order: 'due', until: '2026-11-13' })).toEqual(['逾期', '将到期']);
    // By the day on which the house wants it done (L-38e), before that of the limit.
    expect(await whole({ order: 'due', until: '2026-11-17' })).toEqual(['逾期', '将到期', '另一人办']);
    const { items } = await lists.held(manager, { order: 'due', limit: 1 });
    expect(items).toMatchObject([{ dueOn: '2026-10-23', limit: { passed: true } }]);
  });

  it('show a mediator their own cases', async () => {
    expect(await whole({ order: 'due', mediator: colleague.mediatorId })).toEqual(['另一人办']);
    expect(await whole({ order: 'due', mediator: newId() })).toEqual([]);
  });

  it('put the next session in front that is convened and not recorded, to the end of a day in Shanghai', async () => {
    expect(await whole({ order: 'session' })).toEqual(['将到期', '另一人办']);
    expect(await whole({ order: 'session', until: '2026-11-20' })).toEqual(['将到期']);
    expect(await whole({ order: 'session', until: '2026-11-19' })).toEqual([]);
    const { items } = await lists.held(manager, { order: 'session', limit: 5 });
    expect(items.map(({ nextSessionAt }) => nextSessionAt)).toEqual([
      '2026-11-20T02:00:00.000Z',
      '2026-11-21T02:00:00.000Z',
    ]);
  });

  it('never call a session that has gone by without a record the next one: it stays in front, its record is missing', async () => {
    const { at } = clocks;
    clocks.at = '2026-11-20T03:00:00.000Z';
    const { items } = await lists.held(manager, { order: 'session', limit: 5 });
    clocks.at = at;
    expect(
      items.map(({ title, nextSessionAt, unrecordedSessionAt }) => ({ title, nextSessionAt, unrecordedSessionAt })),
    ).toEqual([
      { title: '将到期', nextSessionAt: undefined, unrecordedSessionAt: '2026-11-20T02:00:00.000Z' },
      { title: '另一人办', nextSessionAt: '2026-11-21T02:00:00.000Z', unrecordedSessionAt: undefined },
    ]);
  });

  it.each([
    ['due', 'open_cases_by_due'],
    ['session', 'open_cases_by_session'],
  ] as const)('are read from an index by %s', async (order, index) => {
    const client = await database.pool.connect();
    try {
      await client.query('set enable_seqscan = off');
      await client.query('set enable_sort = off');
      const { keys } = heldListings[order].order;
      const values = [committee.organisationId, null, false, null, null, false, ...keys.map(() => null), null, 20];
      const { page } = statementsOf(heldListings[order]);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${page}`, values);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(index);
      expect(plan).not.toContain('Sort');
    } finally {
      client.release(true);
    }
  });

  it('refuse a cursor that no page of theirs gave', async () => {
    const { next } = await lists.held(manager, { order: 'due', limit: 1 });
    const attempts: Omit<HeldFilter, 'limit'>[] = [
      { cursor: 'nonsense' },
      { cursor: next ?? '' },
      { order: 'session', cursor: newId() },
    ];
    for (const filter of attempts) {
      await expect(lists.held(manager, { ...filter, limit: 5 })).rejects.toMatchObject({ code: 'invalid-request' });
    }
    await expect(lists.openOffers(manager, { cursor: newId(), limit: 5 })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });
});
