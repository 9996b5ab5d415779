import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the window's lists are found and sorted by. Generated columns, as an index on an expression over `data` would be
 * rewritten with every event. The two about supplements are empty for most cases, and so are their indexes.
 */
export class WindowLists1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases
        add column registered_at text collate "C" generated always as (data->>'registeredAt') stored,
        add column supplement_due_on text collate "C"
          generated always as (case when stage = 'supplement-requested' then data #>> '{supplement,dueOn}' end) stored,
        add column supplement_answered_at text collate "C"
          generated always as (case when stage = 'registered' then data #>> '{supplements,-1,answeredAt}' end) stored;
      create index cases_by_registration on cases (registered_at desc, id desc);
      create index cases_by_supplement_due on cases (supplement_due_on, id) where supplement_due_on is not null;
      create index cases_by_supplement_answered on cases (supplement_answered_at desc, id desc)
        where supplement_answered_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the window lists are never taken down; a later migration changes them');
  }
}
