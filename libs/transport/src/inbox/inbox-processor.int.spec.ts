import { CaseConsumer, CaseStore, engineMigrations, partitionOf } from '@one-window/case-engine';
import { accept, type AnyRecordedEvent, type ServiceName, topicOf } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  commandBy,
  createTestDatabase,
  emptyDatabase,
  mediator,
  received,
  sampleModel,
  takenBack,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { toWire } from '../cloud-events';
import { DeadLetters } from './dead-letters';
import { type Delivery, type InboxObserver, InboxProcessor } from './inbox-processor';
import { type Projection, ProjectionConsumer } from './projection-consumer';

const clock = withCalendar(new Clock());
const asleep = { wake: () => undefined };
const POISON = '无法处理';
const isPoison = (event: AnyRecordedEvent) =>
  event.type === 'triage.offer-taken-back.v1' && event.data.reason.startsWith(POISON);

let database: TestDatabase;
let letters: DeadLetters;
let seen: { handled: number; parked: string[]; unknown: string[] };
const observer: InboxObserver = {
  handled: (_consumer, count) => void (seen.handled += count),
  parked: (_consumer, error) => void seen.parked.push((error as Error).name),
  unknownType: (type) => void seen.unknown.push(type),
};

beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { onPoolError: () => undefined });
  letters = new DeadLetters(database.pool);
});
beforeEach(async () => {
  await emptyDatabase(database.ownerUrl);
  seen = { handled: 0, parked: [], unknown: [] };
});
afterAll(() => database.drop());

/** The service's inbox; with a defect it cannot apply poisonous events. */
const inbox = (defect: (event: AnyRecordedEvent) => boolean = isPoison) =>
  new InboxProcessor(
    [new CaseConsumer(database.pool, sampleModel(defect), clock, asleep)],
    letters,
    observer,
    [0, 0, 0],
  );
const mended = () => inbox(() => false);
const store = () => new CaseStore(database.pool, sampleModel(), clock, asleep);
const heard = async (caseId: string) => (await store().load(caseId)).state.heard;

let offset = 0;
const delivery = (event: AnyRecordedEvent): Delivery => {
  const { key, headers, value } = toWire(event);
  const place = { topic: topicOf(event.service), partition: partitionOf(event.caseId), offset: String((offset += 1)) };
  return { ...place, key, wire: { headers, value } };
};
const delivered = (...events: AnyRecordedEvent[]): Delivery[] => events.map(delivery);
/** The same message again, as after a rebalance: nothing that a handler may have left on it. */
const again = (deliveries: readonly Delivery[]): Delivery[] => deliveries.map(({ event: _, ...rest }) => rest);
const inOrder = (caseId: string, ...reasons: string[]) =>
  reasons.map((reason, index) => takenBack(caseId, reason, index + 1));
const parkedOf = async (caseId: string) =>
  (await letters.list({ limit: 1000 })).filter(({ key, status }) => key === caseId && status === 'open');

describe('an event', () => {
  it('that is delivered twice is taken in once', async () => {
    const caseId = newId();
    const deliveries = delivered(...inOrder(caseId, '一', '二'));
    await inbox().deliver(deliveries);
    await inbox().deliver(again(deliveries));
    await inbox().deliver([...again(deliveries), ...again(deliveries)]);
    expect(await heard(caseId)).toEqual(['一', '二']);
    expect((await store().load(caseId)).version).toBe(2);
  });

  it('that is delivered to ten replicas at once is taken in once', async () => {
    const caseId = newId();
    const deliveries = delivered(...inOrder(caseId, '一', '二', '三'));
    await Promise.all(Array.from({ length: 10 }, () => inbox().deliver(again(deliveries))));
    expect(await heard(caseId)).toEqual(['一', '二', '三']);
    expect(seen.parked).toEqual([]);
  });

  it('that has no effect in this stage is absorbed by ten replicas at once, too', async () => {
    const deliveries = delivered(
      received('triage.offer-expired.v1', newId(), { offerId: newId(), dueOn: '2026-11-24' }),
    );
    await Promise.all(Array.from({ length: 10 }, () => inbox().deliver(again(deliveries))));
    expect((await database.pool.query('select from inbox')).rowCount).toBe(1);
    expect(seen.parked).toEqual([]);
  });

  it('comes in order with the case while people work on it', async () => {
    const caseId = newId();
    const cases = store();
    await cases.open(caseId, commandBy(mediator), async () => accept(claimed()));
    const reasons = Array.from({ length: 40 }, (_, index) => `第${index + 1}次`);
    const working = Promise.all(
      Array.from({ length: 40 }, () =>
        cases.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意'))),
      ),
    );
    await inbox().deliver(delivered(...inOrder(caseId, ...reasons)));
    await working;
    const { state, version } = await store().load(caseId);
    expect([state.heard, state.statements, version]).toEqual([reasons, 40, 81]);
    expect(seen.parked).toEqual([]);
  });

  it('causes its reaction in the same transaction, once', async () => {
    const caseId = newId();
    await store().open(caseId, commandBy(mediator), async () => accept(claimed()));
    const expired = delivered(received('triage.offer-expired.v1', caseId, { offerId: newId(), dueOn: '2026-11-24' }));
    await inbox().deliver(expired);
    await inbox().deliver(again(expired));
    const { rows } = await database.pool.query<{ type: string; causation_id: string }>(
      'select type, causation_id from event_log where case_id = $1 order by position',
      [caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual(['mediation.case-claimed.v1', 'mediation.limit-passed.v1']);
    expect(rows[1]!.causation_id).toBe(expired[0]!.wire!.headers.ce_id);
  });

  it('that means nothing to the case as a replica remembers it is judged by the case as it is', async () => {
    const caseId = newId();
    const remembering = inbox();
    await remembering.deliver(delivered(takenBack(caseId, '先')));
    await store().open(caseId, commandBy(mediator), async () => accept(claimed()));
    await remembering.deliver(
      delivered(received('triage.offer-expired.v1', caseId, { offerId: newId(), dueOn: '2026-11-24' })),
    );
    const { rows } = await database.pool.query<{ type: string }>(
      'select type from event_log where case_id = $1 order by position',
      [caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual(['mediation.case-claimed.v1', 'mediation.limit-passed.v1']);
  });

  it('that the stage does not expect is reported as an anomaly and changes nothing else', async () => {
    const caseId = newId();
    const withdrawn = received('intake.case-withdrawn.v1', caseId, { partyId: newId(), reason: '和解' });
    await inbox().deliver(delivered(withdrawn));
    await inbox().deliver(delivered(takenBack(caseId, '迟到')));
    const { rows } = await database.pool.query('select type, data from event_log where case_id = $1', [caseId]);
    expect(rows).toMatchObject([
      { type: 'mediation.anomaly-reported.v1', data: { eventType: 'triage.offer-taken-back.v1', stage: 'ended' } },
    ]);
    expect(await heard(caseId)).toEqual([]);
  });

  it('of a type that this build does not know is counted and let go', async () => {
    const caseId = newId();
    const [unknown] = delivered(takenBack(caseId, '一'));
    unknown!.wire!.headers.ce_type = 'triage.case-merged.v1';
    await inbox().deliver([unknown!, ...delivered(takenBack(caseId, '二', 2))]);
    expect(seen.unknown).toEqual(['triage.case-merged.v1']);
    expect(await heard(caseId)).toEqual(['二']);
    expect(await letters.openCount()).toBe(0);
  });
});

describe('a poisonous message', () => {
  it('is parked with the later ones of its case, while other cases go on', async () => {
    const [sick, sound] = [newId(), newId()];
    const [a, b, c] = inOrder(sick, '先前', POISON, '后来');
    const [x, y] = inOrder(sound, '一', '二');
    await inbox().deliver(delivered(a!, x!, b!, c!, y!));
    expect(await heard(sick)).toEqual(['先前']);
    expect(await heard(sound)).toEqual(['一', '二']);
    expect((await parkedOf(sick)).map(({ eventId }) => eventId)).toEqual([b!.id, c!.id]);
    expect(seen.parked).toEqual(['Error', 'BlockedByEarlier']);
  });

  it('lets the later batches of its case wait behind it', async () => {
    const caseId = newId();
    const [poison, ...later] = inOrder(caseId, POISON, '二', '三', '四');
    await inbox().deliver(delivered(poison!));
    await inbox().deliver(delivered(later[0]!, later[1]!));
    await mended().deliver(delivered(later[2]!));
    expect(await heard(caseId)).toEqual([]);
    expect((await parkedOf(caseId)).map(({ eventId }) => eventId)).toEqual([poison!, ...later].map(({ id }) => id));
  });

  it('keeps what was wrong with it when it is delivered again', async () => {
    const caseId = newId();
    const deliveries = delivered(...inOrder(caseId, POISON, '二'));
    await inbox().deliver(deliveries);
    const before = await parkedOf(caseId);
    await inbox().deliver(again(deliveries));
    expect(await parkedOf(caseId)).toEqual(before);
    expect(before[0]).toMatchObject({ error: 'cannot apply triage.offer-taken-back.v1', attempts: 4 });
  });

  it.each<[string, (delivery: Delivery) => void]>([
    ['without an id', ({ wire }) => delete wire!.headers.ce_id],
    ['with an id that is none', ({ wire }) => void (wire!.headers.ce_id = '41')],
    ['without any header', ({ wire }) => void (wire!.headers = {})],
    ['with data that are not JSON', ({ wire }) => void (wire!.value = Buffer.from('{'))],
    ['with data of another shape', ({ wire }) => void (wire!.value = Buffer.from('{"offerId":7}'))],
    ['with bytes that a database cannot keep as text', ({ wire }) => void (wire!.headers['x-note'] = 'a\u0000b')],
    ['with a key that a database cannot keep as text', (each) => void (each.key = 'a\u0000b')],
    ['with the key of another case', (each) => void (each.key = newId())],
  ])('is parked at once when it arrives %s, and others go on', async (what, spoil) => {
    const sound = newId();
    const [broken] = delivered(takenBack(newId(), '一'));
    spoil(broken!);
    if (what.includes('keep as text')) broken!.wire!.value = Buffer.from('{');
    await inbox().deliver([broken!, ...delivered(takenBack(sound, '一'))]);
    await inbox().deliver(again([broken!]));
    expect(await heard(sound)).toEqual(['一']);
    expect(await letters.list()).toMatchObject([{ status: 'open', attempts: 1, offset: broken!.offset }]);
  });
});

describe('replaying dead letters', () => {
  it('takes in what a case missed, in order, and unblocks it', async () => {
    const caseId = newId();
    const events = inOrder(caseId, '一', POISON, '三', '四');
    await inbox().deliver(delivered(...events));
    expect(await mended().replay({ key: caseId }, 'admin', '已修复')).toEqual({ resolved: 3, failed: 0 });
    expect(await heard(caseId)).toEqual(['一', POISON, '三', '四']);
    await inbox().deliver(delivered(takenBack(caseId, '五', 5)));
    expect(await heard(caseId)).toEqual(['一', POISON, '三', '四', '五']);
  });

  it('by fingerprint takes in what waits behind the poisonous ones as well', async () => {
    const cases = [newId(), newId(), newId()];
    await inbox().deliver(delivered(...cases.flatMap((caseId) => inOrder(caseId, POISON, '二'))));
    const [poison] = await parkedOf(cases[0]!);
    expect(await mended().replay({ fingerprint: poison!.fingerprint }, 'admin', '已修复')).toEqual({
      resolved: 6,
      failed: 0,
    });
    for (const caseId of cases) expect(await heard(caseId)).toEqual([POISON, '二']);
  });

  it('by id never takes in a later message before an earlier one of its case', async () => {
    const caseId = newId();
    await inbox().deliver(delivered(...inOrder(caseId, POISON, '二', '三')));
    const last = (await parkedOf(caseId)).at(-1)!;
    await mended().replay({ id: last.id }, 'admin', '已修复');
    expect(await heard(caseId)).toEqual([POISON, '二', '三']);
  });

  it('stops a case at the message that fails again, says why, and leaves the others of the case parked', async () => {
    const [stuck, mendable] = [newId(), newId()];
    await inbox().deliver(
      delivered(...inOrder(stuck, `${POISON}：甲`, '二'), ...inOrder(mendable, `${POISON}：乙`, '二')),
    );
    const stillBroken = inbox((event) => isPoison(event) && event.caseId === stuck);
    expect(await stillBroken.replay({}, 'admin', '部分修复')).toEqual({ resolved: 2, failed: 2 });
    expect(await heard(stuck)).toEqual([]);
    expect(await heard(mendable)).toEqual([`${POISON}：乙`, '二']);
    expect(await parkedOf(stuck)).toMatchObject([
      { error: 'cannot apply triage.offer-taken-back.v1', attempts: 5, replayCount: 1 },
      { error: expect.stringContaining('waits behind'), replayCount: 1 },
    ]);
  });

  it('of a message that was taken in meanwhile changes nothing', async () => {
    const caseId = newId();
    const deliveries = delivered(...inOrder(caseId, '一', '二'));
    await inbox().deliver(deliveries);
    await letters.park(
      'mediation',
      { ...deliveries[1]!, eventId: newId(), ...deliveries[1]!.wire! },
      new Error('x'),
      1,
    );
    expect(await inbox().replay({ key: caseId }, 'admin', '核对')).toEqual({ resolved: 1, failed: 0 });
    expect(await heard(caseId)).toEqual(['一', '二']);
  });

  it('and discarding is signed by who decided, why and when', async () => {
    const [kept, dropped] = [newId(), newId()];
    await inbox().deliver(delivered(...inOrder(kept, POISON), ...inOrder(dropped, POISON, '二')));
    await mended().replay({ key: kept }, '系统管理员 王敏', '程序已修复');
    expect(await letters.discard({ key: dropped }, '系统管理员 王敏', '测试数据')).toHaveLength(2);
    const { rows } = await database.pool.query(
      `select key, status, decided_by, decided_reason, decided_at is not null as dated from dead_letter order by id`,
    );
    const signed = (key: string, status: string, decided_reason: string) => ({
      key,
      status,
      decided_by: '系统管理员 王敏',
      decided_reason,
      dated: true,
    });
    expect(rows).toEqual([
      signed(kept, 'resolved', '程序已修复'),
      signed(dropped, 'discarded', '测试数据'),
      signed(dropped, 'discarded', '测试数据'),
    ]);
  });

  it('a discarded message stays discarded when it is delivered again, and no longer holds up its case', async () => {
    const caseId = newId();
    const deliveries = delivered(...inOrder(caseId, POISON));
    await inbox().deliver(deliveries);
    await letters.discard({ key: caseId }, 'admin', '测试数据');
    await inbox().deliver([...again(deliveries), ...delivered(takenBack(caseId, '二', 2))]);
    expect(await heard(caseId)).toEqual(['二']);
    expect((await letters.list()).map(({ status }) => status)).toEqual(['discarded']);
  });
});

describe('a projection', () => {
  const registered = (name: string) =>
    received('triage.offer-taken-back.v1', newId(), { offerId: newId(), reason: name });
  const projection = (told: string[], fails: () => boolean): Projection => ({
    name: 'copy',
    listensTo: ['triage'] satisfies ServiceName[],
    project: async (events) => {
      if (fails()) throw new Error('no room');
      told.push(...events.map((event) => (event.data as { reason: string }).reason));
    },
  });
  const processor = (told: string[], fails: () => boolean = () => false) =>
    new InboxProcessor([new ProjectionConsumer(database.pool, projection(told, fails))], letters, observer, [0, 0, 0]);

  it('is told every event once, in order', async () => {
    const told: string[] = [];
    const deliveries = delivered(registered('甲'), registered('乙'));
    await processor(told).deliver(deliveries);
    await processor(told).deliver([...again(deliveries), ...delivered(registered('丙'))]);
    expect(told).toEqual(['甲', '乙', '丙']);
  });

  it('that fails has seen nothing', async () => {
    let failures = 1;
    const told: string[] = [];
    await processor(told, () => failures-- > 0).deliver(delivered(registered('甲')));
    expect(told).toEqual(['甲']);
    expect((await database.pool.query('select from inbox')).rowCount).toBe(1);
  });
});
