import { CaseStore } from '@one-window/case-engine';
import {
  type DatabaseWriter,
  type ProofFinding,
  type ProofPage,
  type ProofRequest,
  type ServiceName,
  serviceNames,
} from '@one-window/contracts';
import { Clock, Health, ServiceClient } from '@one-window/platform';
import { DEMONSTRATION_PASSWORD, randomFrom, readConsultations } from '@one-window/road';
import { sampled, sampleQuestions, sampleSeed, withCalendar } from '@one-window/testing';
import { Client } from 'pg';
import { CopyReader } from '../../apps/supervision/src/proof/copy-reader';
import { tableOf } from '../../apps/supervision/src/proof/finding';
import { atOneMoment } from '../../apps/supervision/src/proof/one-moment';
import { ProofInterrupted, ProofRunner } from '../../apps/supervision/src/proof/proof-runner';
import type { ProofRun } from '../../apps/supervision/src/proof/proof-run';
import { Proofs } from '../../apps/supervision/src/proof/proofs';
import { proveSeals } from '../../apps/supervision/src/proof/sealed-proof';
import { DaySeals } from '../../apps/supervision/src/sealing/day-seals';
import { SealSigner } from '../../apps/supervision/src/sealing/seal-signer';
import { SEALS_ID } from '../../apps/supervision/src/sealing/seals-id';
import { SetClock } from '../../apps/supervision/src/spec-support/readers';
import { supervisionModel } from '../../apps/supervision/src/supervision.model';
import { ServiceClient as PersonAtTheCentre } from '../../tools/dead-letters/service-client';
import { prove } from '../../tools/prove/prove';
import { choose, supervisor, walk } from '../../tools/walk/walk';
import { accounts } from '../access/cast';
import { WholeHouse } from '../access/whole-house';
import { changed, rowsOf, sealTable, type Table, tablesOf } from './changes';
import { readRecord, tamper, type Tampering, tamperingWith, undo } from './tampering';

// The whole house.
jest.setTimeout(600_000);

const CHANGES = 1000;
const SAMPLED = 30;
const CASES = 8;

const consultations = readConsultations(sampleQuestions);
const clients = new Map<ServiceName, Record<DatabaseWriter, Client>>();
let house: WholeHouse;
let proofs: Proofs;
const whileTheyWork: Awaited<ReturnType<typeof prove>>[] = [];
const supervising = () => ({ url: house.url, username: supervisor, password: DEMONSTRATION_PASSWORD });

const clientsOf = (service: ServiceName) => clients.get(service) as Record<DatabaseWriter, Client>;
const ownerOf = (service: ServiceName) => clientsOf(service).owner;

/** Seals everything that was recorded, as on the day after tomorrow. */
const sealAll = async () => {
  const { pool } = proofs.store;
  const clock = new SetClock(new Date(performance.timeOrigin + performance.now() + 2 * 86_400_000).toISOString());
  const store = new CaseStore(pool, supervisionModel, withCalendar(clock), { wake: () => undefined });
  await new DaySeals(pool, store, house.app.get(SealSigner, { strict: false }), clock).sealFinishedDays();
};

const wholeProof = async () => {
  await proofs.ask('赵督办');
  return await proofs.carryOut();
};

beforeAll(async () => {
  house = await WholeHouse.build();
  let isWalking = true;
  const walking = walk({ url: house.url, questions: choose(consultations, CASES), sideBySide: CASES }).finally(() => {
    isWalking = false;
  });
  while (isWalking) whileTheyWork.push(await prove(supervising()));
  await walking;
  await house.settled();
  proofs = house.app.get(Proofs, { strict: false });
  for (const [service, { ownerUrl, serviceUrl }] of house.databases) {
    const both = {
      owner: new Client({ connectionString: ownerUrl }),
      service: new Client({ connectionString: serviceUrl }),
    };
    await Promise.all([both.owner.connect(), both.service.connect()]);
    clients.set(service, both);
  }
  // Whoever owns the tables can switch off what would follow a change, or forbid it.
  await ownerOf('supervision').query(`
    alter table timeline disable trigger user;
    alter table case_view disable trigger user;
    alter table day_statement drop constraint day_statement_day_part_fkey;
  `);
});
afterAll(async () => {
  await Promise.all([...clients.values()].flatMap(({ owner, service }) => [owner.end(), service.end()]));
  await house.stop();
});

/** Tables in which the service's own role may change a row. */
const updatable = async (tables: readonly Table[]): Promise<Set<Table>> => {
  const may = new Set<Table>();
  for (const table of tables) {
    const { rows } = await clientsOf(table.service).service.query<{ may: boolean }>(
      `select has_table_privilege($1, 'UPDATE') as may`,
      [table.name],
    );
    if (rows[0]?.may) may.add(table);
  }
  return may;
};

/**
 * Of the last event that a service received nothing else is left when its row is gone: then the row of the case names a
 * version that nothing made.
 */
const placesOf = ({ table }: Tampering): string[] =>
  table.name === 'inbox' && table.service !== 'supervision' ? ['inbox', 'cases.version'] : [table.name];

const isNamed = (one: Tampering, findings: readonly ProofFinding[]): boolean =>
  findings.some(
    ({ caseId, service, place }) =>
      one.touched.includes(caseId) &&
      service === one.table.service &&
      placesOf(one).some((known) => known === place || known === tableOf(place)),
  );

it('finds nothing while people work: what is on its way is no finding', () => {
  expect(whileTheyWork.flatMap(({ found }) => found)).toEqual([]);
  // On two busy cores one proof may take as long as all their work.
  expect(whileTheyWork).not.toHaveLength(0);
});

it('finds nothing in a city that nobody touched', async () => {
  expect(await wholeProof()).toMatchObject({ cases: CASES, findings: 0, ofOld: 0, onTheirWay: 0, waiting: [] });
  await sealAll();
  const again = await wholeProof();
  // The record of the seals has gone on since; of no case anything need be folded again.
  expect(again).toMatchObject({ cases: CASES, findings: 0, folded: 1 });
});

it('goes on after an interruption where it was, and proves every case once', async () => {
  const { store, prover } = proofs;
  const client = house.app.get(ServiceClient, { strict: false });
  const source = {
    prove: (service: ServiceName, request: ProofRequest) =>
      client.ask<ProofPage>('supervision', service, 'proof', request),
  };
  const records = new CaseStore(store.pool, supervisionModel, withCalendar(new Clock()), { wake: () => undefined });
  const byPages = () =>
    new ProofRunner(store, prover, new CopyReader(store.pool), source, records, new Clock(), { page: 3, patience: 0 });
  const run = await store.begin('asked', '赵督办');
  const first = byPages();
  first.stop();
  await expect(first.carryOut(run)).rejects.toThrow(ProofInterrupted);
  const kept = await store.unfinished(false);
  expect(kept).toMatchObject({ id: run.id, cases: 3, cursor: expect.any(String) as string });
  const ended = await byPages().carryOut(kept as ProofRun);
  expect(ended).toMatchObject({ id: run.id, cases: CASES, findings: 0, services: { intake: CASES } });
  expect(ended.resumedAt).not.toBeNull();
});

it('is asked for by a supervisor, tells both values, marks the case, and is settled when all is put back', async () => {
  const owner = ownerOf('supervision');
  const table = (await tablesOf('supervision', owner)).find(({ name }) => name === 'case_view') as Table;
  const [row] = await rowsOf(table, owner);
  if (!row) throw new Error('no case is there');
  const stage = String(row.json.stage);
  const told = 'the stage that lists show';
  const json = { ...row.json, stage: 'offered' };
  const one: Tampering = {
    told,
    by: 'service',
    table,
    touched: [row.caseId],
    remove: [row],
    add: [json],
    column: 'stage',
  };
  expect(await tamper(one, clientsOf('supervision'))).toBe(true);
  const reader = new PersonAtTheCentre(supervising());
  const read = async () => ({
    latest: await reader.get('/api/supervision/proofs/latest'),
    page: await reader.get(`/api/supervision/cases/${row.caseId}`),
    metrics: (await house.app.inject({ method: 'GET', url: '/metrics' })).payload,
    ready: (await house.app.get(Health).readiness()).checks['supervision/proof'],
  });

  const found = { caseId: row.caseId, place: 'case_view.stage', stored: 'offered', expected: stage };
  const proven = await prove(supervising());
  expect(proven.summary).toMatchObject({ cases: CASES, findings: 1 });
  expect(proven.found).toEqual([expect.objectContaining({ ...found, writers: ['owner', 'service'] })]);
  const marked = await read();
  expect(marked.latest).toMatchObject({ open: 1, last: { id: proven.summary.id, findings: 1 }, found: [found] });
  expect(marked.page).toMatchObject({ proof: [found] });
  expect(marked.metrics).toContain('one_window_proof_findings 1');
  expect(marked.ready).toMatchObject({ status: 'degraded' });
  // Who saw the two values is kept with the case.
  const auditor = new PersonAtTheCentre({ ...supervising(), username: accounts.auditor });
  const looks = await auditor.get(`/api/supervision/access-log?act=proof&caseId=${row.caseId}&limit=1`);
  expect(looks.items).toEqual([expect.objectContaining({ act: 'proof', caseId: row.caseId })]);

  await undo(one, owner);
  expect((await prove(supervising())).found).toEqual([]);
  const settled = await read();
  expect(settled.latest).toMatchObject({ open: 0, found: [] });
  expect(settled.page).toMatchObject({ proof: [] });
  expect(settled.metrics).toContain('one_window_proof_findings 0');
  expect(settled.ready).toEqual({ status: 'up' });
});

it('is found by a sample too, without anybody asking', async () => {
  const owner = ownerOf('mediation');
  const table = (await tablesOf('mediation', owner)).find(({ name }) => name === 'cases') as Table;
  const [row] = await rowsOf(table, owner);
  if (!row) throw new Error('no case is there');
  const json = { ...row.json, stage: 'claimed' };
  const one: Tampering = {
    told: 'a stage',
    by: 'service',
    table,
    touched: [row.caseId],
    remove: [row],
    add: [json],
    column: 'stage',
  };
  expect(await tamper(one, clientsOf('mediation'))).toBe(true);
  const open = async () =>
    (await new PersonAtTheCentre(supervising()).get(`/api/supervision/proof-findings?caseId=${row.caseId}`)).items;
  await proofs.sample(CASES + 1);
  expect(await open()).toEqual([
    expect.objectContaining({ service: 'mediation', place: 'cases.stage', stored: 'claimed' }),
  ]);
  await undo(one, owner);
  await proofs.sample(CASES + 1);
  expect(await open()).toEqual([]);
});

it(`names every one of ${CHANGES} changes with its case and place, whoever makes it`, async () => {
  const tables: Table[] = [];
  for (const service of serviceNames) {
    if (service !== 'directory') tables.push(...(await tablesOf(service, ownerOf(service))));
  }
  const record = await readRecord(tables, ownerOf);
  const may = await updatable(tables);
  const missed: object[] = [];
  const seeds = sampled(
    Array.from({ length: CHANGES }, (_, index) => sampleSeed + index),
    SAMPLED,
  );
  for (const seed of seeds) {
    const next = randomFrom(seed);
    const chosen = () => tamperingWith(record, (table) => may.has(table), next);
    let one = chosen();
    while (!(await tamper(one, clientsOf(one.table.service)))) one = chosen();
    const { findings } = await proofs.prover.lookUntilArrived(one.touched, 0);
    await undo(one, ownerOf(one.table.service));
    if (!isNamed(one, findings)) missed.push({ told: one.told, by: one.by, add: one.add, findings });
  }
  expect(missed).toEqual([]);
  // Under `npm run test:long` a thousand looks at the whole house.
}, 600_000);

it('names every column of a seal that was changed, and a seal that was taken away', async () => {
  const { pool } = proofs.store;
  const known = (await proofs.store.known({ caseIds: [SEALS_ID] })).find(({ service }) => service === 'day_seal');
  const owner = ownerOf('supervision');
  const table = await sealTable(owner);
  const [row] = await rowsOf(table, owner);
  if (!row) throw new Error('nothing is sealed');
  const next = randomFrom(sampleSeed);
  const places: Record<string, string[]> = {};
  const look = async (told: string, add: Record<string, unknown>[]) => {
    const one: Tampering = { told, by: 'owner', table, touched: [], remove: [row], add };
    expect(await tamper(one, clientsOf('supervision'))).toBe(true);
    const { findings } = await atOneMoment(pool, (client) => proveSeals(client, known));
    await undo(one, owner);
    places[told] = findings.map(({ place }) => place);
  };
  for (const { name, type } of table.columns) {
    await look(name, [{ ...row.json, [name]: changed(row.json[name], type, next) }]);
  }
  await look('removed', []);
  for (const told of Object.values(places)) expect(told).toContainEqual(expect.stringMatching(/^day_seal/));
});

it('names every case when the partition of a month is emptied', async () => {
  const owner = ownerOf('triage');
  const { rows } = await owner.query<{ case_id: string }>('select distinct case_id from event_log');
  await owner.query('create temporary table kept as select * from event_log; delete from event_log');
  const cases = rows.map(({ case_id: caseId }) => caseId);
  const { findings } = await proofs.prover.lookUntilArrived(cases, 0);
  await owner.query('insert into event_log overriding system value select * from kept');
  const named = findings.filter(({ service, place }) => service === 'triage' && place === 'event_log[1]');
  expect(new Set(named.map(({ caseId }) => caseId))).toEqual(new Set(cases));
});
