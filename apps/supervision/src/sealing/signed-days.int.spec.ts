import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseStore } from '@one-window/case-engine';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { Log } from '@one-window/platform';
import {
  againstPublished,
  checkPublishedSeals,
  hashOf,
  merkleRoot,
  type PublishedSeals,
  renderCaseFile,
  SealKeys,
  thumbprintOf,
  verifyCaseFile,
} from '@one-window/proof';
import {
  createTestDatabase,
  MailServer,
  person,
  RunningService,
  type TestDatabase,
  withCalendar,
} from '@one-window/testing';
import { Client } from 'pg';
import { Arrivals } from '../projection/arrivals';
import { CaseViews } from '../projection/case-views.consumer';
import { personKeys } from '../spec-support/person-keys';
import { CaseHistory } from '../spec-support/case-history';
import { SetClock } from '../spec-support/readers';
import { supervisionMigrations, SupervisionModule, supervisionService } from '../supervision.module';
import { supervisionModel } from '../supervision.model';
import { DaySeals } from './day-seals';
import { HandOut } from './hand-out';
import { PublishedDays } from './published-days';
import { SealFolder } from './seal-folder';
import { SealMail } from './seal-mail';
import { SealKeysDoNotFollow, SealSigner } from './seal-signer';
import { SEALS_ID } from './seals-id';

const DATABASE_MILLISECONDS = 60_000;
const [k1, k2, k3] = ['k1', 'k2', 'k3'].map((name) => SealKeys.inventEntry(name)) as [string, string, string];
const silent = new Log('silent');

let database: TestDatabase;
let clock: SetClock;
beforeAll(async () => {
  database = await createTestDatabase('supervision', supervisionMigrations);
}, DATABASE_MILLISECONDS);
beforeEach(async () => {
  clock = new SetClock('2026-11-03T01:00:00.000Z');
  await asOwner(`truncate timeline, case_view, inbox, cases, event_log, outbox, command_answer, day_seal, day_statement,
                          seal_key, seal_mail restart identity`);
});
afterAll(() => database.drop(), DATABASE_MILLISECONDS);

/** Supervision as it starts with these keys on what is in the database. */
const startedWith = (keys: string) => {
  const { pool } = database;
  const signer = new SealSigner(SealKeys.fromText(keys));
  const store = new CaseStore(pool, supervisionModel, withCalendar(clock), { wake: () => undefined });
  return {
    seals: new DaySeals(pool, store, signer, clock),
    days: new PublishedDays(pool, signer),
    consumer: new CaseViews(pool, new Arrivals(), personKeys),
    store,
  };
};

/** Events of a day arrive, and the day is sealed on the next morning. */
const sealedDay = async (day: number, keys = k1) => {
  const service = startedWith(keys);
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  await service.consumer.takeIn(new CaseHistory(date, `${date}T03:00:00.000Z`).register().events);
  clock.at = new Date(Date.parse(`${date}T16:30:00.000Z`)).toISOString();
  await service.seals.sealFinishedDays();
  return service;
};

const asOwner = async (statement: string, values: unknown[] = []): Promise<void> => {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(statement, values);
  await client.end();
};

const published = async (): Promise<string> => await startedWith(k1).days.between('2026-01-01', '2026-12-31');
const findings = async () =>
  checkPublishedSeals([{ source: 'all', text: await published() }]).findings.map(({ finding, number }) => [
    finding,
    number,
  ]);
const numbersIn = (text: string) =>
  (JSON.parse(text) as PublishedSeals).statements.map(({ statement }) => statement.number);

describe('every sealed day is signed', () => {
  it('as one chain without gap, whatever was rolled back between, and stands in the record word for word', async () => {
    await sealedDay(2);
    await database.pool.query("select nextval(pg_get_serial_sequence('day_seal', 'position'))");
    await sealedDay(3);
    const late = startedWith(k1);
    await late.consumer.takeIn(new CaseHistory('late', '2026-11-02T05:00:00.000Z').register().events);
    await Promise.all([late.seals.sealFinishedDays(), startedWith(k1).seals.sealFinishedDays()]);
    const { keys, statements } = JSON.parse(await published()) as PublishedSeals;
    expect(statements.map(({ statement: { number, day, part } }) => `${number}: ${day}/${part}`)).toEqual([
      '1: 2026-11-02/1',
      '2: 2026-11-03/1',
      '3: 2026-11-02/2',
    ]);
    expect(await findings()).toEqual([]);
    const { rows } = await database.pool.query<{ type: string; data: object }>(
      'select type, data from event_log where case_id = $1 order by sequence',
      [SEALS_ID],
    );
    expect(rows).toEqual([
      { type: 'supervision.seal-key-introduced.v1', data: keys[0] },
      ...statements.map((signed) => ({
        type: 'supervision.day-sealed.v1',
        data: expect.objectContaining({ ...signed, merkleRoot: signed.statement.root }) as object,
      })),
    ]);
    expect(statements.map(({ statement: { record } }) => record.events)).toEqual([0, 2, 3]);
  });

  it('by a new key once the one before has introduced it; a key that does not follow seals nothing until it is mended', async () => {
    await sealedDay(2);
    await expect(sealedDay(3, k2)).rejects.toThrow(SealKeysDoNotFollow);
    await sealedDay(4, `${k2},${k1}`);
    await expect(sealedDay(5, `${k1},${k2}`)).rejects.toThrow('key k1 was followed by k2');
    await expect(sealedDay(5, SealKeys.inventEntry('k2'))).rejects.toThrow('another key k2 signed before');
    const { seals, days } = await sealedDay(6, k2);
    expect(await seals.sealFinishedDays()).toEqual([]);
    expect(await findings()).toEqual([]);
    expect(numbersIn(await published())).toEqual([1, 2, 3, 4, 5]);
    const { keys, signing } = await days.keys();
    expect(keys.map(({ introduction: { keyId, since, introducedBy } }) => [keyId, since, introducedBy])).toEqual([
      ['k1', 1, 'k1'],
      ['k2', 2, 'k1'],
    ]);
    expect(signing.fingerprint).toBe(thumbprintOf(SealKeys.fromText(k2).current.publicKey));
    // Lost: the operator says so, and everybody who checks is told.
    await sealedDay(7, `${k3},k2:lost`);
    expect(await findings()).toEqual([['key-introduced-by-nobody', 6]]);
  });

  it('also where it was sealed before there was a key: once, as it was, at the first start', async () => {
    const histories = ['2026-11-02', '2026-11-03'].map((day) =>
      new CaseHistory(day, `${day}T03:00:00.000Z`).register(),
    );
    let previousRoot = '0'.repeat(64);
    for (const { events } of histories) {
      await startedWith(k1).consumer.takeIn(events);
      const root = merkleRoot(events.map(({ hash }) => hash).toSorted());
      await database.pool.query(
        `insert into day_seal (day, part, first_arrival, last_arrival, events, merkle_root, previous_root, sealed_at)
           select $1, 1, 0, max(arrival), $2, $3, $4, '2026-11-04T00:00:00Z' from timeline`,
        [events[0]!.recordedAt.slice(0, 10), events.length, root, previousRoot],
      );
      previousRoot = root;
    }
    clock.at = '2026-11-04T01:00:00.000Z';
    const two = [startedWith(k1), startedWith(k1)].map(({ seals }) => seals.sealFinishedDays());
    expect(await Promise.all(two)).toEqual([[], []]);
    const text = await published();
    expect(await startedWith(k1).seals.sealFinishedDays()).toEqual([]);
    await sealedDay(4);
    expect(await findings()).toEqual([]);
    const { statements } = JSON.parse(text) as PublishedSeals;
    expect(statements.map(({ statement: { sealedAt, signedAt } }) => [sealedAt, signedAt])).toEqual(
      histories.map(() => ['2026-11-04T00:00:00.000Z', '2026-11-04T01:00:00.000Z']),
    );
    expect((await startedWith(k1).days.ofBatch('1'))?.name).toBe('day-seals-1-to-2.json');
    const recorded = await startedWith(k1).store.load(SEALS_ID);
    expect(recorded).toMatchObject({ sequence: 4, state: { sealedDays: 1 } });
  });
});

describe('signed days go outside', () => {
  let mail: MailServer;
  let folder: string;
  beforeEach(async () => {
    mail = await MailServer.start();
    folder = mkdtempSync(join(tmpdir(), 'one-window-seals-'));
  });
  afterEach(async () => {
    await mail.goAway();
    rmSync(folder, { recursive: true });
  });
  /** As a process that has just started. */
  const handingOut = () => {
    const { days } = startedWith(k1);
    const settings = { url: mail.url, from: 'seals@jincheng.example', to: ['archive@court.example', 'b@c.example'] };
    const ways = [new SealFolder(folder, days), new SealMail(settings, database.pool, days, clock)];
    return new HandOut(ways, clock, silent);
  };

  it('as a file and a mail each, the same to the byte, once, by whichever process; of a late part its own', async () => {
    const { days } = await sealedDay(2);
    await Promise.all([handingOut().handOut(), handingOut().handOut()]);
    const name = 'day-seal-2026-11-02.json';
    const text = (await days.ofDay('2026-11-02'))!.text;
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    await handingOut().handOut();
    expect(mail.mails.map(({ attachment, to }) => [attachment, to])).toEqual([
      [text, ['archive@court.example', 'b@c.example']],
    ]);
    const late = startedWith(k1);
    await late.consumer.takeIn(new CaseHistory('late', '2026-11-02T05:00:00.000Z').register().events);
    await late.seals.sealFinishedDays();
    await handingOut().handOut();
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(folder).toSorted()).toEqual(['day-seal-2026-11-02-part-2.json', name].toSorted());
    const files = readdirSync(folder).map((one) => ({ source: one, text: readFileSync(join(folder, one), 'utf8') }));
    expect(checkPublishedSeals(files)).toMatchObject({ findings: [], statements: [{}, {}] });
    expect(mail.mails).toHaveLength(2);
    expect((await late.days.ofDay('2026-11-02'))!.name).toBe('day-seal-2026-11-02-parts-1-to-2.json');
  });

  it('also when the process ended between sealing and handing out, and never twice with other content', async () => {
    await sealedDay(2);
    await sealedDay(3);
    await handingOut().handOut();
    expect(mail.mails.map(({ attachment }) => numbersIn(attachment))).toEqual([[1], [2]]);
    // What an end between sending and keeping that it went leaves behind.
    await asOwner('delete from seal_mail where batch = 2');
    await sealedDay(4);
    await handingOut().handOut();
    expect(mail.mails.map(({ attachment }) => numbersIn(attachment))).toEqual([[1], [2], [2], [3]]);
    expect(mail.mails[2]!.raw).toBe(mail.mails[1]!.raw);
    expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('wait while the mail server is away, which is told after 26 hours, and go when it is back', async () => {
    await mail.goAway();
    await sealedDay(2);
    const handOut = handingOut();
    await handOut.handOut();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(handOut.finding()).toEqual({ status: 'up' });
    const waited = new SetClock('2026-11-03T18:31:00.000Z');
    const settings = { url: mail.url, from: 'a@b.example', to: ['c@d.example'] };
    const way = new SealMail(settings, database.pool, startedWith(k1).days, waited);
    const later = new HandOut([way], waited, silent);
    await later.handOut();
    expect(later.finding()).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining('ECONNREFUSED') as string,
    });
    expect(later.waitingSeconds()).toEqual(new Map([['mail', 93_660]]));
    await mail.comeBack();
    await later.handOut();
    expect(later.finding()).toEqual({ status: 'up' });
    expect(later.waitingSeconds()).toEqual(new Map([['mail', 0]]));
    expect(mail.mails).toHaveLength(1);
  });

  it('never over what is there: another file of the day is left as it is, and told at once', async () => {
    await sealedDay(2);
    await sealedDay(3);
    const path = join(folder, 'day-seal-2026-11-02.json');
    writeFileSync(path, 'another history');
    const handOut = handingOut();
    await handOut.handOut();
    expect(readFileSync(path, 'utf8')).toBe('another history');
    expect(handOut.finding()).toMatchObject({ status: 'degraded', detail: expect.stringContaining(path) as string });
    expect(readdirSync(folder).toSorted()).toEqual(['day-seal-2026-11-02.json', 'day-seal-2026-11-03.json']);
  });
});

describe('over HTTP', () => {
  const day = '2025-03-03';
  /** Supervision with a key of its own, made anew at every start. */
  const running = async (work: (service: RunningService) => Promise<void>): Promise<void> => {
    const service = await RunningService.start(supervisionService, SupervisionModule, database);
    try {
      await work(service);
    } finally {
      await service.stop();
    }
  };
  const supervisor = person('supervisor');
  const textOf = async (service: RunningService, path: string): Promise<string> =>
    JSON.stringify((await service.call(supervisor, 'GET', path)).body);
  const exported = async (service: RunningService, caseId: string): Promise<string> => {
    const { body } = await service.call(supervisor, 'POST', `cases/${caseId}/file`, { reason: '专项检查' });
    return renderCaseFile(body);
  };

  it('supervisors and auditors take days, everybody the keys; who owns the database and rewrites all is told apart by a day', async () => {
    const history = new CaseHistory('JC-1', `${day}T03:00:00.000Z`).register();
    const { caseId } = history;
    let publishedThen = '';
    await running(async (service) => {
      await service.receive(...history.events);
      await service.app.get(DaySeals, { strict: false }).sealFinishedDays();
      publishedThen = await textOf(service, `seals/${day}`);
      expect(await textOf(service, `seals?from=${day}&to=${day}`)).toBe(publishedThen);
      expect(numbersIn(await textOf(service, 'seals'))).toEqual([]);
      expect(await service.call(person('auditor'), 'GET', `seals/${day}`)).toMatchObject({ status: 200 });
      for (const role of ['leader', 'administrator', 'mediator'] as const)
        expect(await service.call(person(role), 'GET', `seals/${day}`)).toMatchObject({ status: 403 });
      expect(await service.call(supervisor, 'GET', 'seals/2025-03-04')).toMatchObject({
        status: 404,
        body: { code: 'day-not-sealed' },
      });
      expect(await service.call(supervisor, 'GET', 'seals/yesterday')).toMatchObject({
        body: { code: 'invalid-request' },
      });
      const { body } = await service.callUnsigned('seal-keys');
      const { keys } = JSON.parse(publishedThen) as PublishedSeals;
      expect(body).toEqual({
        signing: expect.objectContaining({ keyId: 'k1' }) as object,
        keys: [{ ...keys[0], fingerprint: thumbprintOf(keys[0]!.introduction.publicKey) }],
      });
      const file = await exported(service, caseId);
      expect(verifyCaseFile(file)).toEqual([]);
      const checked = checkPublishedSeals([{ source: day, text: publishedThen }]);
      expect(againstPublished(file, checked)).toMatchObject({ findings: [], vouched: history.events.length });
    });
    let previousHash = '0'.repeat(64);
    for (const event of history.chain('intake')) {
      const said = { ...event.data, title: '另一个标题' };
      const rewritten = { ...event, data: said, previousHash } as AnyRecordedEvent;
      const hash = hashOf(rewritten);
      await asOwner('update timeline set data = $1, hash = $2, previous_hash = $3 where event_id = $4', [
        said,
        hash,
        previousHash,
        event.id,
      ]);
      previousHash = hash;
    }
    // The owner has every table made anew, and supervision signs what it finds with the key that it is given.
    await asOwner('truncate day_seal, day_statement, seal_key, event_log, cases, outbox, command_answer');
    await running(async (service) => {
      await service.app.get(DaySeals, { strict: false }).sealFinishedDays();
      const forged = await exported(service, caseId);
      expect(verifyCaseFile(forged)).toEqual([]);
      const checked = checkPublishedSeals([{ source: day, text: publishedThen }]);
      expect(againstPublished(forged, checked).findings.map(({ finding }) => finding)).toEqual([
        'fork',
        'seal-differs',
      ]);
    });
  });
});
