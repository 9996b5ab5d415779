import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which triage's part of a case is due, for the list that puts it in front: the first running clock; else,
 * while the next step is triage's own, the day on which its limit ran out. Sorts what has no such day behind the rest.
 */
export class DueDays1764600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function earliest_due(clocks jsonb) returns text immutable parallel safe
        return (select min(clock->>'dueOn') from jsonb_array_elements(clocks) clock);
      alter table cases add column due_on text collate "C" generated always as (coalesce(
        earliest_due(data->'clocks'),
        case when stage in ('awaiting', 'classified', 'routed', 'returned', 'to-refer') then data->>'overdueSince' end,
        '9999-12-31'
      )) stored;
      create index cases_due on cases (stage, due_on, id) where arrived_at is not null;
      create index cases_open_due on cases (due_on, id)
        where arrived_at is not null and stage not in ('settled', 'referred', 'closed', 'with-mediation');
    `);
  }

  async down(): Promise<void> {
    throw new Error('The columns of the work list are never taken down; a later migration changes them');
  }
}
