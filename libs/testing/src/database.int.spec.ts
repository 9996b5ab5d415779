import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './database';

class CreateVisits1763700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create table visit (number text primary key)');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table visit');
  }
}

class AddVisitDay1763700000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table visit add day date');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table visit drop day');
  }
}

const nameOf = async (database: TestDatabase) => {
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
};

/** Other test files make templates of other services at the same time. */
const templates = async (database: TestDatabase) => {
  const owned = "select from pg_database where datistemplate and datdba = 'template_trial_owner'::regrole";
  return (await database.pool.query(owned)).rowCount ?? 0;
};

jest.setTimeout(60_000);

describe('a database of its own for each test file', () => {
  it('is migrated, belongs to the service, and shares nothing with another of the same service', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => createTestDatabase('template-trial', [CreateVisits1763700000000])),
    );
    if (!one || !other) throw new Error('two databases were asked for');
    await one.pool.query("insert into visit values ('V-1')");
    expect((await other.pool.query('select from visit')).rowCount).toBe(0);
    expect(await nameOf(one)).not.toBe(await nameOf(other));
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is copied from a template that is made once per list of migrations', async () => {
    const first = await createTestDatabase('template-trial', [CreateVisits1763700000000]);
    const before = await templates(first);
    const second = await createTestDatabase('template-trial', [CreateVisits1763700000000]);
    expect(await templates(first)).toBe(before);
    const newer = await createTestDatabase('template-trial', [CreateVisits1763700000000, AddVisitDay1763700000001]);
    expect(await templates(first)).toBe(before + 1);
    await newer.pool.query("insert into visit values ('V-1', '2026-11-21')");
    await Promise.all([first, second, newer].map((database) => database.drop()));
  });

  it('is gone after drop, whoever is still connected', async () => {
    const kept = await createTestDatabase('template-trial', [CreateVisits1763700000000]);
    const dropped = await createTestDatabase('template-trial', [CreateVisits1763700000000]);
    const name = await nameOf(dropped);
    await dropped.drop();
    expect((await kept.pool.query('select from pg_database where datname = $1', [name])).rowCount).toBe(0);
    await kept.drop();
  });
});
