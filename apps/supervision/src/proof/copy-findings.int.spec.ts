import { Clock } from '@one-window/platform';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { Client } from 'pg';
import { Arrivals } from '../projection/arrivals';
import { CaseViews } from '../projection/case-views.consumer';
import { personKeys } from '../spec-support/person-keys';
import { CaseHistory } from '../spec-support/case-history';
import { supervisionMigrations } from '../supervision.module';
import { copyFindings } from './copy-findings';
import { CopyReader } from './copy-reader';
import { foundHere } from './finding';
import { OpenFindings } from './open-findings';
import { ProofStore } from './proof-store';

let database: TestDatabase;
let owner: Client;
let reader: CopyReader;
const histories: CaseHistory[] = [];
const roads: ((history: CaseHistory) => CaseHistory)[] = [
  (history) =>
    history
      .register()
      .supplement()
      .classify()
      .offer()
      .giveBack()
      .offer()
      .claim()
      .mediate()
      .agree()
      .apply()
      .accept()
      .confirm(),
  (history) => history.register().classify().offer().claim().mediate().end().referOut().close('referred-out'),
  (history) => history.register().withdraw(),
];

beforeAll(async () => {
  database = await createTestDatabase('supervision', supervisionMigrations);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  reader = new CopyReader(database.pool);
  const views = new CaseViews(database.pool, new Arrivals(), personKeys);
  for (const [index, travel] of roads.entries()) {
    const history = new CaseHistory(`JC-140502-20261102-00000${index + 1}`);
    history.externalReference = index === 0 ? '12345-2026-0001' : undefined;
    histories.push(travel(history));
    for (const event of history.events) await views.takeIn([event]);
  }
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
}, 60_000);

const found = async () => {
  const ids = await reader.idsAfter(undefined, 50);
  const { copies } = await reader.read(ids.map((caseId) => ({ caseId })));
  return [...copies.values()].flatMap((copy) => copyFindings(copy));
};

describe('what supervision keeps', () => {
  it('is in order as it came', async () => {
    expect(await found()).toEqual([]);
  });
});

describe('what was found', () => {
  it('is told apart from what an earlier version recorded with a case id in capitals, which counts nowhere', async () => {
    const store = new ProofStore(database.pool, new Clock());
    const findings = new OpenFindings(database.pool, store);
    const caseId = histories[0]!.caseId;
    const run = await store.begin('asked', '常红梅');
    const inCapitals = foundHere(
      caseId,
      'recorded-in-capitals',
      'timeline[intake 1]',
      { stored: 'a', expected: 'b' },
      1,
    );
    const altered = foundHere(caseId, 'event-altered', 'timeline[intake 2].hash', { stored: 'c', expected: 'd' }, 2);
    await store.keepCases(run, [caseId], await store.withWriters([inCapitals, altered]));
    const kinds = async (selection: Parameters<OpenFindings['page']>[0]) =>
      (await findings.page(selection)).map(({ kind }) => kind);
    expect(await kinds({ ofOld: false, limit: 9 })).toEqual(['event-altered']);
    expect(await kinds({ ofOld: true, limit: 9 })).toEqual(['recorded-in-capitals']);
    expect(await kinds({ ofOld: true, ofRun: run.id, limit: 9 })).toEqual(['recorded-in-capitals']);
    expect(await kinds({ caseId, limit: 9 })).toEqual(['recorded-in-capitals', 'event-altered']);
    expect(await findings.summary()).toMatchObject({ open: 1, ofOld: 1 });
    expect(run).toMatchObject({ findings: 1, ofOld: 1 });
    await store.keepCases(run, [caseId], []);
    expect(await findings.summary()).toMatchObject({ open: 0, ofOld: 0 });
  });
});
