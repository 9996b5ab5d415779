import type { Party } from '@one-window/contracts';
import { FieldCipher, FieldKeys, inventIdentityNumber, inventMobile, sealPersonal } from '@one-window/privacy';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { eventOfRow } from '@one-window/case-engine';
import { Arrivals } from '../../apps/supervision/src/projection/arrivals';
import { CaseViews } from '../../apps/supervision/src/projection/case-views.consumer';
import { PersonKeys } from '../../apps/supervision/src/projection/person-keys';
import { CaseHistory } from '../../apps/supervision/src/spec-support/case-history';
import { centre, committee, court, secondCommittee } from '../../apps/supervision/src/spec-support/cast';
import { supervisionMigrations } from '../../apps/supervision/src/supervision.module';
import { loadSupervision } from './load-supervision';

// Two databases, and cases of several roads: more than the usual on a busy machine.
jest.setTimeout(60_000);

const tables = [
  'case_view',
  'case_title',
  'case_organisation',
  'case_reference',
  'party_index',
  'case_people',
  'timeline',
  'inbox',
] as const;
/** Columns that say when and in which order a row was written, and no more. */
const whenWritten = new Set(['arrival', 'handled_at', 'version']);

describe('loading supervision', () => {
  const cipher = new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1')));
  const people = new PersonKeys(cipher);
  const COPIES = 7;
  let loaded: TestDatabase;
  let ordinary: TestDatabase;

  /** A summary carries the tokens of the registration. */
  const known = new Map<string, Party['phone']>();
  const sealed = (field: string, partyId: string, caseId: string): Party['phone'] => {
    const place = `${caseId} ${partyId} ${field}`;
    const clear = { phone: inventMobile(7), identityNumber: inventIdentityNumber(7), address: '城区幸福路9号' }[field];
    const token = known.get(place) ?? sealPersonal(cipher, caseId, partyId, field as 'phone', clear ?? '');
    known.set(place, token);
    return token;
  };
  const viewsIn = ({ pool }: TestDatabase) => new CaseViews(pool, new Arrivals(), people);
  const rowsIn = async ({ pool }: TestDatabase, table: string, ids: readonly string[]): Promise<string[]> => {
    const { rows } = await pool.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t where case_id = any ($1::uuid[])`,
      [ids],
    );
    const shown = ([name, value]: [string, unknown]): [string, unknown] =>
      name === 'keys' ? [name, (value as number[]).toSorted((one, other) => one - other)] : [name, value];
    return rows
      .map(({ row }) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([name]) => !whenWritten.has(name))
            .map(shown)
            .toSorted(([one], [other]) => (one < other ? -1 : 1)),
        ),
      )
      .toSorted();
  };

  beforeAll(async () => {
    loaded = await createTestDatabase('supervision', supervisionMigrations);
    ordinary = await createTestDatabase('supervision', supervisionMigrations);
  });
  afterAll(async () => {
    await loaded.drop();
    await ordinary.drop();
  });

  it('writes what taking the same events in writes, for every road', async () => {
    const at = (index: number): [string, string, typeof sealed] => [
      `JC-140502-20261102-00000${index}`,
      '2026-11-02T01:00:00.000Z',
      sealed,
    ];
    const registered = new CaseHistory(...at(1));
    registered.externalReference = '12345-7788';
    const histories = [
      registered.register(),
      new CaseHistory(...at(2)).register().classify().offer(committee).claim(),
      new CaseHistory(...at(3)).register().classify().offer(committee).claim().giveBack(),
      new CaseHistory(...at(4)).register().classify().offer(committee).claim().agree(),
    ];
    for (const { events } of histories) await viewsIn(loaded).takeIn(events);
    const templates = histories.map(({ caseId }) => caseId);
    await loadSupervision({
      pool: loaded.pool,
      connectionString: loaded.serviceUrl,
      cipher,
      templates,
      shared: new Set([centre, committee, secondCommittee, court].map(({ organisationId }) => organisationId)),
      cases: COPIES,
      known: templates.length,
      numberOf: (like, index) => like.replace(/\d+$/, String(100 + index).padStart(6, '0')),
      say: () => undefined,
    });

    const copies = await loaded.pool.query<{ case_id: string }>(
      'select case_id from case_view where not case_id = any ($1::uuid[])',
      [templates],
    );
    const ids = copies.rows.map(({ case_id: id }) => id);
    expect(ids).toHaveLength(COPIES);
    const { rows } = await loaded.pool.query(
      'select * from timeline where case_id = any ($1::uuid[]) order by arrival',
      [ids],
    );
    await viewsIn(ordinary).takeIn(rows.map((row) => eventOfRow((row as { service: 'intake' }).service, row as never)));
    for (const table of tables)
      expect([table, await rowsIn(loaded, table, ids)]).toEqual([table, await rowsIn(ordinary, table, ids)]);
    const anomalies = await ordinary.pool.query('select from case_view where anomalies > 0');
    expect(anomalies.rowCount).toBe(0);
  });
});
