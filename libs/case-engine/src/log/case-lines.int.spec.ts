import { accept } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';
import {
  claimed,
  commandBy,
  createTestDatabase,
  mediator,
  type SampleCase,
  type SampleCommand,
  sampleLine,
  SampleLines1765400000099,
  sampleModel,
  type TestDatabase,
  willingness,
  withCalendar,
} from '@one-window/testing';
import { Client } from 'pg';
import { refold } from '../refold/refold';
import { writeEarlierLines } from './earlier-lines';
import type { CaseModel } from './case-model';
import { CaseStore } from './case-store';
import { engineMigrations } from '../migrations/engine-migrations';

const model: CaseModel<SampleCase, SampleCommand> = {
  ...(sampleModel() as unknown as CaseModel<SampleCase, SampleCommand>),
  line: sampleLine,
};
const clock = withCalendar(new Clock());
let database: TestDatabase;
let store: CaseStore<SampleCase, SampleCommand>;

beforeAll(async () => {
  database = await createTestDatabase('mediation', [...engineMigrations, SampleLines1765400000099]);
  store = new CaseStore(database.pool, model, clock, { wake: () => undefined });
});
afterAll(() => database.drop());

const opened = async (): Promise<string> => {
  const caseId = newId();
  await store.open(caseId, commandBy(mediator), async () => accept(claimed()));
  return caseId;
};
const state = (caseId: string) =>
  store.change('take-statement', caseId, commandBy(mediator), () => accept(willingness('愿意调解')));
/** With the transaction that wrote it. */
const lineOf = async (caseId: string) => {
  const { rows } = await database.pool.query<{ line: Record<string, unknown>; written: string }>(
    'select to_jsonb(l) as line, l.xmin::text as written from case_line l where id = $1',
    [caseId],
  );
  return rows[0];
};
const asOwner = async (statement: string, values: unknown[]): Promise<void> => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(statement, values);
  await owner.end();
};
const foldedAgain = async (dryRun: boolean) => {
  const told = [];
  for await (const one of refold(database.pool, model, { intake: database.pool, triage: database.pool }, { dryRun })) {
    told.push(one);
  }
  return told;
};

describe('the line of a case', () => {
  it('is written with the change that moves it, and not touched by one that does not', async () => {
    const caseId = await opened();
    expect((await lineOf(caseId))?.line).toEqual({
      id: caseId,
      stage: 'claimed',
      statement_count: 0,
      heard_reasons: [],
    });
    await state(caseId);
    const moved = await lineOf(caseId);
    expect(moved?.line).toMatchObject({ stage: 'mediating', statement_count: 1 });
    await state(caseId);
    expect(await lineOf(caseId)).toEqual(moved);
  });

  it('is written for the cases of a build that had none as the service starts, once', async () => {
    const caseId = await opened();
    await asOwner('delete from case_line', []);
    await asOwner('update cases set state_version = 1', []);
    expect(await writeEarlierLines(database.pool, model)).toBeGreaterThan(0);
    expect((await lineOf(caseId))?.line).toMatchObject({ stage: 'claimed' });
    expect(await writeEarlierLines(database.pool, model)).toBe(0);
  });

  it('that was changed, removed or added by hand is named by a refold and put right', async () => {
    const [changed, removed] = [await opened(), await opened()];
    await asOwner("update case_line set stage = 'mediating' where id = $1", [changed]);
    await asOwner('delete from case_line where id = $1', [removed]);
    const told = (await foldedAgain(true)).filter(({ outcome }) => outcome !== 'unchanged');
    expect(told).toEqual([
      { caseId: changed, outcome: 'changed', fields: ['line.stage'] },
      {
        caseId: removed,
        outcome: 'changed',
        fields: ['line.heard_reasons', 'line.id', 'line.stage', 'line.statement_count'],
      },
    ]);
    await foldedAgain(false);
    expect((await foldedAgain(true)).every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect((await lineOf(removed))?.line).toMatchObject({ stage: 'claimed' });
  });
});

it('a process of an earlier build is told that its database is away, so that nothing is lost or half written', async () => {
  await expect(
    database.pool.query(`select append_changes('[]'::jsonb, '[]'::jsonb, '[]'::jsonb, '[]', '[]'::jsonb)`),
  ).rejects.toMatchObject({ code: '57P03' });
});
