import { engineMigrations } from '@one-window/case-engine';
import { Clock, newId } from '@one-window/platform';
import { createTestDatabase, person, type TestDatabase } from '@one-window/testing';
import { AccessLog, MOST_WAITING } from './access-log';

const NOT_PERMITTED = '42501';

describe('the log of looks', () => {
  let database: TestDatabase;
  let told: string[];
  let lost: number;
  const actor = person('supervisor');
  const caseId = newId();

  const open = ({ pool }: TestDatabase): AccessLog => {
    const looksLost = { inc: (_: unknown, count: number) => (lost += count) };
    return new AccessLog('intake', pool, new Clock(), { event: (_, what) => void told.push(what) }, {
      looksLost,
    } as never);
  };

  beforeAll(async () => {
    database = await createTestDatabase('intake', engineMigrations, { onPoolError: () => undefined });
  }, 60_000);
  beforeEach(() => {
    told = [];
    lost = 0;
  });
  afterAll(() => database.drop());

  it.each([
    "update access_log set act = 'x'",
    'delete from access_log',
    'truncate access_log',
    'drop table access_log',
  ])('cannot be changed by the running service: %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: NOT_PERMITTED });
  });

  it('keeps noted looks in their order, all of them, in few statements', async () => {
    const log = open(database);
    for (let step = 0; step < 1200; step += 1) log.note({ act: 'file', actor, caseId, detail: { step } });
    await log.flush();
    const { rows } = await database.pool.query<{ step: number }>(
      "select (detail->>'step')::int as step from access_log where case_id = $1 order by id",
      [caseId],
    );
    expect(rows.map(({ step }) => step)).toEqual(Array.from({ length: 1200 }, (_, step) => step));
    await log.close();
    expect([told, lost]).toEqual([[], 0]);
  });

  it('with the database away clear text is refused, and what is noted waits; what cannot be kept is counted and told', async () => {
    const away = await createTestDatabase('intake', engineMigrations, { onPoolError: () => undefined });
    const log = open(away);
    await away.drop();
    await expect(log.keep({ act: 'receipt', actor, caseId })).rejects.toMatchObject({ code: 'unavailable' });
    for (let step = 0; step < MOST_WAITING + 3; step += 1) log.note({ act: 'file', actor, caseId });
    expect([lost, told]).toEqual([3, Array.from({ length: 3 }, () => 'looks at case files are lost')]);
    await log.flush();
    expect(told).toContain('access log waits');
    await log.close();
    expect(lost).toBe(MOST_WAITING + 3);
  });
});
