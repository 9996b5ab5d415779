import { accept, fact, type Fact, refuse } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  clockUntil,
  commandBy,
  createTestDatabase,
  mediator,
  type SampleCase,
  type SampleCommand,
  sampleModel,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { verifyChain } from '@one-window/proof';
import { Unavailable, VersionConflict } from '../errors';
import { inTransaction } from '../transaction';
import { CaseChange, UnrecordableFact } from './case-change';
import { appendChanges, type EventLogRow, eventOfRow, type InboxRow, takeInChanges } from './case-log';
import { CaseStore } from './case-store';
import type { CommandContext } from './command-context';
import { engineMigrations } from '../migrations/engine-migrations';

const clock = withCalendar(new Clock());
const model = sampleModel();
let database: TestDatabase;
let store: CaseStore<SampleCase, SampleCommand>;

beforeAll(async () => {
  database = await createTestDatabase('mediation', engineMigrations, { onPoolError: () => undefined });
  store = new CaseStore(database.pool, model, clock, { wake: () => undefined });
});
afterAll(() => database.drop());

const opened = async (): Promise<string> => {
  const caseId = newId();
  await store.open(caseId, commandBy(mediator), async () => accept(claimed()));
  return caseId;
};
const state = (caseId: string, context: CommandContext, note = '愿意调解') =>
  store.change('take-statement', caseId, context, () => accept(willingness(note)));

/** How many rows each table has. */
const rowCounts = async () => {
  const { rows } = await database.pool.query<Record<string, string>>(
    `select ${['cases', 'event_log', 'outbox', 'inbox', 'timer', 'command_answer']
      .map((table) => `(select count(*) from ${table}) as ${table}`)
      .join(', ')}`,
  );
  return rows[0];
};
const logOf = async (caseId: string) => {
  const { rows } = await database.pool.query<EventLogRow & { case_version: string }>(
    'select * from event_log where case_id = $1 order by position',
    [caseId],
  );
  return {
    versions: rows.map((row) => Number(row.case_version)),
    chain: rows.map((row) => eventOfRow('mediation', row)),
  };
};
const recording = {
  actor: mediator,
  occurredAt: clock.now(),
  recordedAt: clock.machineNow(),
  calendar: clock.calendar(),
};
const changeOf = async (caseId: string, ...facts: Fact[]) => {
  const change = new CaseChange(model, await store.load(caseId));
  change.step({ ...recording, correlation: { correlationId: newId(), causationId: newId() } }, () => facts);
  return change;
};
const takeIn = (changes: CaseChange<SampleCase>[], inbox: InboxRow[]) =>
  takeInChanges(database.pool, changes, inbox, { consumer: 'mediation', keys: [] });

const inboxRow = (caseId: string, eventId = newId()) => ({
  consumer: 'mediation',
  event_id: eventId,
  event_day: '2026-11-21',
  case_id: caseId,
  case_version: 2,
});

describe('a case is known by one spelling of its id', () => {
  it('and its chain is whole whichever spelling a command came with', async () => {
    const caseId = await opened();
    await state(caseId.toUpperCase(), commandBy(mediator), '愿意');
    await state(caseId, commandBy(mediator), '仍愿意');
    const { chain } = await logOf(caseId);
    expect(chain).toHaveLength(3);
    expect(verifyChain(chain)).toEqual([]);
  });

  it('and is found by either', async () => {
    const caseId = await opened();
    expect(await store.view(caseId.toUpperCase(), mediator)).toEqual(await store.view(caseId, mediator));
  });

  it('and what is no id is the id of no case, without harm to those asked for beside it', async () => {
    const caseId = await opened();
    const [wrong, right] = await Promise.allSettled([store.load('JC-140502-20261129-000001'), store.load(caseId)]);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { code: 'case-not-found' } });
    expect(right).toMatchObject({ status: 'fulfilled', value: { id: caseId, version: 1 } });
  });

  it('and an event that the log would give back otherwise than it was hashed is not recorded', async () => {
    const change = new CaseChange(model, { ...(await store.load(await opened())), id: newId().toUpperCase() });
    const correlation = { correlationId: newId(), causationId: newId() };
    const facts = () => [willingness('愿意')];
    expect(() => change.step({ ...recording, correlation }, facts)).toThrow(UnrecordableFact);
    const shouted = { correlationId: newId().toUpperCase(), causationId: newId() };
    const other = new CaseChange(model, await store.load(await opened()));
    expect(() => other.step({ ...recording, correlation: shouted }, facts)).toThrow(UnrecordableFact);
  });
});

describe('appending is all or nothing', () => {
  it('records no fact of a decision when one does not match its schema', async () => {
    const caseId = await opened();
    const before = await rowCounts();
    const wrong = fact('mediation.willingness-recorded.v1', { partyId: '王秀兰', willing: true });
    await expect(
      store.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意'), wrong)),
    ).rejects.toThrow(UnrecordableFact);
    expect(await rowCounts()).toEqual(before);
  });

  it('keeps no event, outbox row, inbox row, timer or answer of a change that came second', async () => {
    const caseId = await opened();
    const [first, second] = await Promise.all([
      changeOf(caseId, willingness('先')),
      changeOf(caseId, claimed([clockUntil('visit', '2026-12-01T00:00:00.000Z')])),
    ]);
    await appendChanges(database.pool, [first]);
    const before = await rowCounts();
    const answer = { key: newId(), account_id: mediator.accountId, request_hash: 'x', answer: {} };
    await expect(appendChanges(database.pool, [second], [answer])).rejects.toThrow(VersionConflict);
    await expect(takeIn([second], [inboxRow(caseId)])).rejects.toThrow(VersionConflict);
    expect(await rowCounts()).toEqual(before);
  });

  it('keeps nothing of a batch of cases when one of them was changed meanwhile', async () => {
    const [quiet, busy] = [await opened(), await opened()];
    const batch = [await changeOf(quiet, willingness('一')), await changeOf(busy, willingness('二'))];
    await state(busy, commandBy(mediator));
    const before = await rowCounts();
    await expect(takeIn(batch, [inboxRow(quiet)])).rejects.toThrow(VersionConflict);
    expect(await rowCounts()).toEqual(before);
    expect((await store.load(quiet)).version).toBe(1);
  });

  it('keeps nothing of a change caused by an event that was taken in before', async () => {
    const caseId = await opened();
    const taken = inboxRow(caseId);
    await takeIn([await changeOf(caseId, willingness('一'))], [taken]);
    const before = await rowCounts();
    const again = await changeOf(caseId, willingness('二'));
    await expect(takeIn([again], [taken])).rejects.toThrow(VersionConflict);
    expect(await rowCounts()).toEqual(before);
  });

  it('opens no case when what was done in the database first is followed by a refusal', async () => {
    const before = await rowCounts();
    await expect(
      store.open(newId(), commandBy(mediator), async (client) => {
        await client.query('insert into clock_offset values (1, 60000)');
        return refuse('not-permitted');
      }),
    ).rejects.toMatchObject({ code: 'not-permitted' });
    expect(await rowCounts()).toEqual(before);
    expect((await database.pool.query('select from clock_offset')).rowCount).toBe(0);
  });

  it('writes case, event, outbox row, timer and answer together', async () => {
    const before = (await rowCounts())!;
    const started = clockUntil('mediation-limit', '2026-12-21T16:00:00.000Z');
    await store.open(newId(), commandBy(mediator), async () => accept(claimed([started])));
    const after = (await rowCounts())!;
    const added = Object.entries(after).map(([table, count]) => [table, Number(count) - Number(before[table])]);
    expect(Object.fromEntries(added)).toEqual({
      cases: 1,
      event_log: 1,
      outbox: 1,
      inbox: 0,
      timer: 1,
      command_answer: 1,
    });
  });
});

describe('the same Idempotency-Key', () => {
  it('gives the same answer and changes nothing more', async () => {
    const caseId = await opened();
    const command = commandBy(mediator);
    const answer = await state(caseId, command);
    const before = await rowCounts();
    expect(await state(caseId, command)).toEqual(answer);
    expect(await rowCounts()).toEqual(before);
  });

  it('gives fifty callers at once the same answer, and the case one version', async () => {
    const caseId = await opened();
    const command = commandBy(mediator);
    const answers = await Promise.all(Array.from({ length: 50 }, () => state(caseId, command)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer, Object.keys(answer).toSorted()))).size).toBe(1);
    expect((await logOf(caseId)).versions).toEqual([1, 2]);
  });

  it('opens one case for fifty callers at once, whatever id each had drawn', async () => {
    const command = commandBy(mediator);
    const before = (await rowCounts())!;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => store.open(newId(), command, async () => accept(claimed()))),
    );
    expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
    expect(Number((await rowCounts())!.cases) - Number(before.cases)).toBe(1);
  });

  it('opens one case for fifty callers at once who all named the same id', async () => {
    const [caseId, command] = [newId(), commandBy(mediator)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => store.open(caseId, command, async () => accept(claimed()))),
    );
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([1]));
    expect((await logOf(caseId)).versions).toEqual([1]);
  });

  it('is refused for another request', async () => {
    const caseId = await opened();
    const command = commandBy(mediator, newId(), '{"note":"愿意"}');
    await state(caseId, command);
    await expect(state(caseId, commandBy(mediator, command.idempotencyKey, '{"note":"不愿意"}'))).rejects.toMatchObject(
      {
        code: 'idempotency-key-reused',
      },
    );
  });

  it('of another person is another key', async () => {
    const caseId = await opened();
    const command = commandBy(mediator);
    await state(caseId, command);
    const other = { ...command, actor: { ...mediator, accountId: newId() } };
    expect((await state(caseId, other)).version).toBe(3);
  });
});

describe('two hundred changes of one case at once', () => {
  it('become versions and sequences one after the other, in a whole chain', async () => {
    const caseId = await opened();
    const repeatedUntilDone = async (command: CommandContext): Promise<number> => {
      for (;;) {
        try {
          return (await state(caseId, command)).version;
        } catch (error) {
          // What a caller does who is told to come back: the same command with the same key.
          if (!(error instanceof Unavailable)) throw error;
        }
      }
    };
    const answered = await Promise.all(Array.from({ length: 200 }, () => repeatedUntilDone(commandBy(mediator))));
    const expected = Array.from({ length: 201 }, (_, index) => index + 1);
    const { versions, chain } = await logOf(caseId);
    expect(answered.toSorted((a, b) => a - b)).toEqual(expected.slice(1));
    expect(versions).toEqual(expected);
    expect(chain.map(({ sequence }) => sequence)).toEqual(expected);
    expect(verifyChain(chain)).toEqual([]);
    expect((await store.load(caseId)).state.statements).toBe(200);
  });

  it('leave the chain whole even where two transactions hold the case open', async () => {
    const caseId = await opened();
    const late = await changeOf(caseId, willingness('晚'));
    const prompt = await changeOf(caseId, willingness('早'));
    const outcome = inTransaction(database.pool, async (client) => {
      await appendChanges(client, [prompt]);
      const waiting = appendChanges(database.pool, [late]);
      return { waiting: waiting.catch((error: unknown) => error) };
    });
    expect(await (await outcome).waiting).toBeInstanceOf(VersionConflict);
    expect(verifyChain((await logOf(caseId)).chain)).toEqual([]);
  });
});
