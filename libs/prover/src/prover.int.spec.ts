import {
  CaseChange,
  CaseConsumer,
  type CaseModel,
  type CaseState,
  CaseStore,
  type EventLogRow,
  eventOfRow,
  loadedCase,
  engineMigrations,
  refold,
} from '@one-window/case-engine';
import {
  accept,
  type AnyRecordedEvent,
  type CaseProof,
  fact,
  type Fact,
  isOfOld,
  type KnownProof,
  Problem,
  systemActor,
} from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import { hashOf } from '@one-window/proof';
import { randomFrom } from '@one-window/road';
import {
  claimed,
  clockUntil,
  columnChange,
  columns,
  commandBy,
  createTestDatabase,
  emptyDatabase,
  mediator,
  rowChanges,
  type SampleCase,
  type SampleCommand,
  sampled,
  sampleLine,
  SampleLines1765400000099,
  sampleModel,
  sampleSeed,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { Client, DatabaseError, type Pool } from 'pg';
import { proofBatch } from './proof-batch';
import { Prover } from './prover';

const clock = withCalendar(new Clock());
const outbox = { wake: () => undefined };
const model = { ...sampleModel(), listensTo: ['triage' as const], line: sampleLine };
const LIMIT = clockUntil('mediation-limit', '2026-12-21T16:00:00.000Z');

let database: TestDatabase;
let owner: Client;
/** What supervision has got. */
let copies: AnyRecordedEvent[];
let prover: Prover<SampleCase>;

beforeAll(async () => {
  database = await createTestDatabase('mediation', [...engineMigrations, SampleLines1765400000099]);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  prover = new Prover(database.pool, model, {
    events: async (ids) => copies.filter(({ id }) => ids.includes(id)),
    chains: async (ids) => copies.filter(({ caseId, service }) => service === 'mediation' && ids.includes(caseId)),
  });
});
beforeEach(async () => {
  await emptyDatabase(database.ownerUrl);
  copies = [];
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const store = () => new CaseStore<SampleCase, SampleCommand>(database.pool, model, clock, outbox);
const consumer = () => new CaseConsumer<SampleCase>(database.pool, model, clock, outbox);

const triageModel = {
  service: 'triage',
  initial: (caseId: string) => ({ caseId, stage: 'none', clocks: [] }),
  evolve: (state: CaseState) => state,
  clocks: {},
} as unknown as CaseModel;

/** Offers that triage took back, as it records them. */
const takenBack = (caseId: string, ...reasons: string[]): AnyRecordedEvent[] => {
  const change = new CaseChange(triageModel, loadedCase(triageModel, caseId, undefined));
  const now = clock.now();
  const facts = reasons.map((reason): Fact => fact('triage.offer-taken-back.v1', { offerId: newId(), reason }));
  const correlation = { correlationId: newId(), causationId: newId() };
  const actor = systemActor('triage');
  change.step({ actor, occurredAt: now, recordedAt: now, calendar: clock.calendar(), correlation }, () => facts);
  return change.events;
};

const say = (caseId: string) =>
  store().change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意调解')));

/** A case that was claimed, told of two offers taken back, and spoken in twice; all of it delivered. */
const filled = async (): Promise<string> => {
  const caseId = newId();
  await store().open(caseId, commandBy(mediator), async () => accept(claimed([LIMIT])));
  const received = takenBack(caseId, '改派其他组织', '再次改派');
  await consumer().takeIn(received);
  await say(caseId);
  await say(caseId);
  copies.push(...received, ...(await recorded(caseId)));
  await owner.query('delete from outbox');
  return caseId;
};

const recorded = async (caseId: string): Promise<AnyRecordedEvent[]> => {
  const { rows } = await owner.query<EventLogRow>('select * from event_log where case_id = $1 order by sequence', [
    caseId,
  ]);
  return rows.map((row) => eventOfRow('mediation', row));
};

const proven = async (known: readonly KnownProof[] = []) => (await prover.page({ limit: 300 }, known)).cases;
const findings = (proofs: readonly CaseProof[]) => proofs.flatMap((proof) => proof.findings);
const told = async (known?: readonly KnownProof[]) =>
  findings(await proven(known)).map(({ place, kind, stored, expected }) => [place, kind, stored, expected]);

describe('a record that nobody touched', () => {
  it('is proven page by page, in the order of its cases, and not folded again while its bytes are the same', async () => {
    const ids = [await filled(), await filled(), await filled()].toSorted();
    const first = await prover.page({ limit: 2 });
    const second = await prover.page({ limit: 2, after: first.next });
    expect(first.next).toBe(ids[1]);
    expect(second.next).toBeUndefined();
    const all = [...first.cases, ...second.cases];
    expect(all.map(({ caseId, folded, pending }) => [caseId, folded, pending])).toEqual(
      ids.map((caseId) => [caseId, true, false]),
    );
    expect(all[0]).toMatchObject({ version: 5, sequence: 3, head: (await recorded(ids[0]!)).at(-1)?.hash });
    expect(findings(all)).toEqual([]);
    const again = await proven(all);
    expect(again).toEqual(all.map(({ events: _, ...proof }) => ({ ...proof, folded: false })));
    await database.pool.query('update cases set updated_at = now()');
    await owner.query("set time zone 'Asia/Shanghai'; update inbox set handled_at = now()");
    expect(await proven(all)).toEqual(again);
  });

  it('is proven while commands and events go on, and what goes on is told as pending', async () => {
    const ids = [await filled(), await filled(), await filled(), await filled()].toSorted();
    const known = await proven();
    let running = true;
    const traffic = (async () => {
      for (let count = 0; count < 5; count += 1) await Promise.all(ids.map(say));
      running = false;
    })();
    while (running) expect(await told(known)).toEqual([]);
    await traffic;
    const after = await proven(known);
    expect(after.map(({ pending, sequence }) => [pending, sequence])).toEqual(ids.map(() => [true, 8]));
    expect(findings(after)).toEqual([]);
  });

  it('waits for what supervision has not got yet', async () => {
    await filled();
    copies = copies.filter(({ service }) => service === 'mediation');
    const [proof] = await proven();
    expect(proof).toMatchObject({ pending: true, folded: true });
    expect(new Set(proof!.findings.map(({ kind }) => kind))).toEqual(new Set(['received-missing']));
  });

  it('takes what it received from the chain that was proven beside it, where it has the hash that was noted', async () => {
    const caseId = await filled();
    const fromTriage = copies.filter(({ service }) => service === 'triage');
    const asked: string[] = [];
    const besideTriage = new Prover(database.pool, model, {
      events: async (ids) => {
        asked.push(...ids);
        return copies.filter(({ id }) => ids.includes(id));
      },
      chains: async () => [],
    });
    const page = async (events: readonly AnyRecordedEvent[]) => {
      const batch = newId();
      asked.length = 0;
      proofBatch(batch).keep('triage', caseId, { bytes: '', events });
      return findings((await besideTriage.page({ limit: 10, batch })).cases);
    };
    expect(await page(fromTriage)).toEqual([]);
    expect(asked).toEqual([]);
    // A chain that was hashed anew over other content is whole, and yet not what was received.
    const anew = fromTriage.map((event) => {
      const other = { ...event, data: { ...event.data, reason: '另一个理由' } } as AnyRecordedEvent;
      return { ...other, hash: hashOf(other) };
    });
    expect(await page(anew)).toEqual([]);
    expect(asked.toSorted()).toEqual(fromTriage.map(({ id }) => id).toSorted());
    copies = [...copies.filter(({ service }) => service !== 'triage'), ...anew];
    expect((await page(anew)).map(({ place }) => place)).toEqual(
      expect.arrayContaining(fromTriage.map(({ id }) => `inbox[${id}].hash`)),
    );
  });

  it('is not judged while supervision is away', async () => {
    await filled();
    const away = new Prover(database.pool, model, {
      events: () => Promise.reject(new Problem('unavailable', { what: 'supervision' })),
      chains: () => Promise.reject(new Problem('unavailable', { what: 'supervision' })),
    });
    await expect(away.page({ limit: 10 })).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('may have been folded again: that a refold made a version is kept', async () => {
    const caseId = await filled();
    await database.pool.query(`update cases set data = data || '{"statements": 9}'`);
    expect(await told()).toEqual([['cases.data.statements', 'row-differs', '9', '2']]);
    await databaseOfTriage(async (triage) => {
      for await (const one of refold(database.pool, model, { triage })) expect(one.outcome).toBe('changed');
    });
    expect(await proven()).toMatchObject([{ caseId, version: 6, findings: [] }]);
    await say(caseId);
    copies.push(...(await recorded(caseId)).slice(-1));
    expect(await told()).toEqual([]);
  });
});

/** Triage's own database with what it recorded: a refold reads there. */
const databaseOfTriage = async (work: (pool: Pool) => Promise<void>): Promise<void> => {
  const triage = await createTestDatabase('triage', engineMigrations);
  try {
    await triage.pool.query(
      `insert into event_log (event_id, case_id, sequence, type, data, actor, correlation_id, causation_id, occurred_at,
         recorded_at, previous_hash, hash, case_version)
       select e.id, e."caseId", e.sequence, e.type, e.data, e.actor, e."correlationId", e."causationId", e."occurredAt",
              e."recordedAt", e."previousHash", e.hash, 1
         from jsonb_to_recordset($1) as e(id uuid, "caseId" uuid, sequence bigint, type text, data jsonb, actor jsonb,
           "correlationId" uuid, "causationId" uuid, "occurredAt" timestamptz, "recordedAt" timestamptz,
           "previousHash" text, hash text)`,
      [JSON.stringify(copies.filter(({ service }) => service === 'triage'))],
    );
    await work(triage.pool);
  } finally {
    await triage.drop();
  }
};

describe('what somebody changed', () => {
  it('is told with both values and who could write there, by the grants there are', async () => {
    const caseId = await filled();
    await database.pool.query(`update cases set data = data || '{"statements": 7}'`);
    await owner.query(`update event_log set data = data || '{"note": "电话13800138000"}' where sequence = 2`);
    const [proof] = await proven();
    const common = { caseId, service: 'mediation' };
    expect(proof!.findings).toEqual([
      {
        ...common,
        place: 'event_log[2].data.note',
        kind: 'event-altered',
        stored: '电话［电话已隐去］',
        expected: '愿意调解',
        sequence: 2,
        writers: ['owner'],
      },
      {
        ...common,
        place: 'cases.data.statements',
        kind: 'row-differs',
        stored: '7',
        expected: '2',
        writers: ['owner', 'service'],
      },
    ]);
    await owner.query('grant update on event_log to mediation');
    try {
      expect((await proven())[0]!.findings[0]!.writers).toEqual(['owner', 'service']);
    } finally {
      await owner.query('revoke update on event_log from mediation');
    }
  });

  it('is told by its chain alone where the copy of supervision is broken too', async () => {
    await filled();
    await owner.query(`update event_log set data = data || '{"note": "不愿意"}' where sequence = 2`);
    copies = copies.map((event) =>
      event.sequence === 2 && event.service === 'mediation' ? { ...event, hash: 'x' } : event,
    );
    expect(await told()).toEqual([['event_log[2]', 'event-altered', expect.any(String), expect.any(String)]]);
  });

  it('is told by what was proven before where the whole chain was hashed anew', async () => {
    const caseId = await filled();
    const known = await proven();
    const [, second, third] = await recorded(caseId);
    const forged = { ...second!, data: { ...second!.data, note: '不愿意' } } as AnyRecordedEvent;
    const hashed = { ...forged, hash: hashOf(forged) };
    const last = hashOf({ ...third!, previousHash: hashed.hash });
    await owner.query('update event_log set data = $2, hash = $3 where event_id = $1', [
      forged.id,
      forged.data,
      hashed.hash,
    ]);
    await owner.query('update event_log set previous_hash = $2, hash = $3 where event_id = $1', [
      third!.id,
      hashed.hash,
      last,
    ]);
    await owner.query('update cases set head = $1', [last]);
    expect(await told()).toEqual([]);
    const places = ['event_log[2].data.note', 'event_log[2].hash', 'event_log[3].previous_hash', 'event_log[3].hash'];
    expect((await told(known)).map(([place]) => place)).toEqual(places);
    const closely = await prover.page({ caseIds: [caseId, newId()], closely: true });
    expect(findings(closely.cases).map(({ place }) => place)).toEqual(places);
  });

  it('is apart from what an earlier build recorded under an id in capitals', async () => {
    const caseId = await filled();
    const chain = await recorded(caseId);
    let previousHash = '0'.repeat(64);
    for (const event of chain) {
      const hashed = { ...event, previousHash, caseId: event.caseId.toUpperCase() };
      const hash = hashOf(hashed);
      await owner.query('update event_log set previous_hash = $2, hash = $3 where event_id = $1', [
        event.id,
        previousHash,
        hash,
      ]);
      previousHash = hash;
    }
    await owner.query('update cases set head = $1', [previousHash]);
    copies = [...copies.filter(({ service }) => service === 'triage'), ...(await recorded(caseId))];
    const [proof] = await proven();
    expect(new Set(proof!.findings.map(({ kind }) => kind))).toEqual(new Set(['recorded-in-capitals']));
    expect(proof!.findings.every(isOfOld)).toBe(true);
  });
});

const tables = ['cases', 'case_line', 'event_log', 'inbox', 'timer', 'refolded_version'];

describe('any change at all, drawn by a seed, is named with its case and its place', () => {
  let caseIds: string[];
  let known: CaseProof[];

  /** The record as it was, put back by its owner. */
  const restore = async (): Promise<void> => {
    const again = (table: string): string =>
      `insert into ${table} ${table === 'event_log' ? 'overriding system value' : ''} select * from kept_${table}`;
    await owner.query(tables.map((table) => `delete from ${table}; ${again(table)}`).join(';'));
  };

  const prepare = async (): Promise<void> => {
    caseIds = [await filled(), await filled(), await filled()];
    known = await proven();
    for (const table of tables) await owner.query(`create table kept_${table} as table ${table}`);
  };
  afterAll(async () => {
    for (const table of tables) await owner.query(`drop table if exists kept_${table}`);
  });

  const drawn = [
    ...Array.from({ length: 22 }, () =>
      columns.map((column) => [`${column.table}.${column.column}`, columnChange(column)] as const),
    ).flat(),
    ...Array.from({ length: 22 }, () => Object.entries(rowChanges)).flat(),
  ].flatMap(([name, change], index) =>
    (['owner', 'service'] as const).map((role) => ({ name, change, role, seed: sampleSeed + index })),
  );

  it(`as owner and as service role (${drawn.length} in the long run)`, async () => {
    await prepare();
    const made = { owner: 0, service: 0 };
    const missed: unknown[] = [];
    for (const { name, change, role, seed } of sampled(drawn, 90)) {
      const next = randomFrom(seed);
      const client = role === 'owner' ? owner : database.pool;
      const damage = await change(client, (below) => Math.floor(next() * below), caseIds).catch((error: unknown) => {
        // What the role may not do, and what a constraint of the table refuses, is no damage.
        if (error instanceof DatabaseError && /^(42501|23|428C9)/.test(error.code ?? '')) return undefined;
        throw error;
      });
      if (damage) {
        made[role] += 1;
        const all = findings(await proven(known));
        for (const caseId of damage.caseIds) {
          const of = all.filter((finding) => finding.caseId === caseId);
          const named = of.some(({ place, writers }) => damage.place.test(place) && writers.includes(role));
          if (!named) missed.push({ name, role, seed, caseId, of });
        }
        const touched = new Set(damage.caseIds);
        const others = all.filter(
          (finding) =>
            caseIds.includes(finding.caseId) && !touched.has(finding.caseId) && !/exchanged|case_id|\.id$/.test(name),
        );
        if (others.length > 0) missed.push({ name, role, seed, others });
      }
      await restore();
    }
    expect(missed).toEqual([]);
    expect(await told(known)).toEqual([]);
    expect(made.owner).toBeGreaterThan(30);
    expect(made.service).toBeGreaterThan(5);
  }, 600_000);
});
