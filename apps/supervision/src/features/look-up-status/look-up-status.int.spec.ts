import { drawReceiptCode, RECEIPT_PURPOSE, receiptLookup } from '@one-window/contracts';
import { Clock, Metrics, newId } from '@one-window/platform';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { randomInt } from 'node:crypto';
import { ProjectionConsumer } from '@one-window/transport';
import { Arrivals } from '../../projection/arrivals';
import { CaseViews } from '../../projection/case-views.consumer';
import { ContactsProjection } from '../../projection/contacts.projection';
import { Contacts } from '../../queries/contacts';
import { Timeline } from '../../queries/timeline';
import { personKeys } from '../../spec-support/person-keys';
import { CaseHistory } from '../../spec-support/case-history';
import { centre, committee } from '../../spec-support/cast';
import { RecordedHistory } from '../../spec-support/recorded-history';
import { supervisionMigrations } from '../../supervision.module';
import { LookUpStatus } from './look-up-status.handler';
import { PublicLooks } from './public-looks';
import { StatusTries } from './status-tries';

const entry = FieldKeys.inventEntry('k1');
const cipher = new FieldCipher(FieldKeys.fromText(entry));
const MINUTE = 60_000;

class SetClock extends Clock {
  machine = Date.parse('2026-11-05T08:00:00.000Z');
  override now(): string {
    return '2026-11-05T08:00:00.000Z';
  }
  override machineNow(): string {
    return new Date(this.machine).toISOString();
  }
  override machineMilliseconds(): number {
    return this.machine;
  }
}

/** What the directory says about the centre and a committee. */
class DirectoryHistory extends RecordedHistory {
  say(organisationId: string, name: string, kind: string, telephone: string): this {
    return this.record(
      'directory.organisation-registered.v1',
      { accountId: newId(), name: 'directory', roles: [], ...centre },
      {
        organisationId,
        code: name,
        name,
        shortName: name,
        kind,
        regionCode: '140500',
        presence: 'resident',
        disputeKinds: [],
        chargesFees: false,
        telephone,
      },
    );
  }
}

describe('The public status page', () => {
  let database: TestDatabase;
  let clock: SetClock;
  let page: LookUpStatus;
  let looks: PublicLooks;
  let metrics: Metrics;

  beforeAll(async () => {
    database = await createTestDatabase('supervision', supervisionMigrations);
    const directory = new DirectoryHistory('2026-11-01T00:00:00.000Z')
      .say(centre.organisationId, centre.organisationName, 'O01', '0356-2005863')
      .say(committee.organisationId, committee.name, 'O11', '0356-2001726');
    await new ProjectionConsumer(database.pool, new ContactsProjection()).takeIn(directory.events);
  }, 60_000);
  afterAll(() => database.drop(), 60_000);
  beforeEach(async () => {
    clock = new SetClock();
    metrics = new Metrics();
    looks = new PublicLooks(database.pool, clock, metrics);
    page = openPage(cipher);
    await database.pool.query('delete from status_tries');
  });

  const openPage = (withCipher: FieldCipher) =>
    new LookUpStatus(
      database.pool,
      new Timeline(database.pool),
      new Contacts(database.pool),
      new StatusTries(database.pool),
      looks,
      withCipher,
      clock,
    );

  /** A registered case whose applicant gave a number ending in `lastFour`. */
  const registered = async (lastFour = '5678', road = (history: CaseHistory) => history) => {
    const code = drawReceiptCode((below) => randomInt(below));
    const history = new CaseHistory(`JC-140502-20261102-${newId().slice(-6)}`);
    history.receiptLookups = [
      {
        partyId: history.applicant,
        index: cipher.blindIndex(receiptLookup(code, `1380000${lastFour}`), RECEIPT_PURPOSE),
      },
    ];
    road(history.register());
    await new CaseViews(database.pool, new Arrivals(), personKeys).takeIn(history.events);
    return { code, history };
  };
  const look = (code: string, phoneLastFour: string, address = '203.0.113.7') =>
    page
      .execute({ code, phoneLastFour }, address)
      .catch((error: unknown) => error as { code: string; details: Record<string, number> });

  it('shows the holder with a telephone, the next date and the steps to who has the code and the last four digits', async () => {
    const { code, history } = await registered('5678', (road) => road.classify().offer().claim());
    expect(await look(code.toLowerCase(), '５６７８')).toMatchObject({
      caseNumber: history.caseNumber,
      asOf: clock.now(),
      stage: { code: 'mediation', sentence: { zh: '您的纠纷已由调解组织受理。' } },
      holder: { kind: 'organisation', name: committee.name },
      contact: { name: committee.name, telephone: '0356-2001726' },
      next: { kind: 'limit', late: false },
      steps: [{ text: { zh: `${committee.name}已受理` } }, {}, {}, {}, { text: { zh: '纠纷已登记' } }],
    });
  });

  it("names the centre's telephone while a desk has the case", async () => {
    const { code } = await registered();
    expect(await look(code, '5678')).toMatchObject({
      holder: { kind: 'desk', name: '分流岗' },
      contact: { name: centre.organisationName, telephone: '0356-2005863' },
    });
  });

  it('gives a wrong code and wrong digits the same answer', async () => {
    const { code } = await registered();
    const wrongDigits = await look(code, '5679');
    const wrongCode = await look(
      drawReceiptCode((below) => randomInt(below)),
      '5678',
    );
    expect(wrongDigits).toMatchObject({ code: 'status-not-found', details: {} });
    expect(wrongCode).toEqual(wrongDigits);
  });

  it('finds a case whose code was hashed with a key that is no longer the current one', async () => {
    const { code } = await registered();
    page = openPage(new FieldCipher(FieldKeys.fromText(`${FieldKeys.inventEntry('k2')},${entry}`)));
    expect(await look(code, '5678')).toMatchObject({ stage: { code: 'triage' } });
  });

  it('lets five tries of a code pass and then none, not even the right one, until the time it named is over', async () => {
    const { code } = await registered();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await look(code, `000${attempt}`, `203.0.113.${attempt}`)).toMatchObject({ code: 'status-not-found' });
    }
    const limited = await look(code, '5678', '203.0.113.99');
    expect(limited).toMatchObject({ code: 'too-many-requests', details: { retryAfterSeconds: 900 } });
    clock.machine += 15 * MINUTE;
    expect(await look(code, '5678')).toHaveProperty('caseNumber');
  });

  it('locks a code that nobody has like one that exists', async () => {
    const nobodys = drawReceiptCode((below) => randomInt(below));
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) answers.push(await look(nobodys, '1234', `198.51.100.${attempt}`));
    expect(answers.map((answer) => (answer as { code: string }).code)).toEqual([
      ...Array.from({ length: 5 }, () => 'status-not-found'),
      'too-many-requests',
    ]);
  });

  it('counts tries that are made at the same time one by one', async () => {
    const { code } = await registered();
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, one) => look(code, String(1000 + one), `192.0.2.${one}`)),
    );
    expect(answers.filter((answer) => (answer as { code: string }).code === 'status-not-found')).toHaveLength(5);
  });

  it('lets thirty wrong tries of one address pass and then none, whatever code it tries', async () => {
    const { code } = await registered();
    for (let attempt = 0; attempt < 30; attempt += 1) {
      await look(
        drawReceiptCode((below) => randomInt(below)),
        '1234',
        '2001:db8:1:2::1',
      );
    }
    expect(await look(code, '5678', '2001:db8:1:2:ffff::9')).toMatchObject({ code: 'too-many-requests' });
    expect(await look(code, '5678', '2001:db8:1:3::1')).toHaveProperty('caseNumber');
  });

  it('counts right answers neither against the code nor against the address of a shared machine', async () => {
    const { code } = await registered();
    for (let visitor = 0; visitor < 40; visitor += 1) expect(await look(code, '5678')).toHaveProperty('caseNumber');
    const { rows } = await database.pool.query('select key, count, locked_until from status_tries');
    expect(rows).toEqual([{ key: expect.stringMatching(/^address:/), count: 0, locked_until: null }]);
  });

  it('remembers tries in the database, without any code, number or address in clear', async () => {
    const { code } = await registered();
    await look(code, '9999', '203.0.113.44');
    page = openPage(cipher);
    const { rows } = await database.pool.query<{ text: string }>(
      "select coalesce(string_agg(t::text, ' '), '') || coalesce((select string_agg(l::text, ' ') from public_look l), '') as text from status_tries t",
    );
    // An id may hold any four digits by chance.
    const told = rows[0]!.text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    for (const clear of [code, '9999', '203.0.113.44']) expect(told).not.toContain(clear);
    for (let attempt = 0; attempt < 4; attempt += 1) await look(code, `888${attempt}`, '203.0.113.45');
    expect(await look(code, '5678')).toMatchObject({ code: 'too-many-requests' });
  });

  it('keeps a log of every look that nobody can change: of a case with its time, the public and no name', async () => {
    const { code, history } = await registered();
    await look(code, '5678');
    await look(code, '5678');
    await look(code, '1111');
    expect(await looks.of(history.caseId)).toEqual({
      caseId: history.caseId,
      who: 'public',
      looks: 2,
      lastAt: clock.machineNow(),
    });
    const { rows } = await database.pool.query(
      'select who from public_look where case_id is null order by id desc limit 1',
    );
    expect(rows).toEqual([{ who: 'public' }]);
    await expect(database.pool.query('delete from public_look')).rejects.toThrow(/permission denied/);
    expect(await metrics.registry.getSingleMetricAsString('one_window_public_status_looks_total')).toMatch(
      /outcome="shown"} 2\n.*outcome="refused"} 1/,
    );
  });

  it('forgets tries that no longer count', async () => {
    await look(
      drawReceiptCode((below) => randomInt(below)),
      '1234',
      '203.0.113.60',
    );
    clock.machine += 4 * 24 * 60 * MINUTE;
    await look(
      drawReceiptCode((below) => randomInt(below)),
      '1234',
      '203.0.113.61',
    );
    const { rows } = await database.pool.query('select count(*)::int as kept from status_tries');
    expect(rows).toEqual([{ kept: 2 }]);
  });
});
